import type { Access, Finding } from "./report.js";

/** One request in a chain of redirects. */
export interface Hop {
  url: string;
  status: number;
  /** Value of the `Origin` request header. */
  originHeader: string;
  /** Value of the `Access-Control-Allow-Origin` response header, or null if it is missing. */
  allowedOrigin: string | null;
}

/**
 * Checks whether a browser lets a page of `origin` read the result of a chain of requests: every response must allow it by
 * CORS (https://fetch.spec.whatwg.org/#cors-check), redirects included, and a page on https cannot request http (mixed
 * content), except from the reader's own machine.
 */
export function checkCors(origin: string, hops: readonly Hop[]): Access {
  const findings: Finding[] = [];
  let readable = true;
  const refuse = (code: string, text: string) => {
    readable = false;
    findings.push({ code, text });
  };
  const insecure = hops.find(({ url }) => /^http:(?!\/\/(localhost|127(\.\d+){3}|\[::1\])[:/])/.test(url));
  if (insecure && origin.startsWith("https:"))
    refuse("mixed-content", `mixed content: a page on https cannot read ${insecure.url}, which is on http`);
  for (const { url, status, originHeader, allowedOrigin } of hops) {
    const { origin: responseOrigin } = new URL(url);
    if (responseOrigin === origin || allowedOrigin === "*" || allowedOrigin === originHeader) continue;
    const isRedirect = status >= 300 && status < 400;
    refuse(
      "no-cors",
      `CORS: ${isRedirect ? `the redirect at ${url}` : responseOrigin} ${
        allowedOrigin === null
          ? "does not send Access-Control-Allow-Origin"
          : `sends Access-Control-Allow-Origin: ${allowedOrigin}`
      }${originHeader === "null" ? ". After a redirect to a different site, only * is enough" : ""}`,
    );
  }
  return { origin, readable, findings };
}
