import { absoluteUrl } from "../absolute-url.js";
import { decodeEntities } from "../decode-entities.js";
import { escapeHtml, foldSpace, htmlToText } from "../html-text.js";
import type { DraftFeed, DraftRelease } from "../normalize-feed.js";
import type { XmlElement } from "../xml-reader.js";

/**
 * RSS 0.90 to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, and what newsrooms add from Dublin Core, Media RSS, iTunes
 * and each other. They are read as one vocabulary: a field is the first of its names that is filled, the feed's
 * own namespace before others.
 *
 * @param documentBase address against which links are resolved where the feed has no `xml:base`.
 */
export function readXmlFeed(root: XmlElement, documentBase?: string): DraftFeed {
  const isAtom = /^(feed|entry)$/.test(root.name);

  const all = (parent: XmlElement | undefined, names: string): XmlElement[] =>
    names
      .split(" ")
      .flatMap((name) => parent?.children[name] ?? [])
      .sort((a, b) => a.rank - b.rank);

  /** First value that is not empty. */
  const first = <T>(parent: XmlElement | undefined, names: string, read: (element: XmlElement) => T) => {
    for (const element of all(parent, names)) {
      const value = read(element);
      if (value) return value;
    }
    return undefined;
  };

  const attribute = (element: XmlElement, name: string) => decodeEntities(element.attributes[name] ?? "");

  const inherited = (element: XmlElement | undefined, name: string): string | undefined =>
    element && (element.attributes[name] ?? inherited(element.parent, name));

  const baseOf = (element: XmlElement | undefined): string | undefined => {
    if (!element) return documentBase;
    const outer = baseOf(element.parent);
    return absoluteUrl(element.attributes["xml:base"], outer) ?? outer;
  };

  /** Content with comments out, markup and CDATA sections each put through its function. */
  const contentOf = (
    element: XmlElement,
    markup: (part: string) => string,
    section = (part: string) => part,
  ) =>
    element.inner
      .split(/<!\[CDATA\[([^]*?)(?:\]\]>|$)|<!--[^]*?(?:-->|$)/)
      .map((part = "", index) => (index % 2 ? section(part) : markup(part)))
      .join("")
      .trim();

  const rawText = (element: XmlElement) => contentOf(element, decodeEntities);

  /** A text construct, and whether it is HTML. */
  const construct = (element: XmlElement): [value: string, isHtml: boolean] => {
    const { type = isAtom ? "text" : "html", mode } = element.attributes;
    for (const _ in element.children)
      return [
        contentOf(
          element,
          (part) => part.replace(/(<\/?)[\w-]+:/g, "$1"),
          /xhtml|xml/.test(type) ? escapeHtml : undefined,
        ),
        true,
      ];
    const text = rawText(element);
    if (mode === "base64" || /octet/.test(type))
      try {
        return [new TextDecoder().decode(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0))), true];
      } catch {
        return ["", false];
      }
    return [text, !/^text(\/plain)?$/.test(type) && mode !== "xml"];
  };
  const textOf = (element: XmlElement): string => {
    const [value, isHtml] = construct(element);
    return isHtml ? htmlToText(value) : foldSpace(value);
  };
  const htmlOf = (element: XmlElement): string => {
    const [value, isHtml] = construct(element);
    return isHtml ? value : escapeHtml(value);
  };
  const text = (parent: XmlElement | undefined, names: string) => first(parent, names, textOf);

  const urlOf = (element: XmlElement): string | undefined =>
    first(element, "url media:player", urlOf) ??
    absoluteUrl(
      attribute(element, "href") ||
        attribute(element, "url") ||
        attribute(element, "rdf:resource") ||
        rawText(element),
      baseOf(element),
    );
  const linkOf = (parent: XmlElement, rel: string) =>
    first(parent, "feedburner:origlink link", (link) =>
      (attribute(link, "rel") || "alternate").replace(/.*\//, "") === rel ? urlOf(link) : undefined,
    );
  const fileOf = (element: XmlElement) => ({
    url: urlOf(element),
    title: attribute(element, "title") || text(element, "media:title"),
    type: attribute(element, "type"),
    size: attribute(element, "length") || attribute(element, "filesize"),
  });

  const personOf = (element: XmlElement) => {
    const name = text(element, "name") ?? textOf(element);
    const [, before, email, after] = /^(.*?)[\s<(]*([^\s<>()]+@[^\s<>()]+)[\s>(]*(.*?)\)?$/.exec(name) ?? [];
    return {
      name: email ? before || after : name,
      email: text(element, "email") ?? email,
      url: first(element, "uri url homepage", urlOf),
    };
  };
  const peopleOf = (parent: XmlElement | undefined) => {
    const people = all(parent, "author creator").map(personOf);
    return people.length ? people : undefined;
  };
  const date = (parent: XmlElement, names: string) => first(parent, names, rawText);

  const channel = all(root, "channel")[0] ?? root;

  const readItem = (item: XmlElement): DraftRelease => {
    if (!item.inner) return {};
    const summary = first(item, "description summary subtitle media:description", (element) =>
      element.inner ? element : undefined,
    );
    const body = first(item, "encoded content body fullitem", (element) =>
      element.inner ? element : undefined,
    );
    const media = [item, ...all(item, "media:group")].flatMap((group) => all(group, "media:content"));
    const enclosures = [
      ...all(item, "enclosure media:peerlink feedburner:origenclosurelink"),
      ...all(item, "link").filter((link) => attribute(link, "rel") === "enclosure"),
      ...media,
    ];
    const isImage = (element: XmlElement) =>
      /^image/.test(attribute(element, "medium") || attribute(element, "type"));
    const source = all(item, "source")[0];
    const lead = summary && htmlOf(summary);
    return {
      base: baseOf(body ?? summary),
      id: first(item, "guid id identifier", rawText) || attribute(item, "rdf:about"),
      title: text(item, "title media:title"),
      url:
        linkOf(item, "alternate") ??
        first(item, "guid", (guid) => /^(true)?$/.test(attribute(guid, "ispermalink")) && urlOf(guid)) ??
        first(item, "link enclosure", urlOf),
      lead: summary && textOf(summary),
      body: body ? htmlOf(body) : lead && /<\w/.test(lead) ? lead : undefined,
      published: date(item, "pubdate published issued created date"),
      updated: date(item, "updated modified"),
      language: inherited(item, "xml:lang") || text(item, "language"),
      authors: peopleOf(item) ?? peopleOf(source) ?? (isAtom ? peopleOf(channel) : undefined),
      categories: all(item, "category subject media:category")
        .flatMap((element) => [element, ...all(element, "category")])
        .map(
          (element) =>
            attribute(element, "label") ||
            attribute(element, "term") ||
            attribute(element, "text") ||
            textOf(element),
        ),
      keywords: [
        ...all(item, "category").map((element) => attribute(element, "term")),
        ...(text(item, "keywords tags") ?? "").split(","),
      ],
      attachments: enclosures.map(fileOf),
      images: [...enclosures.filter(isImage), ...all(item, "image media:thumbnail")].map((element) => ({
        url: urlOf(element),
        caption: text(element, "media:title media:description"),
        width: attribute(element, "width"),
        height: attribute(element, "height"),
      })),
      source: source && {
        title: text(source, "title") ?? textOf(source),
        url: linkOf(source, "alternate") ?? urlOf(source),
      },
    };
  };

  documentBase ??= linkOf(channel, "alternate");

  return {
    base: documentBase,
    title: text(channel, "title"),
    link: linkOf(channel, "alternate"),
    description: text(channel, "description subtitle tagline summary"),
    language: text(channel, "language") ?? inherited(channel, "xml:lang"),
    updated: date(channel, "updated modified lastbuilddate pubdate date"),
    image: [channel, root]
      .flatMap((parent) => all(parent, "image logo icon media:thumbnail media:content"))
      .map(urlOf)
      .find(Boolean),
    next: linkOf(channel, "next"),
    releases: (root.name === "entry"
      ? [root]
      : [channel, root].flatMap((parent, index, both) =>
          index && parent === both[0] ? [] : all(parent, "item entry"),
        )
    ).map(readItem),
  };
}
