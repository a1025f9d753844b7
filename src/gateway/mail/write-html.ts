import { escapeHtml } from "../../sanitize/server/escape-html.js";
import { ServerElement, ServerText, type ServerNode } from "../../sanitize/server/server-nodes.js";
import { pictureWidth, styledClasses, styleOf } from "./mail-style.js";

/** Tags that mail programs do not know, or whose semantics need more than a mail has, and what stands for them. */
const replaced: Readonly<Record<string, string>> = {
  article: "div",
  section: "div",
  figure: "div",
  figcaption: "div",
  details: "div",
  address: "div",
  summary: "p",
  picture: "span",
};

/** Tags that are written as they are. Of all others only the content is. */
const kept = new Set(
  (
    "div p span br hr h1 h2 h3 h4 h5 h6 a abbr dfn b strong i em u s del ins mark small sub sup code kbd samp var cite pre q " +
    "blockquote bdi bdo ruby rt rp time ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td img"
  ).split(" "),
);

const emptyTags = new Set(["br", "hr", "img", "col"]);
const dropped = new Set(["button", "source", "track", "wbr"]);

const attributes = new Set(
  "lang dir id href alt src width height colspan rowspan span scope start type reversed value datetime title".split(
    " ",
  ),
);

export interface HtmlOptions {
  /** Whether styles are written into the elements. A page has a style sheet instead. */
  styles: boolean;
}

/**
 * Writes the content of a mail as HTML that mail programs understand. Every name is one of those above, and every text is
 * escaped. A video or a sound becomes a link, because mail programs play none.
 */
export const writeHtml = (nodes: readonly ServerNode[], options: HtmlOptions): string =>
  nodes.map((node) => writeNode(node, options)).join("");

function writeNode(node: ServerNode, options: HtmlOptions): string {
  if (node instanceof ServerText) return escapeHtml(node.data);
  if (!(node instanceof ServerElement) || dropped.has(node.localName)) return "";
  const { localName } = node;
  if (localName === "video" || localName === "audio") return writeMedia(node, options);
  const tag = replaced[localName] ?? localName;
  const content = () => writeHtml(node.childNodes, options);
  if (!kept.has(tag)) return content();
  const start = `<${tag}${writeAttributes(node, tag, options)}>`;
  if (emptyTags.has(tag)) return start;
  // A parser drops a line break right after the start tag.
  return `${start}${tag === "pre" ? "\n" : ""}${content()}</${tag}>${blockEnds.has(tag) ? "\n" : ""}`;
}

/** Line breaks between blocks keep the lines of a mail short enough for every server. */
const blockEnds = new Set(
  "div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table tr hr thead tbody".split(" "),
);

function writeAttributes(node: ServerElement, tag: string, { styles }: HtmlOptions): string {
  const { localName, className } = node;
  const written = new Map<string, string>();
  for (const [name, value] of node.attributes) {
    // A link to a place in the text leads nowhere in many mail programs, and two releases may have the same places.
    if (name === "href" && value.startsWith("#") && !value.startsWith("#release-")) continue;
    if (name === "id" && !value.startsWith("release-")) continue;
    if (attributes.has(name)) written.set(name, value);
  }
  const styleName = localName === "figcaption" ? "figcaption" : className;
  if (tag === "img") limitWidth(written);
  if (styledClasses.has(styleName) || (!styles && styleName)) written.set("class", styleName);
  const style = styles && [styleOf(localName, styleName), alignment(className)].filter(Boolean).join(";");
  if (style) written.set("style", style);
  return [...written].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join("");
}

/** Outlook shows a picture as wide as it is, whatever the styles say. */
function limitWidth(written: Map<string, string>): void {
  const width = Number(written.get("width") ?? pictureWidth);
  written.set("width", String(Math.min(width, pictureWidth)));
  written.delete("height");
}

function alignment(className: string): string {
  const [, value] = /^press-ta-(center|right|end)$/.exec(className) ?? [];
  return value ? `text-align:${value}` : "";
}

function writeMedia(node: ServerElement, options: HtmlOptions): string {
  const [source] = node.querySelectorAll("source");
  const address = node.getAttribute("src") ?? source?.getAttribute("src");
  if (!address) return "";
  const link = new ServerElement("a");
  link.setAttribute("href", address);
  link.append(node.textContent.trim() || new URL(address).hostname);
  return writeNode(link, options);
}
