import { entitiesFor } from "./document-entities.js";
import type { DraftFeed } from "./draft.js";
import type { FeedDocument } from "./feed-document.js";
import { FeedError } from "./feed-error.js";
import { readXmlFeed } from "./formats/xml-feed.js";
import { parseJson } from "./parse-json.js";
import type { PreparedXml } from "./prepare-xml.js";

/**
 * Finds out the format by the content, never by the media type, and reads the text once.
 *
 * @throws {FeedError} `malformed` or `unsupported`.
 */
export async function parseFeed(text: string, document: FeedDocument): Promise<DraftFeed> {
  const draft =
    (/^\s*[[{]/.test(text) ? undefined : await parseXml(text, document.base)) ??
    // A server's own warnings may stand before its JSON.
    (await parseJson(text, document));
  if (draft) return draft;
  throw new FeedError(text.trim() ? "unsupported" : "malformed", document);
}

/** Loads what few documents need, then reads. */
async function parseXml(text: string, base: string | undefined): Promise<DraftFeed | undefined | false> {
  const { source, prepare }: PreparedXml = /<!ENTITY|=["'](base64|[\w/]+octet)/.test(text)
    ? (await import("./prepare-xml.js")).prepareXml(text)
    : { source: text };
  const options = { base, entities: await entitiesFor(source), prepare };
  const draft = readXmlFeed(source, options);
  return draft && draft.isOdd
    ? readXmlFeed((await import("./repair-nesting.js")).repairNesting(source), options)
    : draft;
}
