/** Headers of an answer. */
export type AnswerHeaders = Readonly<Record<string, string>>;

const exposed = { "access-control-expose-headers": "ETag, Retry-After, X-Newsroom-Stale" };

/**
 * Returns a function from the value of `Origin` to the CORS headers of an answer, which is the same object for each site.
 * `Vary` keeps caches from giving one site the answer for another.
 */
export function createCors(
  allowed: readonly string[] | "*",
): (origin: string | null | undefined) => AnswerHeaders {
  if (allowed === "*") {
    const any = { "access-control-allow-origin": "*", ...exposed };
    return () => any;
  }
  const none = { vary: "Origin" };
  const sites = new Map(
    allowed.map((site) => [site, { ...none, "access-control-allow-origin": site, ...exposed }]),
  );
  return (origin) => (origin && sites.get(origin)) || none;
}

/** The answer to a CORS preflight request. */
export const preflight = (cors: AnswerHeaders, methods: string): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...cors,
      allow: methods,
      ...(cors["access-control-allow-origin"] && {
        "access-control-allow-methods": methods,
        "access-control-allow-headers": "Content-Type, If-None-Match",
        "access-control-max-age": "86400",
      }),
    },
  });
