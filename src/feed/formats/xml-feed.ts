import { absoluteUrl } from "../absolute-url.js";
import { decodeEntities, type Entities } from "../decode-entities.js";
import type { DraftFeed, DraftRelease } from "../draft.js";
import { escapeHtml, htmlToText } from "../html-text.js";
import { maxItems } from "../limits.js";
import { readXml, type XmlElement } from "../xml-reader.js";

const listsOfNames: Record<string, string[]> = { __proto__: null } as never;

/** Names that are written in this file with spaces between. Every item asks for the same ones, so each is split once. */
const split = (names: string) => (listsOfNames[names] ??= names.split(" "));

/** Child elements with any of the names, in the order of the names, the feed's own namespace first. */
const all = (parent: XmlElement | undefined, names: string): XmlElement[] => {
  let found: XmlElement[] = [];
  for (const name of split(names)) {
    const more = parent?.children?.[name];
    if (more) found = found[0] ? found.concat(more) : more;
  }
  return found[1] ? found.sort((a, b) => a.foreign - b.foreign) : found;
};

/** What the first child element gives that gives anything. */
function first<T>(parent: XmlElement | undefined, names: string, read: (element: XmlElement) => T) {
  for (const element of all(parent, names)) {
    const value = read(element);
    if (value) return value;
  }
  return undefined;
}

/** Content without comments. Markup and CDATA sections are each passed through a function. */
const content = (element: XmlElement, markup: (part: string) => string, section = (part: string) => part) =>
  (element.inner.includes("<!")
    ? element.inner
        .split(/<!\[CDATA\[([^]*?)(?:\]\]>|$)|<!--[^]*?(?:-->|$)/)
        .map((part = "", index) => (index % 2 ? section(part) : markup(part)))
        .join("")
    : markup(element.inner)
  ).trim();

const filled = (element: XmlElement) => (element.inner ? element : undefined);

export interface XmlFeedOptions {
  /** Address of the document. If it is unknown, links are resolved against the feed's own link. */
  base: string | undefined;
  entities: Entities;
  /** Prepares an element, with everything in it, before it is read. */
  prepare?: ((element: XmlElement) => void) | undefined;
}

/**
 * RSS 0.90 to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, and what newsrooms add from Dublin Core, Media RSS, iTunes
 * and each other. They are read as one vocabulary: a field is the first of its names that is filled, the feed's
 * own namespace before others.
 *
 * @returns `undefined` for anything but XML, `false` for a web page.
 */
export function readXmlFeed(
  text: string,
  { base, entities, prepare }: XmlFeedOptions,
): DraftFeed | undefined | false {
  let isAtom = false;
  /** The newsroom's page for people, which is also the last base to try. */
  let home = "";

  const decode = (text: string) => decodeEntities(text, entities);
  const rawText = (element: XmlElement) => content(element, decode);
  /** The first of several attributes that is filled. */
  const attribute = ({ attributes }: XmlElement, names: string): string => {
    for (const name of split(names)) if (attributes[name]) return decode(attributes[name]).trim();
    return "";
  };

  /** A text construct as HTML, whatever its type is. */
  const html = (element: XmlElement): string => {
    const { type = isAtom ? "text" : "html", mode = "" } = element.attributes;
    if (element.children)
      return content(
        element,
        (part) => part.replace(/(<\/?)[\w-]+:/g, "$1"),
        /xh?t?ml/.test(type) ? escapeHtml : undefined,
      );
    const value = rawText(element);
    return /xh?t?ml|text(\/plain)?$/.test(mode + type) ? escapeHtml(value) : value;
  };
  const textOf = (element: XmlElement) => htmlToText(html(element), entities);
  const textIn = (parent: XmlElement, names: string) => first(parent, names, textOf);
  const raw = (parent: XmlElement, names: string) => first(parent, names, rawText);

  const url = (element: XmlElement): string | undefined =>
    first(element, "url", url) ??
    absoluteUrl(attribute(element, "href url rdf:resource") || rawText(element), element.base ?? home);
  const link = (parent: XmlElement, rel: string) =>
    first(parent, "link", (element) =>
      (attribute(element, "rel") || "alternate").replace(/^.*\//s, "") === rel ? url(element) : "",
    );
  const person = (element: XmlElement) => ({
    name: textIn(element, "name") ?? textOf(element),
    email: textIn(element, "email"),
    url: first(element, "uri url homepage", url),
  });
  const file = (element: XmlElement) => ({
    url: url(element),
    title: attribute(element, "title") || textIn(element, "title"),
    caption: textIn(element, "description"),
    credit: textIn(element, "credit"),
    type: attribute(element, "type"),
    size: attribute(element, "length filesize"),
    width: attribute(element, "width"),
    height: attribute(element, "height"),
    thumbnail: first(element, "thumbnail", url),
  });

  const drafts = new Map<XmlElement, DraftRelease>();
  const readItem = (item: XmlElement, root: XmlElement): void => {
    // Later items are only counted.
    if (drafts.size >= maxItems) return;
    isAtom = /^(feed|entry)$/.test(root.name);
    prepare?.(item);
    drafts.set(item, draftOf(item, root));
  };
  const draftOf = (item: XmlElement, root: XmlElement): DraftRelease => {
    const summary = first(item, "description summary subtitle", filled);
    const body = first(item, "encoded content body fullitem", filled);
    const lead = summary && html(summary);
    const [source] = all(item, "source");
    const categories = all(item, "category");
    const enclosures = all(item, "enclosure media:content");
    return {
      base: (body ?? summary)?.base ?? home,
      id: raw(item, "guid id identifier") || attribute(item, "rdf:about"),
      title: textIn(item, "title"),
      url:
        link(item, "alternate") ??
        first(
          item,
          "guid id",
          (guid) => /^(true)?$/.test(attribute(guid, "ispermalink")) && absoluteUrl(rawText(guid)),
        ) ??
        first(item, "link enclosure", url),
      lead: lead && htmlToText(lead, entities),
      body: body ? html(body) : lead && /<\w/.test(lead) && lead,
      published: raw(item, "pubdate published issued created date"),
      updated: raw(item, "updated modified"),
      language:
        textIn(item, "language") || first(item, "content description summary title", ({ lang }) => lang),
      publisher: { name: textIn(item, "publisher") },
      authors: [item, source, isAtom ? root : undefined]
        .map((from) => all(from, "author creator"))
        .find((people) => people[0])
        ?.map(person),
      categories: [
        ...categories,
        ...categories.flatMap((category) => all(category, "category")),
        ...all(item, "subject"),
      ].map((category) => attribute(category, "label term text") || textOf(category)),
      keywords: [
        ...categories.map((category) => attribute(category, "term")),
        ...(textIn(item, "keywords tags") ?? "").split(","),
      ],
      attachments: enclosures.map(file),
      images: [
        ...enclosures.filter((element) => /^image/.test(attribute(element, "medium type"))),
        ...all(item, "image"),
      ].map(file),
      source: source && {
        title: textIn(source, "title") ?? textOf(source),
        url: link(source, "alternate") ?? url(source),
      },
    };
  };

  let ended = 0;
  const root = readXml(text, base, (item, root) => {
    ended++;
    // Without a base, addresses are resolved against the feed's own link, which may follow.
    if (!base) return;
    readItem(item, root);
    item.children = undefined;
  });
  if (!root || root.name === "html") return root && false;
  prepare?.(root);
  const channel = all(root, "channel")[0] ?? root;
  home = link(channel, "alternate") ?? "";
  const both = (names: string) => [...new Set([channel, root].flatMap((parent) => all(parent, names)))];
  const items = root.name === "entry" ? [root] : both("item entry");
  for (const item of items) if (!drafts.has(item)) readItem(item, root);
  return {
    title: textIn(channel, "title"),
    link: home,
    description: textIn(channel, "description subtitle tagline summary"),
    language: textIn(channel, "language") ?? channel.lang,
    updated: raw(channel, "updated modified lastbuilddate pubdate date"),
    image: both("image logo icon media:content").map(url).find(Boolean),
    next: link(channel, "next"),
    releases: items.map((item) => drafts.get(item) ?? {}),
    isCut: root.isCut,
    isOdd: root.hasOpenItem || ended > items.length,
  };
}
