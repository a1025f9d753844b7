import { FeedError } from "./feed-error.js";
import { readJsonFeed } from "./formats/json-feed.js";
import { readXmlFeed } from "./formats/xml-feed.js";
import type { DraftFeed } from "./normalize-feed.js";
import { readXml } from "./xml-reader.js";

/** Where a text came from. */
export interface FeedSource {
  /** Address of the document. */
  url: string | undefined;
  /** Address against which its links are resolved: that of `url`, unless a header says otherwise. */
  base: string | undefined;
  header: (name: string) => string | null;
}

/**
 * Tells the format by the content, never by the media type, and reads it.
 *
 * @throws {FeedError} `malformed` or `unsupported`.
 */
export async function parseFeed(text: string, source: FeedSource): Promise<DraftFeed> {
  const { url, base } = source;
  let draft: DraftFeed | undefined;
  const root = /^\s*[[{]/.test(text) ? undefined : readXml(text, base);
  // A server's own warnings may stand before its JSON.
  const start = root ? -1 : text.search(/^\s*[[{]|[[{]\s*["{]/);
  if (root && root.name !== "html") draft = readXmlFeed(root);
  if (start >= 0) {
    let json: unknown;
    try {
      json = JSON.parse(text.slice(start));
    } catch {
      json = (await import("./repair-json.js")).repairJson(text.slice(start), url);
    }
    const { version, items } = Object(json) as Record<string, unknown>;
    draft =
      version && items
        ? readJsonFeed(json, base)
        : (await import("./parse-newsroom-json.js")).parseNewsroomJson(json, source);
  }
  if (draft) return draft;
  throw text.trim()
    ? new FeedError("unsupported", "No feed", { url })
    : new FeedError("malformed", "Empty answer", { url });
}
