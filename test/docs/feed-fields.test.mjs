/* What the documentation says about feeds in Node: the example runs, and the tables name every field. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";

const root = resolve(import.meta.dirname, "../..");
const reference = readFileSync(join(root, "docs/reference/feed.md"), "utf8");
const guide = readFileSync(join(root, "docs/guides/feeds-in-node.md"), "utf8");

/** The fields of an interface, from the types in the package. */
function fieldsOf(file, name) {
  const types = readFileSync(join(root, "dist", file), "utf8");
  const [, body] = new RegExp(`^export interface ${name} \\{\\n([^]*?)^\\}`, "mu").exec(types);
  return Array.from(body.matchAll(/^ {4}(\w+)\??:/gmu), ([, field]) => field);
}

/** The fields in the first column of a table. */
function fieldsDescribed(name) {
  const [, table] = new RegExp(`^\\| \`${name}\` .*\\n((?:\\|.*\\n)+)`, "mu").exec(reference);
  return Array.from(table.matchAll(/^\| `(\w+)`/gmu), ([, field]) => field);
}

for (const [file, name] of [
  ["feed/feed.d.ts", "Feed"],
  ["release/release.d.ts", "Release"],
])
  test(`the reference describes every field of a ${name}`, () => {
    assert.ok(fieldsOf(file, name).length > 8);
    assert.deepEqual(fieldsDescribed(name), fieldsOf(file, name));
  });

test("the example in the guide runs", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "docs-"));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/newsroom-elements"));
  writeFileSync(join(folder, "example.mjs"), /```js\n([^]*?)```/u.exec(guide)[1]);
  writeFileSync(
    join(folder, "feed.xml"),
    `<rss><channel><item><title>Old</title><pubDate>2025-07-03</pubDate></item><item><title>New</title><pubDate>2025-07-04</pubDate></item></channel></rss>`,
  );
  const output = execFileSync(process.execPath, ["example.mjs"], { cwd: folder, encoding: "utf8" });
  assert.equal(output, "2025-07-04 New\n2025-07-03 Old\n");
});
