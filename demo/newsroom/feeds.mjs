import { MockNewsroom } from "../../dist/testing/index.js";
import { pathOf, translationsOf } from "./addresses.mjs";
import { newsroom as about } from "./releases.mjs";

export const pageSize = 8;

/** The feeds of the demo's newsroom at an origin, with these releases. */
export const feedsOf = (origin, releases) =>
  new MockNewsroom({
    ...about,
    url: `${origin}/newsroom/`,
    pageSize,
    releases: releases.map(({ slug, ...release }) => ({
      ...release,
      url: pathOf({ slug }),
      translations: translationsOf(release),
    })),
  });

/** The text of a feed; options are those of `feedUrl`. */
export async function feedText(feeds, format, options) {
  const answer = await feeds.respond(new Request(feeds.feedUrl(format, options)));
  return answer.text();
}

/** The formats that the demo has. */
export const formats = ["json-feed", "rss", "atom", "via"];
