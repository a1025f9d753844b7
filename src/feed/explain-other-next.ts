import { absoluteUrl } from "./absolute-url.js";
import type { DraftFeed } from "./draft.js";
import { readContextOf } from "./normalize-feed.js";

/**
 * Says why the elements do not request a feed's next page: it is on another origin than the feed. `undefined` if it is not,
 * and if there is none. In English, like everything for developers.
 *
 * @param url the document's own address, after redirects.
 * @param src the address that the page has in `src`.
 */
export function explainOtherNext(draft: DraftFeed, url: string | undefined, src: string): string | undefined {
  const { next } = draft;
  const address = typeof next === "string" ? absoluteUrl(next, readContextOf(draft, url).base) : undefined;
  if (!address) return undefined;
  const { origin } = new URL(address);
  const own = new URL(src).origin;
  if (origin === own) return undefined;
  return (
    `the next page is on ${origin}, and not on ${own} like the feed, so the elements do not request it. ` +
    (url && new URL(url).origin === origin
      ? `The feed's address redirects there: use ${url} instead`
      : "Readers reach older releases in the newsroom only")
  );
}
