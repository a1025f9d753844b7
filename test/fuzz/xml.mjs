/* A small tree of well-formed XML: read from a document, and written in any spelling that means the same. */

/**
 * @typedef {object} Element
 * @property {string} name With its prefix.
 * @property {[string, string][]} attributes
 * @property {(Element | string)[]} children
 */

const decode = (text) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) =>
    name
      ? { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name]
      : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );

/** The root of a well-formed document. Comments and instructions are left out. */
export function parseXml(text) {
  const document = { name: "", attributes: [], children: [] };
  const open = [document];
  const token =
    /<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<\?[^]*?\?>|<\/[^>]*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
  for (const [whole, section, name, attributes = "", slash, characters] of text
    .replace(/^\ufeff/, "")
    .matchAll(token)) {
    const { children } = open.at(-1);
    const content = section ?? (characters === undefined ? undefined : decode(characters));
    if (content !== undefined) {
      // What stands side by side is one text.
      if (typeof children.at(-1) === "string") children[children.length - 1] += content;
      else children.push(content);
    } else if (name) {
      const element = {
        name,
        attributes: Array.from(
          attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g),
          ([, key, double, single]) => [key, decode(double ?? single)],
        ),
        children: [],
      };
      children.push(element);
      if (!slash) open.push(element);
    } else if (whole.startsWith("</")) open.pop();
  }
  const root = document.children.find((child) => typeof child === "object");
  dropSpace(root);
  return root;
}

const hasElements = ({ children }) => children.some((child) => typeof child === "object");

/** White space between elements means nothing. */
function dropSpace(element) {
  if (!hasElements(element)) return;
  element.children = element.children.filter((child) => typeof child === "object");
  element.children.forEach(dropSpace);
}

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const reference = (character, isHex) => {
  const code = character.codePointAt(0);
  return isHex ? `&#x${code.toString(16).toUpperCase()};` : `&#${code};`;
};

/** Ways to write a text. `pick` gives a number below another. */
const texts = {
  escapes: escape,
  sections: (text) => (text ? `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>` : ""),
  // What is a reference again in HTML is only escaped: the reader looks for rare ones in the document as it is.
  references: (text, pick) =>
    text.replace(/&#?\w+;?|[^]/gu, (part) =>
      /^&./.test(part) || pick(3) ? escape(part) : reference(part, pick(2)),
    ),
  parts: (text, pick) => {
    // Not inside a pair of surrogates, a reference or a word.
    const before = text.slice(0, pick(text.length + 1)).replace(/[\ud800-\udbff]$|&?[\w#=]*$/, "");
    return texts.sections(before) + escape(text.slice(before.length));
  },
};

const spaces = ["", " ", "\n", "\r\n\t", "\n<!-- note -->\n", "<?note?>"];

/**
 * How a document is written. Each may be left out.
 *
 * @typedef {object} Spelling
 * @property {keyof typeof texts} [text]
 * @property {boolean} [singleQuotes] Around the values of attributes.
 * @property {boolean} [spaced] Space, comments and instructions between elements, and space inside tags.
 * @property {boolean} [selfClosing] Elements that hold nothing have one tag.
 * @property {boolean} [reversedAttributes]
 * @property {boolean} [referencesInAttributes]
 * @property {boolean} [renamed] Other prefixes for the namespaces that feeds share.
 * @property {boolean} [declared] With an XML declaration.
 * @property {(below: number) => number} [pick] Random numbers.
 */

/** Attributes that may have references. Nobody writes them in words for machines, such as `type` or `xml:lang`. */
const withReferences = new Set(["url", "href", "title", "label", "term"]);

/** Prefixes that have one meaning, by namespace. The reader finds others by their usual prefix. */
const shared = new Map([
  ["http://purl.org/dc/elements/1.1/", "p1"],
  ["http://purl.org/rss/1.0/modules/content/", "p2"],
  ["http://search.yahoo.com/mrss/", "p3"],
  ["http://www.w3.org/2005/Atom", "p4"],
  ["http://www.itunes.com/dtds/podcast-1.0.dtd", "p5"],
]);

/** The document as text. */
export function writeXml(root, spelling = {}) {
  const { text = "escapes", pick = () => 0 } = spelling;
  const space = () => (spelling.spaced ? spaces[pick(spaces.length)] : "");
  const quote = spelling.singleQuotes ? "'" : '"';
  const value = (key, written) => {
    const escaped = escape(written).replaceAll(quote, quote === "'" ? "&#39;" : "&quot;");
    return spelling.referencesInAttributes && written.trim() && withReferences.has(key)
      ? escaped.replace(/^[^&<]/u, (character) => reference(character, true))
      : escaped;
  };
  const write = ({ name, attributes, children }, names) => {
    const known = new Map(names);
    const declared = attributes.map(([key, namespace]) => {
      const prefix = /^xmlns:(.*)/.exec(key)?.[1];
      if (prefix) known.delete(prefix);
      if (!spelling.renamed || !prefix || !shared.has(namespace)) return [key, namespace];
      known.set(prefix, shared.get(namespace));
      return [`xmlns:${shared.get(namespace)}`, namespace];
    });
    const rename = (whole) =>
      whole.replace(/^([^:]+):/, (start, prefix) =>
        known.has(prefix) && prefix !== "xmlns" ? `${known.get(prefix)}:` : start,
      );
    const tag = rename(name);
    const all = spelling.reversedAttributes ? declared.reverse() : declared;
    const gap = spelling.spaced ? " " : "";
    const isNamespace = (key) => key.startsWith("xmlns");
    const written = all
      .map(([key, content]) => {
        const shownValue = isNamespace(key) ? content : value(key, content);
        return `${spelling.spaced ? "\n  " : " "}${rename(key)}${gap}=${gap}${quote}${shownValue}${quote}`;
      })
      .join("");
    const start = `<${tag}${written}${gap}`;
    if (spelling.selfClosing && !children.join("")) return `${start}/>`;
    const inner = children
      .map((child) => (typeof child === "string" ? texts[text](child, pick) : space() + write(child, known)))
      .join("");
    return `${start}>${inner}${hasElements({ children }) ? space() : ""}</${tag}${gap}>`;
  };
  return (spelling.declared ? '<?xml version="1.0"?>\n' : "") + write(root, new Map());
}

const isItem = ({ name }) => /^(?:[^:]*:)?(?:item|entry)$/.test(name ?? "");

/** The element that holds the items. */
export const itemsParent = (root) =>
  root.children.some(isItem)
    ? root
    : (root.children.find(({ children = [] }) => children.some(isItem)) ?? root);

/**
 * The document with its items in another order.
 *
 * @param {(elements: Element[]) => Element[]} order
 */
export function reorderItems(root, order) {
  const parent = itemsParent(root);
  const items = parent.children.filter(isItem);
  const places = order(items);
  let next = 0;
  const children = parent.children.map((child) => (isItem(child) ? places[next++] : child));
  return replace(root, parent, { ...parent, children });
}

/** The document with one of its items only, counted around. */
export function onlyItem(root, index) {
  const parent = itemsParent(root);
  const items = parent.children.filter(isItem);
  const kept = items[index % items.length];
  return replace(root, parent, {
    ...parent,
    children: parent.children.filter((child) => child === kept || !isItem(child)),
  });
}

/** The document with the fields of each item in another order; those of one name keep theirs. */
export function reorderFields(root, order) {
  const parent = itemsParent(root);
  const children = parent.children.map((child) => {
    if (!isItem(child)) return child;
    const queues = new Map();
    for (const field of child.children) queues.set(field.name, [...(queues.get(field.name) ?? []), field]);
    return { ...child, children: order(child.children).map(({ name }) => queues.get(name).shift()) };
  });
  return replace(root, parent, { ...parent, children });
}

const replace = (root, old, changed) =>
  root === old
    ? changed
    : { ...root, children: root.children.map((child) => (child === old ? changed : child)) };
