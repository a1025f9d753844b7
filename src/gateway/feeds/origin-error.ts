/**
 * Why a newsroom could not be read.
 *
 * - `refused`: the address, or one that it redirects to, is not allowed: not public, another port, http, or with a password.
 * - `unreachable`: no server of that name, or no connection.
 * - `timeout`: no complete answer in time.
 * - `http`: an answer with an error status.
 * - `redirects`: too many redirects, or one without a valid address.
 * - `too-large`: the answer, compressed or decompressed, or its headers exceed the limit.
 * - `encoding`: the answer is compressed in a way that was not requested, or is damaged.
 * - `not-a-feed`: the answer is not a feed.
 * - `empty`: the answer is a feed without releases, and the one before had some.
 * - `parse-timeout`, `parse-memory`: parsing the answer, or rendering its news, took more time or memory than the
 *   configuration allows.
 * - `busy`: too many other jobs are waiting already.
 * - `internal`: an error in the gateway itself.
 */
export type OriginErrorCode =
  | "refused"
  | "unreachable"
  | "timeout"
  | "http"
  | "redirects"
  | "too-large"
  | "encoding"
  | "not-a-feed"
  | "empty"
  | "parse-timeout"
  | "parse-memory"
  | "busy"
  | "internal";

export interface OriginErrorDetail {
  /** HTTP status of the answer. */
  status?: number | undefined;
  /** Seconds after which the server asks to be tried again. */
  retryAfter?: number | undefined;
  /** Further fields for the log, such as the setting that an operator can change. */
  log?: Readonly<Record<string, string | number>>;
}

/** A newsroom could not be read. The message contains no address, because an address may contain a key. */
export class OriginError extends Error {
  override readonly name = "OriginError";

  constructor(
    readonly code: OriginErrorCode,
    readonly detail: OriginErrorDetail = {},
  ) {
    super(code);
  }
}
