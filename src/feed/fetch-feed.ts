import { readBody } from "../http/read-body.js";
import { readRetryAfter } from "../http/retry-after.js";
import { FeedError, type FeedErrorCode, type FeedErrorDetail } from "./feed-error.js";

/** The whole answer of a server. */
export interface FeedAnswer {
  bytes: Uint8Array;
  /** Address after redirects. */
  url: string;
  headers: Headers;
}

export interface FetchFeedOptions {
  /** Aborts the request; the promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds within which the whole answer must arrive. Default: 15000. */
  timeoutMs?: number | undefined;
  /** Largest answer that is accepted, in bytes. Default: 5000000. */
  maxBytes?: number | undefined;
  /**
   * Whether cookies are sent. Default: `same-origin`, as for a preload with `crossorigin`, whose answer a browser uses only
   * for a request of the same kind. Another origin gets no cookies with it.
   */
  credentials?: RequestCredentials | undefined;
}

/**
 * Fetches the bytes behind an address. The request has no headers of its own, and none of a cross-origin one has credentials, so it
 * needs no preflight, and the newsroom gets no cookies.
 *
 * @throws {FeedError} or, if `signal` aborts, its reason.
 */
export async function fetchFeed(
  url: string,
  signal: AbortSignal,
  { timeoutMs = 15_000, maxBytes = 5_000_000, credentials }: FetchFeedOptions,
): Promise<FeedAnswer> {
  const fail = (code: FeedErrorCode, detail?: FeedErrorDetail) => new FeedError(code, { url, ...detail });
  const deadline = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      // The browser reads inherited members, too.
      __proto__: null,
      referrerPolicy: "strict-origin",
      credentials,
      signal: AbortSignal.any([deadline, signal]),
    } as RequestInit);
    const { ok, status, headers, body } = response;
    if (!ok) {
      // Stops the download, unless it has failed already.
      body?.cancel().catch(() => {});
      throw fail("http", { status, retryAfter: readRetryAfter(headers) });
    }
    const bytes = await readBody(body, maxBytes, () => fail("too-large"));
    const answer = { __proto__: null, bytes, url: response.url || url, headers };
    return answer;
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof FeedError) throw cause;
    if (deadline.aborted) throw fail("timeout", { cause });
    // Asked only now: without a network, a server on this machine still answers.
    throw fail(globalThis.navigator?.onLine === false ? "offline" : "blocked", { cause });
  }
}
