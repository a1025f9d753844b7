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

/**
 * What few documents have: declared entities, base64, a web page around the feed, Media RSS, links to files, authors' email
 * addresses, elements of single newsrooms, and references for characters that need none, with which any of them may be spelled.
 */
const isUncommon =
  /<(!ENTITY|html|media:|x:|prn:|(\w+:)?(author|creator|name|email|uri)\b[^<>]*>[^>@]*@)|[="'](base64|enclosure|[\w/]+octet)|mrss|rss-ns|:(orig|contrib|keyword>)|_AREA=|&#x?[46]/i;

/** Loads what few documents need, then reads. */
async function parseXml(text: string, base: string | undefined): Promise<DraftFeed | undefined | false> {
  const { source, prepare }: PreparedXml = isUncommon.test(text)
    ? await (await import("./prepare-xml.js")).prepareXml(text)
    : { source: text, prepare: undefined };
  const entities = await entitiesFor(source);
  const draft = await readXmlFeed(source, base, entities, prepare);
  return draft && draft.isOdd
    ? readXmlFeed(await (await import("./repair-nesting.js")).repairNesting(source), base, entities, prepare)
    : draft;
}
