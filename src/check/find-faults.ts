import { decodeEntities } from "../feed/decode-entities.js";
import { maxItems, type DraftFeed } from "../feed/draft.js";
import { escapeHtml } from "../feed/html-text.js";
import type { Feed } from "../feed/feed.js";
import { normalizeFeed, readContextOf } from "../feed/normalize-feed.js";
import { normalizeRelease } from "../feed/normalize-release.js";
import type { XmlElement } from "../feed/xml-reader.js";
import { countItems } from "./count-items.js";
import { findEncodingFaults } from "./find-encoding-faults.js";
import { findUnreadableDates } from "./find-unreadable-dates.js";
import { findXmlFaults } from "./find-xml-faults.js";
import type { Finding } from "./report.js";

/** A feed after each stage of reading it. */
export interface Stages {
  bytes: Uint8Array;
  contentType: string;
  text: string;
  /** The root element, if the feed is XML. */
  root: XmlElement | undefined;
  draft: DraftFeed;
  feed: Feed;
}

/** Finds faults in a feed that can be read in spite of them. */
export function findFaults(stages: Stages): Finding[] {
  const { bytes, contentType, text, root } = stages;
  return [
    ...findEncodingFaults(bytes, contentType),
    ...(root ? findXmlFaults(text) : findJsonFaults(text)),
    ...findLeftOut(stages),
    ...findUnreadableDates(stages.draft),
    ...findBadTexts(stages),
  ];
}

function findJsonFaults(text: string): Finding[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [{ code: "not-well-formed", text: `not valid JSON: ${(error as Error).message}` }];
  }
}

/** Counts the items that were left out, by reason. */
function findLeftOut({ draft, feed }: Stages): Finding[] {
  const total = draft.releases.length;
  const over = Math.max(0, total - maxItems);
  const empty = draft.releases
    .slice(0, maxItems)
    .filter(
      (item) => !Object.keys(normalizeRelease(item, readContextOf(draft, undefined, item.base))).length,
    ).length;
  // Without a URL, no publisher is selected.
  const foreign = normalizeFeed(draft).releases.length - feed.releases.length;
  const counts: [string, number, string][] = [
    ["empty", empty, "empty or incomplete"],
    ["duplicates", feed.skipped - over - empty - foreign, "duplicate id"],
    ["other-publisher", foreign, "from a publisher that the URL does not select"],
    ["too-many", over, `more than ${maxItems} items`],
  ];
  return counts.flatMap(([code, items, reason]) =>
    items > 0 ? [{ code, items, text: `${countItems(items, total)} left out: ${reason}` }] : [],
  );
}

const hasMarkup = (text: string) => /<\/?[a-z][^<>]*>/i.test(text);
const hasReference = (text: string) => /&(?:[a-z]+\d*|#\d+|#x[\da-f]+);/i.test(text);
const isRelative = (address: string) => !/^\s*(?:[a-z][a-z\d+.-]*:|#|$)/i.test(address);

/** URLs of links and images in HTML. */
const addressesIn = (html: unknown): string[] =>
  typeof html === "string"
    ? Array.from(
        html.matchAll(/<[a-z][^<>]*?\s(?:href|src)\s*=\s*["']?([^"'\s<>]*)/gi),
        ([, address = ""]) => address,
      )
    : [];

/** The content of an XML element, with CDATA sections and references resolved once. */
const contentOf = ({ inner }: XmlElement): string =>
  decodeEntities(inner.replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, section: string) => escapeHtml(section)));

/** Titles and URLs of the items, as they are in the XML. */
function rawItems(root: XmlElement): { title: string; addresses: string[] }[] {
  const all = ({ children }: XmlElement, names: string) =>
    names.split(" ").flatMap((name) => children?.[name] ?? []);
  const items = [root, ...all(root, "channel")].flatMap((parent) => all(parent, "item entry"));
  return items.map((item) => ({
    title: all(item, "title").map(contentOf)[0] ?? "",
    addresses: all(item, "link enclosure").map(
      (element) => element.attributes["href"] ?? element.attributes["url"] ?? contentOf(element),
    ),
  }));
}

const textOf = (value: unknown) => (typeof value === "string" ? value : "");

/** Finds HTML in titles, relative URLs and images on http. */
function findBadTexts({ root, draft, feed }: Stages): Finding[] {
  const raw = root
    ? rawItems(root)
    : draft.releases.map(({ title, url }) => ({
        title: textOf(title),
        addresses: [textOf(url)],
      }));
  const isAtom = /^(feed|entry)$/.test(root?.name ?? "");
  const total = draft.releases.length;
  const counts: [string, number, string][] = [
    ["markup-in-title", isAtom ? 0 : raw.filter(({ title }) => hasMarkup(title)).length, "HTML in the title"],
    [
      "escaped-twice",
      isAtom ? 0 : raw.filter(({ title }) => hasReference(title)).length,
      "a title that is escaped twice",
    ],
    [
      "relative-address",
      draft.releases.filter((item, index) =>
        [...(raw[index]?.addresses ?? []), ...addressesIn(item.body)].some(isRelative),
      ).length,
      "a relative URL, which breaks if a copy of the feed is on another server",
    ],
    [
      "insecure-picture",
      feed.releases.filter(({ images }) => images?.some(({ url }) => url.startsWith("http:"))).length,
      "an image on http, which a page on https does not show (mixed content)",
    ],
  ];
  return counts.flatMap(([code, items, fault]) =>
    items ? [{ code, items, text: `${countItems(items, total)} with ${fault}` }] : [],
  );
}
