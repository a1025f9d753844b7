import { httpUrl } from "../http/http-url.js";
import { addPage } from "./add-page.js";
import { FeedError } from "./feed-error.js";
import { loadFeed, type LoadFeedOptions } from "./load-feed.js";
import { mergeFeeds, olderPages, type FeedPage, type FeedResult, type MergedFeed } from "./merge-feeds.js";

export interface LoadFeedsOptions extends LoadFeedOptions {
  /** What was read before. If it is there, older pages are read, and the result has both. */
  readBefore?: MergedFeed | undefined;
  /** Milliseconds that the other feeds get, at least, once the first one has been read. Default: 5000. */
  graceMs?: number | undefined;
}

/**
 * Loads several feeds as one, or older pages of what was read before, which may be a single feed.
 *
 * Of several, those that fail are left out. When the first feed has been read, the others get as long again as it took, and
 * at least `graceMs`: readers should not wait for a feed that hangs. Showing it later, above what they read, would be worse,
 * so it is read again with the older pages.
 *
 * @param addresses as the page wrote them, with whitespace between.
 * @param options `fallbackUrl` is a copy of all the feeds together, and requested only if each of them fails. `onFallback`
 *   is called for each feed that fails, if another one or the copy succeeds.
 * @throws {FeedError} of the first feed, if all fail.
 */
export async function loadFeeds(addresses: string, options: LoadFeedsOptions): Promise<MergedFeed> {
  const own = { __proto__: null, ...options };
  const { readBefore, signal, fallbackUrl, onFallback, graceMs = 5000, ...rest } = own;
  // Older pages have addresses of the newsroom's choice, which must not be requested with the reader's cookies.
  if (readBefore) rest.credentials = "omit";
  // One feed, or the copy of all feeds together, which is a feed of its own.
  if (readBefore && !readBefore.parts)
    return addPage(readBefore, await loadFeed(addresses, { ...rest, signal }));
  const pages = readBefore?.parts ? olderPages(readBefore.parts) : firstPages(addresses, own.baseUrl);
  const start = performance.now();
  const tooLate = new AbortController();
  const ends = signal ? AbortSignal.any([signal, tooLate.signal]) : tooLate.signal;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const results = await Promise.all(
    pages.map(async (page): Promise<FeedResult> => {
      try {
        const feed = await loadFeed(page.address, { ...rest, signal: ends });
        timer ??= setTimeout(() => tooLate.abort(), Math.max(graceMs, performance.now() - start));
        const result = { __proto__: null, ...page, feed };
        return result;
      } catch (cause) {
        signal?.throwIfAborted();
        const error = tooLate.signal.aborted
          ? new FeedError("timeout", { url: httpUrl(page.address, own.baseUrl), cause })
          : cause;
        if (!(error instanceof FeedError)) throw error;
        const result = { __proto__: null, ...page, error };
        return result;
      }
    }),
  ).finally(() => clearTimeout(timer));
  const errors = results.flatMap((result) => ("error" in result ? [result.error] : []));
  const report = () => errors.forEach((error) => onFallback?.(error));
  if (errors.length < results.length) {
    report();
    return mergeFeeds([...(readBefore?.parts ?? []), ...results]);
  }
  const copy = fallbackUrl && (await loadFeed(fallbackUrl, { ...rest, signal }).catch(() => undefined));
  signal?.throwIfAborted();
  if (!copy) throw errors[0] ?? new FeedError("unsupported", { url: "" });
  report();
  return copy;
}

/** The first page of each feed; of a feed that is named twice, only once. */
function firstPages(addresses: string, base: string | undefined): FeedPage[] {
  const pages = addresses
    .trim()
    .split(/\s+/)
    .map((address): FeedPage => ({ name: nameOf(address, base), address }));
  return [...new Map(pages.map((page) => [page.name, page])).values()];
}

/** Without the scheme, because a newsroom may change to https. */
const nameOf = (address: string, base: string | undefined): string =>
  (httpUrl(address, base) ?? address).replace(/^https?:\/\/|#.*/g, "");
