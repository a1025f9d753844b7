import { expect } from "@open-wc/testing";
// What is loaded on the way is there before.
import "../../src/sanitize/connect-inside-links.js";
import "../../src/sanitize/plain-text.js";
import "../../src/sanitize/rebuild-player.js";
import { holdsThePage } from "../helpers/holds-the-page.mjs";
import { cleanBox } from "./clean.js";

/* A pattern that looks at a long value again and again holds the page for seconds, long before any other limit. */

/** Each nearly as long as a tag may be. */
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
      it(`is there at once: ${attribute} of ${markup("…")}`, async () => {
        const slow: string[] = [];
        for (const value of values) {
          if (await holdsThePage(() => cleanBox(markup(`${attribute}="${value}"`))))
            slow.push(`${value.slice(0, 40)}…`);
        }
        expect(slow).to.deep.equal([]);
      });
});
