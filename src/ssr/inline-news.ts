import type { Feed } from "../feed/feed.js";
import type { Release } from "../release/release.js";
import { jsonScript, type Markup } from "./markup.js";

/**
 * The news as a JSON Feed inside the element, which then requests nothing. The extension holds each release as it is.
 *
 * @param next address that the element requests if a reader wants more. It is no part of the feed, which could name only pages
 *   on the origin of the page that it is in.
 */
export const inlineNews = (
  feed: Omit<Feed, "releases">,
  releases: readonly Release[],
  next?: string,
): Markup =>
  jsonScript(
    "application/json",
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: feed.title ?? "",
      home_page_url: feed.link,
      language: feed.language,
      items: releases.map((release) => ({ id: release.id, _newsroom: release })),
    }),
    { "data-next": next },
  );
