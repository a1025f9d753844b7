import { expect } from "@open-wc/testing";
// What is loaded on the way is there before.
import "../../src/sanitize/connect-anchor-links.js";
import "../../src/sanitize/strip-tags.js";
import "../../src/sanitize/rebuild-player.js";
import { cleanBox } from "./clean.js";

/** Each nearly as long as a tag may be: a pattern that looked at one again and again would run into the runner's limit. */
const values = ["", "https://feeds.example.gov/", "mailto:x"].flatMap((start) =>
  "x|1|/|,|x,|x |, |1x,|a@|%2|%|&|-|;|:|(0)|+|.|#|_|://|text-align:"
    .split("|")
    .map((part) => `${start}${part.repeat(90_000 / part.length)} !`),
);

const tags: [markup: (attribute: string) => string, attributes: string][] = [
  [(attribute) => `<img alt=x ${attribute}>`, "src srcset alt width height style"],
  [(attribute) => `<picture><source ${attribute}><img src=/x.jpg></picture>`, "srcset media type"],
  [(attribute) => `<video src=/x.mp4 ${attribute}><track src=/x.vtt></video>`, "src poster width"],
  [(attribute) => `<iframe ${attribute}></iframe>`, "src"],
  [(attribute) => `<a ${attribute}>x</a>`, "href hreflang id name"],
  [(attribute) => `<p ${attribute}>x</p>`, "style lang dir id"],
  [(attribute) => `<table><tr><td ${attribute}>x</table>`, "colspan scope abbr"],
  [(attribute) => `<time ${attribute}>x</time>`, "datetime"],
];

describe("a text with long values", () => {
  for (const [markup, attributes] of tags)
    for (const attribute of attributes.split(" "))
      it(`has none of them in the end: ${attribute} of ${markup("…")}`, async () => {
        const kept: string[] = [];
        for (const value of values) {
          const box = await cleanBox(markup(`${attribute}="${value}"`));
          for (const element of box.querySelectorAll("*"))
            for (const { name, value } of element.attributes)
              if (value.length > 2100) kept.push(`${name}="${value.slice(0, 40)}…`);
        }
        expect(kept).to.deep.equal([]);
      });
});
