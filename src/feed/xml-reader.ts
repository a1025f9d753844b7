/** An element as the reader found it. Names are lower case, as feeds mix cases. */
export interface XmlElement {
  /** `prefix:name`, where the prefix is the usual one for the namespace, or none for the feed's own vocabulary. */
  name: string;
  attributes: Record<string, string | undefined>;
  children: XmlElement[];
  parent: XmlElement | undefined;
  /** Everything between the tags, as written. */
  inner: string;
}

const roots = /^(?:[^:]*:)?(rss|rdf|feed|entry|channel|html)$/;
const items = /^(?:[^:]*:)?(item|entry)$/;

/** Namespaces by a part of their address that all spellings share, with the prefix that the code uses. */
const namespaces: [RegExp, string][] = [
  [/modules\/content/, "content:"],
  [/purl.org\/dc\/terms/, "dcterms:"],
  [/purl.org\/dc\/|dublincore/, "dc:"],
  [/yahoo.com\/mrss|search.yahoo/, "media:"],
  [/2005\/atom|purl.org\/atom/, "atom:"],
  [/itunes/, "itunes:"],
  [/1999\/xhtml/, "xhtml:"],
  [/rdf-syntax/, "rdf:"],
  [/rss/, ""],
  [/netscape/, ""],
];

const maxDepth = 100;

const attribute = /\s*([^\s=<>"'/][^\s=<>"'/]*)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s<>]*)))?[\s/"']*/y;

/**
 * Reads XML as feeds send it: well-formed or not. It never throws and is linear in the length of the text:
 * what it cannot make sense of, it takes as text, and what is open at the end, it closes.
 *
 * @returns the first element that can be the root of a feed or of a web page.
 */
export function readXml(source: string): XmlElement | undefined {
  let root: XmlElement | undefined;
  let home: string | undefined;
  const stack: { raw: string; start: number; element: XmlElement; scope: Record<string, string> }[] = [];
  const close = (depth: number, end: number) => {
    while (stack.length > depth) {
      const { element, start } = stack.pop()!;
      element.inner = source.slice(start, end);
    }
  };
  for (let at = 0; (at = source.indexOf("<", at)) >= 0;) {
    const mark = source[at + 1];
    if (mark === "!" || mark === "?") {
      const [open, end] = source.startsWith("<!--", at)
        ? [4, "-->"]
        : source.startsWith("<![CDATA[", at)
          ? [9, "]]>"]
          : [1, ">"];
      const found = source.indexOf(end, at + open);
      if (found < 0) break;
      at = found + end.length;
      continue;
    }
    if (mark === "/") {
      const name = /[^\s<>/]*/y;
      name.lastIndex = at + 2;
      const raw = name.exec(source)![0].toLowerCase();
      const depth = stack.findLastIndex((entry) => entry.raw === raw);
      if (depth >= 0) {
        close(depth, at);
        if (!depth) return root;
      }
      at = name.lastIndex;
      continue;
    }
    if (!mark || !/[a-z_]/i.test(mark)) {
      at++;
      continue;
    }
    const name = /[^\s<>/]+/y;
    name.lastIndex = at + 1;
    const raw = name.exec(source)![0].toLowerCase();
    let position = name.lastIndex;
    const attributes: Record<string, string | undefined> = Object.create(null);
    let parent = stack.at(-1);
    let scope: Record<string, string> = parent?.scope ?? Object.create(null);
    for (;;) {
      attribute.lastIndex = position;
      const match = attribute.exec(source);
      if (!match) break;
      position = attribute.lastIndex;
      const key = match[1]!.toLowerCase();
      attributes[key] ??= match[2] ?? match[3] ?? match[4] ?? "";
    }
    const tail = /[^<>]*>?/y;
    tail.lastIndex = position;
    const empty = source[position - 1 + tail.exec(source)![0].length - 1] === "/";
    at = tail.lastIndex;
    if (!root && !roots.test(raw)) continue;
    if (items.test(raw)) {
      const open = stack.findLastIndex((entry) => items.test(entry.raw));
      if (open > 0) {
        close(open, at);
        parent = stack.at(-1);
      }
    }
    for (const key in attributes)
      if (key.startsWith("xmlns")) {
        if (scope === parent?.scope) scope = Object.create(scope) as Record<string, string>;
        scope[key.slice(6)] = attributes[key]!;
      }
    const [, prefix = "", local = raw] = /^([^:]*):(.*)$/.exec(raw) ?? [];
    const address = (scope[prefix] ?? "").toLowerCase();
    home ??= address;
    const known = address && namespaces.find(([pattern]) => pattern.test(address));
    const usual = address === home ? "" : known ? known[1] : prefix && prefix + ":";
    const element: XmlElement = {
      name: usual + local,
      attributes,
      children: [],
      parent: parent?.element,
      inner: "",
    };
    root ??= element;
    if (parent && stack.length < maxDepth) parent.element.children.push(element);
    if (!empty && stack.length < maxDepth) stack.push({ raw, start: at, element, scope });
  }
  close(0, source.length);
  return root;
}
