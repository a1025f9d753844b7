/* The code in docs/hosts/ is that of the examples, which `npm run test:hosts` builds and opens in a browser. All have one look. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";

const root = resolve(import.meta.dirname, "../..");
const read = (path) => readFileSync(join(root, path), "utf8");

/** The blocks of a page that name a file before them. */
const blocksIn = (page) =>
  Array.from(
    page.matchAll(/^<!-- ((?:examples|test)\/\S+) -->\n\n```\w+\n([^]*?)^```$/gmu),
    ([, path, code]) => ({
      path,
      code,
    }),
  );

const examples = readdirSync(join(root, "examples"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

for (const name of examples)
  test(`docs/hosts/${name}.md has the code of the example`, () => {
    const blocks = blocksIn(read(`docs/hosts/${name}.md`));
    assert.ok(blocks.length);
    for (const { path, code } of blocks) assert.equal(code.trimEnd(), read(path).trimEnd(), path);
  });

/** The folder of each example's style sheet: where its tool expects one. */
const folderOfSheet = {
  angular: "src",
  astro: "public",
  eleventy: "assets",
  html: "site",
  htmx: ".",
  next: "app",
  nuxt: "public",
  react: "src",
  sveltekit: "src",
  vue: "src",
};

for (const name of examples)
  test(`the example ${name} has the look of all`, () => {
    const sheet = read(join("examples", name, folderOfSheet[name], "site.css"));
    assert.equal(sheet, read("examples/html/site/site.css"));
  });

test("docs/hosts/README.md has a row for each host, and names tests that exist", () => {
  const page = read("docs/hosts/README.md");
  const rows = Array.from(page.matchAll(/^\| \[[^\]]+\]\(([\w-]+\.md)\)/gmu), ([, file]) => file);
  const hosts = readdirSync(join(root, "docs/hosts")).filter((file) => file !== "README.md");
  assert.deepEqual(rows.sort(), hosts.sort());
  const tests = [...page.matchAll(/^`(test\/\S+)`: "([^"]+)"/gmu)];
  assert.equal(tests.length, page.match(/^## /gmu).length);
  for (const [, file, title] of tests) assert.ok(read(file).includes(title), `${file}: ${title}`);
});
