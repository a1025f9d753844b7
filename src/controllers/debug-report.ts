import { explainOtherNext } from "../feed/explain-other-next.js";
import type { FeedError } from "../feed/feed-error.js";
import { fetchFeed } from "../feed/fetch-feed.js";
import { readDraft } from "../feed/load-feed.js";
import { httpUrl } from "../http/http-url.js";
import { explainUnreached } from "./explain-unreached.js";

/**
 * Writes to the console why a feed is not shown and what to do about it, for the developer of the page. In English, like
 * everything in the console.
 */
export async function writeDebugReport(error: FeedError, element: Element): Promise<void> {
  const tag = `<${element.localName}>`;
  console.warn(
    `newsroom-elements: ${tag} cannot show ${error.url}: ${error.code}. ${await reason(error)}`,
    error,
  );
}

/**
 * Writes to the console why older releases of a feed are not requested, if its next page is on another origin. A feed that
 * was read does not say what was left out of it, so this requests each address once more.
 *
 * @param source addresses as the page wrote them, with whitespace between. Nothing is done for anything else.
 */
export async function writeNextPageReport(source: unknown, element: Element): Promise<void> {
  if (typeof source !== "string") return;
  for (const address of source.trim().split(/\s+/)) {
    const src = httpUrl(address, element.baseURI);
    if (!src) continue;
    const text = await explainNext(src).catch(() => undefined);
    if (text) console.warn(`newsroom-elements: <${element.localName}> ${src}: ${text}.`);
  }
}

async function explainNext(src: string): Promise<string | undefined> {
  const answer = await fetchFeed(src, new AbortController().signal, {});
  return explainOtherNext(await readDraft(answer.bytes, answer), answer.url, src);
}

async function reason({ code, url = "", status, cause }: FeedError): Promise<string> {
  switch (code) {
    case "blocked":
      return whyBlocked(url);
    case "offline":
      return "The browser says that there is no network. The element tries again when it is back.";
    case "timeout":
      return "The whole answer did not arrive in time. Name a copy on your own server in `fallback-src`.";
    case "http":
      return status === 404 || status === 410
        ? "There is no feed at this address. Open it in a browser to check."
        : `The server answered ${status}. ${status === 401 || status === 403 ? "It requires a login or refuses browsers. Serve a copy from your own server." : "Try again later, or name a copy in `fallback-src`."}`;
    case "too-large":
      return "The answer is larger than a feed should be. Ask the newsroom for fewer items, often with `?limit=` or `?size=`.";
    case "unsupported":
      return "The answer is not a feed but, for example, a web page, a script or a bot check. `npx newsroom-elements check` says which.";
    case "malformed":
      return `The answer is empty, or too broken to be read. ${cause instanceof Error ? cause.message : ""}`;
  }
}

/**
 * To a page, CORS, CSP and an unreachable server look like the same error. A second request with `no-cors` shows which it
 * is: CSP reports a violation, CORS does not apply, and an unreachable server fails again.
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
  // The event comes in a task of its own, after the one that rejects the request.
  if (!reached) await new Promise((resolve) => setTimeout(resolve));
  document.removeEventListener("securitypolicyviolation", listen);
  const { origin } = new URL(url);
  if (directive) return `The page's Content-Security-Policy blocks it. Add ${origin} to \`${directive}\`.`;
  if (reached) {
    return (
      `The server answers, but does not let this page read the answer (CORS). It must send \`Access-Control-Allow-Origin: ${location.origin}\` ` +
      "or `*`. If you cannot change the server, serve a copy of the feed from your own."
    );
  }
  return explainUnreached({ url, page: location.href, isLocalDenied: await isLocalDenied() });
}

/** The permissions for requests into a local network have had several names. Most browsers know none of them. */
async function isLocalDenied(): Promise<boolean> {
  for (const name of ["loopback-network", "local-network", "local-network-access"]) {
    const permission = await navigator.permissions?.query({ name: name as PermissionName }).catch(() => {});
    if (permission?.state === "denied") return true;
  }
  return false;
}
