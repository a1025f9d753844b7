import { absoluteUrl } from "./absolute-url.js";

/** An element as it stands in the document. */
export interface XmlElement {
  /**
   * Lower case, as feeds mix cases. Without a prefix if its namespace is one in which names mean the same as in RSS or
   * Atom; else with the feed's own prefix, or `media:` for Media RSS.
   */
  name: string;
  /** 1 if the namespace is not the feed's own, else 0. */
  foreign: number;
  /** By name in lower case, including the prefix; values as written. */
  attributes: Record<string, string | undefined>;
  /** Child elements by name, if there are any. */
  children: Record<string, XmlElement[] | undefined> | undefined;
  /** Everything between the tags, as written. */
  inner: string;
  /** `xml:base`, resolved through all levels. */
  base: string | undefined;
  /** `xml:lang` of the element, or of the nearest ancestor that has one. */
  lang: string | undefined;
  /** Name as written, in lower case. */
  tag: string;
  /** Where its content starts. */
  start: number;
  /** Namespaces by prefix. */
  scope: Record<string, string>;
  /** Whether it is an item of the feed. */
  isItem: boolean;
  /** Of the root: whether the text ended before it did. */
  isCut?: boolean;
  /** Of the root: whether an item began inside another one, or inside an element that holds no items. */
  isOdd?: boolean;
}

/**
 * Namespaces in which a name means what it means in RSS or Atom. Address and prefix are matched together, as feeds
 * get either wrong: GlobeNewswire has an address of its own for Dublin Core, others declare no prefix at all.
 */
const merged =
  /atom|itunes|xhtml|netscape|userland|dublincore|dc\/|dcterms|content\/? |rss\/1\.0\/| (rss|dc|content)$/;

const itemName = /(^|:)(item|entry)$/;
const holdsItems = /(^|:)(channel|rss|rdf|feed)$/;

/** Levels of nested elements. What is nested deeper is text of the innermost of them. */
const maxDepth = 99;

/** Child elements with one name. Later ones are left out. */
const maxSiblings = 1000;

/**
 * Tags, comments and CDATA sections that are read: half a second of work at most. The rest counts as cut off. Newsrooms
 * send some thousands.
 */
const maxTags = 200_000;

const nameOf = (local: string, prefix: string, address: string): string =>
  merged.test(address + " " + prefix) ? local : (/mrss/.test(address) ? "media" : prefix) + ":" + local;

/** Stands for no attributes and no namespaces. Most elements have none, and an empty object for each would take time. */
const none = { __proto__: null } as never;

/**
 * Reads XML as feeds send it, well-formed or not, in time linear in its length. It never throws: markup that makes no
 * sense is text, a closing tag that closes nothing is ignored, and an item never opens inside another one. An item that
 * is still open at the end of the text was cut off, and is left out.
 *
 * It is a generator, so that the caller can pause a long reading.
 *
 * @param base address against which `xml:base` is resolved.
 * @returns The root, which is the first element that can be that of a feed or a web page, again with each tag, and with each
 *   item of its own or of its channel when the item ends. It is whole at the end. The caller may drop an item's children
 *   when it has read them: collecting the memory of a whole feed's tree is a fourth of all the time.
 */
export function* readXml(
  source: string,
  base: string | undefined,
): Generator<[root: XmlElement, item?: XmlElement], void> {
  // An attribute ends at `<` even without its quote: XML forbids `<` there, and a lost quote then costs one tag only.
  // An element that holds nothing but text, as most do, is matched as a whole. There is no flag `i`: with it, V8 takes six
  // times as long to match the closing name if the text has a character beyond U+00FF.
  const token =
    /<(?:\/([a-zA-Z_][^\s<>/]*)[^<>]*>?|([a-zA-Z_][^\s<>/]*)((?:"[^"<]*"|'[^'<]*'|[^<>"']+){0,200}[^<>]*)(?:(?<!\/)>([^<]*|<!\[CDATA\[[^\]<]*\]\]>)<\/\2>|>?)|!--|!\[CDATA\[|[!?])/g;
  const attribute = /([^\s=<>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|["']?(\S*)))?/g;
  const stack: XmlElement[] = [];
  let root: XmlElement | undefined;
  let home: string | undefined;
  let tags = 0;
  /** Closing marks that do not occur any more: each is searched for to the end of the text only once. */
  const missing: Record<string, boolean> = {};

  for (let part; tags < maxTags && (part = token.exec(source));) {
    // A pause costs time itself, so there is none after most tags.
    if (root && ++tags % 50 === 0) yield [root];
    const { 0: mark, 1: closing, 2: opening, 3: text, 4: leaf } = part;
    const written = closing ?? opening;
    if (!written) {
      const end = mark === "<!--" ? "-->" : mark[2] ? "]]>" : ">";
      const found = missing[end] ? -1 : source.indexOf(end, token.lastIndex);
      if (found < 0) missing[end] = true;
      else token.lastIndex = found + end.length;
      continue;
    }
    const tag = written.toLowerCase();
    const isNamedItem = itemName.test(tag);
    const depth =
      closing || isNamedItem
        ? stack.findLastIndex((open) => (closing ? open.tag === tag : itemName.test(open.tag)))
        : 0;
    if (closing ? depth >= 0 : depth > 0)
      for (let ended; stack.length > depth && (ended = stack.pop());) {
        ended.inner = source.slice(ended.start, part.index);
        if (root && ended.isItem) yield [root, ended];
      }
    if (closing && !depth) break;
    if (closing || stack.length >= maxDepth) continue;
    const colon = tag.indexOf(":");
    const local = tag.slice(colon + 1);
    if (!root && !/^(html|rss|rdf|feed|channel|entry)$/.test(local)) continue;

    const parent = stack.at(-1);
    let { base: nearest = base, lang, scope = none } = parent ?? none;
    let attributes: XmlElement["attributes"] = none;
    if (text) {
      attributes = { __proto__: null } as never;
      for (const [, name = "", double, single, bare] of text.matchAll(attribute))
        attributes[name.toLowerCase()] ??= double ?? single ?? bare ?? "";
      nearest = absoluteUrl(attributes["xml:base"], nearest) ?? nearest;
      lang = attributes["xml:lang"] ?? lang;
      if (/xmlns/i.test(text)) {
        scope = { __proto__: scope } as never;
        for (const [name, value = ""] of Object.entries(attributes))
          if (name.startsWith("xmlns")) scope[name.slice(6)] = value.slice(0, 100).toLowerCase();
      }
    }

    const prefix = tag.slice(0, Math.max(colon, 0));
    const address = scope[prefix] ?? "";
    home ??= /^(feed|channel|item|entry)$/.test(local) ? address : home;
    const element: XmlElement = {
      children: undefined,
      name: prefix ? nameOf(local, prefix, address) : local,
      foreign: +(!!prefix && address !== home),
      inner: leaf ?? "",
      base: nearest,
      start: token.lastIndex,
      attributes,
      lang,
      tag,
      scope,
      isItem: isNamedItem && holdsItems.test(parent?.tag ?? ""),
    };
    root ??= element;
    if (parent) {
      if (isNamedItem && (depth > 0 || !element.isItem)) root.isOdd = true;
      parent.children ??= { __proto__: null } as never;
      const same = parent.children[element.name];
      if (!same) parent.children[element.name] = [element];
      else if (same.length < maxSiblings) same.push(element);
    }
    if (leaf === undefined && !mark.endsWith("/>")) stack.push(element);
    else if (element.isItem) yield [root, element];
  }
  if (!root) return;
  root.isCut = !!stack.length;
  yield [root];
}
