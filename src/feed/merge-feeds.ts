import type { Release } from "../release/release.js";
import { removeTrackingParameters } from "../release/tracking-parameters.js";
import type { FeedError } from "./feed-error.js";
import type { Feed } from "./feed.js";

/** What one of several addresses gave. */
export type FeedResult = { address: string } & ({ feed: Feed } | { error: FeedError });

/**
 * Makes one feed of several. Each release is in it once, by its id or else by its address, and has the language of its own
 * feed if it names none.
 *
 * @param results in the order in which the page names the addresses. Where two feeds have the same release, that of the
 *   first feed counts.
 * @param known releases that were read before, if these are older pages. They are not in the result.
 * @returns a feed whose `next` names the next page of each, and each address that failed and may succeed later, with
 *   spaces between.
 */
export function mergeFeeds(results: readonly FeedResult[], known: readonly Release[] = []): Feed {
  const feeds = results.flatMap((result) => ("feed" in result ? [result.feed] : []));
  const link = feeds.length === 1 ? feeds[0]?.link : undefined;
  const next = results.flatMap(nextAddressOf).join(" ");
  return {
    ...(link && { link }),
    releases: withoutDuplicates(feeds.map(withLanguage), known),
    skipped: feeds.reduce((sum, feed) => sum + feed.skipped, 0),
    ...(next && { next }),
  };
}

function nextAddressOf(result: FeedResult): string[] {
  if ("feed" in result) return result.feed.next ? [result.feed.next] : [];
  return result.error.retryable ? [result.address] : [];
}

const withLanguage = ({ language, releases }: Feed): Release[] =>
  releases.map((release) => (language && !release.language ? { ...release, language } : release));

function withoutDuplicates(feeds: readonly Release[][], known: readonly Release[]): Release[] {
  const seen = new Set(known.flatMap(namesOf));
  return feeds.flatMap((releases) => {
    const fresh = releases.filter((release) => !namesOf(release).some((name) => seen.has(name)));
    // Only now, as all releases of one feed may have the same address: that of the newsroom.
    for (const name of fresh.flatMap(namesOf)) seen.add(name);
    return fresh;
  });
}

/** What identifies a release in any feed. */
const namesOf = ({ id, url }: Release): string[] => (url ? [id, canonicalAddress(url)] : [id]);

/** An address in one spelling: feeds differ in http and https, a last slash, and tracking parameters. */
function canonicalAddress(address: string): string {
  const { host, pathname, search, hash } = new URL(removeTrackingParameters(address));
  return `//${host}${pathname.replace(/\/$/, "")}${search}${hash}`;
}
