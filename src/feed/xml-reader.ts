import { absoluteUrl } from "./absolute-url.js";

/** An element as the reader found it. */
export interface XmlElement {
  /**
   * Lower case, as feeds mix cases. Without a prefix where the namespace is one of those whose names mean the same
   * in each; else with the feed's own prefix, or `media:` for Media RSS.
   */
  name: string;
  /** 1 where the name is of another namespace than the feed's own, else 0. */
  foreign: number;
  /** By name in lower case, prefix included; values as written. */
  attributes: Record<string, string | undefined>;
  /** Child elements by name. */
  children: Record<string, XmlElement[] | undefined>;
  /** Everything between the tags, as written. */
  inner: string;
  /** `xml:base`, resolved through all levels. */
  base: string | undefined;
  /** `xml:lang` of the element or the nearest around it. */
  lang: string | undefined;
  /** Name as written, in lower case. */
  tag: string;
  /** Where its content starts. */
  start: number;
  /** Namespaces by prefix. */
  scope: Record<string, string>;
}

/**
 * Namespaces in which a name means what it means in RSS or Atom. Address and prefix are looked at together, as feeds
 * get either wrong: GlobeNewswire has an address of its own for Dublin Core, others declare no prefix at all.
 */
const merged =
  /atom|itunes|xhtml|netscape|userland|dublincore|dc\/|dcterms|content\/? |(rss\/1\.0\/.*| rss| dc| content)$/;

const isItem = /(^|:)(item|entry)$/;

/** Elements kept open within each other; what lies deeper is read as text of the last of them. */
const maxDepth = 99;

/** Elements read, half a second's work at most; what follows counts as cut off. Newsrooms send some thousands. */
const maxElements = 200_000;

/**
 * Reads XML as feeds send it, well-formed or not, in time linear in its length, and never throws: what makes no
 * sense is text, what closes nothing is ignored, and an item never opens inside of another. An item that is still
 * open at the end of the text was cut off and comes out empty.
 *
 * @param base address against which `xml:base` is resolved.
 * @returns the first element that can be the root of a feed or a web page.
 */
export function readXml(source: string, base: string | undefined): XmlElement | undefined {
  // An attribute ends at `<` even without its quote: XML forbids `<` there, and a lost quote then costs one tag only.
  const token =
    /<(?:(\/?)([a-z_][^\s<>/]*)((?:"[^"<]*"|'[^'<]*'|[^<>"']+){0,200}[^<>]*)>?|!--|!\[CDATA\[|[!?])/gi;
  const stack: XmlElement[] = [];
  let root: XmlElement | undefined;
  let home: string | undefined;
  let count = 0;
  /** Ends that do not come any more, so that looking for them again costs nothing. */
  const missing: Record<string, boolean> = {};

  const close = (depth: number, end: number) => {
    for (const open of stack.splice(depth)) open.inner = source.slice(open.start, end);
  };

  for (let part; (part = token.exec(source));) {
    const [mark, closing, written, text] = part;
    if (!written) {
      const end = mark === "<!--" ? "-->" : mark[2] ? "]]>" : ">";
      const found = missing[end] ? -1 : source.indexOf(end, token.lastIndex);
      if (found < 0) missing[end] = true;
      else token.lastIndex = found + end.length;
      continue;
    }
    const tag = written.toLowerCase();
    const depth = stack.findLastIndex((open) =>
      closing ? open.tag === tag : isItem.test(tag) && isItem.test(open.tag),
    );
    if (closing ? depth >= 0 : depth > 0) close(depth, part.index);
    if (closing && !depth) break;
    if (closing || stack.length >= maxDepth) continue;
    const [local, prefix = ""] = tag.split(":").reverse() as [string, string?];
    if (!root && !/^(rss|rdf|feed|entry|channel|html)$/.test(local)) continue;

    if (++count > maxElements) break;

    const attributes: XmlElement["attributes"] = { __proto__: null } as never;
    for (const [, name, double, single, bare] of text!.matchAll(
      /([^\s=<>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|["']?(\S*)))?/g,
    ))
      attributes[name!.toLowerCase()] ??= double ?? single ?? bare ?? "";

    const parent = stack.at(-1);
    const scope = { __proto__: parent?.scope ?? null } as unknown as Record<string, string>;
    for (const name in attributes)
      if (/^xmlns/.test(name)) scope[name.slice(6)] = attributes[name]!.toLowerCase();
    const address = scope[prefix] ?? "";
    if (/^(feed|channel|item|entry)$/.test(local)) home ??= address;

    const { base: outer = base, lang } = parent ?? {};
    const element: XmlElement = {
      name:
        !prefix || merged.test(address + " " + prefix)
          ? local
          : (/mrss/.test(address) ? "media" : prefix) + ":" + local,
      foreign: +(!!prefix && address !== home),
      attributes,
      children: { __proto__: null } as never,
      inner: "",
      base: absoluteUrl(attributes["xml:base"], outer) ?? outer,
      lang: attributes["xml:lang"] ?? lang,
      tag,
      start: token.lastIndex,
      scope,
    };
    root ??= element;
    if (parent) (parent.children[element.name] ??= []).push(element);
    if (!text!.endsWith("/")) stack.push(element);
  }
  const cut = stack.find((open, depth) => depth && isItem.test(open.tag));
  close(0, source.length);
  if (cut) cut.inner = "";
  return root;
}
