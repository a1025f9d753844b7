/* What docs/gateway/ says about the configuration. `npm run build:modules` comes first. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { readConfig } from "../../dist/gateway/config/read-config.js";
import { expandEnvironment } from "../../dist/gateway/config/expand-environment.js";

const docs = new URL("../../docs/", import.meta.url);
const read = (page) => readFileSync(new URL(`gateway/${page}`, docs), "utf8");

/** The smallest configuration with subscriptions, which an example of a part of it completes. */
const subscriptions = {
  url: "https://gateway.embassy.example/subscriptions",
  secret: "0123456789abcdef".repeat(2),
  lists: { news: { title: "News" } },
  store: {
    database: "file:subscriptions.db",
    smtp: "smtp://mail.embassy.example",
    from: { name: "News", address: "news@embassy.example" },
  },
};

/** Reads a configuration as `serve` does, with a value for each variable that it names. */
function check(text) {
  const value = (name) =>
    name.endsWith("URL")
      ? "smtps://user:password@mail.embassy.example"
      : `${name}-0123456789abcdef`.repeat(2);
  const environment = Object.fromEntries(
    Array.from(text.matchAll(/\$\{(\w+)\}/gu), ([, name]) => [name, value(name)]),
  );
  const options = expandEnvironment(text, environment);
  const { subscriptions: given } = options;
  if (given && !given.url) return readConfig({ ...options, subscriptions: completed(given) });
  const isWhole = ["feeds", "origins", "subscriptions"].some((key) => key in options);
  return readConfig(isWhole ? options : { subscriptions: completed(options) });
}

/** A part of the options of `subscriptions`, with the rest that it needs. */
const completed = (part) => ({
  ...subscriptions,
  ...part,
  ...(part.store && { store: { ...subscriptions.store, ...part.store } }),
});

const pages = readdirSync(docs, { recursive: true }).filter((page) => page.endsWith(".md"));
const examples = pages.flatMap((page) =>
  Array.from(
    readFileSync(new URL(page, docs), "utf8").matchAll(/^ *```jsonc?\n([^]*?)^ *```$/gmu),
    ([, text]) => ({
      page,
      text,
    }),
  ),
);

test("the pages have examples of configurations", () => {
  for (const page of ["README.md", "subscriptions.md", "maintenance.md"])
    assert.ok(
      examples.some((example) => example.page === `gateway/${page}`),
      page,
    );
});

for (const [index, { page, text }] of examples.entries())
  // What /healthz answers is JSON as well.
  if (
    !text.includes('"status":') &&
    (page.startsWith("gateway/") || /"(?:feeds|subscriptions)": \{/u.test(text))
  )
    test(`the configuration in docs/${page} is accepted (${index})`, () => {
      assert.ok(check(text));
    });

test("the example configuration that users copy is accepted, and sends news (H7)", () => {
  const config = check(readFileSync(new URL("recipes/newsroom.config.json", docs), "utf8"));
  assert.ok(config.subscriptions.lists.news.news.feeds.every((feed) => feed in config.feeds));
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
