import type { Release } from "../release/release.js";
import { dateReaderFor } from "./date-reader.js";
import type { Feed } from "./feed.js";
import { normalizeFeed } from "./normalize-feed.js";

/**
 * Reads releases that a page has as objects, by the same rules as those of a feed.
 *
 * @param base address against which their links are resolved.
 */
export async function readReleases(releases: readonly Release[], base: string): Promise<Feed> {
  // A page without types may give what is no release. Like an empty one, it is counted and left out.
  const draft = {
    __proto__: null,
    base,
    releases: Array.from(releases, (release?: Release) => release ?? {}),
  };
  return normalizeFeed(Object.assign(draft, { readDate: await dateReaderFor(draft) }));
}
