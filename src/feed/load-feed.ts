import { decodeFeed } from "./decode-feed.js";
import { shareRequest } from "./feed-cache.js";
import { FeedError } from "./feed-error.js";
import type { Feed } from "./feed.js";
import { fetchFeed, type FetchFeedOptions } from "./fetch-feed.js";
import { normalizeFeed } from "./normalize-feed.js";
import { parseFeed } from "./parse-feed.js";

export interface LoadFeedOptions extends FetchFeedOptions {
  /** Address of a copy, tried once when the feed itself cannot be had. */
  fallbackUrl?: string | undefined;
}

export interface ReadFeedOptions {
  /** Value of the `Content-Type` header. */
  contentType?: string | undefined;
  /** Address of the document, against which its links are resolved. */
  url?: string | undefined;
  headers?: Headers | Record<string, string> | undefined;
}

/**
 * Loads a feed: fetch, decode, parse, normalize, keep. Always asks the network; who asks while the same address
 * is on its way gets the same answer.
 *
 * @param url absolute http(s) address.
 * @throws {FeedError}, or the signal's own reason when it aborts.
 */
export async function loadFeed(url: string, options: LoadFeedOptions = {}): Promise<Feed> {
  options.signal?.throwIfAborted();
  try {
    return await shareRequest(url, options.signal, async (signal) => {
      const answer = await fetchFeed(url, { ...options, signal });
      return readFeed(answer.bytes, {
        ...answer,
        contentType: answer.headers.get("content-type") ?? undefined,
      });
    });
  } catch (error) {
    options.signal?.throwIfAborted();
    const { fallbackUrl, ...rest } = options;
    if (fallbackUrl && error instanceof FeedError)
      return loadFeed(fallbackUrl, rest).catch((second: unknown) => {
        rest.signal?.throwIfAborted();
        throw second instanceof FeedError ? error : second;
      });
    throw error;
  }
}

/**
 * Reads the bytes of a feed, without a network.
 *
 * @throws {FeedError} with `unsupported` or `malformed`.
 */
export async function readFeed(bytes: Uint8Array, options: ReadFeedOptions = {}): Promise<Feed> {
  const draft = await parseFeed(decodeFeed(bytes, options.contentType), options.url);
  return normalizeFeed(draft, options.url);
}
