import { readFeed } from "../../feed/load-feed.js";
import type { Release } from "../../release/release.js";
import { textOf, type Database, type Row } from "../storage/database.js";
import { feedsOf } from "../storage/tables/arrivals.js";
import { findReleases, newestRelease, releasesSince } from "../storage/tables/releases.js";
import { canonicalAddress } from "./canonical-address.js";
import { NewsArchive } from "./news-archive.js";

/** A release that an operator asks about. */
export interface ListedRelease {
  /** Id of its row; undefined if it was there when its feed was connected, so that it is never mailed. */
  id: string | undefined;
  release: Release;
  isCorrection: boolean;
  /** The feeds that have it. */
  feeds: readonly string[];
}

/**
 * Finds a release that has arrived, or that is in the last answer of one of the feeds.
 *
 * @param feeds The feeds of a list.
 * @param idOrAddress Id or address. Default: the newest release of the feeds.
 */
export async function findListedRelease(
  database: Database,
  feeds: readonly string[],
  idOrAddress?: string,
): Promise<ListedRelease | undefined> {
  const [row] = await database.read(
    idOrAddress === undefined
      ? newestRelease(feeds)
      : findReleases(idOrAddress, canonicalAddress(idOrAddress)),
  );
  return row ? listedOf(database, feeds, row) : findInAnswers(database, feeds, idOrAddress);
}

async function listedOf(database: Database, feeds: readonly string[], row: Row): Promise<ListedRelease> {
  const id = textOf(row, "id");
  const corrects = textOf(row, "corrects");
  const arrivals = await database.read(feedsOf(corrects || id));
  return {
    id,
    // Only the gateway writes this column.
    release: JSON.parse(textOf(row, "content")) as Release,
    isCorrection: !!corrects,
    feeds: arrivals.length ? arrivals.map((arrival) => textOf(arrival, "feed")) : feeds,
  };
}

/** How many releases a digest shows in which nothing new would be. */
const digestOfOld = 10;

/**
 * Finds the releases of a digest: those that have arrived in these feeds since an instant. If none has, the newest ones of the
 * last answers of the feeds, so that an operator can look at a digest at any time.
 */
export async function findDigest(
  database: Database,
  feeds: readonly string[],
  { since, now }: { since: number; now: number },
): Promise<ListedRelease[]> {
  const rows = await database.read(releasesSince(feeds, since, now));
  if (rows.length) return Promise.all(rows.map((row) => listedOf(database, feeds, row)));
  return (await listAnswers(database, feeds)).slice(0, digestOfOld);
}

async function findInAnswers(
  database: Database,
  feeds: readonly string[],
  idOrAddress: string | undefined,
): Promise<ListedRelease | undefined> {
  const all = await listAnswers(database, feeds);
  if (idOrAddress === undefined) return all[0];
  const page = canonicalAddress(idOrAddress);
  return all.find(
    ({ release: { id, url } }) => id === idOrAddress || (!!url && canonicalAddress(url) === page),
  );
}

/** All releases of the last answers of the feeds, newest first. */
async function listAnswers(database: Database, feeds: readonly string[]): Promise<ListedRelease[]> {
  const archive = new NewsArchive(database);
  const found: ListedRelease[] = [];
  for (const feed of feeds) {
    const answer = await archive.findAnswer(feed);
    if (!answer) continue;
    const { releases } = await readFeed(answer.json);
    found.push(
      ...releases.map((release) => ({ id: undefined, release, isCorrection: false, feeds: [feed] })),
    );
  }
  return found.toSorted((a, b) => publishedOf(b) - publishedOf(a));
}

const publishedOf = ({ release }: ListedRelease): number => Date.parse(release.published ?? "") || 0;
