import { FeedError } from "./feed-error.js";
import { readJsonFeed } from "./formats/json-feed.js";
import { get } from "./json-paths.js";
import { list, type Json } from "./json.js";
import { newsroomShape } from "./newsroom-shape.js";
import type { DraftFeed } from "./normalize-feed.js";
import type { FeedSource } from "./parse-feed.js";

const loadVia = () => import("./formats/via.js");

/** Fetches what an address alone tells will be needed, while the feed itself is on its way. */
export const expectFrom = (url: string): unknown => /\/json\/v2\//.test(url) && loadVia().catch(() => {});

/**
 * Reads a text that holds JSON, or something that looks like it.
 *
 * @returns nothing when it is no feed.
 * @throws {FeedError} `malformed` when it begins like JSON and is none.
 */
export async function parseJson(text: string, source: FeedSource): Promise<DraftFeed | undefined> {
  // A server's own warnings may stand before its JSON.
  const start = text.search(/^\s*[[{]|[[{]\s*["{]/);
  if (start < 0) return undefined;
  let json: Json = text.slice(start);
  try {
    json = JSON.parse(json as string) as Json;
  } catch {
    json = (await import("./repair-json.js")).repairJson(json as string);
  }
  if (json === undefined) throw new FeedError("malformed", source);
  const draft = await readNewsroom(json, source);
  return draft && { ...draft, shape: newsroomShape };
}

/** Tells the newsroom by what only its answers have. Each is a file of its own, as a page has one of them at most. */
async function readNewsroom(answer: Json, { url, base, header }: FeedSource): Promise<DraftFeed | undefined> {
  if (!list(answer).length) return { releases: [] };
  const [first] = list(get(answer, "releases|_items|items.item|items|posts") ?? answer);
  const has = (paths: string) => get(first, paths) != null;
  if (get(answer, "version") && get(answer, "items")) return readJsonFeed(answer, base);
  if (has("versions") && !Array.isArray(get(first, "versions")))
    return (await import("./formats/via-website.js")).readViaWebsite(answer, url);
  if (get(answer, "releases") || has("leadtext|leadtextHTML|leadTextOrBodyStrip"))
    return (await loadVia()).readVia(answer, url);
  if (get(answer, "Releases|Release")) return (await import("./formats/cision.js")).readCision(answer, url);
  if (get(answer, "results") || has("base_path"))
    return (await import("./formats/gov-uk.js")).readGovUk(answer, url);
  if (has("header")) return (await import("./formats/mynewsdesk.js")).readMynewsdesk(answer, url);
  if (has("title.rendered"))
    return (await import("./formats/wordpress.js")).readWordPress(answer, url, header("x-wp-totalpages"));
  if (has("uri")) return (await import("./formats/ninjs.js")).readNinjs(answer);
  // A JSON Feed that does not say so.
  return has("content_html|content_text|date_published") ? readJsonFeed(answer, base) : undefined;
}
