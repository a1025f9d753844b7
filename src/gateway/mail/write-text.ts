import { ServerElement, ServerText, type ServerNode } from "../../sanitize/server/server-nodes.js";
import { textWidth } from "./text-width.js";
import { wrapText } from "./wrap-text.js";
import { type TextRow, writeTextTable } from "./write-text-table.js";

/** Columns of a line. Mail programs quote a text with two more. */
export const lineWidth = 76;

const blockTags = new Set(
  (
    "p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table hr figure figcaption article section address " +
    "details summary caption"
  ).split(" "),
);

interface Context {
  width: number;
  /** Direction of the text around. */
  rtl: boolean;
}

/** A block of lines, and whether the next one follows without an empty line. */
interface Block {
  lines: string[];
  isTight?: boolean;
}

/**
 * Writes the content of a mail as plain text. Links get numbers, and their addresses are listed at the end of each article,
 * one in a line. Every line has at most 78 columns, unless an address needs more.
 *
 * @param linksTitle Heading of the addresses.
 */
export function writeText(
  nodes: readonly ServerNode[],
  options: { rtl: boolean; linksTitle: string },
): string {
  return new TextWriter(options.linksTitle).write(nodes, options.rtl);
}

class TextWriter {
  readonly #linksTitle: string;
  /** Addresses that the article mentions, in the order of their numbers. */
  #links: string[] = [];
  #listed = 0;

  constructor(linksTitle: string) {
    this.#linksTitle = linksTitle;
  }

  write(nodes: readonly ServerNode[], rtl: boolean): string {
    const blocks = this.#blocks(nodes, { width: lineWidth, rtl });
    // The addresses of what is in no article.
    return `${joinBlocks([...blocks, ...this.#listLinks()]).join("\n")}\n`;
  }

  /** The blocks of some nodes. Inline nodes in a row are one paragraph. */
  #blocks(nodes: readonly ServerNode[], context: Context): Block[] {
    const blocks: Block[] = [];
    let inline: ServerNode[] = [];
    const endParagraph = () => {
      const text = this.#inline(inline, context);
      inline = [];
      if (text) blocks.push({ lines: wrapText(text, context.width) });
    };
    for (const node of nodes) {
      if (!hasBlock(node)) {
        inline.push(node);
        continue;
      }
      endParagraph();
      blocks.push(...this.#block(node, context));
    }
    endParagraph();
    return blocks;
  }

  #block(node: ServerElement, outer: Context): Block[] {
    const context = { ...outer, rtl: isRtl(node, outer.rtl) };
    const { localName, childNodes } = node;
    switch (localName) {
      case "h1":
      case "h2":
        return this.#heading(node, context, localName === "h1" || node.className === "group" ? "=" : "-");
      case "h3":
        // The headline of a release that is in a group of a digest.
        return node.className === "headline"
          ? this.#heading(node, context, "-")
          : this.#blocks(childNodes, context);
      case "ul":
      case "ol":
        return this.#list(node, context);
      case "dd":
        return indent(this.#blocks(childNodes, narrower(context, 2)), "  ");
      case "blockquote":
        return indent(this.#blocks(childNodes, narrower(context, 8)), "    ");
      case "pre":
        return [{ lines: node.textContent.replace(/\n$/, "").split("\n") }];
      case "hr":
        return [{ lines: ["* * *"] }];
      case "table":
        return this.#table(node, context);
      case "article":
        return [...this.#blocks(childNodes, context), ...this.#listLinks()];
      case "p":
        return this.#paragraph(node, context);
      default: {
        const blocks = this.#blocks(childNodes, context);
        return node.className === "lines" || localName === "dt" || localName === "address"
          ? blocks.map((block, index) => ({
              ...block,
              isTight: index < blocks.length - 1 || localName === "dt",
            }))
          : blocks;
      }
    }
  }

  #paragraph(node: ServerElement, context: Context): Block[] {
    const [link] = node.className === "action" ? node.querySelectorAll("a") : [];
    if (!link) return this.#blocks(node.childNodes, context);
    return [{ lines: [...wrapText(`${link.textContent}:`, context.width), link.getAttribute("href") ?? ""] }];
  }

  #heading(node: ServerElement, context: Context, line: string): Block[] {
    return this.#blocks(node.childNodes, context).map(({ lines }) => ({
      // The mark puts the line on the side of the heading where each line has its own direction.
      lines: [
        ...lines,
        (context.rtl ? "\u200f" : "") +
          line.repeat(Math.min(Math.max(...lines.map(textWidth)), context.width)),
      ],
    }));
  }

  #list(node: ServerElement, context: Context): Block[] {
    const isNumbered = node.localName === "ol";
    let number = Number(node.getAttribute("start") ?? 1);
    const items = node.childNodes.filter((child) => child instanceof ServerElement);
    return items.map((item, index) => {
      number = Number(item.getAttribute("value") ?? number);
      const marker = isNumbered ? `${number++}. ` : "- ";
      const blocks = this.#blocks(item.childNodes, narrower(context, marker.length)).map((block) => ({
        ...block,
        isTight: true,
      }));
      const lines = joinBlocks(blocks).map((line, row) => (row ? " ".repeat(marker.length) : marker) + line);
      return { lines, isTight: index < items.length - 1 };
    });
  }

  #table(node: ServerElement, context: Context): Block[] {
    const [caption] = node.querySelectorAll("caption");
    const rows = node.querySelectorAll("tr").map((row): TextRow => {
      const cells = row.childNodes.filter((cell) => cell instanceof ServerElement);
      return {
        cells: cells.flatMap((cell) => [
          joinBlocks(this.#blocks(cell.childNodes, { ...context, width: Infinity })).join("\n"),
          // A cell that covers several columns is followed by empty ones.
          ...Array<string>(Number(cell.getAttribute("colspan") ?? 1) - 1).fill(""),
        ]),
        isHeading: cells.length > 0 && cells.every(({ localName }) => localName === "th"),
      };
    });
    return [
      ...(caption ? this.#blocks(caption.childNodes, context) : []),
      { lines: writeTextTable(rows, context.width) },
    ];
  }

  #inline(nodes: readonly ServerNode[], context: Context): string {
    return nodes
      .map((node) => this.#phrase(node, context))
      .join("")
      .replace(/[^\S\n\u00a0]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
  }

  #phrase(node: ServerNode, context: Context): string {
    if (node instanceof ServerText) return node.data.replace(/[^\S\u00a0]+/g, " ");
    if (!(node instanceof ServerElement)) return "";
    const inner = () => this.#inner(node, context);
    switch (node.localName) {
      case "br":
        return "\n";
      case "wbr":
      case "button":
      case "source":
      case "track":
        return "";
      case "img":
        return node.alt && `[${node.alt}]`;
      case "q":
        return `“${inner()}”`;
      case "rt":
        return `(${inner()})`;
      case "rp":
        return "";
      case "sup":
      case "sub":
        return shiftDigits(inner(), node.localName);
      case "video":
      case "audio":
        return this.#number(inner(), mediaAddress(node));
      case "a":
        return this.#link(inner(), node.getAttribute("href") ?? "");
      default:
        return inner();
    }
  }

  /** The text of an inline element. In a text of the other direction it is isolated, as telephone numbers are. */
  #inner(node: ServerElement, context: Context): string {
    const rtl = isRtl(node, context.rtl);
    const text = node.childNodes.map((child) => this.#phrase(child, { ...context, rtl })).join("");
    return text && rtl !== context.rtl ? `${rtl ? "\u2067" : "\u2066"}${text}\u2069` : text;
  }

  #link(text: string, href: string): string {
    const plain = text.replace(/[\u2066-\u2069]/g, "").trim();
    if (!href || href.startsWith("#")) return text;
    if (href.startsWith("tel:")) {
      const number = href.slice("tel:".length);
      return digitsOf(plain).includes(digitsOf(number).slice(-6)) ? text : `${text} (${number})`;
    }
    if (href.startsWith("mailto:")) {
      const address = decode(href.slice("mailto:".length).replace(/\?.*/, ""));
      return plain.includes(address) ? text : `${text} <${address}>`;
    }
    return withoutScheme(plain) === withoutScheme(href) ? text : this.#number(text, href);
  }

  /** A text with the number of an address. */
  #number(text: string, href: string): string {
    if (!href) return text;
    const found = this.#links.indexOf(href, this.#listed);
    const number = found < 0 ? this.#links.push(href) : found + 1;
    return `${text.trimEnd()}${text && "\u00a0"}[${number}]`;
  }

  #listLinks(): Block[] {
    const links = this.#links.slice(this.#listed);
    if (!links.length) return [];
    const lines = links.map((href, index) => `[${this.#listed + index + 1}] ${href}`);
    this.#listed = this.#links.length;
    return [{ lines: [`${this.#linksTitle}:`, ...lines] }];
  }
}

/** Whether a node is a block, or an inline element around one. */
function hasBlock(node: ServerNode): node is ServerElement {
  if (!(node instanceof ServerElement)) return false;
  return blockTags.has(node.localName) || node.childNodes.some(hasBlock);
}

function isRtl(node: ServerElement, outer: boolean): boolean {
  return node.dir === "rtl" || (outer && node.dir !== "ltr");
}

const narrower = (context: Context, columns: number): Context => ({
  ...context,
  // Deeply nested lists keep some room.
  width: Math.max(24, context.width - columns),
});

function indent(blocks: Block[], space: string): Block[] {
  return blocks.map((block) => ({ ...block, lines: block.lines.map((line) => line && space + line) }));
}

function joinBlocks(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap(({ lines, isTight }, index) => (isTight || index === blocks.length - 1 ? lines : [...lines, ""]))
    .map((line) => line.replaceAll("\u00a0", " ").trimEnd());
}

function mediaAddress(node: ServerElement): string {
  const [source] = node.querySelectorAll("source");
  return node.getAttribute("src") ?? source?.getAttribute("src") ?? "";
}

const raised: Readonly<Record<"sup" | "sub", string>> = { sup: "⁰¹²³⁴⁵⁶⁷⁸⁹", sub: "₀₁₂₃₄₅₆₇₈₉" };

/** Small digits, as in m² and CO₂; other text in its place stays. */
const shiftDigits = (text: string, position: "sup" | "sub"): string =>
  /^\d+$/.test(text) ? text.replace(/\d/g, (digit) => raised[position].charAt(Number(digit))) : text;

const digitsOf = (text: string): string => text.replace(/\D/g, "");

const withoutScheme = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?|\/$/gi, "").toLowerCase();

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
