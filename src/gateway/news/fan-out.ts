import type { ListsConfig } from "../config/list-options.js";
import type { Log } from "../shared/log.js";
import { numberOf, textOf, type Database, type Row } from "../storage/database.js";
import { choicesOf } from "../storage/stored-values.js";
import {
  arrivalsToMatch,
  findArrival,
  finishArrival,
  leaseArrival,
  lockArrival,
  releaseArrival,
} from "../storage/tables/arrivals.js";
import {
  advanceArrival,
  queueRelease,
  readersOf,
  readersWith,
  type ArrivedRelease,
  type Plan,
  type ReaderPage,
} from "../storage/tables/deliveries.js";
import { nextTask } from "../shared/next-task.js";
import type { ReleaseLabels } from "./match-release.js";
import { holdEnd, planDelivery, planTime, type Arrived } from "./plan-delivery.js";

/** Readers of one transaction. As many as can be matched without holding up requests. */
const pageSize = 500;

/** How long another process waits before it goes on where this one stopped. */
const leaseMs = 10_000;

export interface FanOutTools {
  database: Database;
  lists: ListsConfig;
  /** Milliseconds since 1970. */
  now: () => number;
  log: Log;
  /** Called when something was queued. */
  wake: () => void;
}

/** An arrival that this process matches. */
interface Matching extends ArrivedRelease, Arrived {
  /** How far it has come: empty, or the name of a list, a slash, and the last address id of its readers. */
  cursor: string;
}

/**
 * Queues releases for the readers who want them, in pages, each of which is one transaction. After a crash, any process goes
 * on where it stopped.
 */
export class FanOut {
  readonly #tools: FanOutTools;
  #closed = false;

  constructor(tools: FanOutTools) {
    this.#tools = tools;
  }

  /** Matches all arrivals that wait for it. */
  async run(): Promise<void> {
    const { database, now } = this.#tools;
    for (const row of await database.read(arrivalsToMatch(now()))) {
      if (this.#closed) return;
      const matching = matchingOf(row);
      const [leased] = await database.write([leaseArrival(matching, now() + leaseMs, now())]);
      if (leased?.rowsAffected) await this.#match(matching);
    }
  }

  close(): void {
    this.#closed = true;
  }

  async #match(matching: Matching): Promise<void> {
    const { database, lists, log, wake } = this.#tools;
    const [done = "", position = ""] = matching.cursor.split("/");
    const names = Object.keys(lists)
      .filter((name) => name >= done && this.#takes(name, matching))
      .sort();
    let readers = 0;
    let cursor = matching.cursor;
    for (const list of names) {
      let after: string | undefined = list === done ? position : "";
      while (after !== undefined) {
        if (this.#closed) {
          await database.write([releaseArrival(matching)]);
          return;
        }
        const next = await this.#matchPage(matching, list, after, cursor);
        // Withdrawn, cancelled, or taken over by another process.
        if (!next) return;
        readers += next.queued;
        cursor = next.cursor;
        after = next.after;
        await nextTask();
      }
    }
    await database.write([finishArrival(matching)]);
    log("news-matched", { feed: matching.feed, release: matching.release, readers });
    wake();
  }

  #takes(name: string, { feed, corrects }: Matching): boolean {
    const news = this.#tools.lists[name]?.news;
    return !!news?.feeds.includes(feed) && (corrects === undefined || news.corrections);
  }

  /** Undefined if this process is to stop. `after` is undefined on the last page of a list. */
  async #matchPage(
    matching: Matching,
    list: string,
    after: string,
    cursor: string,
  ): Promise<{ queued: number; cursor: string; after: string | undefined } | undefined> {
    const { database, now } = this.#tools;
    for (;;) {
      const rows = await database.read(
        matching.corrects === undefined
          ? readersOf(list, after, pageSize)
          : readersWith(matching.corrects, list, after, pageSize),
      );
      const lastRow = rows.at(-1);
      if (!lastRow) return { queued: 0, cursor, after: undefined };
      const page: ReaderPage = { list, after, last: textOf(lastRow, "address_id") };
      const wishes = new Map(rows.map((row) => [textOf(row, "wishes"), row]));
      const to = `${list}/${page.last}`;
      const results = await database.write([
        lockArrival(matching),
        ...this.#groups(matching, list, wishes).map(({ plan, wanted }) =>
          queueRelease(matching, page, wanted, plan),
        ),
        advanceArrival(matching, page, matching.corrects === undefined ? [...wishes.keys()] : undefined, {
          from: cursor,
          to,
          leaseUntil: now() + leaseMs,
        }),
      ]);
      if (results.at(-1)?.rowsAffected) {
        const queued = results.slice(1, -1).reduce((sum, { rowsAffected }) => sum + rowsAffected, 0);
        return { queued, cursor: to, after: rows.length < pageSize ? undefined : page.last };
      }
      const [row] = await database.read(findArrival(matching));
      if (!row || textOf(row, "state") !== "matching" || textOf(row, "cursor") !== cursor) return undefined;
      // A reader of the page has just changed what they want.
    }
  }

  /** Readers who want the same are queued together, as most do. */
  #groups(
    matching: Matching,
    name: string,
    wishes: ReadonlyMap<string, Row>,
  ): { plan: Plan; wanted: string[] }[] {
    const list = this.#tools.lists[name];
    const groups = new Map<string, { plan: Plan; wanted: string[] }>();
    if (!list) return [];
    for (const [text, row] of wishes) {
      const reader = { choices: choicesOf(row), timeZone: textOf(row, "time_zone") || null };
      // Who got a release gets its correction, whatever they want now.
      const plan =
        matching.corrects === undefined
          ? planDelivery(matching, list, reader)
          : planTime(holdEnd(matching, list), list, reader);
      if (!plan) continue;
      const key = `${plan.frequency} ${plan.dueAt}`;
      const group = groups.get(key) ?? { plan, wanted: [] };
      group.wanted.push(text);
      groups.set(key, group);
    }
    return [...groups.values()];
  }
}

function matchingOf(row: Row): Matching {
  return {
    feed: textOf(row, "feed"),
    key: textOf(row, "release_key"),
    release: textOf(row, "release"),
    corrects: textOf(row, "corrects") || undefined,
    cursor: textOf(row, "cursor"),
    // Only the gateway writes this column.
    labels: JSON.parse(textOf(row, "labels")) as ReleaseLabels,
    firstSeen: numberOf(row, "first_seen") ?? 0,
    seenAt: numberOf(row, "seen_at") ?? 0,
  };
}
