import type { Frequency } from "../../subscribe/frequency.js";
import type { Release } from "../../release/release.js";
import type { ListsConfig } from "../config/list-options.js";
import { numberOf, textOf, type Database, type Row } from "../storage/database.js";
import { choicesOf } from "../storage/stored-values.js";
import {
  cancelArrivals,
  endArrivalsOf,
  feedsOf,
  resumeArrivals,
  waitingArrivals,
} from "../storage/tables/arrivals.js";
import {
  cancelDeliveriesOfList,
  countWaiting,
  endDeliveries,
  othersOf,
  receiversOf,
} from "../storage/tables/deliveries.js";
import { feedsRead } from "../storage/tables/feeds-read.js";
import { addPause, deletePause, pausedLists } from "../storage/tables/pauses.js";
import { findReleases } from "../storage/tables/releases.js";
import { activeSubscribers } from "../storage/tables/subscriptions.js";
import { inTimedBatches } from "../storage/timed-batches.js";
import { canonicalAddress } from "./canonical-address.js";
import type { DigestFrequency } from "./digest-times.js";
import { findDigest, findListedRelease, type ListedRelease } from "./find-listed-release.js";
import { dayMs } from "../shared/durations.js";
import { nextTask } from "../shared/next-task.js";
import { inPages } from "./in-pages.js";
import { labelsOf, wants } from "./match-release.js";

/** Rows of one query. */
const pageSize = 500;

/** How many days a digest is about, at most. */
const digestDays: Record<DigestFrequency, number> = { daily: 1, weekly: 7, monthly: 31 };

/** What became of a release for one reader. */
export interface Receiver {
  address: string;
  list: string;
  /** Undefined for a reader who does not get it. */
  frequency: string | undefined;
  /**
   * How it ended, `waiting` or `sending`; for a reader who does not get it, `confirmed-later` or `not-matched` (other topics
   * or languages).
   */
  outcome: string;
  /** When that was, or when it is due, in milliseconds since 1970. */
  at: number | undefined;
}

export interface NewsStatus {
  lists: {
    list: string;
    /** Since when the list is paused. */
    pausedAt: number | undefined;
    queue: { frequency: string; waiting: number; due: number; oldestDueAt: number | undefined }[];
  }[];
  /** When each feed last had a new answer. */
  feeds: { feed: string; readAt: number }[];
  /** Releases that wait for an operator (`held`), for the end of an embargo, or to be matched. */
  arrivals: { feed: string; release: string; title: string; state: string; seenAt: number }[];
}

export interface Reach {
  /** Readers who would get it. */
  readers: number;
  /** The same by list, language of the reader and frequency. */
  by: { list: string; locale: string; frequency: Frequency; readers: number }[];
}

/** What an operator does with the news. The gateways that use the same database follow within ten seconds. */
export class NewsDesk {
  readonly #database: Database;
  readonly #lists: ListsConfig;

  constructor({ database, lists }: { database: Database; lists: ListsConfig }) {
    this.#database = database;
    this.#lists = lists;
  }

  /** Stops the mails of a list. What arrives meanwhile is queued. */
  async pause(list: string, now: number): Promise<void> {
    await this.#database.write([addPause(list, now)]);
  }

  /** Sends the mails of a list again, and lets the releases out that were held in its feeds. */
  async resume(list: string, now: number): Promise<void> {
    await this.#database.write([deletePause(list), resumeArrivals(this.#feedsOf(list), now)]);
    await Promise.all([this.#database.notify?.("news"), this.#database.notify?.("mail")]);
  }

  /** Cancels a release for all readers who have not got it. Returns for how many it waited. */
  async cancelRelease(id: string, now: number): Promise<number> {
    await this.#database.write([endArrivalsOf(id, "cancelled")]);
    return inPages(this.#database, id, (page) => endDeliveries(id, page, "cancelled", now));
  }

  /**
   * Cancels all that waits for the readers of a list. A release that is held, under embargo or being matched in one of its
   * feeds is cancelled for the other lists as well. Returns how many rows waited.
   */
  async cancelList(list: string, now: number): Promise<number> {
    await this.#database.write([cancelArrivals(this.#feedsOf(list))]);
    let cancelled = 0;
    await inTimedBatches(async (size) => {
      const [result] = await this.#database.write([cancelDeliveriesOfList(list, size, now)]);
      cancelled += result?.rowsAffected ?? 0;
      return result?.rowsAffected ?? 0;
    });
    return cancelled;
  }

  /** The releases with this id or address, newest first: what the database knows by them. */
  async findReleases(idOrAddress: string): Promise<{ id: string; release: Release }[]> {
    const rows = await this.#database.read(findReleases(idOrAddress, canonicalAddress(idOrAddress)));
    return rows.map((row) => ({
      id: textOf(row, "id"),
      // Only the gateway writes this column.
      release: JSON.parse(textOf(row, "content")) as Release,
    }));
  }

  /** Who gets or got a release, and then who of the readers of its lists does not. */
  async *who(id: string): AsyncGenerator<Receiver> {
    for await (const row of this.#pages((after) => receiversOf(id, after, pageSize))) yield receiverOf(row);
    const feeds = await this.#database.read(feedsOf(id));
    const seenAt = Math.max(...feeds.map((row) => numberOf(row, "seen_at") ?? 0));
    for (const [list, { news }] of Object.entries(this.#lists)) {
      if (!feeds.some((row) => news?.feeds.includes(textOf(row, "feed")))) continue;
      for await (const row of this.#pages((after) => othersOf(id, list, after, pageSize))) {
        const confirmedAt = numberOf(row, "confirmed_at") ?? Infinity;
        yield {
          address: textOf(row, "address"),
          list,
          frequency: undefined,
          outcome: confirmedAt > seenAt ? "confirmed-later" : "not-matched",
          at: undefined,
        };
      }
    }
  }

  /** The release of a list with this id or address, or the newest one. See `findListedRelease`. */
  find(list: string, idOrAddress?: string): Promise<ListedRelease | undefined> {
    return findListedRelease(this.#database, this.#feedsOf(list), idOrAddress);
  }

  /** The releases of a digest of a list that would be due now. See `findDigest`. */
  findDigest(list: string, frequency: DigestFrequency, now: number): Promise<ListedRelease[]> {
    const since = now - digestDays[frequency] * dayMs;
    return findDigest(this.#database, this.#feedsOf(list), { since, now });
  }

  /** How many readers would get a release if it arrived in these feeds now. Changes nothing. */
  async dryRun(feeds: readonly string[], release: Release): Promise<Reach> {
    const labels = labelsOf(release);
    const counts = new Map<string, Reach["by"][number]>();
    const readers = new Set<string>();
    for (const [name, list] of Object.entries(this.#lists)) {
      if (!list.news?.feeds.some((feed) => feeds.includes(feed))) continue;
      for await (const row of this.#pages((after) => activeSubscribers(name, after, pageSize))) {
        const choices = choicesOf(row);
        if (readers.has(textOf(row, "address_id")) || !wants(choices, labels, list)) continue;
        readers.add(textOf(row, "address_id"));
        const one = {
          list: name,
          locale: textOf(row, "locale"),
          frequency: choices.frequency ?? "immediately",
        };
        const key = Object.values(one).join(" ");
        counts.set(key, { ...one, readers: (counts.get(key)?.readers ?? 0) + 1 });
      }
    }
    return { readers: readers.size, by: [...counts.values()] };
  }

  /** What waits, and what does not go on by itself. */
  async status(now: number): Promise<NewsStatus> {
    const paused = new Map(
      (await this.#database.read(pausedLists)).map((row) => [textOf(row, "list"), numberOf(row, "at")]),
    );
    const lists: NewsStatus["lists"] = [];
    for (const [list, { news }] of Object.entries(this.#lists)) {
      if (!news) continue;
      const queue = (await this.#database.read(countWaiting(list, now))).map((row) => ({
        frequency: textOf(row, "frequency"),
        waiting: numberOf(row, "waiting") ?? 0,
        due: numberOf(row, "due") ?? 0,
        oldestDueAt: numberOf(row, "oldest"),
      }));
      lists.push({ list, pausedAt: paused.get(list), queue });
    }
    return {
      lists,
      feeds: (await this.#database.read(feedsRead)).map((row) => ({
        feed: textOf(row, "feed"),
        readAt: numberOf(row, "read_at") ?? 0,
      })),
      arrivals: (await this.#database.read(waitingArrivals)).map((row) => ({
        feed: textOf(row, "feed"),
        release: textOf(row, "release"),
        title: (JSON.parse(textOf(row, "content")) as Release).title,
        state: textOf(row, "state"),
        seenAt: numberOf(row, "seen_at") ?? 0,
      })),
    };
  }

  #feedsOf(list: string): readonly string[] {
    return this.#lists[list]?.news?.feeds ?? [];
  }

  /** All rows of a query that continues after an address id. */
  async *#pages(query: (after: string) => Parameters<Database["read"]>[0]): AsyncGenerator<Row> {
    for (let after = ""; ;) {
      const rows = await this.#database.read(query(after));
      yield* rows;
      const last = rows.at(-1);
      if (!last || rows.length < pageSize) return;
      after = textOf(last, "address_id");
      await nextTask();
    }
  }
}

function receiverOf(row: Row): Receiver {
  const doneAt = numberOf(row, "done_at");
  return {
    address: textOf(row, "address"),
    list: textOf(row, "list"),
    frequency: textOf(row, "frequency"),
    outcome: doneAt === undefined ? (row["lease"] === null ? "waiting" : "sending") : textOf(row, "outcome"),
    at: doneAt ?? numberOf(row, "due_at"),
  };
}
