import { findByName } from "../release/find-by-name.js";
import type { Release } from "../release/release.js";
import type { FeedController } from "./feed-controller.js";

/** A deep link may lead to a release that has moved to an older page; further back than this is not looked. */
const pagesToRead = 10;

/** Finds a release in a feed by its id or slug, on older pages too; `undefined` when it is not there. */
export async function findRelease(feed: FeedController, id: string): Promise<Release | undefined> {
  for (let page = 0; page <= pagesToRead; page++) {
    const found = findByName(feed.feed?.releases ?? [], id);
    const next = feed.feed?.next;
    if (found || !next) return found;
    await feed.loadMore();
    if (feed.feed?.next === next) return undefined;
  }
  return undefined;
}
