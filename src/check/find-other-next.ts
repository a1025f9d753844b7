import type { DraftFeed } from "../feed/draft.js";
import { explainOtherNext } from "../feed/explain-other-next.js";
import type { Finding } from "./report.js";

/**
 * Says that the elements do not request the next page, because it is on another origin than the feed.
 *
 * @param url the document's own address.
 * @param src the address that the page will have in `src`.
 */
export function findOtherNext(draft: DraftFeed, url: string | undefined, src: string | undefined): Finding[] {
  const text = src && explainOtherNext(draft, url, src);
  return text ? [{ code: "next-elsewhere", text }] : [];
}
