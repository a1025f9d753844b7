/**
 * Seconds that a server asks to wait, from either form of `Retry-After`, a number or a date (RFC 9110, 10.2.3).
 * On a cross-origin answer a page sees the header only if the server exposes it.
 *
 * @returns `undefined` if there is no such header, or it is neither.
 */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after") ?? "";
  const seconds = /^\d+$/.test(value) ? +value : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return seconds >= 0 ? seconds : undefined;
}
