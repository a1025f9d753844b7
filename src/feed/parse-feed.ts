import { FeedError } from "./feed-error.js";
import { readJsonFeed } from "./formats/json-feed.js";
import { readXmlFeed } from "./formats/xml-feed.js";
import { own, type Json } from "./json.js";
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

const parseNewsroomJson = () => import("./parse-json.js");

/**
 * Tells the format by the content, never by the media type, and reads it.
 *
 * @throws {FeedError} `malformed` or `unsupported`.
 */
export async function parseFeed(text: string, source: FeedSource): Promise<DraftFeed> {
  const { url, base } = source;
  if (!text.trim()) throw new FeedError("malformed", "Empty answer", { url });
  let draft: DraftFeed | undefined;
  const root = /^\s*[[{]/.test(text) ? undefined : readXml(text, base);
  if (root) draft = root.name === "html" ? undefined : readXmlFeed(root);
  else {
    // A server's own warnings may stand before its JSON.
    const start = text.search(/[[{]\s*["{\]}]/);
    if (start >= 0) {
      const json = await parseJson(text.slice(start), url);
      draft =
        (own(json, "version") || own(json, "items")) && Array.isArray(own(json, "items"))
          ? readJsonFeed(json, base)
          : (await parseNewsroomJson()).parseNewsroomJson(json, source);
    }
  }
  if (draft) return draft;
  throw new FeedError("unsupported", "No feed", { url });
}

async function parseJson(text: string, url: string | undefined): Promise<Json> {
  try {
    return JSON.parse(text) as Json;
  } catch {
    try {
      return (await import("./repair-json.js")).repairJson(text);
    } catch (cause) {
      throw new FeedError("malformed", "Broken JSON", { url, cause });
    }
  }
}
