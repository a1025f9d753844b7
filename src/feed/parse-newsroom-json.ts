import type { DraftFeed } from "./draft.js";
import type { NewsroomDocument } from "./feed-document.js";
import { readCision } from "./formats/cision.js";
import { readGovUk } from "./formats/gov-uk.js";
import { readJsonFeed } from "./formats/json-feed.js";
import { readMynewsdesk } from "./formats/mynewsdesk.js";
import { readNinjs } from "./formats/ninjs.js";
import { readPressCorner } from "./formats/press-corner.js";
import { readVia } from "./formats/via.js";
import { readViaWebsite } from "./formats/via-website.js";
import { readWordPress } from "./formats/wordpress.js";
import { get } from "./json-paths.js";
import { list, own, type Json } from "./json.js";

export { ofPublisher } from "./of-publisher.js";

/**
 * Finds out by fields that only one newsroom's answers have which format this is, and reads it.
 *
 * @returns `undefined` if it is none.
 */
export async function parseNewsroomJson(
  answer: Json,
  document: NewsroomDocument,
): Promise<DraftFeed | undefined> {
  const draft = await readerFor(answer)?.(answer, document);
  return draft && { ...draft, isCut: !!own(answer, "cutOff") };
}

type NewsroomReader = (answer: Json, document: NewsroomDocument) => Promise<DraftFeed>;

function readerFor(answer: Json): NewsroomReader | undefined {
  if (!list(answer).length) return () => Promise.resolve({ releases: [] });
  if (get(answer, "docuLanguageListResources|docuLanguageResource")) return readPressCorner;
  const [first] = list(get(answer, "releases|_items|items.item|items|posts") ?? answer);
  const has = (paths: string) => get(first, paths) != null;
  if (has("versions") && !Array.isArray(get(first, "versions"))) return readViaWebsite;
  if (get(answer, "releases") || has("leadtext|leadtextHTML|leadTextOrBodyStrip")) return readVia;
  if (get(answer, "Releases|Release")) return readCision;
  if (get(answer, "results") || has("base_path")) return readGovUk;
  if (has("header")) return readMynewsdesk;
  if (has("title.rendered")) return readWordPress;
  if (has("uri")) return readNinjs;
  // A JSON Feed that does not say so.
  if (has("content_html|content_text|date_published"))
    return (json, { base, entities }) => readJsonFeed(json, base, entities);
  return undefined;
}
