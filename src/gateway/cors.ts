/**
 * What lets pages of the configured sites read an answer. `Vary` is there for caches, which must not give one site what
 * another one was told.
 */
export function corsHeaders(
  origin: string | null | undefined,
  allowed: readonly string[] | "*",
): Record<string, string> {
  if (allowed === "*")
    return { "access-control-allow-origin": "*", "access-control-expose-headers": exposed };
  if (!origin || !allowed.includes(origin)) return { vary: "Origin" };
  return {
    vary: "Origin",
    "access-control-allow-origin": origin,
    "access-control-expose-headers": exposed,
  };
}

const exposed = "ETag, Retry-After, X-Newsroom-Stale";

/** The answer to the question that a browser asks before a request that a form could not make. */
export const preflight = (cors: Record<string, string>, methods: string): Response =>
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
