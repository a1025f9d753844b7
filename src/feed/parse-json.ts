import type { DraftFeed } from "./draft.js";
import { FeedError } from "./feed-error.js";
import type { FeedDocument } from "./feed-document.js";
import { entitiesFor } from "./document-entities.js";
import { isJsonFeed, readJsonFeed } from "./formats/json-feed.js";
import type { Json } from "./json.js";

/** What reads the formats of newsrooms. A file of its own, as most pages show RSS or JSON Feed. */
export const loadNewsroomParser = () => import("./parse-newsroom-json.js");

/**
 * Reads a text that holds JSON, or something that looks like it.
 *
 * @returns `undefined` if it is no feed.
 * @throws {FeedError} `malformed` if it begins like JSON and cannot be repaired.
 */
export async function parseJson(text: string, document: FeedDocument): Promise<DraftFeed | undefined> {
  const answer = await readJson(text);
  if (answer === undefined) throw new FeedError("malformed", document);
  const entities = await entitiesFor(text);
  if (isJsonFeed(answer)) return readJsonFeed(answer, document.base, entities);
  const { parseNewsroomJson } = await loadNewsroomParser();
  return parseNewsroomJson(answer, { ...document, entities });
}

async function readJson(text: string): Promise<Json> {
  try {
    if (!/[^\\]"mailto:/i.test(text)) return JSON.parse(text) as Json;
  } catch {
    // It may be repaired.
  }
  return (await import("./repair-json.js")).repairJson(text);
}
