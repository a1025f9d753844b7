import type { ListsConfig } from "../config/list-options.js";
import type { DeliveryCounters } from "../delivery/mail-delivery.js";
import { nextTask } from "../shared/next-task.js";
import type { Clock } from "../shared/clock.js";
import { minuteMs } from "../shared/durations.js";
import { numberOf, textOf, type Database, type Statement } from "../storage/database.js";
import { heldArrivals } from "../storage/tables/arrivals.js";
import { countQueue, countSubscriptions, countSuppressions } from "../storage/tables/figures.js";
import { pausedLists } from "../storage/tables/pauses.js";

/** For how long counts are used again. */
const keptMs = minuteMs / 2;

/** A queue is not counted further. Nobody acts differently on 100,000 mails and on more. */
const maxQueue = 100_000;

/** Entries of an index that are read at once: a few milliseconds. */
const pageSize = 10_000;

const states = ["pending", "active", "unsubscribed"] as const;

/** Mails that wait for the mail server. */
export interface QueueFigures {
  /** `subscription` for mails about subscriptions. */
  kind: "subscription" | "news";
  /** The list of the news; undefined for mails about subscriptions. */
  list: string | undefined;
  /** Those that a later digest will contain are counted, too. At most 100,000. */
  waiting: number;
  due: number;
  /** In milliseconds since 1970; undefined if none waits. */
  oldestDueAt: number | undefined;
}

/** What is counted in the database. */
export interface CountedFigures {
  /** When it was counted, in milliseconds since 1970. */
  countedAt: number;
  queues: QueueFigures[];
  subscriptions: { list: string; state: (typeof states)[number]; size: number }[];
  suppressions: number;
  heldReleases: number;
  lists: { list: string; isPaused: boolean }[];
}

export interface MailFigures {
  counters: Readonly<DeliveryCounters>;
  /** Undefined if it cannot be counted now. */
  counted: CountedFigures | undefined;
}

export interface MailFigureTools extends Clock {
  database: Database;
  lists: ListsConfig;
  counters: Readonly<DeliveryCounters>;
}

/** Counts what waits and who subscribes, at most twice a minute, however often it is asked. */
export class MailFigureReader {
  readonly #tools: MailFigureTools;
  #counting: Promise<CountedFigures | undefined> | undefined;
  #countedAt = -Infinity;

  constructor(tools: MailFigureTools) {
    this.#tools = tools;
  }

  async read(): Promise<MailFigures> {
    const { elapsed, counters } = this.#tools;
    if (elapsed() - this.#countedAt >= keptMs) this.#counting = undefined;
    this.#counting ??= this.#count().catch(() => undefined);
    return { counters, counted: await this.#counting };
  }

  async #count(): Promise<CountedFigures> {
    const { database, lists, now, elapsed } = this.#tools;
    const countedAt = now();
    this.#countedAt = elapsed();
    const names = Object.keys(lists);
    const withNews = names.filter((name) => lists[name]?.news);
    const queues = [await this.#countQueue("subscription", undefined, countedAt)];
    for (const list of withNews) queues.push(await this.#countQueue("news", list, countedAt));
    const subscriptions: CountedFigures["subscriptions"] = [];
    for (const list of names)
      for (const state of states) {
        const size = await this.#countPages((after) => countSubscriptions(list, state, after, pageSize));
        subscriptions.push({ list, state, size });
      }
    const [held] = await database.read(heldArrivals);
    const paused = new Set((await database.read(pausedLists)).map((row) => textOf(row, "list")));
    return {
      countedAt,
      queues,
      subscriptions,
      suppressions: await this.#countPages((after) => countSuppressions(after, pageSize)),
      heldReleases: numberOf(held, "held") ?? 0,
      lists: withNews.map((list) => ({ list, isPaused: paused.has(list) })),
    };
  }

  async #countQueue(
    kind: QueueFigures["kind"],
    list: string | undefined,
    now: number,
  ): Promise<QueueFigures> {
    const table = kind === "news" ? "deliveries" : "outbox";
    const [row] = await this.#tools.database.read(countQueue(table, list, now, maxQueue));
    await nextTask();
    const oldestDueAt = numberOf(row, "oldest");
    return {
      kind,
      list,
      waiting: numberOf(row, "waiting") ?? 0,
      due: numberOf(row, "due") ?? 0,
      oldestDueAt,
    };
  }

  /** The sum of the pages of a query, each of which begins after the last entry of the one before. */
  async #countPages(query: (after: string) => Statement): Promise<number> {
    for (let sum = 0, after = ""; ;) {
      const [row] = await this.#tools.database.read(query(after));
      const size = numberOf(row, "size") ?? 0;
      sum += size;
      if (!row || size < pageSize) return sum;
      after = textOf(row, "last");
      await nextTask();
    }
  }
}
