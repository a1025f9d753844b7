import { findByName } from "../release/find-by-name.js";
import type { Release } from "../release/release.js";
import type { FeedController } from "./feed-controller.js";

/** A deep link may name a release that has moved to an older page. This many of them are searched. */
const maxOlderPages = 10;

interface Search {
  name: string;
  /** Which reading of the feed is searched. */
  readAt: Date | undefined;
  /** How many older pages have been requested. */
  olderPages: number;
  /** Set while the search runs. */
  found: Promise<Release | undefined> | undefined;
}

/** An element searches again with each page that arrives. Together that is one search, with one limit. */
const searches = new WeakMap<FeedController, Search>();

/**
 * Finds a release that may be shown, also on older pages, which it loads.
 *
 * @param name id of the release, or the last part of its address.
 * @returns `undefined` if it is not there.
 */
export async function findRelease(feed: FeedController, name: string): Promise<Release | undefined> {
  let search = searches.get(feed);
  if (search?.name !== name || search.readAt !== feed.readAt)
    searches.set(feed, (search = { name, readAt: feed.readAt, olderPages: 0, found: undefined }));
  return (search.found ??= searchPages(feed, search).finally(() => (search.found = undefined)));
}

async function searchPages(feed: FeedController, search: Search): Promise<Release | undefined> {
  for (;;) {
    const found = findByName(feed.shown, search.name);
    const next = feed.feed?.next;
    if (found || !next || search.olderPages++ >= maxOlderPages) return found;
    await feed.loadMore();
    if (feed.feed?.next === next) return undefined;
  }
}
