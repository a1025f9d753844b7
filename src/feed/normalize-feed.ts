import type { Release } from "../release/release.js";
import type { Feed } from "./feed.js";
import { readFeedHead, readRelease, type Shape } from "./normalize-release.js";

/** What a format reads out of one item: fields named as in `Release`, values as the feed wrote them. */
export type DraftRelease = { [Field in keyof Release]?: unknown } & {
  /** Address against which the item's links are resolved, where it is not the feed's. */
  base?: string | undefined;
};

/** What a format reads out of a feed: fields named as in `Feed`, values as the feed wrote them. */
export type DraftFeed = { [Field in keyof Feed]?: unknown } & {
  releases: DraftRelease[];
  base?: string | undefined;
  /** Name of the format, where neither the root element nor `version` tells it. */
  format?: string | undefined;
  /** What its releases may hold; by default what any feed may tell. */
  shape?: Shape | undefined;
};

/** Items read of one feed. The formats leave further ones empty, or as holes of the list, so that they count as skipped. */
export const maxItems = 1000;

const hash = (text: string): string => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum, 31) + text.codePointAt(at)!;
  return (sum >>> 0).toString(36) + text.length;
};

/**
 * Makes a `Feed` of a draft: every field checked and brought to one form; items of which nothing can be read, of
 * another publisher or seen before left out and counted. Never fails.
 *
 * @param url address that was asked. Via ignores a parameter that it does not know and then answers with
 *   everybody's releases, so `publisher` and `publisherId` in it are held against each item.
 */
export function normalizeFeed(draft: DraftFeed, url = ""): Feed {
  const base = draft.base || url || (draft.link as string);
  const head = readFeedHead(draft, base);
  const publisherIn = (address = "") => /[?&]publisher(?:Id)?=([^&#]+)/.exec(address)?.[1];
  const publisher = publisherIn(url);
  const read = draft.releases
    .map((item) => readRelease(item, item.base || base, draft.shape))
    .filter(
      (release) =>
        Object.keys(release)[0] &&
        (!publisher || (release.publisher?.id ?? publisherIn(release.url) ?? publisher) === publisher),
    );
  const releases = new Map<string, Release>();
  for (const release of read) {
    const { url, title } = release;
    // Some newsrooms give every item the same address and no id; there the address names nothing.
    const isShared = () => read.some((other) => !other.id && other.url === url && other.title !== title);
    const id = release.id ?? (url && !isShared() ? url : hash(url + (title || JSON.stringify(release))));
    if (releases.get(id) == null) releases.set(id, Object.assign(release, { id, title: title ?? "" }));
  }
  if (head.next === url) delete head.next;
  const isUndated = ({ published, updated }: Release) => +!(published ?? updated);
  return {
    ...head,
    releases: [...releases.values()].sort((a, b) => isUndated(a) - isUndated(b)),
    skipped: draft.releases.length - releases.size,
  };
}
