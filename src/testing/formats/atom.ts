import { bodyWithNotice, instantOf, lastChangeOf, type FeedPage, type PageRelease } from "../feed-page.js";
import { element, emptyElement, escapeText, mediaXml, xmlDocument } from "./xml.js";

/** Atom 1.0 (RFC 4287), with paging by RFC 5005 and Media RSS. An entry must have `updated`: without a date, it is 1970. */
export const writeAtom = (page: FeedPage): string =>
  xmlDocument(
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="${escapeText(page.language)}" xml:base="${escapeText(page.home)}">`,
    element("id", page.home),
    element("title", page.title),
    element("subtitle", page.description),
    emptyElement("link", { rel: "alternate", type: "text/html", href: page.home }),
    emptyElement("link", { rel: "self", type: "application/atom+xml", href: page.self }),
    page.next ? emptyElement("link", { rel: "next", type: "application/atom+xml", href: page.next }) : "",
    element("updated", lastChangeOf(page).toISOString()),
    ...page.releases.map((release) => entryOf(release, new URL(page.home).hostname)),
    "</feed>",
  );

const entryOf = (release: PageRelease, host: string): string => {
  const instant = (date: string | undefined) => date && instantOf(date).toISOString();
  const language = release.language;
  return [
    language ? `<entry xml:lang="${escapeText(language)}">` : "<entry>",
    element("id", `tag:${host},2024:${release.id}`),
    element("title", release.title),
    emptyElement("link", { rel: "alternate", type: "text/html", href: release.url, hreflang: language }),
    element("published", instant(release.published)),
    element("updated", instant(release.updated ?? release.published ?? "1970-01-01T00:00:00Z")),
    release.publisher?.name ? `<author>${element("name", release.publisher.name)}</author>` : "",
    ...(release.categories ?? []).map((term) => emptyElement("category", { term })),
    element("summary", release.lead),
    `<content type="html">${escapeText(bodyWithNotice(release))}</content>`,
    ...(release.attachments ?? []).map(({ url, type, size, title }) =>
      emptyElement("link", { rel: "enclosure", type, href: url, length: size, title }),
    ),
    ...(release.translations ?? []).map((other) =>
      emptyElement("link", {
        rel: "alternate",
        type: "text/html",
        href: other.url,
        hreflang: other.language,
        title: other.title,
      }),
    ),
    mediaXml(release),
    "</entry>",
  ].join("\n");
};
