/* The README's section on feeds in Node: its example runs, and its tables name every field that there is. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";

const root = resolve(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const section = /^## Feeds in Node\n([^]*?)^## /mu.exec(readme)[1];

/** Fields of an interface, by the types that the package holds. */
function fieldsOf(file, name) {
  const types = readFileSync(join(root, "dist", file), "utf8");
  const [, body] = new RegExp(`^export interface ${name} \\{\\n([^]*?)^\\}`, "mu").exec(types);
  return Array.from(body.matchAll(/^ {4}(\w+)\??:/gmu), ([, field]) => field);
}

/** Fields in the first column of a table of the section. */
function fieldsTold(name) {
  const [, table] = new RegExp(`^\\| \`${name}\` .*\\n((?:\\|.*\\n)+)`, "mu").exec(section);
  return Array.from(table.matchAll(/^\| `(\w+)`/gmu), ([, field]) => field);
}

for (const [file, name] of [
  ["feed/feed.d.ts", "Feed"],
  ["release/release.d.ts", "Release"],
])
  test(`the README tells every field of a ${name}`, () => {
    assert.ok(fieldsOf(file, name).length > 8);
    assert.deepEqual(fieldsTold(name), fieldsOf(file, name));
  });

test("the README's example runs", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/newsroom-elements"));
  writeFileSync(join(folder, "example.mjs"), /```js\n([^]*?)```/u.exec(section)[1]);
  writeFileSync(
    join(folder, "feed.xml"),
    `<rss><channel><item><title>Old</title><pubDate>2025-07-03</pubDate></item><item><title>New</title><pubDate>2025-07-04</pubDate></item></channel></rss>`,
  );
  const output = execFileSync(process.execPath, ["example.mjs"], { cwd: folder, encoding: "utf8" });
  assert.equal(output, "2025-07-04 New\n2025-07-03 Old\n");
});
