import { bodyWithNotice, instantOf, lastChangeOf, type FeedPage, type PageRelease } from "../feed-page.js";
import { cdata, element, emptyElement, mediaXml, xmlDocument } from "./xml.js";

/** RSS 2.0 with the modules that newsrooms use: content, Dublin Core, Media RSS, and paging by RFC 5005. */
export const writeRss = (page: FeedPage): string =>
  xmlDocument(
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">`,
    "<channel>",
    element("title", page.title),
    element("link", page.home),
    emptyElement("atom:link", { rel: "self", type: "application/rss+xml", href: page.self }),
    page.next ? emptyElement("atom:link", { rel: "next", type: "application/rss+xml", href: page.next }) : "",
    element("description", page.description),
    element("language", page.language),
    element("lastBuildDate", lastChangeOf(page).toUTCString()),
    ...page.releases.map(itemOf),
    "</channel>",
    "</rss>",
  );

const itemOf = (release: PageRelease): string =>
  [
    "<item>",
    element("title", release.title),
    element("link", release.url),
    `<guid isPermaLink="false">${release.id}</guid>`,
    element("description", release.lead),
    `<content:encoded>${cdata(bodyWithNotice(release))}</content:encoded>`,
    element("pubDate", release.published && instantOf(release.published).toUTCString()),
    element("dc:language", release.language),
    element("dc:creator", release.publisher?.name),
    ...(release.categories ?? []).map((category) => element("category", category)),
    ...(release.attachments ?? []).map(({ url, type, size }) =>
      emptyElement("enclosure", { url, type, length: size }),
    ),
    mediaXml(release),
    "</item>",
  ].join("\n");
