import type { CleanText, ReleaseContext } from "../release-context.js";

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
function writeText(root: CleanText): string {
  const writer = new LineWriter();
  /** The number of the last item of each list. */
  const numbers = new Map<HTMLOListElement, number>();
  const bullet = ({ parentElement: list }: Element): string => {
    if (!(list instanceof HTMLOListElement)) return "– ";
    const number = (numbers.get(list) ?? list.start - 1) + 1;
    numbers.set(list, number);
    return `${number}. `;
  };
  const walk = (node: Node, isInside: boolean) => {
    if (node instanceof Text) writer.write(node.data);
    // The button of a video is not part of the text.
    if (!(node instanceof Element) || node.localName === "button") return;
    const { localName: name } = node;
    const breaks = blocks.has(name) ? 2 : lines.has(name) ? 1 : 0;
    // Lists inside lists, and blocks inside an item or cell, have no empty line around them.
    const count = isInside ? Math.min(breaks, 1) : breaks;
    if (count) writer.breakLine(count);
    if (name === "li") writer.startItem(bullet(node));
    if (/^t[dh]$/.test(name) && node.previousElementSibling) writer.tab();
    for (const child of node.childNodes) walk(child, isInside || /^(?:li|t[dh]|dd)$/.test(name));
    if (count) writer.breakLine(count);
  };
  for (const child of root instanceof Node ? root.childNodes : []) walk(child, false);
  return writer.text.trim();
}

/** Writes text line by line. It looks only at the last line, so that each character costs the same. */
class LineWriter {
  readonly #finished: string[] = [];
  /** The last line, without the line breaks before it. */
  #line = "";
  #breaks = 0;
  /** Whether the last line has only a bullet, behind which the text of the item begins. */
  #isItem = false;

  get text(): string {
    return this.#finished.join("") + this.#start + this.#line;
  }

  get #start(): string {
    return "\n".repeat(this.#breaks);
  }

  /** Adds text, in which white space is collapsed. */
  write(text: string): void {
    const words = text.replace(/\s+/g, " ");
    const added = /\s/.test(this.#line.at(-1) ?? " ") ? words.trimStart() : words;
    if (added) this.#isItem = false;
    this.#line += added;
  }

  tab(): void {
    this.#line += "\t";
    this.#isItem = false;
  }

  startItem(bullet: string): void {
    this.#line += bullet;
    this.#isItem = true;
  }

  /** Ends the line. Of several breaks in a row the largest counts. */
  breakLine(count: number): void {
    if (this.#isItem) return;
    const line = this.#line.replace(/ $/, "");
    if (!line && !this.#finished.length) return;
    if (line) this.#finished.push(this.#start + line);
    this.#breaks = line ? count : Math.max(count, this.#breaks);
    this.#line = "";
  }
}
