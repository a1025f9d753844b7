import { findByName } from "../release/find-by-name.js";
import type { Release } from "../release/release.js";
import type { FeedController } from "./feed-controller.js";

/** A deep link may name a release that has moved to an older page. This many of them are searched. */
const maxOlderPages = 10;

interface Search {
  /** How many older pages have been requested. */
  olderPages: number;
  /** Set while the search runs. Always given, because a polluted `Object.prototype` may have one. */
  found: Promise<Release | undefined> | undefined;
}

/**
 * An element searches again with each page that arrives. Together that is one search, with one limit. A list and the release
 * that it shows may search for two names in turn, so each name has a search of its own until the feed is read again.
 */
const searches = new WeakMap<FeedController, { readAt: Date | undefined; byName: Map<string, Search> }>();

/**
 * Finds a release that may be shown, also on older pages, which it loads.
 *
 * @param name id of the release, or the last part of its address.
 * @returns `undefined` if it is not there.
 */
export async function findRelease(feed: FeedController, name: string): Promise<Release | undefined> {
  const { readAt } = feed;
  let ofFeed = searches.get(feed);
  if (!ofFeed || ofFeed.readAt !== readAt) searches.set(feed, (ofFeed = { readAt, byName: new Map() }));
  const search = ofFeed.byName.get(name) ?? { olderPages: 0, found: undefined };
  ofFeed.byName.set(name, search);
  return (search.found ??= searchPages(feed, name, search).finally(() => (search.found = undefined)));
}

async function searchPages(feed: FeedController, name: string, search: Search): Promise<Release | undefined> {
  for (;;) {
    const found = findByName(feed.shown, name);
    const next = feed.feed?.next;
    if (found || !next || search.olderPages++ >= maxOlderPages) return found;
    await feed.loadMore();
    if (feed.feed?.next === next) return undefined;
  }
}
