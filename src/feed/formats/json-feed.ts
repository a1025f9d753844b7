import type { DraftFeed, DraftRelease } from "../normalize-feed.js";
import { plainText } from "../plain-text.js";
import { escapeHtml } from "../escape-html.js";
import { own, type Json } from "../json.js";

/** JSON Feed 1.0 and 1.1. An item's `_newsroom` may hold any further field of a `Release`. */
export function readJsonFeed(feed: Json): DraftFeed {
  const authors = (item: Json) => own(item, "authors") ?? own(item, "author");
  return {
    title: own(feed, "title"),
    link: own(feed, "home_page_url"),
    description: own(feed, "description"),
    language: own(feed, "language"),
    image: own(feed, "icon") ?? own(feed, "favicon"),
    next: own(feed, "next_url"),
    releases: [own(feed, "items")].flat().map((item: Json): DraftRelease => {
      const body = own(item, "content_html");
      const text = own(item, "content_text");
      const image = own(item, "image") ?? own(item, "banner_image");
      return {
        images: image && [{ url: image }],
        ...(own(item, "_newsroom") as object),
        id: own(item, "id"),
        title: own(item, "title"),
        url: own(item, "url") ?? own(item, "external_url"),
        lead:
          own(item, "summary") ?? (body ? undefined : text) ?? (typeof body === "string" ? undefined : ""),
        body: body ?? (typeof text === "string" ? escapeHtml(text) : undefined),
        published: own(item, "date_published"),
        updated: own(item, "date_modified"),
        language: own(item, "language"),
        authors: authors(item) ?? authors(feed),
        categories: own(item, "tags"),
        attachments: [own(item, "attachments")].flat().map((file: Json) => ({
          url: own(file, "url"),
          title: own(file, "title"),
          type: own(file, "mime_type"),
          size: own(file, "size_in_bytes"),
        })),
      };
    }),
  };
}
void plainText;
