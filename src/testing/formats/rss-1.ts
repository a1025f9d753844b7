import { bodyWithNotice, type FeedPage } from "../feed-page.js";
import { cdata, element, emptyElement, xmlDocument } from "./xml.js";

/** RSS 1.0 (RDF) with Dublin Core and content: https://web.resource.org/rss/1.0/spec */
export const writeRss1 = (page: FeedPage): string =>
  xmlDocument(
    `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">`,
    emptyElement("channel", { "rdf:about": page.self }).replace("/>", ">"),
    element("title", page.title),
    element("link", page.home),
    element("description", page.description),
    element("dc:language", page.language),
    "<items><rdf:Seq>",
    ...page.releases.map(({ url }) => emptyElement("rdf:li", { "rdf:resource": url })),
    "</rdf:Seq></items>",
    "</channel>",
    ...page.releases.flatMap((release) => [
      emptyElement("item", { "rdf:about": release.url }).replace("/>", ">"),
      element("title", release.title),
      element("link", release.url),
      element("description", release.lead),
      `<content:encoded>${cdata(bodyWithNotice(release))}</content:encoded>`,
      element("dc:date", release.published),
      element("dc:language", release.language),
      element("dc:creator", release.publisher?.name),
      ...(release.categories ?? []).map((category) => element("dc:subject", category)),
      "</item>",
    ]),
    "</rdf:RDF>",
  );
