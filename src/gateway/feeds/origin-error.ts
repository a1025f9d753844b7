/**
 * Why a newsroom could not be read.
 *
 * - `refused`: the address, or one that it redirects to, may not be asked: not public, another port, http, a password.
 * - `unreachable`: no server of that name, or no connection.
 * - `timeout`: no whole answer in time.
 * - `http`: an answer with an error status.
 * - `redirects`: too many redirects, or one to nowhere.
 * - `too-large`: the answer, packed or not, or its headers are over the cap.
 * - `encoding`: the answer is packed in a way that was not asked for, or broken.
 * - `not-a-feed`: the answer is no feed.
 */
export type OriginErrorCode =
  "refused" | "unreachable" | "timeout" | "http" | "redirects" | "too-large" | "encoding" | "not-a-feed";

/** Its message names no address, since an address may hold a key. */
export class OriginError extends Error {
  override readonly name = "OriginError";

  constructor(
    readonly code: OriginErrorCode,
    /** HTTP status, and the seconds that the server asks to wait. */
    readonly detail: { status?: number | undefined; retryAfter?: number | undefined } = {},
  ) {
    super(code);
  }
}
