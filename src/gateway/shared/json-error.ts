import type { AnswerHeaders } from "./cors.js";

/** For answers that are data: browsers must not run or frame anything in them, nor guess another type. */
export const dataHeaders = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
};

/** An error as JSON: `{ "error": "<code>" }`. */
export const jsonError = (status: number, code: string, headers: AnswerHeaders = {}): Response =>
  new Response(JSON.stringify({ error: code }), {
    status,
    headers: {
      ...headers,
      ...dataHeaders,
      "content-type": "application/json",
      "cache-control": "no-store",
    },
  });
