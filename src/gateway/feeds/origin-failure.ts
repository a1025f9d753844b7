import type { AnswerHeaders } from "../shared/cors.js";
import { jsonError } from "../shared/json-error.js";
import { OriginError } from "./origin-error.js";

/**
 * The answer when a newsroom cannot be read and there is no earlier answer of it.
 *
 * @throws The error itself, if it is another one.
 */
export function originFailure(error: unknown, cors: AnswerHeaders = {}): Response {
  if (!(error instanceof OriginError)) throw error;
  const headers = { ...cors, "retry-after": String(error.detail.retryAfter) };
  return error.code === "timeout"
    ? jsonError(504, "newsroom-timeout", headers)
    : jsonError(502, "newsroom-unavailable", headers);
}
