import type { Feed } from "../../feed/feed.js";
import type { Release, ReleaseDate } from "../../release/release.js";

export interface JsonFeedOptions {
  /** Address of the next, older page, relative to this one. */
  next?: string | undefined;
  /** When the newsroom was last read, where it cannot be read now. */
  stale?: string | undefined;
}

/**
 * A feed as JSON Feed 1.1. Each item has the whole release under `_newsroom`, so that what reads it there gets what the
 * newsroom's own feed would have given; the rest is for readers that know JSON Feed alone.
 */
export function writeJsonFeed(feed: Feed, { next, stale }: JsonFeedOptions): string {
  const { title = "", link, description, image, language, releases } = feed;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: link,
    description,
    icon: image,
    language,
    next_url: next,
    _newsroom: stale && { stale },
    items: releases.map(itemOf),
  });
}

function itemOf(release: Release) {
  const { id, url, title, lead, body, published, updated, language, authors, categories } = release;
  return {
    id,
    url,
    title,
    summary: lead,
    // An item has one of the two; what has no text is not to get one by being read again.
    ...(body ? { content_html: body } : { content_text: "" }),
    date_published: dateTime(published),
    date_modified: dateTime(updated),
    authors: authors?.map(({ name, url }) => ({ name, url })),
    tags: categories,
    language,
    image: release.images?.[0]?.url,
    attachments: release.attachments?.map(({ url, title, type, size }) => ({
      url,
      mime_type: type ?? "application/octet-stream",
      title,
      size_in_bytes: size,
    })),
    _newsroom: release,
  };
}

/** JSON Feed has no days. At noon a day is the same one from Honolulu to Auckland. */
const dateTime = (date: ReleaseDate | undefined): string | undefined =>
  date?.length === 10 ? `${date}T12:00:00Z` : date;
