/* The sizes that docs/start/script-tag.md gives, which no budget holds. `npm run build` comes first. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const page = read("docs/start/script-tag.md").toString();

for (const [folder, pattern] of [
  ["single", /about (\d+) kB \(brotli\)/u],
  ["checked", /a loader of about (\d+) kB/u],
])
  test(`the size of <press-list> in dist/${folder} is right within a tenth, or half a kilobyte`, () => {
    const bytes = brotliCompressSync(read(`dist/${folder}/press-list.js`)).length;
    const stated = Number(pattern.exec(page)[1]) * 1000;
    assert.ok(Math.abs(stated - bytes) <= Math.max(bytes / 10, 500), `${stated} stated, ${bytes} bytes`);
  });
