import type { FeedError } from "../feed/feed-error.js";
import type { Feed } from "../feed/feed.js";
import { loadFeed, readFeed, type LoadFeedOptions } from "../feed/load-feed.js";
import { mendDates } from "../feed/mend-dates.js";
import { newsroomShape } from "../feed/newsroom-shape.js";
import { normalizeFeed } from "../feed/normalize-feed.js";
import type { Release } from "../release/release.js";
import { absolute } from "../feed/resolve-feed-url.js";
import type { FeedSource } from "./feed-controller.js";

/**
 * Reads news that is not behind one address: given by the page, as objects or as JSON inside the element, without any
 * request; or behind several addresses, parted by white space.
 *
 * @param options Of each request. `onFallback` is told of each address that fails while another succeeds.
 * @param known What was read before, when these are older pages.
 * @throws {FeedError} when none succeeds.
 */
export async function readSpecialSource(
  source: FeedSource,
  base: string,
  options: LoadFeedOptions,
  known?: Feed,
): Promise<Feed> {
  if (typeof source === "string") return readSeveral(source.trim().split(/\s+/), base, options, known);
  if (source instanceof HTMLElement)
    return readFeed(new TextEncoder().encode(source.text), { contentType: "application/json", url: base });
  const draft = { releases: [source].flat().map((release) => ({ ...release })), shape: newsroomShape };
  mendDates(draft);
  return normalizeFeed(draft, base);
}

async function readSeveral(
  addresses: string[],
  base: string,
  { signal, fallbackUrl, onFallback }: LoadFeedOptions,
  known: Feed | undefined,
): Promise<Feed> {
  const answers = await Promise.allSettled(
    addresses.map(async (src) => loadFeed(absolute(src, base), { signal })),
  );
  signal?.throwIfAborted();
  const failures = answers.flatMap((answer) =>
    answer.status === "rejected" ? [answer.reason as FeedError] : [],
  );
  const feeds = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
  // A copy is a copy of all of them.
  const copy =
    !feeds.length && fallbackUrl && (await loadFeed(fallbackUrl, { signal }).catch(() => undefined));
  signal?.throwIfAborted();
  if (!feeds.length && !copy) throw failures[0]!;
  if (onFallback) failures.forEach(onFallback);
  if (copy) return copy;
  // What may come later is asked for again together with the older pages of the others.
  const next = answers
    .flatMap((answer, index) =>
      answer.status === "fulfilled"
        ? (answer.value.next ?? [])
        : (answer.reason as FeedError).retryable
          ? addresses[index]!
          : [],
    )
    .join(" ");
  return {
    ...(feeds.length === 1 && feeds[0]!.link && { link: feeds[0]!.link }),
    releases: withoutDuplicates(
      feeds.map((feed) => feed.releases.map((release) => inLanguageOf(feed, release))),
      known?.releases,
    ),
    skipped: feeds.reduce((sum, feed) => sum + feed.skipped, 0),
    ...(next && { next }),
  };
}

/** A release takes the language of its own feed along. */
const inLanguageOf = ({ language }: Feed, release: Release): Release =>
  language && !release.language ? { ...release, language } : release;

/** One release may be in several feeds, under the same id or, else, under the same address. */
function withoutDuplicates(feeds: readonly Release[][], known: readonly Release[] = []): Release[] {
  const seen = new Set(known.flatMap(({ id, url }) => [id, canonical(url)]));
  return feeds.flatMap((releases) => {
    const fresh = releases.filter(({ id, url }) => !seen.has(id) && !(url && seen.has(canonical(url))));
    // Inside of one feed an address may be that of the newsroom, for all its releases.
    for (const { id, url } of fresh) seen.add(id).add(canonical(url));
    return fresh;
  });
}

/** An address as one feed and another may write it: with or without s, a last slash, and what counts readers. */
function canonical(url = ""): string {
  if (!url) return url;
  const { host, pathname, searchParams, hash } = new URL(url);
  for (const name of [...searchParams.keys()]) if (name.startsWith("utm_")) searchParams.delete(name);
  return `//${host}${pathname.replace(/\/$/, "")}?${searchParams}${hash}`;
}
