import { FeedError } from "./feed-error.js";
import { readJsonFeed } from "./formats/json-feed.js";
import { readVia } from "./formats/via.js";
import { readXmlFeed } from "./formats/xml-feed.js";
import { own, list, type Json } from "./json.js";
import type { DraftFeed } from "./normalize-feed.js";
import { readXml } from "./xml-reader.js";

/** Tells the format by the content, never by the media type, and reads it. */
export async function parseFeed(text: string, url: string | undefined): Promise<DraftFeed> {
  if (!text.trim()) throw new FeedError("malformed", "The answer is empty.", { url });
  const start = /[<{[]/.exec(text);
  if (start && start[0] !== "<") {
    const json = parseJson(text.slice(start.index), url);
    const first = list(own(json, "releases") ?? json)[0];
    if (own(first, "versions") && !Array.isArray(own(first, "versions")))
      return (await import("./formats/via-website.js")).readViaWebsite(json);
    if (own(json, "releases") || own(json, "leadtext")) return readVia(json, url);
    if (own(json, "items") || own(json, "version")) return readJsonFeed(json);
  } else if (start) {
    const root = readXml(text);
    if (root && !root.name.endsWith("html")) return readXmlFeed(root, url);
  }
  throw new FeedError("unsupported", "The answer is no feed.", { url });
}

function parseJson(text: string, url: string | undefined): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new FeedError("malformed", "The answer is broken JSON.", { url, cause });
  }
}
