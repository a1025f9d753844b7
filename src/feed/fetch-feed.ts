import { FeedError } from "./feed-error.js";

/** What a server answered, whole. */
export interface FeedAnswer {
  bytes: Uint8Array;
  /** Address after redirects. */
  url: string;
  headers: Headers;
}

export interface FetchFeedOptions {
  /** Ends the request; the promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds until the whole answer must be there. Default 15000. */
  timeout?: number | undefined;
  /** Bytes that an answer may have. Default 10 MB. */
  maxBytes?: number | undefined;
}

/** Seconds that a server asks to wait, from either form of `Retry-After`. */
const retryAfterOf = (headers: Headers): number | undefined => {
  const value = headers.get("retry-after");
  if (!value) return;
  const seconds = /^\d+$/.test(value) ? +value : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return seconds >= 0 ? seconds : undefined;
};

/**
 * Fetches the bytes behind an address. The request has no header of its own and no credentials, so that
 * across origins the browser sends no preflight and a newsroom gets no cookie.
 *
 * @throws {FeedError} or the signal's own reason.
 */
export async function fetchFeed(url: string, options: FetchFeedOptions = {}): Promise<FeedAnswer> {
  const { signal, timeout = 15_000, maxBytes = 10_000_000 } = options;
  signal?.throwIfAborted();
  if (globalThis.navigator?.onLine === false)
    throw new FeedError("offline", "The browser is offline.", { url });
  const timer = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      credentials: "omit",
      signal: signal ? AbortSignal.any([signal, timer]) : timer,
    });
    if (!response.ok)
      throw new FeedError("http", `The server answered ${response.status}.`, {
        url,
        status: response.status,
        retryAfter: retryAfterOf(response.headers),
      });
    return {
      bytes: await readBytes(response, maxBytes, url),
      url: response.url || url,
      headers: response.headers,
    };
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof FeedError) throw cause;
    if (timer.aborted) throw new FeedError("timeout", `No whole answer in ${timeout} ms.`, { url, cause });
    throw new FeedError("blocked", "The answer could not be read.", { url, cause });
  }
}

async function readBytes(response: Response, maxBytes: number, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part; reader && !(part = await reader.read()).done;) {
    size += part.value.length;
    if (size > maxBytes) {
      void reader.cancel();
      throw new FeedError("too-large", `The answer is over ${maxBytes} bytes.`, { url });
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
