import { httpUrl } from "../http/http-url.js";
import { absoluteUrl } from "./absolute-url.js";
import { shareRequest } from "./cache-feed.js";
import { dateReaderFor } from "./date-reader.js";
import { decodeFeed } from "./decode-feed.js";
import type { DraftFeed } from "./draft.js";
import { FeedError } from "./feed-error.js";
import type { Feed } from "./feed.js";
import { fetchFeed, type FetchFeedOptions } from "./fetch-feed.js";
import { normalizeFeed } from "./normalize-feed.js";
import { parseFeed } from "./parse-feed.js";
import { loadNewsroomParser } from "./parse-json.js";

export interface LoadFeedOptions extends FetchFeedOptions {
  /** Absolute address against which the others are resolved. Without it they must be absolute. */
  baseUrl?: string | undefined;
  /** Address of a copy of the feed. It is requested once, if the feed itself cannot be read. */
  fallbackUrl?: string | undefined;
  /** Called with the reason why the feed itself could not be read, when the copy takes its place. */
  onFallback?: ((error: FeedError) => void) | undefined;
}

export interface ReadFeedOptions {
  /** Value of the `Content-Type` header, for its charset. Default: that of `headers`. */
  contentType?: string | null | undefined;
  /**
   * Absolute address of the document, against which its links are resolved. Without it they are resolved against the
   * feed's own link to the newsroom.
   */
  url?: string | undefined;
  /** Headers of the answer. `Content-Type`, `Content-Location`, `Content-Language` and `X-WP-TotalPages` are used. */
  headers?: Headers | Record<string, string> | undefined;
}

/** Addresses of newsrooms' own formats, such as Via's `/json/v2/releases` or `/wp-json/wp/v2/posts`. */
const newsroomApi = /json\/|api\/|format=json/i;

/**
 * Loads a feed over the network: fetches and reads it. Callers that ask for the same address at the same time share one
 * request and its result.
 *
 * @param address http(s) address of the feed.
 * @returns the feed, or its copy if `fallbackUrl` names one and the feed itself could not be read.
 * @throws {FeedError} if neither could be read: why the feed itself could not. An address that is not http(s) is
 *   `unsupported`. If `signal` aborts, its reason is thrown.
 */
export async function loadFeed(address: string, options?: LoadFeedOptions): Promise<Feed> {
  const own = { __proto__: null, ...options };
  const { signal, fallbackUrl } = own;
  signal?.throwIfAborted();
  const url = httpUrl(address, own.baseUrl);
  // Code for a newsroom's own format arrives together with the answer. If it does not, reading the answer fails.
  if (url && newsroomApi.test(url)) loadNewsroomParser().catch(() => {});
  try {
    if (!url) throw new FeedError("unsupported", { url: address });
    return await shareRequest(url, signal, async (signal) => {
      const answer = await fetchFeed(url, signal, own);
      return normalizeFeed(await readDraft(answer.bytes, answer), url);
    });
  } catch (cause) {
    signal?.throwIfAborted();
    // Code that does not arrive is a feed that cannot be read, too.
    const error = cause instanceof FeedError ? cause : new FeedError("blocked", { url, cause });
    const copy =
      fallbackUrl && (await loadFeed(fallbackUrl, { ...own, fallbackUrl: undefined }).catch(() => undefined));
    signal?.throwIfAborted();
    if (!copy) throw error;
    own.onFallback?.(error);
    return copy;
  }
}

/**
 * Reads the bytes of a feed, without a network.
 *
 * @throws {FeedError} `unsupported` or `malformed`.
 */
export async function readFeed(bytes: Uint8Array, options?: ReadFeedOptions): Promise<Feed> {
  const own = { __proto__: null, ...options };
  return normalizeFeed(await readDraft(bytes, own), own.url);
}

/** The stages decode and parse: what the feed says, in its own order, before any rule of ours. */
export async function readDraft(
  bytes: Uint8Array,
  { contentType, url, headers: init }: ReadFeedOptions,
): Promise<DraftFeed> {
  // In Node, the first `Headers` loads the code of `fetch`, which takes longer than to read a feed.
  const headers = init && new Headers(init);
  const base = absoluteUrl(headers?.get("content-location"), url) ?? url;
  const text = await decodeFeed(bytes, contentType ?? headers?.get("content-type"));
  const draft = await parseFeed(text, { url, base, headers });
  const own = { __proto__: null, base, ...draft };
  own.language ||= headers?.get("content-language");
  own.readDate = await dateReaderFor(own);
  return own;
}
