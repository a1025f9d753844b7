/**
 * Seconds that a server asks to wait, if it says so. What reads the header is loaded when a server has refused; where it
 * does not arrive, nothing is known.
 */
export async function retryAfter(headers: Headers): Promise<number | undefined> {
  const loaded = await import("./read-retry-after.js").catch(() => undefined);
  return loaded?.readRetryAfter(headers);
}
