import { FeedError } from "./feed-error.js";
import { readXmlFeed } from "./formats/xml-feed.js";
import type { DraftFeed } from "./normalize-feed.js";

/** Where a text came from. */
export interface FeedSource {
  /** Address of the document. */
  url: string | undefined;
  /** Address against which its links are resolved: that of `url`, unless a header says otherwise. */
  base: string | undefined;
  header: (name: string) => string | null;
}

export const loadJsonParser = () => import("./parse-json.js");

/**
 * Tells the format by the content, never by the media type, and reads it.
 *
 * @throws {FeedError} `malformed` or `unsupported`.
 */
export async function parseFeed(text: string, source: FeedSource): Promise<DraftFeed> {
  const mend = /=["'](base64|[\w/]+octet)/.test(text)
    ? (await import("./decode-base64.js")).decodeBase64
    : undefined;
  const draft =
    (/^\s*[[{]/.test(text) ? undefined : readXmlFeed(text, source.base, mend)) ??
    // A server's own warnings may stand before its JSON.
    (/[[{]/.test(text) && (await (await loadJsonParser()).parseJson(text, source)));
  if (draft) return draft;
  throw new FeedError(text.trim() ? "unsupported" : "malformed", source);
}
