import { usualDate } from "../release/read-common-date.js";
import { absoluteUrl } from "./absolute-url.js";
import { rare } from "./decode-entities.js";
import { decodeFeed } from "./decode-feed.js";
import { shareRequest } from "./cache-feed.js";
import { FeedError } from "./feed-error.js";
import type { Feed } from "./feed.js";
import { fetchFeed, type FetchFeedOptions } from "./fetch-feed.js";
import { normalizeFeed, type DraftFeed, type DraftRelease } from "./normalize-feed.js";
import { loadJsonParser, parseFeed } from "./parse-feed.js";

export interface LoadFeedOptions extends FetchFeedOptions {
  /** Absolute address of a copy, asked once when the feed itself cannot be had. */
  fallbackUrl?: string | undefined;
  /** Told why the feed itself could not be had, where the copy takes its place. */
  onFallback?: ((error: FeedError) => void) | undefined;
}

export interface ReadFeedOptions {
  /** Value of the `Content-Type` header. */
  contentType?: string | null | undefined;
  /** Absolute address of the document, against which its links are resolved. */
  url?: string | undefined;
  /** Further headers; `Content-Location`, `Content-Language` and `X-WP-TotalPages` are looked at. */
  headers?: Headers | Record<string, string> | undefined;
}

/**
 * Loads a feed. Always asks the network; who asks while the same address is on its way gets the same answer.
 *
 * @param url absolute http(s) address.
 * @throws {FeedError}, or the signal's own reason when it aborts.
 */
export async function loadFeed(url: string, options: LoadFeedOptions = {}): Promise<Feed> {
  const { signal, fallbackUrl, onFallback, ...rest } = options;
  signal?.throwIfAborted();
  // What reads JSON is a file of its own; where the address tells it, it comes together with the feed.
  if (/json|api/i.test(url))
    loadJsonParser().then(
      ({ expectFrom }) => expectFrom(url),
      () => {},
    );
  try {
    return await shareRequest(url, signal, async (signal) => {
      const answer = await fetchFeed(url, { ...rest, signal });
      return normalizeFeed(await readDraft(answer.bytes, answer), url);
    });
  } catch (cause) {
    signal?.throwIfAborted();
    const error = cause instanceof FeedError ? cause : new FeedError("blocked", { url, cause });
    if (!fallbackUrl) throw error;
    return loadFeed(fallbackUrl, { ...rest, signal }).then(
      (feed) => {
        onFallback?.(error);
        return feed;
      },
      () => {
        signal?.throwIfAborted();
        throw error;
      },
    );
  }
}

/**
 * Reads the bytes of a feed, without a network.
 *
 * @throws {FeedError} `unsupported` or `malformed`.
 */
export const readFeed = async (bytes: Uint8Array, options: ReadFeedOptions = {}): Promise<Feed> =>
  normalizeFeed(await readDraft(bytes, options), options.url);

/** The first two stages, decode and parse: what stands in the feed, in its order, before any rule of ours. */
export async function readDraft(
  bytes: Uint8Array,
  { contentType, url, headers: init }: ReadFeedOptions,
): Promise<DraftFeed & { base?: string | undefined }> {
  const headers = new Headers(init);
  const header = (name: string) => headers.get(name);
  const base = absoluteUrl(header("content-location") ?? "", url) ?? url;
  const text = await decodeFeed(bytes, contentType ?? header("content-type") ?? "");
  const parse = (text: string) => parseFeed(text, { url, base, header });
  // Other feeds are read meanwhile: what they count costs a second look, no more.
  const before = rare.seen;
  let draft = await parse(text);
  if (rare.seen > before || text.slice(0, 9999).includes("<!ENTITY"))
    draft = await parse((await import("./html4-entities.js")).expandEntities(text));
  if ([draft as DraftRelease].concat(draft.releases).some(hasUnusualDate))
    (await import("./mend-dates.js")).mendDates(draft);
  return { base, ...draft, language: draft.language || header("content-language") };
}

const hasUnusualDate = ({ published, updated, embargo }: DraftRelease): boolean =>
  [published, updated, embargo].some(
    (date) => date && typeof date !== "object" && !usualDate.test(date as string),
  );
