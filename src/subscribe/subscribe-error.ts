/**
 * Why a subscription request failed.
 *
 * - `rejected`: the service considers the request invalid (4xx).
 * - `rate-limited`: too many requests (429), see `retryAfter`.
 * - `unavailable`: the service does not work (5xx, or an invalid response).
 * - `network`: no response: offline, CORS, CSP or DNS, which a page cannot tell apart.
 * - `timeout`: no response within 15 seconds.
 */
export type SubscribeErrorCode = "rejected" | "rate-limited" | "unavailable" | "network" | "timeout";

/** The only error that sending a subscription throws. It never contains the email address. An abort is not an error. */
export class SubscribeError extends Error {
  override readonly name = "SubscribeError";
  readonly code: SubscribeErrorCode;
  /** HTTP status, if there was a response. */
  readonly status: number | undefined;
  /** Seconds to wait before the next attempt, if the service says so (`Retry-After`). */
  readonly retryAfter: number | undefined;

  constructor(
    code: SubscribeErrorCode,
    detail?: { status?: number; retryAfter?: number | undefined; cause?: unknown },
  ) {
    const own = { __proto__: null, ...detail };
    const { status, retryAfter, cause } = own;
    super(status ? `${code} ${status}` : code, { cause });
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** Whether the same request may succeed later. */
  get retryable(): boolean {
    return this.code !== "rejected";
  }
}
