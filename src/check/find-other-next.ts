import { absoluteUrl } from "../feed/absolute-url.js";
import type { DraftFeed } from "../feed/draft.js";
import { readContextOf } from "../feed/normalize-feed.js";
import type { Finding } from "./report.js";

/**
 * Says that the elements do not request the next page, because it is on another origin than the feed.
 *
 * @param url the document's own address.
 * @param src the address that the page will have in `src`.
 */
export function findOtherNext(draft: DraftFeed, url: string | undefined, src: string | undefined): Finding[] {
  const { next } = draft;
  const address = typeof next === "string" ? absoluteUrl(next, readContextOf(draft, url).base) : undefined;
  if (!address || !src) return [];
  const { origin } = new URL(address);
  if (origin === new URL(src).origin) return [];
  const text =
    `the next page is on ${origin}, and not on ${new URL(src).origin} like the feed, so the elements do not request it. ` +
    (url && new URL(url).origin === origin
      ? `The feed's address redirects there: use ${url} instead`
      : "Readers reach older releases in the newsroom only");
  return [{ code: "next-elsewhere", text }];
}
