/**
 * Seconds that a server asks to wait, from either form of `Retry-After` (RFC 9110, 10.2.3).
 * Across origins a page sees that header only where the server exposes it.
 */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after") ?? "";
  const seconds = /^\d+$/.test(value) ? +value : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return seconds >= 0 ? seconds : undefined;
}
