import { httpUrl } from "../http/http-url.js";
import { loadNewsroomParser } from "./parse-json.js";
import { readCommonDate } from "../release/read-common-date.js";
import type { Release } from "../release/release.js";
import type { DraftFeed } from "./draft.js";
import type { Feed } from "./feed.js";
import { maxItems } from "./limits.js";
import { normalizeRelease } from "./normalize-release.js";
import { mapInSlices } from "./map-in-slices.js";
import { date, fields, label, language, text, url, type ReadContext } from "./read-fields.js";

const readHead = fields({
  title: label,
  description: text,
  link: url,
  language,
  updated: date,
  image: url,
  next: url,
});

/** How the values of a draft are to be read. */
export const readContextOf = (draft: DraftFeed, url: string | undefined): ReadContext => ({
  base: draft.base || url || (typeof draft.link === "string" ? httpUrl(draft.link) : undefined),
  readDate: draft.readDate ?? readCommonDate,
});

const hash = (text: string): string => {
  const sum = [...text].reduce((sum, character) => Math.imul(sum, 31) + character.charCodeAt(0), 0);
  return (sum >>> 0).toString(36) + text.length;
};

/**
 * Makes a `Feed` of a draft. This is where it is decided that ids, addresses, dates and languages are valid; nothing
 * after it checks them again. Items that are left out are counted by reason. Fails only if
 * code that few feeds need does not arrive.
 *
 * An item's id depends on the item alone, so that it is the same when other items come and go, or the feed is cut off.
 * Without an id of its own, an item has one made of its address and title: an address alone may be that of the newsroom,
 * which every item has. An id that stands for several addresses identifies nothing, and counts as none.
 *
 * @param url address of the request. A next page on another origin is left out, as the page has not named that. If it has a
 *   parameter `publisher` or `publisherId`, releases of other publishers are left out.
 */
export async function normalizeFeed(draft: DraftFeed, url?: string): Promise<Feed> {
  const context = readContextOf(draft, url);
  const head = { __proto__: null, ...readHead(draft, context) };
  const all = await mapInSlices(draft.releases.slice(0, maxItems), (item) =>
    normalizeRelease(item, { ...context, base: (Object.hasOwn(item, "base") && item.base) || context.base }),
  );
  const read = url && /[?&]publisher/.test(url) ? (await loadNewsroomParser()).ofPublisher(all, url) : all;
  /** By id; `null` if the id stands for several. */
  const addresses = new Map<string | undefined, string | undefined | null>();
  for (const { id, url } of read)
    addresses.set(id, addresses.has(id) && addresses.get(id) !== url ? null : url);
  const releases = new Map<string, Release>();
  const skippedBy = {
    empty: 0,
    repeated: 0,
    otherPublisher: all.length - read.length,
    cutOff: draft.isCut ? 1 : 0,
    tooMany: draft.releases.length - all.length,
  };
  for (const release of read) {
    const { url, title = "" } = release;
    const id =
      release.id && addresses.get(release.id) !== null
        ? release.id
        : hash(url + (title || JSON.stringify(release)));
    if (!Object.keys(release).length) skippedBy.empty++;
    else if (releases.has(id)) skippedBy.repeated++;
    else releases.set(id, Object.assign(release, { id, title }));
  }
  // A feed may name further pages of its own server only: the page decides which servers a reader asks.
  if (head.next === url || !head.next?.startsWith(httpUrl("/", url) ?? "")) delete head.next;
  const skipped = draft.releases.length - releases.size + skippedBy.cutOff;
  return Object.assign(head, { releases: [...releases.values()], skipped, skippedBy });
}
