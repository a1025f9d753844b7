import { readFeed } from "../../feed/load-feed.js";
import type { Release } from "../../release/release.js";
import type { FeedPage, Reading } from "../feeds/feed-page.js";
import type { FeedPages } from "../feeds/feed-pages.js";
import { OriginError } from "../feeds/origin-error.js";

/** Reads a page, of which an older answer may be in the cache. Undefined if the newsroom is down or slow. */
export async function readNow(page: FeedPage): Promise<Reading | undefined> {
  try {
    let work: Promise<void> | undefined;
    const cached = await page.read("json-feed", (refreshing) => {
      work = refreshing;
    });
    if (!work) return cached.stale ? undefined : cached;
    await work;
    const reading = await page.read("json-feed", () => {});
    return reading.stale ? undefined : reading;
  } catch (error) {
    // The page has logged it.
    if (error instanceof OriginError) return undefined;
    throw error;
  }
}

/** The releases of an answer of the gateway, each with its language. */
export async function releasesOf(json: Uint8Array): Promise<Release[]> {
  const { releases, language } = await readFeed(json);
  return releases.map((release) => ({ ...(language && { language }), ...release }));
}

/**
 * Reads the pages after the first one until nothing on them is new.
 *
 * @param isKnown Whether a release has arrived before.
 * @returns All releases that were read, in the order of the feed; undefined if one of the pages cannot be read.
 */
export async function readOlderPages(
  pages: FeedPages,
  first: { reading: Reading; releases: readonly Release[] },
  isKnown: (releases: readonly Release[]) => Promise<ReadonlySet<string>>,
): Promise<Release[] | undefined> {
  const all = [...first.releases];
  let { releases } = first;
  let { next } = first.reading;
  for (let number = 2; next; number++) {
    const last = releases.at(-1);
    // A release that stays at the top of the page says nothing about the others, so the last one decides.
    if (last && (await isKnown([last])).has(last.id)) return all;
    const reading = await readPage(pages, number);
    if (!reading || reading.isCut) return undefined;
    releases = await releasesOf(reading.rendition.bytes);
    const ids = new Set(all.map(({ id }) => id));
    all.push(...releases.filter(({ id }) => !ids.has(id)));
    ({ next } = reading);
  }
  return all;
}

async function readPage(pages: FeedPages, number: number): Promise<Reading | undefined> {
  try {
    const page = await pages.find(number, () => {});
    return page && (await readNow(page));
  } catch (error) {
    if (error instanceof OriginError) return undefined;
    throw error;
  }
}
