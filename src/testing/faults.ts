/** What a mock newsroom answers, before a fault changes it. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** The body, or its pieces, which are sent one by one. */
  body: string | Uint8Array;
}

/**
 * What a newsroom can do wrong, and what it makes of an answer. `undefined` stands for a connection that breaks off without an
 * answer, `"silence"` for a server that accepts the request and never answers.
 */
export const faults = {
  /** No header that allows other sites to read the answer (CORS). */
  blocked: ({ headers: { "Access-Control-Allow-Origin": _, ...headers }, ...answer }) => ({
    ...answer,
    headers,
  }),
  "broken-connection": () => undefined,
  "no-answer": () => "silence",
  "not-found": () => failure(404, "Not found"),
  "server-error": () => failure(500, "Internal server error"),
  "too-many-requests": () => failure(429, "Too many requests", { "Retry-After": "2" }),
  unavailable: () => failure(503, "Down for maintenance", { "Retry-After": "2" }),
  /** A web page where the feed should be, as from a login, a bot check or an error page with status 200. */
  "web-page": () => ({
    ...failure(200, "<!doctype html><title>Sign in</title><h1>Sign in to read this</h1>"),
    headers: { ...forAnybody, "Content-Type": "text/html; charset=utf-8" },
  }),
  "empty-answer": (answer) => ({ ...answer, body: "" }),
  /** The document ends in the middle. Releases before the cut are whole. */
  "cut-off": ({ body, ...answer }) => ({
    ...answer,
    body: textOf(body).slice(0, (textOf(body).length * 2) / 3),
  }),
  /** XML with an `&` that is not escaped, JSON with a comma too many, as newsrooms send them. The releases can still be read. */
  "not-well-formed": ({ body, ...answer }) => ({
    ...answer,
    body: textOf(body)
      .replaceAll("&amp;", "&")
      .replace(/<(title|link)>/, "<$1>News & more: ")
      .replace(/\]([^\]]*)$/, ",]$1"),
  }),
  /** Bytes in windows-1252 that are declared as UTF-8. */
  "wrong-charset": ({ body, ...answer }) => ({ ...answer, body: windows1252(textOf(body)) }),
} satisfies Record<string, (answer: Answer) => Answer | "silence" | undefined>;

/** The name of a fault. */
export type FaultName = keyof typeof faults;

export const faultNames = Object.keys(faults) as FaultName[];

export const forAnybody = { "Access-Control-Allow-Origin": "*" };

const failure = (status: number, body: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: {
    ...forAnybody,
    "Access-Control-Expose-Headers": "Retry-After",
    "Content-Type": "text/plain; charset=utf-8",
    ...headers,
  },
  body,
});

const textOf = (body: Answer["body"]): string =>
  typeof body === "string" ? body : new TextDecoder().decode(body);

/** Letters up to U+00FF have the same number there; others become a question mark. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const number = letter.codePointAt(0) as number;
    return number < 256 ? number : 63;
  });
