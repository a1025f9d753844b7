import type { Release } from "../release/release.js";
import type { Feed } from "./feed.js";
import { readFeedHead, readRelease, type Shape } from "./read-release.js";

/** What a format reads out of one item: fields named as in `Release`, values as the feed wrote them. */
export type DraftRelease = { [Field in keyof Release]?: unknown } & {
  /** Address against which the item's links are resolved, where it is not the feed's. */
  base?: string | undefined;
};

/** What a format reads out of a feed: fields named as in `Feed`, values as the feed wrote them. */

/** What a format reads out of a feed: fields named as in `Feed`, values as the feed wrote them. */
export type DraftFeed = { [Field in keyof Feed]?: unknown } & {
  releases: DraftRelease[];
  base?: string | undefined;
  /** What its releases may hold; by default what any feed may tell. */
  shape?: Shape | undefined;
};

/** Items read of one feed; further ones are left out. */
export const maxItems = 1000;

const hash = (text: string): string => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum, 31) + text.charCodeAt(at);
  return (sum >>> 0).toString(36) + text.length;
};

/**
 * Makes a `Feed` of a draft: every field checked and brought to one form, items without content, of another
 * publisher or seen before left out and counted, newest first. Never fails.
 *
 * @param url address that was asked. Via ignores a parameter that it does not know and then answers with
 *   everybody's releases, so `publisher` and `publisherId` in it are held against each item.
 */
export function normalizeFeed(draft: DraftFeed, url = ""): Feed {
  const base = draft.base || url || (draft.link as string);
  const head = readFeedHead(draft, base);
  const publisherIn = (address = "") => /[?&]publisher(?:Id)?=([^&#]+)/.exec(address)?.[1];
  const publisher = publisherIn(url);
  const all = draft.releases
    .slice(0, maxItems)
    .map((item) => readRelease(item, item.base || base, draft.shape))
    .filter(
      (release) =>
        (release.title || release.lead || release.body || release.url) &&
        (!publisher || (release.publisher?.id ?? publisherIn(release.url) ?? publisher) === publisher),
    );
  // Some newsrooms give every item the same address and no id; there the address names nothing.
  const titles = new Map<string | undefined, string | undefined>();
  const shared = new Set<string | undefined>();
  for (const { id, url, title } of all)
    if (!id) {
      if (titles.has(url) && titles.get(url) !== title) shared.add(url);
      titles.set(url, title);
    }
  const releases = new Map<string, Release>();
  for (const release of all) {
    const { url, title = "", lead, published, updated } = release;
    const id = release.id ?? (shared.has(url) ? hash(url + title) : (url ?? hash(title + lead)));
    if (updated === published) delete release.updated;
    if (!releases.has(id)) releases.set(id, { ...release, id, title });
  }
  const time = ({ published, updated }: Release) => published ?? updated ?? "";
  if (head.next === url) delete head.next;
  return {
    ...head,
    releases: [...releases.values()].sort((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0)),
    skipped: draft.releases.length - releases.size,
  };
}
