import type { Release } from "../../release/release.js";
import type { StoredAnswer } from "../feeds/feed-page.js";
import type { Rendition } from "../feeds/rendition.js";
import { randomId } from "../shared/random-id.js";
import { shortHash } from "../shared/short-hash.js";
import { numberOf, textOf, type Database, type Statement } from "../storage/database.js";
import {
  addArrival,
  endArrivalsOf,
  knownArrivals,
  moveEmbargo,
  type ArrivalState,
} from "../storage/tables/arrivals.js";
import { endDeliveries, postponeDeliveries } from "../storage/tables/deliveries.js";
import { findAnswer, saveAnswer } from "../storage/tables/feeds-read.js";
import {
  addRelease,
  changeRelease,
  deleteUnusedRelease,
  fillRelease,
  findAlikeReleases,
  withdrawRelease,
  type ReleaseContent,
} from "../storage/tables/releases.js";
import { describeRelease } from "./describe-release.js";
import { inPages } from "./in-pages.js";
import type { Alike, Sifted, Unknown } from "./sift-releases.js";

/** A release of a feed that is known by its id. */
export interface KnownRelease {
  /** Id of its row. */
  id: string;
  /** As JSON; empty for the backlog. */
  content: string;
  isWithdrawn: boolean;
}

/** Releases of one transaction, or of one query. */
const chunkSize = 100;

/** What the database knows of feeds and their releases. Several processes may record the same at the same time. */
export class NewsArchive {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The last good answer of a feed; undefined if it has not been connected. */
  async findAnswer(feed: string): Promise<(StoredAnswer & { etag: string }) | undefined> {
    const [row] = await this.#database.read(findAnswer(feed));
    return (
      row && {
        json: new TextEncoder().encode(textOf(row, "answer")),
        readOn: numberOf(row, "read_at") ?? 0,
        etag: textOf(row, "etag"),
      }
    );
  }

  async saveAnswer(feed: string, { bytes, etag }: Rendition, now: number): Promise<void> {
    const answer = new TextDecoder().decode(bytes);
    await this.#database.write([saveAnswer({ feed, etag, answer, now })]);
  }

  /** What is known of releases of a feed, by their ids. */
  async findKnown(feed: string, keys: readonly string[]): Promise<Map<string, KnownRelease>> {
    const known = new Map<string, KnownRelease>();
    for (const chunk of chunksOf(keys)) {
      for (const row of await this.#database.read(knownArrivals(feed, chunk))) {
        known.set(textOf(row, "release_key"), {
          id: textOf(row, "release"),
          content: textOf(row, "content"),
          isWithdrawn: numberOf(row, "withdrawn_at") !== undefined,
        });
      }
    }
    return known;
  }

  /** The releases of any feed with the address or the text of one of these. */
  async findAlike(feed: string, unknown: readonly Unknown[]): Promise<Alike> {
    const find = async (column: "address" | "fingerprint", values: readonly string[]) => {
      const found = new Map<string, { id: string; isOfFeed: boolean }>();
      for (const chunk of chunksOf(values)) {
        for (const row of await this.#database.read(findAlikeReleases(column, chunk))) {
          const isOfFeed = textOf(row, "feed") === feed;
          if (isOfFeed || !found.has(textOf(row, "value")))
            found.set(textOf(row, "value"), { id: textOf(row, "id"), isOfFeed });
        }
      }
      return found;
    };
    return {
      byAddress: await find(
        "address",
        unknown.flatMap(({ address }) => (address === null ? [] : [address])),
      ),
      byFingerprint: await find(
        "fingerprint",
        unknown.map(({ fingerprint }) => fingerprint),
      ),
    };
  }

  /** Records releases that are never mailed. */
  async recordOld(
    feed: string,
    releases: readonly (Unknown & { same?: string })[],
    now: number,
  ): Promise<void> {
    for (const chunk of chunksOf(releases)) {
      await this.#database.write(
        chunk.flatMap(({ release: { id: key }, address, fingerprint, same }) => {
          const content = { content: "", labels: "", fingerprint, embargoUntil: null };
          const arrival = { feed, key, state: "old", seenAt: now, dueAt: null } as const;
          return statementsFor(content, arrival, { address, same, now });
        }),
      );
    }
  }

  /** Records releases that have arrived. */
  async recordNew(
    feed: string,
    releases: Sifted["fresh"],
    { isHeld, seenAt, now }: { isHeld: boolean; seenAt: number; now: number },
  ): Promise<void> {
    for (const chunk of chunksOf(releases)) {
      const statements = await Promise.all(
        chunk.map(async ({ release, address, same }) => {
          const content = await describeRelease(release);
          const { embargoUntil: dueAt } = content;
          const isEmbargoed = dueAt !== null && dueAt > now;
          const state: ArrivalState =
            release.notice?.kind === "withdrawal"
              ? "withdrawn"
              : isHeld
                ? "held"
                : isEmbargoed
                  ? "embargoed"
                  : "matching";
          return statementsFor(
            content,
            { feed, key: release.id, state, seenAt, dueAt: isEmbargoed ? dueAt : null },
            { address, same, now },
          );
        }),
      );
      await this.#database.write(statements.flat());
    }
  }

  /** Records a correction, for the readers who got the original. It arrives once. */
  async recordCorrection(feed: string, release: Release, original: string, now: number): Promise<void> {
    const mark = await shortHash(JSON.stringify(release.notice));
    const arrival = {
      feed,
      key: `correction:${mark}:${release.id}`,
      state: "matching",
      seenAt: now,
      dueAt: null,
    } as const;
    await this.#database.write(
      statementsFor(
        await describeRelease(release),
        arrival,
        { address: null, same: undefined, now },
        original,
      ),
    );
  }

  /** Takes over what the feed has changed. Readers for whom the release waits get it as it is now. */
  async change(id: string, release: Release, now: number): Promise<void> {
    const content = await describeRelease(release);
    const until = content.embargoUntil;
    await this.#database.write([changeRelease(id, content), moveEmbargo(id, until, now)]);
    if (until !== null && until > now)
      await inPages(this.#database, id, (page) => postponeDeliveries(id, page, until));
  }

  /** Takes a release out of the queue. From the first transaction on, no mail with it is sent. */
  async withdraw(id: string, now: number): Promise<void> {
    await this.#database.write([withdrawRelease(id, now), endArrivalsOf(id, "withdrawn")]);
    await inPages(this.#database, id, (page) => endDeliveries(id, page, "withdrawn", now));
  }
}

/** Records an arrival of a release, and the release itself unless it is the `same` as one that is known. */
function statementsFor(
  content: ReleaseContent,
  arrival: Omit<Parameters<typeof addArrival>[0], "id" | "address">,
  { address, same, now }: { address: string | null; same: string | undefined; now: number },
  corrects: string | null = null,
): Statement[] {
  if (same !== undefined)
    return [addArrival({ ...arrival, id: same, address: null }), fillRelease(same, address, content)];
  const id = randomId();
  return [
    addRelease({ ...content, id, address, corrects, now }),
    addArrival({ ...arrival, id, address }),
    fillRelease(id, address, content),
    deleteUnusedRelease(id),
  ];
}

function chunksOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / chunkSize) }, (_, index) =>
    items.slice(index * chunkSize, (index + 1) * chunkSize),
  );
}
