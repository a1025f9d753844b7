import type { FeedConfig } from "../config/feed-options.js";

export type Format = FeedConfig["format"];

/** An answer in one format, ready to send. */
export interface Rendition {
  bytes: Uint8Array<ArrayBuffer>;
  contentType: string;
  /** A strong entity tag: the hash of the bytes. */
  etag: string;
}

export async function createRendition(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<Rendition> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).subarray(0, 16);
  return { bytes, contentType, etag: `"${btoa(String.fromCharCode(...hash))}"` };
}

/**
 * The same JSON Feed, with a member that says since when it is stale. The text is not parsed, because that could take long.
 *
 * @param since When the newsroom was last read, in ISO 8601.
 */
export function markStale({ bytes, contentType }: Rendition, since: string): Promise<Rendition> {
  const start = new TextEncoder().encode(`{"_newsroom":${JSON.stringify({ stale: since })},`);
  const rest = bytes.subarray(1);
  const marked = new Uint8Array(start.length + rest.length);
  marked.set(start);
  marked.set(rest, start.length);
  return createRendition(marked, contentType);
}

/** The media type for a newsroom's own bytes: always that of a feed, whatever the newsroom claims. */
export function safeContentType(bytes: Uint8Array, contentType: string | null): string {
  const [, type = "", charset] =
    /^\s*([\w.+-]+\/[\w.+-]+)\s*(?:;.*?\bcharset\s*=\s*"?([\w.:-]{1,40}))?/i.exec(contentType ?? "") ?? [];
  const isFeed = /^(application\/(rss\+xml|atom\+xml|rdf\+xml|xml|feed\+json|json)|text\/xml)$/i.test(type);
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  const guessed = /^[[{]/.test(start) ? "application/json" : "application/xml";
  const safeType = isFeed ? type.toLowerCase() : guessed;
  return charset ? `${safeType}; charset=${charset}` : safeType;
}
