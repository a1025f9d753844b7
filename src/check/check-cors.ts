import type { Access, Finding } from "./report.js";

/** One request of a chain of redirects, as far as it matters to a browser. */
export interface Hop {
  url: string;
  status: number;
  /** Value of the request's `Origin` header. */
  sent: string;
  /** Value of `Access-Control-Allow-Origin`. */
  allowed: string | null;
}

/**
 * Whether a browser lets a page of `origin` read what a chain of requests led to (https://fetch.spec.whatwg.org/#cors-check):
 * each answer must allow it, redirects too, and none may be on http where the page is on https.
 */
export function judgeAccess(origin: string, hops: readonly Hop[]): Access {
  const findings: Finding[] = [];
  let readable = true;
  const refuse = (code: string, text: string) => {
    readable = false;
    findings.push({ code, text });
  };
  const insecure = hops.find(({ url }) => /^http:(?!\/\/(localhost|127(\.\d+){3}|\[::1\])[:/])/.test(url));
  if (insecure && origin.startsWith("https:"))
    refuse("mixed-content", `a page on https may not read from ${insecure.url}, which is on http`);
  for (const { url, status, sent, allowed } of hops) {
    const { origin: own } = new URL(url);
    if (own === origin || allowed === "*" || allowed === sent) continue;
    refuse(
      "no-cors",
      `${status >= 300 && status < 400 ? `the redirect at ${url}` : own} ${
        allowed === null ? "sends no Access-Control-Allow-Origin" : `allows only ${allowed}`
      }${sent === "null" ? ", and after a redirect to another site only * is enough" : ""}`,
    );
  }
  return { origin, readable, findings };
}
