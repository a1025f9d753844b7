/* The code in the documentation names only what exists: attributes, parts, states, custom properties, imports.
   `npm run build` comes first. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";

const root = resolve(import.meta.dirname, "../..");
const readJson = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

const { exports } = readJson("package.json");
const elements = new Map(
  readJson("custom-elements.json")
    .modules.flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => [element.tagName, element]),
);

/** Attributes that every element of HTML has. */
const globalAttributes = ["class", "dir", "hidden", "id", "lang", "slot"];

const namesOf = (list = []) => list.map(({ name }) => name);

/** Whether the package exports a path, by its name or by a pattern such as `./themes/*.css`. */
const isExported = (path) =>
  path in exports ||
  Object.entries(exports).some(([pattern, target]) => {
    const [start, end] = pattern.split("*");
    if (end === undefined || !path.startsWith(start) || !path.endsWith(end)) return false;
    return existsSync(join(root, target.replace("*", path.slice(start.length, -end.length))));
  });

/** The code blocks of a page in one language. */
const blocksIn = (page, language) =>
  Array.from(page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "gmu")), ([, block]) => block);

/** What the code of a page names that does not exist. */
function unknownNamesIn(page) {
  const unknown = [];
  for (const html of blocksIn(page, "html"))
    for (const [, tag, attributes] of html.matchAll(
      /<([a-z]+-[a-z]+)((?:\s+[\w-]+(?:="[^"]*"|='[^']*')?)*)\s*>/gu,
    )) {
      const element = elements.get(tag);
      for (const [, name] of attributes.matchAll(/\s([\w-]+)(?:="[^"]*"|='[^']*')?/gu))
        if (element && ![...globalAttributes, ...namesOf(element.attributes)].includes(name))
          unknown.push(`<${tag} ${name}>`);
    }
  for (const css of blocksIn(page, "css")) {
    for (const [text, tag, kind, name] of css.matchAll(/([a-z]+-[a-z]+)::?(part|state)\(([\w-]+)\)/gu)) {
      const known = namesOf(elements.get(tag)?.[kind === "part" ? "cssParts" : "cssStates"]);
      if (!known.includes(name) && !(name.startsWith("release-") && known.includes("release-*")))
        unknown.push(text);
    }
    for (const [name] of css.matchAll(/--press-[\w-]+/gu))
      if (![...elements.values()].some(({ cssProperties }) => namesOf(cssProperties).includes(name)))
        unknown.push(name);
  }
  for (const js of blocksIn(page, "js"))
    for (const [, path] of js.matchAll(/["']newsroom-elements(\/[\w./-]+)?["']/gu))
      if (!isExported(`.${path ?? ""}`)) unknown.push(`newsroom-elements${path}`);
  return unknown;
}

const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"), { recursive: true }).map((path) => join("docs", path)),
];

for (const path of pages.filter((page) => page.endsWith(".md")))
  test(`the code in ${path} names only what exists`, () => {
    assert.deepEqual(unknownNamesIn(readFileSync(join(root, path), "utf8")), []);
  });

test("the check finds names that do not exist", () => {
  const block = (language, code) => `\`\`\`${language}\n${code}\n\`\`\`\n`;
  assert.deepEqual(
    unknownNamesIn(
      block("html", '<press-list src="a" layuot="cards" lang="da"></press-list>') +
        block(
          "css",
          "press-list::part(titel) { --press-gab: 1em }\npress-release:state(gone) { color: red }",
        ) +
        block("js", 'import "newsroom-elements/press-lists";'),
    ),
    [
      "<press-list layuot>",
      "press-list::part(titel)",
      "press-release:state(gone)",
      "--press-gab",
      "newsroom-elements/press-lists",
    ],
  );
  assert.deepEqual(
    unknownNamesIn(
      block("html", "<press-list\n  src='a'\n  debug\n></press-list>") +
        block("css", "press-list::part(release-title) { --press-gap: 1em }") +
        block("js", 'import { loadFeed } from "newsroom-elements/feed";'),
    ),
    [],
  );
});
