/* README.md names every string that a page may say itself. `npm run build:modules` comes first. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as danish from "../../dist/locales/da.js";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** The names in the row of an element, in the table of the strings. */
const namesOf = (tag) => {
  const [, row] = new RegExp(`\\| names[^]*?^\\| \`<${tag}>\`\\s*\\| (.*?) \\|$`, "mu").exec(readme);
  return [...row.matchAll(/`([\w-]+)`/gu)].map(([, name]) => name);
};

/** The groups of strings of each element; those of the built form are together under `form`. */
const stringsOf = {
  "press-list": { ...danish.list, ...danish.finding, ...danish.opening, ...danish.changes, ...danish.newTab },
  "press-release": {
    ...danish.release,
    ...danish.failures,
    ...danish.parts,
    ...danish.imageViewer,
    ...danish.tools,
    ...danish.moreReleases,
  },
  "subscribe-form": {
    ...danish.subscribe,
    ...danish.outcomes,
    form: { ...danish.builtForm, ...danish.choices },
  },
};

/** All names, those inside `form` after its own. A table by code, and the forms of a plural, count as one string. */
const allOf = (strings) =>
  Object.entries(strings).flatMap(([name, value]) =>
    name === "form" ? [name, ...Object.keys(value)] : [name],
  );

for (const [tag, strings] of Object.entries(stringsOf)) {
  test(`README names every string of <${tag}>, and no other`, () => {
    assert.deepEqual(namesOf(tag).sort(), allOf(strings).sort());
  });
}
