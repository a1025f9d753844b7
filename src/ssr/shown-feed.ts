import type { Feed } from "../feed/feed.js";
import { normalizeFeed } from "../feed/normalize-feed.js";
import { splitByEmbargo } from "../release/embargo.js";
import { newestFirst } from "../release/newest-first.js";
import type { Release } from "../release/release.js";

/** A feed, or as much of it as there is. `loadFeed` and `readFeed` of `newsroom-elements/feed` read one. */
export type GivenFeed = Pick<Feed, "releases"> & Partial<Feed>;

export interface ShownFeed extends Feed {
  /** Releases that are under embargo now. */
  withheld: readonly Release[];
}

/**
 * What may be shown of a feed now, newest first. Everything is checked by the rules for a feed, even if it did not come from
 * one. Relative addresses are resolved against the feed's link to the newsroom, never against the page.
 */
export async function readShownFeed(feed: GivenFeed): Promise<ShownFeed> {
  // A caller without types may give what is no release.
  const releases = feed.releases.filter(
    (release: unknown) => typeof release === "object" && release !== null,
  );
  const checked = await normalizeFeed({ ...feed, releases });
  const { shown, withheld } = splitByEmbargo(newestFirst(checked.releases));
  return { ...checked, releases: [...shown], withheld };
}
