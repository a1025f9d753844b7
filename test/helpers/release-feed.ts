import type { Release } from "../../src/release/release.js";
import { serveFeed, type Answer, type ServedFeed } from "./feed-server.js";

/** Serves a feed with these releases, with all their fields. */
export const serveReleases = (releases: readonly Release[], answer: Answer = {}): Promise<ServedFeed> =>
  serveFeed({ ...releaseFeed(releases), ...answer });

export const releaseFeed = (releases: readonly Release[], next?: string): Answer => ({
  contentType: "application/feed+json",
  body: jsonFeed(releases, next),
});

/** A JSON Feed of these releases, as a newsroom sends it. */
export const jsonFeed = (releases: readonly Release[], next?: string): string =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Newsroom",
    home_page_url: "https://newsroom.example/",
    language: "en",
    next_url: next,
    items: releases.map((release) => ({
      id: release.id,
      url: release.url,
      title: release.title,
      summary: release.lead,
      content_html: release.body,
      date_published: release.published,
      date_modified: release.updated,
      language: release.language,
      tags: release.categories,
      _newsroom: release,
    })),
  });
