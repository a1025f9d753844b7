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

/** All names, those inside a group after its own; `failed` is the table of the errors. */
const allOf = (strings) =>
  Object.entries(strings).flatMap(([name, value]) =>
    typeof value === "string" || name === "failed" ? [name] : [name, ...Object.keys(value)],
  );

for (const [tag, strings] of Object.entries({
  "press-list": danish.list,
  "press-release": danish.release,
  "subscribe-form": danish.subscribe,
})) {
  test(`README names every string of <${tag}>, and no other`, () => {
    assert.deepEqual(namesOf(tag).sort(), allOf(strings).sort());
  });
}
