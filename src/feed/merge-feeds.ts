import { slug, type NamedRelease } from "../release/find-by-name.js";
import type { Release } from "../release/release.js";
import { removeTrackingParameters } from "../release/tracking-parameters.js";
import type { FeedError } from "./feed-error.js";
import type { Feed } from "./feed.js";

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

/** A release as one feed has it. */
interface Item {
  feed: string;
  language: string | undefined;
  release: Release;
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
    releases: releasesOf(read, results[0]?.name),
    skipped: read.reduce((sum, { feed }) => sum + feed.skipped, 0),
    skippedBy: addCounts(read.map(({ feed }) => feed.skippedBy)),
    ...(next && { next }),
    parts: results,
  };
  return merged;
}

function addCounts(counts: readonly Feed["skippedBy"][]): Feed["skippedBy"] {
  const sum = { empty: 0, repeated: 0, otherPublisher: 0, cutOff: 0, tooMany: 0 };
  for (const count of counts)
    for (const reason of Object.keys(sum) as (keyof typeof sum)[]) sum[reason] += count[reason];
  return sum;
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

/** No feed's name has a `#`, so no id of one feed can look like that of another. */
const idIn = (feed: string, id: string): string => `${feed}#${id}`;

function releasesOf(
  read: readonly (FeedPage & { feed: Feed })[],
  firstFeed: string | undefined,
): NamedRelease[] {
  const copies = new Map<string, Item[]>();
  const ids = new Set<string>();
  for (const { name, feed } of read) {
    for (const release of feed.releases) {
      const id = idIn(name, release.id);
      // A later page may repeat what an earlier one had.
      if (ids.has(id)) continue;
      ids.add(id);
      const key = release.url ? `${canonicalAddress(release.url)} ${release.id}` : id;
      const item = { feed: name, language: feed.language, release };
      copies.set(key, [...(copies.get(key) ?? []), item]);
    }
  }
  const groups = [...copies.values()];
  const ofOthers = new Set(
    groups
      .filter((items) => items.every(({ feed }) => feed !== firstFeed))
      .flatMap((items) => items.flatMap(({ release }) => shortNames(release))),
  );
  return groups.flatMap((items) => {
    const [item] = items;
    if (!item) return [];
    const names = items.flatMap(({ feed, release }) => [
      ...shortNames(release).map((name) => idIn(feed, name)),
      // A link from a time when the page had the first feed alone. It must not lead to a release of another.
      ...(feed === firstFeed ? shortNames(release).filter((name) => !ofOthers.has(name)) : []),
    ]);
    return [Object.assign(qualify(item), { names })];
  });
}

/** What can name a release among those of its own feed. */
const shortNames = ({ id, url }: Release): string[] =>
  [id, slug(url), slug(id)].flatMap((name) => (name ? [name] : []));

function qualify({ feed, language, release }: Item): Release {
  const translations = release.translations?.map((translation) =>
    translation.id === undefined
      ? translation
      : { __proto__: null, ...translation, id: idIn(feed, translation.id) },
  );
  const qualified = {
    __proto__: null,
    ...(language && { language }),
    ...release,
    id: idIn(feed, release.id),
    ...(translations && { translations }),
  };
  return qualified;
}

/** An address in one spelling: feeds differ in http and https, a last slash, and tracking parameters. */
function canonicalAddress(address: string): string {
  const { host, pathname, search, hash } = new URL(removeTrackingParameters(address));
  return `//${host}${pathname.replace(/\/$/, "")}${search}${hash}`;
}
