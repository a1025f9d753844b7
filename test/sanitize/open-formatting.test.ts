import { expect } from "@open-wc/testing";
import { OpenFormatting } from "../../src/sanitize/open-formatting.js";
import { removeCspTriggers } from "../../src/sanitize/remove-csp-triggers.js";
import { scanTags } from "../../src/sanitize/scan-tags.js";
import { parseInert } from "../../src/trusted-types/parse-inert.js";

/** How many elements the parser makes of HTML. */
const elements = (html: string): number =>
  Document.prototype.querySelectorAll.call(parseInert(html), "*").length;

/** How many elements each further paragraph adds, besides itself. */
const opened = (html: string): number =>
  (elements(html + "<p>x".repeat(8)) - elements(html + "<p>x".repeat(4))) / 4 - 1;

function counted(html: string): number {
  const formatting = new OpenFormatting(html);
  for (const tag of scanTags(html)) formatting.add(tag);
  return formatting.count;
}

describe("OpenFormatting", () => {
  it("counts what each paragraph opens again", () => {
    const html = "<p><b><i x=1><font>y";
    expect([counted(html), opened(html)]).to.deep.equal([3, 3]);
  });

  it("counts nothing in markup whose tags are all closed", () => {
    const html =
      "<p><b>x</b> <a href=/><em>y</em><br></a></p><a><div><h2>z</h2><p>z</p></div></a>" +
      "<table><tr><td><b>x</b></td></tr></table><ul><li><i>x</i><li><i>y</i></ul>";
    expect([counted(html), opened(html)]).to.deep.equal([0, 0]);
  });

  const hidden: Record<string, string> = {
    "an end tag that does not apply in a table": "<p><b><table></b></table>",
    "an end tag in a comment": "<p><b><!--</b>-->",
    "an end tag in a tag that is a comment": "<p><b><?x </b y>",
    "an end tag in an attribute": `<p><b title="</b>">`,
    "an end tag behind white space that is none": `<p><b\u00a0x=">"></b>`,
    "an end tag that only looks like one": "<p><strike></stri\u212ae>",
    "an end tag in a form that is closed twice": `<p><b>${"<form><table><form></form></table></form>".repeat(9)}</b>`,
    "many blocks": `<p><b>${"<div>".repeat(9)}</b>`,
    "list items inside each other": `<p><b>${"<option><li><dd></option>".repeat(9)}</b>`,
    "an end tag in SVG": "<p><b><svg><desc></b></desc></svg>",
  };
  for (const [name, html] of Object.entries(hidden))
    it(`is not misled by ${name}`, () => {
      const source = removeCspTriggers(html);
      expect(counted(source)).to.be.at.least(opened(source));
    });

  it("never counts too few, whatever the markup is", () => {
    const parts = (
      "<b>|</b>|<i x>|</i>|<a href=/>|</a>|<nobr>|</nobr>|<font>|</font>|<p>|</p>|<div>|</div>|<li>|</li>|<ul>|</ul>|<dd>|" +
      "</dd>|<table>|</table>|<tr>|<td>|</td>|<caption>|</caption>|<svg>|</svg>|<desc>|</desc>|<math>|<mi>|</mi>|<form>|" +
      "</form>|<object>|</object>|<template>|</template>|<select>|</select>|<option>|<button>|</button>|<h1>|</h1>|x|" +
      "<!--|-->|<?|>|\"|<style>|</style>|<textarea>|</textarea>|<span title='|'>|<br>|<ruby>|<rt>|</p |<![CDATA[|]]>"
    ).split("|");
    // The same texts in each run.
    let seed = 1;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const missed: string[] = [];
    for (let run = 0; run < 3000; run++) {
      const length = 4 + random(24);
      const html = Array.from({ length }, () => parts[random(parts.length)]).join("");
      const source = removeCspTriggers(html);
      // Where the parser may read text as markup, another bound applies.
      if (/<(?:style|textarea)/i.test(source)) continue;
      if (counted(source) < opened(source)) missed.push(html);
    }
    expect(missed).to.deep.equal([]);
  });
});
