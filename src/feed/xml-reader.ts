/** An element as the reader found it. */
export interface XmlElement {
  /**
   * Lower case, as feeds mix cases. Without a prefix where the namespace is one of those whose names mean the
   * same in each; else with the feed's own prefix, `media:` for Media RSS.
   */
  name: string;
  /** How near the namespace is to the feed's own, 0 being the feed's own. */
  rank: number;
  /** By name in lower case, prefix included; values as written. */
  attributes: Record<string, string | undefined>;
  /** Child elements by name. */
  children: Record<string, XmlElement[] | undefined>;
  parent: XmlElement | undefined;
  /** Everything between the tags, as written. */
  inner: string;
}

/**
 * The namespaces whose names mean the same in each, from the feed's own outwards. Tested against address and
 * prefix, as feeds get either wrong: GlobeNewswire has its own address for Dublin Core, others declare nothing.
 */
const vocabularies = [
  /rss\/1\.0\/ |netscape|userland| rss$/,
  /atom/,
  / content$|content\/ /,
  / dc$|dc\/e|dublincore/,
  /dc\/?terms/,
  /itunes/,
  /xhtml/,
];

/** Elements kept open within each other; what is deeper is read as text of the last of them. */
const maxDepth = 99;

const isItem = /(^|:)(item|entry)$/;

/**
 * Reads XML as feeds send it, well-formed or not, in time linear in its length, and never throws: what makes no
 * sense is text, what closes nothing is ignored, and an item opens outside of items. An item that is still open
 * at the end of the text was cut off and comes out empty.
 *
 * @returns the first element that can be the root of a feed or a web page.
 */
export function readXml(source: string): XmlElement | undefined {
  let root: XmlElement | undefined;
  let home: string | undefined;
  const stack: { tag: string; start: number; element: XmlElement; scope: Record<string, number | string> }[] =
    [];
  /** Ends that do not come any more, so that looking for them again costs nothing. */
  const missing = new Set<string>();

  const close = (depth: number, end: number) => {
    for (const { element, start } of stack.splice(depth)) element.inner = source.slice(start, end);
  };
  const match = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };

  const vocabularyOf = (prefix: string, address = ""): number | string => {
    if (address && address === home) return 0;
    const rank = vocabularies.findIndex((pattern) => pattern.test(address + " " + prefix));
    return rank >= 0 ? rank : /mrss/.test(address) ? "media" : prefix || 0;
  };

  for (let at = 0; (at = source.indexOf("<", at)) >= 0;) {
    const [, closing, name] = match(/<(\/?)([a-z_][^\s<>/]*)?/iy, at)!;
    const tag = name?.toLowerCase();
    const begin = at;
    if (!tag) {
      const end = ["<!--", "-->", "<![CDATA[", "]]>", "<!", ">", "<?", ">"].find(
        (_, index, marks) => index % 2 && source.startsWith(marks[index - 1]!, at),
      );
      const found = end && !missing.has(end) ? source.indexOf(end, at) : -1;
      if (end && found < 0) missing.add(end);
      at = found < 0 ? at + 1 : found + end!.length;
      continue;
    }
    at += name!.length + 1;
    if (closing) {
      const depth = stack.findLastIndex((open) => open.tag === tag);
      if (depth >= 0) close(depth, begin);
      if (!depth) return root;
      continue;
    }
    const attributes: XmlElement["attributes"] = Object.create(null);
    // A value ends at `<` even without its quote: XML forbids `<` there, and a lost quote then costs one tag only.
    const attribute = /[\s/"']*([^\s=<>"'/]+)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s<>]*)))?/y;
    for (let part; (part = match(attribute, at)); at = attribute.lastIndex)
      attributes[part[1]!.toLowerCase()] ??= part[2] ?? part[3] ?? part[4] ?? "";
    const rest = match(/[^<>]*>?/y, at)![0];
    at += rest.length;

    if (!root && !/(^|:)(rss|rdf|feed|entry|channel|html)$/.test(tag)) continue;
    if (isItem.test(tag)) {
      const depth = stack.findLastIndex((open) => isItem.test(open.tag));
      if (depth > 0) close(depth, begin);
    }
    const parent = stack.at(-1);
    const [, prefix = "", local] = /^(?:(.*):)?(.*)$/.exec(tag)!;
    if (!root) home = attributes[prefix ? "xmlns:" + prefix : "xmlns"]?.toLowerCase();
    let scope = parent?.scope ?? Object.create(null);
    for (const key in attributes)
      if (/^xmlns/.test(key)) {
        if (scope === parent?.scope) scope = Object.create(scope);
        scope[key.slice(6)] = vocabularyOf(key.slice(6), attributes[key]!.toLowerCase());
      }
    const vocabulary = scope[prefix] ?? vocabularyOf(prefix);
    const element: XmlElement = {
      name: +vocabulary >= 0 ? local! : `${vocabulary}:${local}`,
      rank: +vocabulary,
      attributes,
      children: Object.create(null),
      parent: parent?.element,
      inner: "",
    };
    root ??= element;
    if (stack.length < maxDepth) {
      if (parent) (parent.element.children[element.name] ??= []).push(element);
      if (!rest.endsWith("/>")) stack.push({ tag, start: at, element, scope });
    }
  }
  const cut = stack.find((open) => isItem.test(open.tag))?.element;
  close(0, source.length);
  if (cut?.parent) cut.inner = "";
  return root;
}
