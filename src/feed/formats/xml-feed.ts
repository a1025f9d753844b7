import { absoluteUrl } from "../absolute-url.js";
import { decodeEntities } from "../decode-entities.js";
import type { DraftFeed, DraftRelease } from "../normalize-feed.js";
import { plainText } from "../plain-text.js";
import type { XmlElement } from "../xml-reader.js";

const inherited = (element: XmlElement | undefined, attribute: string): string | undefined => {
  for (let at = element; at; at = at.parent) if (at.attributes[attribute]) return at.attributes[attribute];
  return undefined;
};

/** RSS in all versions, RDF and Atom: one vocabulary, read by the names that any of them uses. */
export function readXmlFeed(root: XmlElement, documentUrl: string | undefined): DraftFeed {
  const atom = /feed|entry/.test(root.name);

  const all = (parent: XmlElement | undefined, names: string): XmlElement[] =>
    names.split(" ").flatMap((name) => parent?.children.filter((child) => child.name === name) ?? []);

  const attribute = (element: XmlElement | undefined, name: string) => {
    const value = element?.attributes[name];
    return value === undefined ? undefined : decodeEntities(value);
  };

  const baseOf = (element: XmlElement | undefined): string | undefined => {
    if (!element) return documentUrl;
    const own = element.attributes["xml:base"];
    return own === undefined
      ? baseOf(element.parent)
      : (absoluteUrl(own, baseOf(element.parent)) ?? baseOf(element.parent));
  };

  /** Character data of an element, decoded once. */
  const content = (element: XmlElement): string =>
    element.inner
      .split(/(<!\[CDATA\[[^]*?(?:\]\]>|$))/)
      .map((part, index) =>
        index % 2 ? part.slice(9).replace(/\]\]>$/, "") : decodeEntities(part.replace(/<!--[^]*?-->/g, "")),
      )
      .join("");

  /** HTML of a text construct, whatever way it was put into the XML. */
  const htmlOf = (element: XmlElement): string => {
    if (element.children.length) return element.inner;
    const value = content(element);
    const type = element.attributes.type ?? "";
    const plain = atom ? !type || type === "text" || type === "text/plain" : false;
    return plain ? value.replace(/&/g, "&amp;").replace(/</g, "&lt;") : value;
  };

  const text = (parent: XmlElement | undefined, names: string): string | undefined => {
    for (const element of all(parent, names)) {
      const value = plainText(htmlOf(element));
      if (value) return value;
    }
    return undefined;
  };

  const links = (parent: XmlElement) =>
    all(parent, "link atom:link guid").map((element) => ({
      rel:
        element.name === "guid" && element.attributes.ispermalink === "false"
          ? "id"
          : (element.attributes.rel ?? "alternate"),
      type: element.attributes.type,
      size: element.attributes.length,
      title: attribute(element, "title"),
      url: absoluteUrl(attribute(element, "href") ?? content(element), baseOf(element)),
    }));

  const dateOf = (parent: XmlElement, names: string) =>
    all(parent, names)
      .map((element) => content(element).trim())
      .find(Boolean);

  const readItem = (item: XmlElement): DraftRelease => {
    const itemLinks = links(item);
    const description = all(item, "description summary").find((element) => element.inner);
    const body = all(item, "content:encoded content").find((element) => element.inner) ?? description;
    const enclosures = [
      ...all(item, "enclosure").map((element) => ({
        url: attribute(element, "url"),
        type: attribute(element, "type"),
        size: attribute(element, "length"),
      })),
      ...itemLinks.filter((link) => link.rel === "enclosure"),
    ];
    const media = all(item, "media:content media:thumbnail").map((element) => ({
      url: attribute(element, "url"),
      type: attribute(element, "type") ?? (element.name === "media:thumbnail" ? "image/" : ""),
    }));
    return {
      base: baseOf(body),
      id: text(item, "guid id") ?? attribute(item, "rdf:about"),
      title: text(item, "title dc:title media:title"),
      url: itemLinks.find((link) => link.rel === "alternate" && link.url)?.url,
      lead: description && plainText(htmlOf(description)),
      body: body && htmlOf(body),
      published: dateOf(item, "pubdate published issued dc:date dcterms:issued"),
      updated: dateOf(item, "updated modified dcterms:modified atom:updated"),
      language: inherited(item, "xml:lang") ?? text(item, "dc:language"),
      authors: all(item, "author dc:creator itunes:author").map((element) =>
        element.children.length
          ? { name: text(element, "name"), email: text(element, "email"), url: text(element, "uri url") }
          : { name: plainText(htmlOf(element)) },
      ),
      categories: all(item, "category dc:subject media:category").map(
        (element) => attribute(element, "label") ?? attribute(element, "term") ?? plainText(htmlOf(element)),
      ),
      attachments: enclosures,
      images: [...enclosures, ...media].filter((file) => file.type?.startsWith("image/")),
      source: all(item, "source").map((element) => ({
        title: element.children.length ? text(element, "title") : plainText(htmlOf(element)),
        url: attribute(element, "url") ?? links(element)[0]?.url,
      }))[0],
    };
  };

  const channel = all(root, "channel")[0] ?? root;
  const feedLinks = links(channel);
  return {
    base: documentUrl,
    title: text(channel, "title"),
    link: feedLinks.find((link) => link.rel === "alternate" && link.url)?.url,
    description: text(channel, "description subtitle tagline"),
    language: text(channel, "language dc:language") ?? inherited(channel, "xml:lang"),
    updated: dateOf(channel, "updated modified lastbuilddate pubdate dc:date"),
    image: all(channel, "image").map((element) => text(element, "url"))[0] ?? text(channel, "logo icon"),
    next: feedLinks.find((link) => link.rel === "next")?.url,
    releases: (root.name === "entry"
      ? [root]
      : [...all(channel, "item entry"), ...(channel === root ? [] : all(root, "item"))]
    ).map(readItem),
  };
}
