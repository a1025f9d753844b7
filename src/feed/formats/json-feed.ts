import { escapeHtml } from "../html-text.js";
import { list as values } from "../json.js";
import { newsroomShape } from "../newsroom-shape.js";
import type { DraftFeed, DraftRelease } from "../normalize-feed.js";
import { readRelease } from "../normalize-release.js";

/** The fields of a value, whatever it is; `readRelease` looks at their types later. */
const fields: (value: unknown) => Record<string, unknown> = Object;
const list = (value: unknown) => values(value).map(fields);

/**
 * JSON Feed 1.0 and 1.1; items without a feed around them, too.
 * An item's extension `_newsroom` may hold any field of a `Release`, and wins over JSON Feed's own.
 */
export function readJsonFeed(json: unknown, base: string | undefined): DraftFeed {
  const feed = fields(json);
  return {
    ...feed,
    base,
    link: feed["home_page_url"],
    image: feed["icon"] ?? feed["favicon"],
    next: feed["next_url"],
    releases: list(feed["items"] ?? json).map((item): DraftRelease => {
      const text = item["content_text"];
      return {
        ...item,
        base,
        url: item["url"] ?? item["external_url"],
        lead: item["summary"],
        body: item["content_html"] ?? (typeof text === "string" && escapeHtml(text).replace(/\n/g, "<br>")),
        updated: item["date_modified"],
        published: item["date_published"],
        authors: [item, feed]
          .map((by) => [...list(by["authors"]), ...list(by["author"])])
          .find((authors) => authors[0]),
        categories: item["tags"],
        images: { url: item["image"] ?? item["banner_image"] },
        attachments: list(item["attachments"]).map((file) => ({
          ...file,
          type: file["mime_type"],
          size: file["size_in_bytes"],
        })),
        ...readRelease(item["_newsroom"], base, newsroomShape),
        // Written as the feed likes, and mended with its other dates: an embargo must not be lost.
        embargo: fields(item["_newsroom"])["embargo"],
      };
    }),
  };
}
