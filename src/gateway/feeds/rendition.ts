/** An answer in one format, ready to send. */
export interface Rendition {
  bytes: Uint8Array<ArrayBuffer>;
  contentType: string;
  /** A strong entity tag: the hash of the bytes. */
  etag: string;
}

export async function createRendition(content: Uint8Array | string, contentType: string): Promise<Rendition> {
  const bytes = new Uint8Array(typeof content === "string" ? new TextEncoder().encode(content) : content);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).subarray(0, 16);
  return { bytes, contentType, etag: `"${btoa(String.fromCharCode(...hash))}"` };
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
