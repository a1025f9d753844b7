import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { faultOf, findPatterns } from "../../scripts/lint/linear-patterns.mjs";

describe("the proof that patterns are linear", () => {
  for (const [kind, source] of [
    ["exponential", "^(a|a)*$"],
    ["exponential", "(?:x+x+)+y"],
    ["polynomial", "\\s+$"],
    ["polynomial", "<img [^]*src"],
    ["polynomial", "(?<!a)b*[^]*b*c"],
  ])
    it(`self-test: reports a pattern that is ${kind}: /${source}/`, async () => {
      assert.match(await faultOf({ source, flags: "" }), new RegExp(kind));
    });

  for (const source of ["^\\s+", "(?<!\\s)\\s+$", "<[a-z][^<>]*>"])
    it(`lets pass a pattern that is linear: /${source}/`, async () => {
      assert.equal(await faultOf({ source, flags: "g" }), undefined);
    });

  it("finds each pattern of a source text, with its line", () => {
    const found = findPatterns(
      'const a = /x[/]/gi;\n// /no/\nconst b = "/no/";\nconst c = new RegExp("x");\nconst d = (n) => RegExp(`${n}`);\nx.replace(/y/, "");',
    );
    assert.deepEqual(found, {
      literals: [
        { line: 1, source: "x[/]", flags: "gi" },
        { line: 6, source: "y", flags: "" },
      ],
      built: [4],
      dynamic: [5],
    });
  });
});
