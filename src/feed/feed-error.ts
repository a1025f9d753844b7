/**
 * Why a feed could not be shown.
 *
 * - `blocked`: the browser did not let the page read the answer, or no answer came. CORS, CSP, DNS and a
 *   refused connection look alike to a page.
 * - `offline`: the browser says that there is no network.
 * - `timeout`: no whole answer within the time allowed.
 * - `http`: an answer with an error status, see `status`.
 * - `too-large`: the answer is over the byte cap.
 * - `unsupported`: the answer is no feed that is known: a web page, a script, a bot check.
 * - `malformed`: the answer is empty, or a feed so broken that nothing could be read.
 */
export type FeedErrorCode =
  "blocked" | "offline" | "timeout" | "http" | "too-large" | "unsupported" | "malformed";

export interface FeedErrorDetail {
  /** Address that was asked. */
  url?: string | undefined;
  /** HTTP status, with `http`. */
  status?: number | undefined;
  /** Seconds to wait before asking again, as the server wishes. */
  retryAfter?: number | undefined;
  cause?: unknown;
}

/** The one error that reading a feed throws. An abort is no error and is thrown as the signal's own reason. */
export class FeedError extends Error {
  override readonly name = "FeedError";
  readonly code: FeedErrorCode;
  declare readonly url?: string | undefined;
  declare readonly status?: number | undefined;
  declare readonly retryAfter?: number | undefined;

  constructor(code: FeedErrorCode, { url, status, retryAfter, cause }: FeedErrorDetail = {}) {
    super(`${code}${status ? ` ${status}` : ""}: ${url}`, { cause });
    this.code = code;
    this.url = url;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** Whether the same request may succeed later without anybody changing anything. */
  get retryable(): boolean {
    const { code, status = 0 } = this;
    return /^(blocked|offline|timeout)$/.test(code) || status === 429 || status >= 500;
  }
}
