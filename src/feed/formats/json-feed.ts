import { escapeHtml } from "../html-text.js";
import { list, own, type Json } from "../json.js";
import type { DraftFeed, DraftRelease } from "../normalize-feed.js";
import { readRelease } from "../read-release.js";

/**
 * JSON Feed 1.0 and 1.1.
 * An item's extension `_newsroom` may hold any field of a `Release`, and wins over JSON Feed's own.
 */
export function readJsonFeed(feed: Json, base: string | undefined): DraftFeed {
  const authors = (of: Json) => [...list(own(of, "authors")), ...list(own(of, "author"))];
  return {
    title: own(feed, "title"),
    link: own(feed, "home_page_url"),
    description: own(feed, "description"),
    language: own(feed, "language"),
    image: own(feed, "icon") ?? own(feed, "favicon"),
    next: own(feed, "next_url"),
    releases: list(own(feed, "items")).map((item): DraftRelease => {
      const text = own(item, "content_text");
      return {
        id: own(item, "id"),
        title: own(item, "title"),
        url: own(item, "url") ?? own(item, "external_url"),
        lead: own(item, "summary"),
        body:
          own(item, "content_html") ??
          (typeof text === "string" ? escapeHtml(text).replace(/\n/g, "<br>") : undefined),
        published: own(item, "date_published"),
        updated: own(item, "date_modified"),
        language: own(item, "language"),
        authors: authors(item).concat(list(own(item, "authors") || own(item, "author") ? [] : authors(feed))),
        categories: own(item, "tags"),
        images: [{ url: own(item, "image") ?? own(item, "banner_image") }],
        attachments: list(own(item, "attachments")).map((file) => ({
          url: own(file, "url"),
          title: own(file, "title"),
          type: own(file, "mime_type"),
          size: own(file, "size_in_bytes"),
        })),
        ...readRelease(own(item, "_newsroom"), base),
      };
    }),
  };
}
