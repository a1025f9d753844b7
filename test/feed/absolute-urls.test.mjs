import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { absoluteUrls } from "../../dist/feed/absolute-url.js";

/** Parts of an HTML text, and the same with absolute addresses. */
const parts = [
  [`<a href="/a?b=1&amp;c=2">`, `<a href="https://news.example/a?b=1&amp;c=2">`],
  [`<IMG alt='>"' SRC=b.png>`, `<IMG alt='>"' SRC=b.png>`],
  [`<img alt="" src=b.png>`, `<img alt="" src="https://news.example/b.png">`],
  [`<a title="a" href = '/a'\n>`, `<a title="a" href = "https://news.example/a"\n>`],
  [
    `<video src="https://x.example/a b" poster="/p">`,
    `<video src="https://x.example/a b" poster="https://news.example/p">`,
  ],
  ...[
    `<a href="https://x.example/a b">`,
    `<a href= "#part">`,
    `<a href=#part>`,
    `<a href="mailto:press@news.example">`,
    `<a name="href">`,
    "<p>",
    "</p>",
    `href="/a"`,
    " a > b, ",
  ].map((part) => [part, part]),
];

describe("absoluteUrls", () => {
  it("changes relative addresses in tags, and nothing else", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (text) => {
        const html = absoluteUrls(text.map(([part]) => part).join(""), "https://news.example/feed");
        assert.equal(html, text.map(([, absolute]) => absolute).join(""));
      }),
      { seed: 12, numRuns: 2000 },
    );
  });

  it("does not count tags that need no change", () => {
    const html = absoluteUrls(`<a href="#part">`.repeat(6001) + `<a href="/a">`, "https://news.example/");
    assert.ok(html.endsWith(`<a href="https://news.example/a">`));
  });
});
