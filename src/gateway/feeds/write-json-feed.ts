import type { Feed } from "../../feed/feed.js";
import type { Release, ReleaseDate } from "../../release/release.js";

export interface JsonFeedOptions {
  /** Address of the next, older page, relative to this one. */
  next?: string | undefined;
}

/**
 * Writes a feed as JSON Feed 1.1. Each item contains the whole release under `_newsroom`, from which the elements read the
 * same as from the newsroom's own feed. The rest is for readers that only know JSON Feed.
 */
export function writeJsonFeed(feed: Feed, { next }: JsonFeedOptions): string {
  const { title = "", link, description, image, language, releases } = feed;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: link,
    description,
    icon: image,
    language,
    next_url: next,
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
    // An item must have one of the two. An empty text keeps a release without a body from getting one when it is read again.
    ...(body ? { content_html: body } : { content_text: "" }),
    date_published: instantOf(published),
    date_modified: instantOf(updated),
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

/** JSON Feed has no dates without a time. At noon UTC, the date is the same from Honolulu to Auckland. */
const instantOf = (date: ReleaseDate | undefined): string | undefined =>
  date?.length === 10 ? `${date}T12:00:00Z` : date;
