import type { AnswerHeaders } from "./cors.js";

/** For answers that are data: browsers must not run or frame anything in them, nor guess another type. */
export const dataHeaders = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
};

/**
 * An error as JSON: `{ "error": "<code>" }`.
 *
 * @param message A sentence for the person who wrote the request, as `message`. It repeats nothing of the request.
 */
export const jsonError = (
  status: number,
  code: string,
  headers: AnswerHeaders = {},
  message?: string,
): Response =>
  new Response(JSON.stringify({ error: code, message }), {
    status,
    headers: {
      ...headers,
      ...dataHeaders,
      "content-type": "application/json",
      "cache-control": "no-store",
    },
  });
