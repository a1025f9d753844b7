/* What README.md says of a configuration. `npm run build:modules` comes first. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readConfig } from "../../dist/gateway/config/read-config.js";
import { expandEnvironment } from "../../dist/gateway/config/expand-environment.js";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/^```json\n([^]*?)^```$/gm)].map(([, text]) => text);
const environment = Object.fromEntries(
  [...readme.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => [name, "x".repeat(32)]),
);

for (const key of ["feeds", "subscriptions"])
  test(`the configuration of ${key} in the README is accepted`, () => {
    const found = blocks.filter((text) => text.includes(`"${key}": {`));
    assert.equal(found.length, 1);
    assert.ok(readConfig(expandEnvironment(found[0], environment))[key]);
  });

/** Names of all settings, as the tables of the README have them. */
function namesOf(schema, path = "") {
  const inner = schema.wrapped ?? schema;
  const object = inner.entries ?? inner.pipe?.find(({ entries }) => entries)?.entries;
  return object ? Object.entries(object).flatMap(([name, one]) => namesOf(one, `${path}${name}.`)) : [path];
}

test("the README has each setting of subscriptions that is kept here", async () => {
  const { subscriptionOptions } = await import("../../dist/gateway/config/subscription-options.js");
  for (const path of namesOf(subscriptionOptions)) {
    const name = path.slice(0, -1).replace("store.from.address", "….address");
    if (name === "forward" || name === "lists") continue;
    assert.ok(readme.includes(`\`${name}\``), name);
  }
});
