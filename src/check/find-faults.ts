import { decodeEntities } from "../feed/decode-entities.js";
import type { DraftFeed } from "../feed/draft.js";
import { escapeHtml } from "../feed/html-text.js";
import type { Feed } from "../feed/feed.js";
import { maxItems } from "../feed/limits.js";
import type { XmlElement } from "../feed/xml-reader.js";
import { countItems } from "./count-items.js";
import { findEncodingFaults } from "./find-encoding-faults.js";
import { findUnreadableDates } from "./find-unreadable-dates.js";
import { findUnread } from "./find-unread.js";
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
export async function findFaults(stages: Stages): Promise<Finding[]> {
  const { bytes, contentType, text, root } = stages;
  return [
    ...findEncodingFaults(bytes, contentType),
    ...(root ? findXmlFaults(text) : findJsonFaults(text)),
    ...findLeftOut(stages),
    ...findUnreadableDates(stages.draft),
    ...(await findUnreadElements(stages)),
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
function findLeftOut({ feed: { releases, skipped, skippedBy } }: Stages): Finding[] {
  const reasons: [keyof typeof skippedBy, string, string][] = [
    ["empty", "empty", "nothing in it can be read"],
    ["repeated", "duplicates", "duplicate id"],
    ["otherPublisher", "other-publisher", "from a publisher that the URL does not select"],
    ["cutOff", "cut-off", "the response ends in the middle of the feed"],
    ["tooMany", "too-many", `more than ${maxItems} items`],
  ];
  return reasons.flatMap(([reason, code, text]) => {
    const items = skippedBy[reason];
    return items
      ? [{ code, items, text: `${countItems(items, releases.length + skipped)} left out: ${text}` }]
      : [];
  });
}

/** Names elements that every item has and nobody reads. */
async function findUnreadElements({ root }: Stages): Promise<Finding[]> {
  const names = root ? await findUnread(itemsOf(root), root.name) : [];
  return names.length
    ? [{ code: "unread", text: `every item has elements that are not read: ${names.join(", ")}` }]
    : [];
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
  decodeEntities(
    inner.replace(/<!\[CDATA\[([^]*?)(?:\]\]>|$)/g, (_, section: string) => escapeHtml(section)),
  );

const childrenOf = ({ children }: XmlElement, names: string) =>
  names.split(" ").flatMap((name) => children?.[name] ?? []);

const itemsOf = (root: XmlElement): XmlElement[] =>
  [root, ...childrenOf(root, "channel")].flatMap((parent) => childrenOf(parent, "item entry"));

/** Titles and URLs of the items, as they are in the XML. */
const rawItems = (root: XmlElement): { title: string; addresses: string[] }[] =>
  itemsOf(root).map((item) => ({
    title: childrenOf(item, "title").map(contentOf)[0] ?? "",
    addresses: childrenOf(item, "link enclosure").map(
      (element) => element.attributes["href"] ?? element.attributes["url"] ?? contentOf(element),
    ),
  }));

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
