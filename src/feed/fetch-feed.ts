import { readBody } from "../http/read-body.js";
import { retryAfter } from "../http/retry-after.js";
import { FeedError, type FeedErrorCode, type FeedErrorDetail } from "./feed-error.js";

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
  /** Bytes that an answer may have. Default 5 MB. */
  maxBytes?: number | undefined;
}

/**
 * Fetches the bytes behind an address. The request has no header of its own and no credentials, so that
 * across origins the browser sends no preflight and a newsroom gets no cookie.
 *
 * @throws {FeedError} or the signal's own reason.
 */
export async function fetchFeed(url: string, options: FetchFeedOptions = {}): Promise<FeedAnswer> {
  const { signal, timeout = 15_000, maxBytes = 5_000_000 } = options;
  const fail = (code: FeedErrorCode, detail?: FeedErrorDetail) => new FeedError(code, { url, ...detail });
  if (globalThis.navigator?.onLine === false) throw fail("offline");
  const stop = new AbortController();
  const deadline = AbortSignal.timeout(timeout);
  const ended = AbortSignal.any([stop.signal, deadline, signal ?? deadline]);
  try {
    const {
      ok,
      status,
      headers,
      body,
      url: finalUrl,
    } = await fetch(url, {
      credentials: "omit",
      referrerPolicy: "strict-origin",
      signal: ended,
    });
    if (!ok) throw fail("http", { status, retryAfter: await retryAfter(headers) });
    const bytes = await readBody(body, maxBytes, () => fail("too-large"));
    return { bytes, url: finalUrl || url, headers };
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof FeedError) throw cause;
    throw fail(deadline.aborted ? "timeout" : "blocked", { cause });
  } finally {
    // Ends what is still on its way of an answer that is not wanted.
    stop.abort();
  }
}
