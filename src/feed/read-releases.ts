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
  const draft = { __proto__: null, base, releases: [...releases] };
  return normalizeFeed(Object.assign(draft, { readDate: await dateReaderFor(draft) }));
}
