import type { ReleaseContext } from "../release-context.js";

/** Elements that stand on lines of their own, with an empty line between them and what is around. */
const blocks = new Set(
  "p,div,h1,h2,h3,h4,h5,h6,ul,ol,dl,blockquote,figure,table,caption,pre,hr,section,article,address,figcaption".split(
    ",",
  ),
);
/** Elements on a line of their own, close to the next. */
const lines = new Set(["li", "tr", "dt", "dd", "br"]);

/**
 * A release as plain text, for a journalist's own page: headline, dateline, lead, the text with its paragraphs, lists
 * and quotations, contacts, and where it is from. What a reader does with it (buttons, links' addresses) is not in it.
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

/** Text as it is read, without the help of a layout: what is not on the screen has none. */
function writeText(root: Node): string {
  let text = "";
  const breakLines = (count: number) => {
    // What begins an item goes on beside its bullet.
    if (!text || /(?:^|\n)(?:–|\d+\.) $/.test(text)) return;
    text = text.replace(/[ \n]*$/, (end) => "\n".repeat(Math.max(count, end.split("\n").length - 1)));
  };
  const walk = (node: Node) => {
    if (node instanceof Text) {
      const words = node.data.replace(/\s+/g, " ");
      text += !text || /\s$/.test(text) ? words.trimStart() : words;
    }
    // A player's button says what it does, not what the release says.
    if (!(node instanceof Element) || node.localName === "button") return;
    const { localName: name } = node;
    const apart = blocks.has(name) ? 2 : lines.has(name) ? 1 : 0;
    // Lists inside lists, and what is inside of an item, stay close.
    const closeBy = apart && node.parentElement?.closest("li,td,th,dd") ? 1 : apart;
    if (closeBy) breakLines(closeBy);
    if (name === "li") text += bullet(node);
    if (/^t[dh]$/.test(name) && node.previousElementSibling) text += "\t";
    node.childNodes.forEach(walk);
    if (closeBy) breakLines(closeBy);
  };
  root.childNodes.forEach(walk);
  return text.trim();
}

function bullet(item: Element): string {
  const list = item.parentElement!;
  if (list.localName !== "ol") return "– ";
  return `${(list as HTMLOListElement).start + [...list.children].indexOf(item)}. `;
}
