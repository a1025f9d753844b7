import { FeedError } from "./feed-error.js";
import { readCision } from "./formats/cision.js";
import { readGovUk } from "./formats/gov-uk.js";
import { readJsonFeed } from "./formats/json-feed.js";
import { readMynewsdesk } from "./formats/mynewsdesk.js";
import { readNinjs } from "./formats/ninjs.js";
import { readViaWebsite } from "./formats/via-website.js";
import { readVia } from "./formats/via.js";
import { readWordPress } from "./formats/wordpress.js";
import { get } from "./json-paths.js";
import { list, type Json } from "./json.js";
import { newsroomShape } from "./newsroom-shape.js";
import type { DraftFeed } from "./normalize-feed.js";
import type { FeedSource } from "./parse-feed.js";
import { repairJson } from "./repair-json.js";

/**
 * Reads a text that holds JSON, or something that looks like it.
 *
 * @returns nothing when it is no feed.
 * @throws {FeedError} `malformed` when it begins like JSON and is none.
 */
export function parseJson(text: string, source: FeedSource): DraftFeed | undefined {
  // A server's own warnings may stand before its JSON.
  const start = text.search(/^\s*[[{]|[[{]\s*["{]/);
  if (start < 0) return undefined;
  const json = repairJson(text.slice(start));
  if (json === undefined) throw new FeedError("malformed", source);
  const draft = readNewsroom(json, source);
  return draft && { ...draft, shape: newsroomShape };
}

/** Tells the newsroom by what only its answers have. */
function readNewsroom(answer: Json, { url, base, header }: FeedSource): DraftFeed | undefined {
  if (Array.isArray(answer) && !answer.length) return { releases: [] };
  const [first] = list(get(answer, "releases|_items|items.item|items|posts") ?? answer);
  const has = (paths: string) => get(first, paths) !== undefined;
  if (get(answer, "version") && get(answer, "items")) return readJsonFeed(answer, base);
  if (has("versions") && !Array.isArray(get(first, "versions"))) return readViaWebsite(answer, url);
  if (get(answer, "releases") || has("leadtext|leadtextHTML|leadTextOrBodyStrip"))
    return readVia(answer, url);
  if (get(answer, "Releases|Release")) return readCision(answer, url);
  if (get(answer, "results") || has("base_path")) return readGovUk(answer, url);
  if (has("header")) return readMynewsdesk(answer, url);
  if (has("title.rendered")) return readWordPress(answer, url, header("x-wp-totalpages"));
  if (has("uri")) return readNinjs(answer);
  // A JSON Feed that does not say so.
  return has("content_html|content_text|date_published") ? readJsonFeed(answer, base) : undefined;
}
