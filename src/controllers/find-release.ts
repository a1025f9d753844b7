import { findByName } from "../release/find-by-name.js";
import type { Release } from "../release/release.js";
import type { FeedController } from "./feed-controller.js";

/** A deep link may lead to a release that has moved to an older page; further back than this is not looked. */
const pagesToRead = 10;

interface Search {
  id: string;
  /** Which reading of the feed is searched. */
  readAt: Date | undefined;
  /** Older pages that it has asked for. */
  pages: number;
  /** Set while a page is on its way. */
  found?: Promise<Release | undefined> | undefined;
}

/** Each older page is a feed to look in anew for whoever asks; all of them are one search. */
const searches = new WeakMap<FeedController, Search>();

/** Finds a release in a feed by its id or slug, on older pages too; `undefined` when it is not there. */
export async function findRelease(feed: FeedController, id: string): Promise<Release | undefined> {
  let search = searches.get(feed);
  if (search?.id !== id || search.readAt !== feed.readAt)
    searches.set(feed, (search = { id, readAt: feed.readAt, pages: 0 }));
  return (search.found ??= lookBack(feed, search).finally(() => (search.found = undefined)));
}

async function lookBack(feed: FeedController, search: Search): Promise<Release | undefined> {
  for (;;) {
    const found = findByName(feed.feed?.releases ?? [], search.id);
    const next = feed.feed?.next;
    if (found || !next || search.pages++ >= pagesToRead) return found;
    await feed.loadMore();
    if (feed.feed?.next === next) return undefined;
  }
}
