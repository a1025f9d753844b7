import assert from "node:assert/strict";
import { test } from "node:test";
import { findXmlFaults } from "../../dist/check/find-xml-faults.js";

const faults = (text) => findXmlFaults(text).map((finding) => finding.text);

test("well-formed XML has no faults", () => {
  for (const text of [
    `\ufeff<?xml version="1.0"?>\n<!-- a & b < c -->\n<!DOCTYPE rss [<!ENTITY own "x>y">]>\n<rss xmlns:dc='d' a="1>2">\n<dc:x b='"'/>&amp;&#8211;&#x20AC;&own;<![CDATA[ <p>&nbsp;<br> ]]><?pi <a ?></rss>\n<!-- end -->\n`,
    `<a:feed xmlns:a="x" xml:lang="da"><a:æøå-1.2/></a:feed>`,
  ])
    assert.deepEqual(faults(text), []);
});

test("each kind of fault is reported with its first line and a count", () => {
  const cases = {
    "\n<?xml version='1.0'?><a/>": "line 2: there is text before the XML declaration",
    "Warning<a/>": "line 1: text before the start of the feed",
    "<a/>\n\nmore": "line 1: text after the end of the feed",
    "<a/><b/>": "line 1: a second root element",
    "<a>\nB & C\nD & E</a>": "line 2: unescaped & (write &amp;), 2 times",
    "<a>?x=1&y=2</a>": "line 1: unescaped & (write &amp;)",
    "<a>&nbsp;</a>": "line 1: &nbsp; is not defined in XML",
    "<a>1 < 2</a>": "line 1: unescaped < (write &lt;)",
    "<a><p>x<br>y</p></a>": "line 1: <br> has no end tag",
    "<a></b></a>": "line 1: </b> has no start tag",
    "<a b=1/>": "line 1: the value of the attribute b is missing or not in quotes",
    "<a b/>": "line 1: the value of the attribute b is missing or not in quotes",
    "<a b='1' b='2'/>": "line 1: duplicate attribute b",
    "<a><dc:b/></a>": "line 1: the namespace prefix dc: is not declared",
    "<a>\n<b>": "line 2: the feed is cut off: <b> has no end tag",
    "<a><b c='1</b></a>": "line 1: the tag <b is not closed",
    "<a><![CDATA[ x": "line 1: <![CDATA[ is not closed",
  };
  for (const [text, fault] of Object.entries(cases)) assert.equal(faults(text)[0], fault, text);
});

test("a hostile megabyte yields a short list", () => {
  const parts = [
    "<",
    "&",
    "<a",
    "<a b='",
    "</a>",
    "<!--",
    "<a>",
    "<![CDATA[",
    "<!DOCTYPE x [",
    `<a b="1" `,
    "<a><b></a>",
  ];
  const ofManyKinds = Array.from({ length: 100_000 }, (_, number) => `<a${number}>`).join("");
  for (const text of [...parts.map((part) => part.repeat(1_000_000 / part.length)), ofManyKinds]) {
    const { length } = faults(`<x>${text}</x>`);
    assert.ok(length > 0 && length <= 20, `${text.slice(0, 20)}: ${length}`);
  }
});
