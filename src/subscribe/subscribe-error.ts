/**
 * Why a subscription request was not taken.
 *
 * - `rejected`: the service says that the request is not valid (4xx).
 * - `rate-limited`: too many requests (429), see `retryAfter`.
 * - `unavailable`: the service is out of order (5xx, or an answer that is none).
 * - `network`: no answer came: offline, CORS, CSP or DNS, which look alike to a page.
 * - `timeout`: no answer within the time allowed.
 */
export type SubscribeErrorCode = "rejected" | "rate-limited" | "unavailable" | "network" | "timeout";

/** The one error that sending a subscription throws. It never holds the address. An abort is no error. */
export class SubscribeError extends Error {
  override readonly name = "SubscribeError";
  readonly code: SubscribeErrorCode;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** Seconds to wait before trying again, as the service wishes. */
  readonly retryAfter: number | undefined;

  constructor(
    code: SubscribeErrorCode,
    { status, retryAfter, cause }: { status?: number; retryAfter?: number | undefined; cause?: unknown } = {},
  ) {
    super(status ? `${code} ${status}` : code, { cause });
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** Whether the same request may succeed later without a change. */
  get retryable(): boolean {
    return this.code !== "rejected";
  }
}
