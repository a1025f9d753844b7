import { expect } from "@open-wc/testing";
import { exceedsParseLimits } from "../../src/sanitize/exceeds-parse-limits.js";
import { limits } from "../../src/sanitize/limits.js";

describe("exceedsParseLimits", () => {
  const refused: Record<string, string> = {
    "more than 512 KB": "x".repeat(513 * 1024),
    "more than 12,000 tags": "<b></b>".repeat(6001),
    "more than 400 open elements": "<div>".repeat(401),
    "open elements mixed with unrelated end tags": "<div></x>".repeat(401),
    "open table cells in SVG": `<svg>${"<td>".repeat(401)}`,
    "open inputs in MathML": `<math>${"<input>".repeat(401)}`,
    "list items that nest": "<li><dd>".repeat(500),
    "open options and ruby texts": "<option><rt>".repeat(250),
    "more than 100 players": "<video></video>".repeat(101),
    "many attributes in one tag": `<p ${"a=1 ".repeat(201)}>`,
    "many attributes": `<p ${"a=1 ".repeat(100)}>`.repeat(300),
    "formatting that each paragraph opens again": `<p>${"<b>".repeat(50)}${"<p>x".repeat(1000)}`,
    "formatting that a table keeps open": `<p>${"<b><table></b></table>".repeat(60)}${"<p>x".repeat(1000)}`,
    "formatting behind a tag that may hold text": `<svg><style>${"<b>".repeat(60)}${"<p>x".repeat(1000)}`,
    "a tag of more than 100 KB": `<p ${"a=1 ".repeat(30_000)}>`,
    "an attribute value of more than 100 KB": `<p title="${">".repeat(101 * 1024)}">`,
  };
  for (const [name, html] of Object.entries(refused))
    it(`is true for ${name}`, () => {
      expect(exceedsParseLimits(html, limits)).to.equal(true);
    });

  const accepted: Record<string, string> = {
    "a long text": `<p>${"word ".repeat(60_000)}</p>`,
    "unclosed paragraphs": "<p>x".repeat(3000),
    "a table with unclosed cells": `<table>${`<tr>${"<td>x".repeat(9)}`.repeat(300)}`,
    "closed formatting around blocks": "<a href=/><div><b>x</b></div></a>".repeat(1500),
    "comments of a word processor": "<![if !supportLists]><b>x</b><![endif]><o:p></o:p>".repeat(1500),
    "definitions in a list": `<ul>${"<li><dl><dt>x<dd>y</dl>".repeat(600)}</ul>`,
    "line breaks next to an SVG image": `<svg><path/></svg>${"<br>".repeat(3000)}`,
    "a large style sheet": `<style>${"p{} ".repeat(60_000)}</style><p>x</p>`,
    "a large comment": `<!--${"<b>".repeat(60_000)}--><p>x</p>`,
  };
  for (const [name, html] of Object.entries(accepted))
    it(`is false for ${name}`, () => {
      expect(exceedsParseLimits(html, limits)).to.equal(false);
    });
});
