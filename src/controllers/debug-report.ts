import type { FeedError } from "../feed/feed-error.js";

/**
 * Tells whoever builds the page, in the console, why a feed is not shown and what to do. Only with the `debug`
 * attribute, and in English, as all of the console is.
 */
export async function explainFailure(error: FeedError, element: Element): Promise<void> {
  const tag = `<${element.localName}>`;
  console.warn(
    `newsroom-elements: ${tag} cannot show ${error.url}: ${error.code}. ${await reason(error)}`,
    error,
  );
}

async function reason({ code, url = "", status, cause }: FeedError): Promise<string> {
  switch (code) {
    case "blocked":
      return whyBlocked(url);
    case "offline":
      return "The browser says that it has no network. The element reads again when it is back.";
    case "timeout":
      return "No whole answer came in time. Name a copy on your own server in `fallback-src`.";
    case "http":
      return status === 404 || status === 410
        ? "There is no feed at this address. Check it in a browser."
        : `The server answered ${status}. ${status === 401 || status === 403 ? "It wants a login or refuses browsers; serve a copy from your own server." : "Try later, or name a copy in `fallback-src`."}`;
    case "too-large":
      return "The answer is larger than a feed has reason to be. Ask the newsroom for fewer items, often `?limit=` or `?size=`.";
    case "unsupported":
      return "The answer is no feed: a web page, a script, or a check for robots. `npx newsroom-elements check` tells which.";
    case "malformed":
      return `The answer is empty or broken beyond reading. ${cause instanceof Error ? cause.message : ""}`;
  }
}

/**
 * To a page, CORS, CSP and an unreachable server are one and the same error. A second request that asks for nothing
 * readable tells them apart: CSP announces itself, CORS does not apply to it, and an unreachable server fails again.
 */
async function whyBlocked(url: string): Promise<string> {
  let directive: string | undefined;
  const listen = (event: SecurityPolicyViolationEvent) => {
    if (url.startsWith(event.blockedURI)) directive = event.effectiveDirective;
  };
  document.addEventListener("securitypolicyviolation", listen);
  const reached = await fetch(url, { mode: "no-cors", credentials: "omit" }).then(
    () => true,
    () => false,
  );
  // The event is a task of its own, after the one that rejects the request.
  if (!reached) await new Promise((resolve) => setTimeout(resolve));
  document.removeEventListener("securitypolicyviolation", listen);
  const { origin, protocol } = new URL(url);
  if (directive) return `The page's Content-Security-Policy refuses it: add ${origin} to \`${directive}\`.`;
  if (reached) {
    return (
      `The server answers, but does not let this page read it (CORS). It must send \`Access-Control-Allow-Origin: ${location.origin}\` ` +
      "or `*`; where it does not, serve a copy of the feed from your own server."
    );
  }
  return location.protocol === "https:" && protocol === "http:"
    ? "A page on https cannot read from http. Use the feed's https address."
    : "The server cannot be reached: check the name, and whether it is up.";
}
