import { readFeed } from "../../feed/load-feed.js";
import type { Release } from "../../release/release.js";
import { textOf, type Database, type Row } from "../storage/database.js";
import { feedsOf } from "../storage/tables/arrivals.js";
import { findReleases, newestRelease } from "../storage/tables/releases.js";
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

async function findInAnswers(
  database: Database,
  feeds: readonly string[],
  idOrAddress: string | undefined,
): Promise<ListedRelease | undefined> {
  const archive = new NewsArchive(database);
  const found: ListedRelease[] = [];
  for (const feed of feeds) {
    const answer = await archive.findAnswer(feed);
    const releases = answer ? (await readFeed(answer.json)).releases : [];
    const fits = ({ id, url }: Release) =>
      id === idOrAddress || (!!url && canonicalAddress(url) === canonicalAddress(idOrAddress ?? ""));
    // A feed begins with its newest release.
    const release = idOrAddress === undefined ? releases[0] : releases.find(fits);
    if (release) found.push({ id: undefined, release, isCorrection: false, feeds: [feed] });
  }
  return found.toSorted((a, b) => publishedOf(b) - publishedOf(a))[0];
}

const publishedOf = ({ release }: ListedRelease): number => Date.parse(release.published ?? "") || 0;
