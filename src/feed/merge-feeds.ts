import { removeTrackingParameters } from "../release/tracking-parameters.js";
import { addSkipped } from "./add-skipped.js";
import type { FeedError } from "./feed-error.js";
import type { Feed } from "./feed.js";
import { idIn, nameReleases, type OwnedRelease } from "./name-releases.js";

/** An address to read, and the feed that it is a page of. */
export interface FeedPage {
  /** Name of the feed: its own address without scheme and fragment, so it does not depend on the other feeds. */
  name: string;
  address: string;
}

/** What one page of one of several feeds gave. */
export type FeedResult = FeedPage & ({ feed: Feed } | { error: FeedError });

/** Several feeds as one. */
export interface MergedFeed extends Feed {
  /** Everything that was read, page by page. Absent if this is a single feed. */
  parts?: readonly FeedResult[] | undefined;
}

/**
 * Makes one feed of several. No feed can speak for another: an id counts within its own feed only, so the id of a release
 * is the name of its feed, `#`, and its id there. If two feeds have a release with the same id and the same address, it
 * is one release, and what was read first counts. A release has the language of its own feed if it names none.
 *
 * @param results all pages in the order in which they were read, each time in the order in which the page names the feeds.
 * @returns a feed whose `next` has the addresses of `olderPages`, with spaces between.
 */
export function mergeFeeds(results: readonly FeedResult[]): MergedFeed {
  const read = results.flatMap((result) => ("feed" in result ? [result] : []));
  const isAlone = read.every(({ name }) => name === read[0]?.name);
  const link = isAlone ? read[0]?.feed.link : undefined;
  const next = olderPages(results)
    .map(({ address }) => address)
    .join(" ");
  const merged = {
    __proto__: null,
    ...(link && { link }),
    releases: nameReleases(groupCopies(read), results[0]?.name),
    ...addSkipped(read.map(({ feed }) => feed)),
    ...(next && { next }),
    parts: results,
  };
  return merged;
}

/** The next page of each feed, and each page that failed and may succeed later. */
export function olderPages(results: readonly FeedResult[]): FeedPage[] {
  const latest = new Map(results.map((result) => [result.name, result]));
  return [...latest.values()].flatMap((result) => {
    const { name, address } = result;
    if ("error" in result) return result.error.retryable ? [{ name, address }] : [];
    const { next } = result.feed;
    return next ? [{ name, address: next }] : [];
  });
}

/** For each release, in the order of the feeds, the feeds that have it. */
function groupCopies(read: readonly (FeedPage & { feed: Feed })[]): OwnedRelease[][] {
  const copies = new Map<string, OwnedRelease[]>();
  const ids = new Set<string>();
  for (const { name, feed } of read) {
    for (const release of feed.releases) {
      const id = idIn(name, release.id);
      // A later page may repeat what an earlier one had.
      if (ids.has(id)) continue;
      ids.add(id);
      const key = release.url ? `${canonicalAddress(release.url)} ${release.id}` : id;
      const owned = { feed: name, language: feed.language, release };
      copies.set(key, [...(copies.get(key) ?? []), owned]);
    }
  }
  return [...copies.values()];
}

/** An address in one spelling: feeds differ in http and https, a last slash, and tracking parameters. */
function canonicalAddress(address: string): string {
  const { host, pathname, search, hash } = new URL(removeTrackingParameters(address));
  return `//${host}${pathname.replace(/\/$/, "")}${search}${hash}`;
}
