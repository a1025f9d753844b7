import assert from "node:assert/strict";
import { test } from "node:test";
import { sizeComment } from "../../scripts/size-comment.mjs";

const size = (name, brotli, budget = 16_000) => ({ name, brotli, budget, files: [], intruders: [] });

test("the comment compares each size with that of main and with its budget", () => {
  const main = [size("<press-list>", 14_600), size("a form", 8_000), size("same", 1), size("gone", 5)];
  const pullRequest = [
    size("<press-list>", 16_100),
    size("a form", 7_990, 10_000),
    size("same", 1),
    size("fresh", 20),
  ];
  assert.equal(
    sizeComment(main, pullRequest),
    `Sizes in bytes, compressed with Brotli:

| What a page loads | main | this pull request | change | budget |
| --- | ---: | ---: | ---: | ---: |
| \`<press-list>\` | 14,600 | 16,100 | +1,500 | 16,000, **over by 100** |
| \`a form\` | 8,000 | 7,990 | −10 | 10,000, 2,010 left |
| \`same\` | 1 | 1 | 0 | 16,000, 15,999 left |
| \`fresh\` | – | 20 | new | 16,000, 15,980 left |
| \`gone\` | 5 | – | removed | – |`,
  );
});

test("a name from a pull request cannot leave its cell, mention anybody or link anywhere", () => {
  const comment = sizeComment(
    [],
    [size("`|\n@somebody [a](https://evil.example) ![b](c) &#64; ".padEnd(300, "x"), 1)],
  );
  const row = comment.split("\n").at(-1);
  assert.match(row, /^\| `[\w <>,.()-]{1,100}` \| – \| 1 \| new \| 16,000, 15,999 left \|$/u);
});

test("sizes that are not whole numbers are refused", () => {
  for (const results of [{}, null, [size("a", "**1**")], [size("a", -1)], [size("a", 1, 1.5)], [{}]])
    assert.throws(() => sizeComment([], results), /^Error: /u);
});
