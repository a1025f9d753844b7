/**
 * Why a feed could not be read.
 *
 * - `blocked`: the browser did not let the page read the answer, or there was no answer. CORS, CSP, DNS and a
 *   refused connection look alike to a page.
 * - `offline`: no answer came, and the browser says that there is no network.
 * - `timeout`: the whole answer did not arrive in time.
 * - `http`: the answer has an error status, see `status`.
 * - `too-large`: the answer has more bytes than allowed.
 * - `unsupported`: the answer is not a feed in a known format but, for example, a web page, a script or a bot check. Also
 *   an address that is not http(s).
 * - `malformed`: the answer is empty, or a feed so broken that nothing could be read.
 */
export type FeedErrorCode =
  "blocked" | "offline" | "timeout" | "http" | "too-large" | "unsupported" | "malformed";

export interface FeedErrorDetail {
  /** Address that was requested. */
  url?: string | undefined;
  /** HTTP status of the answer, with code `http`. */
  status?: number | undefined;
  /** Seconds that the server asks to wait before the next request. */
  retryAfter?: number | undefined;
  /** The error behind this one. */
  cause?: unknown;
}

/** The only error that reading a feed throws. After an abort, the signal's own reason is thrown instead. */
export class FeedError extends Error {
  override readonly name = "FeedError";
  declare readonly code: FeedErrorCode;
  /** Address that was requested. */
  declare readonly url?: string | undefined;
  /** HTTP status of the answer, with code `http`. */
  declare readonly status?: number | undefined;
  /** Seconds that the server asks to wait before the next request. A page sees this only if the server exposes it. */
  declare readonly retryAfter?: number | undefined;

  constructor(code: FeedErrorCode, detail?: FeedErrorDetail) {
    const own = { __proto__: null, ...detail };
    const { url, status, retryAfter, cause } = own;
    super(`${code}${status ? ` ${status}` : ""}: ${url}`, { cause });
    Object.assign(this, { __proto__: null, code, url, status, retryAfter });
  }

  /** Whether the same request may succeed later although nobody changes anything. */
  get retryable(): boolean {
    const { code, status = 0 } = this;
    return /^(blocked|offline|timeout)$/.test(code) || status === 429 || status >= 500;
  }
}
