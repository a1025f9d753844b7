import { httpUrl } from "../http/http-url.js";
import { readCommonDate } from "../release/read-common-date.js";
import type { Release } from "../release/release.js";
import type { DraftFeed } from "./draft.js";
import type { Feed } from "./feed.js";
import { normalizeRelease } from "./normalize-release.js";
import { date, fields, language, text, url, type ReadContext } from "./read-fields.js";

const readHead = fields({
  title: text,
  link: url,
  description: text,
  language,
  updated: date,
  image: url,
  next: url,
});

/** How the values of a draft are to be read; of one of its items, if that has a base of its own. */
export const readContextOf = (draft: DraftFeed, url: string | undefined, base?: string): ReadContext => ({
  base: base || draft.base || url || (typeof draft.link === "string" ? draft.link : undefined),
  readDate: draft.readDate ?? readCommonDate,
});

const hash = (text: string): string => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum, 31) + text.charCodeAt(at);
  return (sum >>> 0).toString(36) + text.length;
};

const publisherIn = (address = ""): string | undefined => /[?&]publisher(?:Id)?=([^&#]+)/.exec(address)?.[1];

const isUndated = ({ published, updated }: Release): number => (published || updated ? 0 : 1);

/**
 * Makes a `Feed` of a draft. This is where it is decided that ids, addresses, dates and languages are valid; nothing
 * after it checks them again. Items of which nothing can be read, that repeat an id, or that are another publisher's are
 * left out and counted. Never fails.
 *
 * @param url address of the request. A next page on another origin is left out, as the page has not named that. Via ignores a parameter that it does not know, and then answers with the releases of
 *   all publishers, so the releases are checked against `publisher` or `publisherId` in it.
 */
export function normalizeFeed(draft: DraftFeed, url?: string): Feed {
  const head = readHead(draft, readContextOf(draft, url)) ?? {};
  const publisher = publisherIn(url);
  const read = draft.releases
    .map((item) => normalizeRelease(item, readContextOf(draft, url, item.base)))
    .filter(
      (release) =>
        Object.keys(release).length &&
        (!publisher || (release.publisher?.id ?? publisherIn(release.url) ?? publisher) === publisher),
    );
  const releases = new Map<string, Release>();
  for (const release of read) {
    const { url, title = "" } = release;
    // Some newsrooms give every item the same address and no id; there the address does not identify a release.
    const isShared = () =>
      read.some((other) => !other.id && other.url === url && other.title !== release.title);
    const id = release.id ?? (url && !isShared() ? url : hash(url + (title || JSON.stringify(release))));
    if (!releases.has(id)) releases.set(id, { ...release, id, title });
  }
  // A feed may name further pages of its own server only: the page decides which servers a reader asks.
  if (head.next === url || !head.next?.startsWith(httpUrl("/", url) ?? "")) delete head.next;
  return {
    ...head,
    releases: [...releases.values()].sort((a, b) => isUndated(a) - isUndated(b)),
    skipped: draft.releases.length - releases.size,
  };
}
