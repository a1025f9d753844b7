/**
 * Whether a form may be posted from the page that the request names. CORS alone only keeps a page from reading the answer.
 *
 * - A page of an allowed site or of the gateway itself may. The gateway's own form tells no referrer, so a browser sends
 *   `Origin: null` and says in `Sec-Fetch-Site` that the page is ours.
 * - Every other `Origin` may not, `null` included: any page can cause that one, for example with a sandboxed frame.
 * - A request without `Origin` comes from a program, not from a page. Every browser names the origin of a page that posts.
 *
 * @param allowed The setting `origins`.
 * @param own Public address of these routes.
 */
export function mayPost({ headers }: Request, allowed: readonly string[] | "*", own: string): boolean {
  const origin = headers.get("origin");
  return (
    allowed === "*" ||
    origin === null ||
    allowed.includes(origin) ||
    origin === new URL(own).origin ||
    headers.get("sec-fetch-site") === "same-origin"
  );
}
