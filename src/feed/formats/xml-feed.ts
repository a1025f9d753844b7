import { absoluteUrl } from "../absolute-url.js";
import { decodeEntities, type Entities } from "../decode-entities.js";
import type { DraftFeed, DraftRelease } from "../draft.js";
import { escapeHtml, htmlToText } from "../html-text.js";
import { maxItems, maxMarkup, maxText } from "../limits.js";
import { mapInSlices } from "../map-in-slices.js";
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
const withoutComments = (inner: string, markup: (part: string) => string, section = (part: string) => part) =>
  (inner.includes("<!")
    ? inner
        .split(/<!\[CDATA\[([^]*?)(?:\]\]>|$)|<!--[^]*?(?:-->|$)/)
        .reduce((whole, part = "", index) => whole + (index % 2 ? section(part) : markup(part)), "")
    : markup(inner)
  ).trim();

const people = "author creator";

const isFilled = (element: XmlElement) => element.inner;

/**
 * RSS 0.90 to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, and what newsrooms add from Dublin Core, Media RSS, iTunes
 * and each other. They are read as one vocabulary: a field is the first of its names that is filled, the feed's
 * own namespace before others.
 *
 * @param base address of the document. If it is unknown, links are resolved later, against the feed's own link.
 * @param prepare prepares an element, with everything in it, before it is read.
 * @returns `undefined` for anything but XML, `false` for a web page.
 */
export async function readXmlFeed(
  text: string,
  base: string | undefined,
  entities: Entities,
  prepare?: (element: XmlElement) => void,
): Promise<DraftFeed | undefined | false> {
  let isAtom = false;
  /** Characters that are read of an element. */
  let limit = maxMarkup;

  const decode = (text: string) => decodeEntities(text, entities);
  const rawText = (element: XmlElement) => withoutComments(element.inner.slice(0, limit), decode);
  /** The first of several attributes that is filled. */
  const attribute = ({ attributes }: XmlElement, names: string): string => {
    for (const name of split(names)) if (attributes[name]) return decode(attributes[name]).trim();
    return "";
  };

  /** A text construct as HTML, whatever its type is. */
  const html = (element: XmlElement): string => {
    const { type = isAtom ? "text" : "html", mode = "" } = element.attributes;
    if (element.children)
      return withoutComments(
        element.inner.slice(0, limit),
        (part) => part.replace(/(<\/?)[\w-]+:/g, "$1"),
        /xh?t?ml/.test(type) ? escapeHtml : undefined,
      );
    const value = rawText(element);
    return /xh?t?ml|text(\/plain)?$/.test(mode + type) ? escapeHtml(value) : value;
  };
  const textOf = (element: XmlElement) => htmlToText(html(element), entities);
  const textIn = (parent: XmlElement, names: string) => first(parent, names, textOf);

  const url = (element: XmlElement): string | undefined => {
    const address =
      first(element, "url", url) ?? (attribute(element, "href url rdf:resource") || rawText(element));
    // Without a base, it is resolved later, against the feed's own link.
    return element.base ? absoluteUrl(address, element.base) : address;
  };
  const link = (parent: XmlElement, rel: string) =>
    first(parent, "link", (element) =>
      (attribute(element, "rel") || "alternate").split("/").at(-1) === rel ? url(element) : "",
    );
  const person = (element: XmlElement) => ({
    name: textIn(element, "name") ?? textOf(element),
    url: first(element, "uri url homepage", url),
    email: textIn(element, "email"),
  });
  const file = (element: XmlElement) => ({
    url: url(element),
    caption: textIn(element, "description"),
    credit: textIn(element, "credit"),
    width: attribute(element, "width"),
    size: attribute(element, "length filesize"),
    type: attribute(element, "type"),
    thumbnail: first(element, "thumbnail", url),
    height: attribute(element, "height"),
    title: attribute(element, "title") || textIn(element, "title"),
  });

  const readItem = (item: XmlElement, root: XmlElement): DraftRelease => {
    isAtom = /^(feed|entry)$/.test(root.name);
    limit = maxMarkup;
    prepare?.(item);
    const summary = all(item, "description summary subtitle").find(isFilled);
    const content = all(item, "encoded content body fullitem").find(isFilled);
    const lead = summary && html(summary);
    const body = content ? html(content) : lead && /<\w/.test(lead) && lead;
    // Reading every field of a huge item in full would take too long.
    if (item.inner.length > maxMarkup) limit = maxText;
    const [source] = all(item, "source");
    const categories = all(item, "category");
    const enclosures = all(item, "enclosure media:content");
    return {
      body,
      authors: all(
        [item, source, isAtom ? root : undefined].find((from) => all(from, people)[0]),
        people,
      ).map(person),
      categories: [
        ...categories,
        ...categories.flatMap((category) => all(category, "category")),
        ...all(item, "subject"),
      ].map((category) => attribute(category, "label term text") || textOf(category)),
      base: (content ?? summary)?.base,
      images: [
        ...enclosures.filter((element) => /^image/.test(attribute(element, "medium type"))),
        ...all(item, "image"),
      ].map(file),
      attachments: enclosures.map(file),
      id: first(item, "guid id identifier", rawText) || attribute(item, "rdf:about"),
      title: textIn(item, "title"),
      updated: first(item, "updated modified", rawText),
      url:
        link(item, "alternate") ??
        first(
          item,
          "guid id",
          (guid) => /^(true)?$/.test(attribute(guid, "ispermalink")) && absoluteUrl(rawText(guid)),
        ) ??
        first(item, "link enclosure", url),
      source: source && {
        title: textIn(source, "title") ?? textOf(source),
        url: link(source, "alternate") ?? url(source),
      },
      publisher: { name: textIn(item, "publisher") },
      published: first(item, "pubdate published issued created date", rawText),
      language:
        textIn(item, "language") || first(item, "content description summary title", ({ lang }) => lang),
      keywords: [
        ...categories.map((category) => attribute(category, "term")),
        ...(textIn(item, "keywords tags") ?? "").split(","),
      ],
      lead: lead && htmlToText(lead, entities),
    };
  };

  const releases: DraftRelease[] = [];
  const [root] = await mapInSlices(readXml(text, base), ([root, item]) => {
    if (item) {
      // Later items are only counted.
      releases.push(releases.length < maxItems ? readItem(item, root) : {});
      item.children = undefined;
    }
    return root;
  });
  if (!root || root.name === "html") return root && false;
  prepare?.(root);
  const [channel = root] = all(root, "channel");
  const pictures = "image logo icon media:content";
  return {
    title: textIn(channel, "title"),
    description: textIn(channel, "description subtitle tagline summary"),
    isOdd: root.isOdd,
    next: link(channel, "next"),
    isCut: root.isCut,
    updated: first(channel, "updated modified lastbuilddate pubdate date", rawText),
    language: textIn(channel, "language") ?? channel.lang,
    link: link(channel, "alternate"),
    image: first(channel, pictures, url) ?? first(root, pictures, url),
    releases: root.name === "entry" ? [readItem(root, root)] : releases,
  };
}
