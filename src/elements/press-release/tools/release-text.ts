import type { ReleaseContext } from "../release-context.js";

/** Elements with an empty line before and after them. */
const blocks: ReadonlySet<string> = new Set([
  ...["h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "section", "article", "address", "blockquote", "pre"],
  ...["ul", "ol", "dl", "figure", "figcaption", "table", "caption", "hr"],
]);
/** Elements on a line of their own, without an empty line. */
const lines: ReadonlySet<string> = new Set(["li", "tr", "dt", "dd", "br"]);

/**
 * A release as plain text: headline, dateline, lead, the text with its paragraphs, lists and quotations, the contacts and
 * the address. It leaves out buttons and the addresses of links.
 */
export function writeReleaseText({ release, html, formatDate }: ReleaseContext): string {
  const { title, place, published, updated, lead, contacts, url, publisher } = release;
  const date = published ?? updated;
  const people = contacts?.map(({ name, role, phone, email }) =>
    [[name, role].filter(Boolean).join(", "), phone, email].filter(Boolean).join("\n"),
  );
  return [
    title,
    [place, date && formatDate(date), publisher?.name].filter(Boolean).join(", "),
    lead,
    html.body && writeText(html.body),
    ...(people ?? [html.contactText && writeText(html.contactText)]),
    url,
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** The text of an element with its line breaks. Not `innerText`, which is empty for what is not on the screen. */
function writeText(root: Node): string {
  let text = "";
  const breakLines = (count: number) => {
    // A list item starts on the same line as its bullet.
    if (!text || /(?:^|\n)(?:–|\d+\.) $/.test(text)) return;
    text = text.replace(/[ \n]*$/, (end) => "\n".repeat(Math.max(count, end.split("\n").length - 1)));
  };
  const walk = (node: Node) => {
    if (node instanceof Text) {
      const words = node.data.replace(/\s+/g, " ");
      text += !text || /\s$/.test(text) ? words.trimStart() : words;
    }
    // The button of a video is not part of the text.
    if (!(node instanceof Element) || node.localName === "button") return;
    const { localName: name } = node;
    const breaks = blocks.has(name) ? 2 : lines.has(name) ? 1 : 0;
    // Lists inside lists, and blocks inside an item or cell, have no empty line around them.
    const isInside = node.parentElement?.closest("li,td,th,dd");
    const count = isInside ? Math.min(breaks, 1) : breaks;
    if (count) breakLines(count);
    if (name === "li") text += bullet(node);
    if (/^t[dh]$/.test(name) && node.previousElementSibling) text += "\t";
    node.childNodes.forEach(walk);
    if (count) breakLines(count);
  };
  root.childNodes.forEach(walk);
  return text.trim();
}

function bullet(item: Element): string {
  const list = item.parentElement;
  if (!(list instanceof HTMLOListElement)) return "– ";
  return `${list.start + [...list.children].indexOf(item)}. `;
}
