import { expect } from "@open-wc/testing";
import { escapeHtml } from "../../src/sanitize/server/escape-html.js";
import {
  sanitizeToString,
  type ServerSanitizeOptions,
} from "../../src/sanitize/server/sanitize-to-string.js";
import { untrustedHtml } from "../../src/release/untrusted-html.js";
import type { SanitizeOptions } from "../../src/sanitize/sanitize-html.js";
import { failedExpectations } from "../security/check-expectations.js";
import { inspect } from "../security/inspect.js";
import { clean, labels } from "./clean.js";
import { readCases } from "./read-cases.js";

const benign = await readCases("benign");
const hostile = await readCases("hostile");

/** What `clean` does, on a server. */
const cleanToString = (html: string, options?: Partial<ServerSanitizeOptions>): string =>
  sanitizeToString(untrustedHtml(html), {
    base: "https://feeds.example.gov/news/1",
    headingLevel: 2,
    mediaHosts: ["feeds.example.gov"],
    labels,
    ...options,
  });

/** What the browser's sanitizer returns, written as the server's does, and without its buttons. */
async function cleanInPage(html: string, options?: Partial<SanitizeOptions>): Promise<string> {
  const fragment = await clean(html, options);
  for (const button of fragment.querySelectorAll("button")) button.remove();
  return write(fragment);
}

function write(node: Node): string {
  if (node instanceof Text) return escapeHtml(node.data);
  const content = Array.from(node.childNodes, write).join("");
  if (!(node instanceof HTMLElement)) return content;
  const attributes = Array.from(node.attributes, ({ name, value }) => ` ${name}="${escapeHtml(value)}"`);
  const start = `<${node.localName}${attributes.join("")}>`;
  if (/^(?:br|col|hr|img|source|track|wbr)$/.test(node.localName)) return start;
  const breakInPre = node.localName === "pre" && content.startsWith("\n") ? "\n" : "";
  return `${start}${breakInPre}${content}</${node.localName}>`;
}

/** The box of a page that has the result in its HTML, parsed as browsers parse pages. */
function boxOf(html: string): Element {
  const page = `<!doctype html><body><div id="box">${html}</div><p id="after"></p>`;
  return new DOMParser().parseFromString(page, "text/html").querySelector("#box")!;
}

describe("sanitizeToString", () => {
  for (const { id, html, expect: expectations } of benign) {
    it(`keeps ${id}, as the browser's sanitizer does`, async () => {
      const written = cleanToString(html);
      expect(written).to.equal(await cleanInPage(html));
      const wanted = (expectations ?? []).filter(({ sel }) => !sel?.includes("button"));
      expect(failedExpectations(boxOf(written), wanted), written).to.deep.equal([]);
    });
  }

  it("makes the same of hostile texts as the browser's sanitizer", async () => {
    for (const { id, html } of hostile) expect(cleanToString(html), id).to.equal(await cleanInPage(html));
  });

  it("leaves nothing dangerous when a browser parses the result again, and nothing leaves the box", () => {
    const found = [...hostile, ...benign].flatMap(({ id, html }) => {
      const box = boxOf(cleanToString(html));
      const isWhole = box.nextElementSibling?.id === "after" && box.parentElement === box.ownerDocument.body;
      return [
        ...inspect(box).map(({ category, detail }) => `${id}: ${category} ${detail}`),
        ...(isWhole ? [] : [`${id}: left the box`]),
      ];
    });
    expect(found).to.deep.equal([]);
  });

  const large = {
    "too many tags": "<b>x</b> ".repeat(20_000),
    "too many characters": "x".repeat(600_000),
    "tags nested too deeply": "<div>".repeat(5000) + "x",
    "formatting that the parser would open again in each paragraph":
      "<b>".repeat(390) + "<p>x</p>".repeat(1000),
    "more nodes than the result may have": `<div>${"<br>x".repeat(4000)}</div>`,
    "more levels than the result may have": `${"<div>".repeat(200)}deep${"</div>".repeat(200)}`,
    "cells that cover too many columns": `<table>${"<tr><td colspan=50>x</tr>".repeat(200)}</table>`,
    "a paragraph that takes too long to lay out": `<p>${"שלום a ".repeat(4000)}</p>`,
    "very long words": `<p>${"x".repeat(5000)}</p>`,
    "many combining marks": `<p>${`a${"\u0301".repeat(200)}`.repeat(50)}</p><img alt="a${"\u0301".repeat(200)}" src=/a.png>`,
  };
  for (const [name, html] of Object.entries(large)) {
    it(`has the limits of the browser's sanitizer: ${name}`, async () => {
      expect(cleanToString(html)).to.equal(await cleanInPage(html));
    });
  }

  it("keeps the line break at the start of preformatted text", () => {
    expect(boxOf(cleanToString("<pre>\n\none</pre>")).textContent).to.equal("\none");
  });

  it("lets the keyboard scroll tables and code, on request (A4)", () => {
    const html = `<table><caption>Exports</caption><tr><td><pre>x</pre></table><h2>Code</h2><ul><li><pre>y</pre></ul>`;
    expect(cleanToString(html)).not.to.contain("tabindex");
    const boxes = boxOf(cleanToString(html, { scrollTitle: "News" })).querySelectorAll("[tabindex='0']");
    const facts = [...boxes].map((box) => [box.ariaLabel, box.role, box.firstElementChild!.localName]);
    expect(facts).to.deep.equal([
      ["Exports", "group", "table"],
      ["Code", "group", "pre"],
    ]);
  });

  it("writes a video as a link, without the button that needs a script", () => {
    const box = boxOf(cleanToString("<iframe src='https://www.youtube.com/embed/dQw4w9WgXcQ'></iframe>"));
    expect(box.querySelector("button")).to.equal(null);
    expect(box.querySelector("a")!.href).to.equal("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
  });

  it("does not read options from a polluted Object.prototype", () => {
    Object.assign(Object.prototype, { mediaHosts: ["evil.example"] });
    try {
      const written = cleanToString("<img src='https://evil.example/p.jpg' alt='image'>", {
        mediaHosts: undefined,
      });
      expect(boxOf(written).querySelector("img")).to.equal(null);
    } finally {
      delete (Object.prototype as { mediaHosts?: unknown }).mediaHosts;
    }
  });
});
