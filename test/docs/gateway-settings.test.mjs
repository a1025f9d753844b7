/* What docs/gateway/ says about the configuration. `npm run build:modules` comes first. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readConfig } from "../../dist/gateway/config/read-config.js";
import { expandEnvironment } from "../../dist/gateway/config/expand-environment.js";

const read = (page) => readFileSync(new URL(`../../docs/gateway/${page}`, import.meta.url), "utf8");

for (const [page, key] of [
  ["README.md", "feeds"],
  ["subscriptions.md", "subscriptions"],
])
  test(`the configuration in docs/gateway/${page} is accepted`, () => {
    const text = read(page);
    const environment = Object.fromEntries(
      Array.from(text.matchAll(/\$\{(\w+)\}/gu), ([, name]) => [name, "0123456789abcdef".repeat(2)]),
    );
    const found = Array.from(text.matchAll(/^```json\n([^]*?)^```$/gmu), ([, block]) => block);
    assert.equal(found.length, 1);
    assert.ok(readConfig(expandEnvironment(found[0], environment))[key]);
  });

/** The settings in the first column of the table below a heading. */
function settingsIn(heading) {
  const [, section] = new RegExp(`^## ${heading}\\n([^]*?)(?=^## |$(?![^]))`, "mu").exec(read("settings.md"));
  return Array.from(section.matchAll(/^\| `([\w.<>]+)`/gmu), ([, name]) => name);
}

/** Names of all settings that a schema knows. */
function namesOf(schema, path = "") {
  const inner = schema.wrapped ?? schema;
  const object = inner.entries ?? inner.pipe?.find(({ entries }) => entries)?.entries;
  return object ? Object.entries(object).flatMap(([name, one]) => namesOf(one, `${path}${name}.`)) : [path];
}

test("the page of settings has each setting of a feed, and no other", () => {
  const { feeds, parsing, ...rest } = readConfig({
    feeds: { one: { url: "https://newsroom.example/feed" } },
  });
  const settings = [
    ...Object.keys(rest),
    ...Object.keys(parsing).map((name) => `parsing.${name}`),
    ...Object.keys(feeds.one).map((name) => `feeds.<id>.${name}`),
  ];
  assert.deepEqual(settingsIn("Feeds").sort(), settings.sort());
});

test("the page of settings has each setting of subscriptions", async () => {
  const { subscriptionOptions } = await import("../../dist/gateway/config/subscription-options.js");
  const settings = settingsIn("Subscriptions");
  for (const path of namesOf(subscriptionOptions)) {
    const name = path.slice(0, -1);
    // These are records or a choice of several shapes: the table has them part by part.
    if (name === "forward" || name === "lists")
      assert.ok(
        settings.some((setting) => setting.startsWith(`${name}.`)),
        name,
      );
    else assert.ok(settings.includes(name), name);
  }
});
