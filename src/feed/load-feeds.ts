import type { Release } from "../release/release.js";
import { FeedError } from "./feed-error.js";
import type { Feed } from "./feed.js";
import { loadFeed, type LoadFeedOptions } from "./load-feed.js";
import { mergeFeeds, type FeedResult } from "./merge-feeds.js";

export interface LoadFeedsOptions extends LoadFeedOptions {
  /** Releases that were read before, if the addresses are those of older pages. */
  known?: readonly Release[] | undefined;
}

/**
 * Loads several feeds as one. Those that fail are left out.
 *
 * @param addresses as the page wrote them, with whitespace between.
 * @param options `fallbackUrl` is a copy of all the feeds together, and requested only if each of them fails. `onFallback`
 *   is called for each feed that fails, if another one or the copy succeeds.
 * @throws {FeedError} of the first feed, if all fail.
 */
export async function loadFeeds(
  addresses: string,
  { known, signal, fallbackUrl, onFallback, ...rest }: LoadFeedsOptions,
): Promise<Feed> {
  const results = await Promise.all(
    addresses
      .trim()
      .split(/\s+/)
      .map(async (address): Promise<FeedResult> => {
        try {
          return { address, feed: await loadFeed(address, { ...rest, signal }) };
        } catch (error) {
          if (!(error instanceof FeedError)) throw error;
          return { address, error };
        }
      }),
  );
  const errors = results.flatMap((result) => ("error" in result ? [result.error] : []));
  const report = () => errors.forEach((error) => onFallback?.(error));
  if (errors.length < results.length) {
    report();
    return mergeFeeds(results, known);
  }
  const copy = fallbackUrl && (await loadFeed(fallbackUrl, { ...rest, signal }).catch(() => undefined));
  signal?.throwIfAborted();
  if (!copy) throw errors[0] ?? new FeedError("unsupported", { url: "" });
  report();
  return copy;
}
