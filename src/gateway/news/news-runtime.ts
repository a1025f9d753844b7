import type { ListsConfig } from "../config/list-options.js";
import type { StoredAnswer } from "../feeds/feed-page.js";
import type { FeedPages } from "../feeds/feed-pages.js";
import type { Faults } from "../health/faults.js";
import { minuteMs } from "../shared/durations.js";
import { errorCode } from "../shared/error-code.js";
import type { Log } from "../shared/log.js";
import { repeat, type Repetition } from "../shared/repeat.js";
import { numberOf, textOf, type Database } from "../storage/database.js";
import { endEmbargoes, heldArrivals } from "../storage/tables/arrivals.js";
import { oldestDelivery } from "../storage/tables/deliveries.js";
import { pausedLists } from "../storage/tables/pauses.js";
import { FanOut } from "./fan-out.js";
import { FeedWatch } from "./feed-watch.js";
import { NewsArchive } from "./news-archive.js";

/** How often to look for releases that are to be matched, by this process or one that has died. */
const matchIntervalMs = 5000;

/** A release that has not gone out for this long after it was due is reported. */
const lateMs = 15 * minuteMs;

export interface NewsTools {
  database: Database;
  lists: ListsConfig;
  /** The pages of a feed; undefined if there is no such feed. */
  pagesOf: (feed: string) => FeedPages | undefined;
  /** Milliseconds since 1970. */
  now: () => number;
  log: Log;
  faults: Faults;
  /** Called when mails were queued. */
  wake: () => void;
}

/** The feeds of the lists that have news. */
export const newsFeeds = (lists: ListsConfig): Set<string> =>
  new Set(Object.values(lists).flatMap(({ news }) => news?.feeds ?? []));

/** Watches the feeds of all lists, and queues what arrives for the readers. Any number of processes may do so. */
export class NewsRuntime {
  readonly #tools: NewsTools;
  readonly #watches: { watch: FeedWatch; feed: string; refreshMs: number }[];
  readonly #fanOut: FanOut;
  readonly #archive: NewsArchive;
  #repetitions: Repetition[] = [];
  /** Never rejects. */
  #matching: Promise<void> = Promise.resolve();
  #late = new Set<string>();

  constructor(tools: NewsTools) {
    const { database, lists, pagesOf, now, log } = tools;
    this.#tools = tools;
    this.#archive = new NewsArchive(database);
    this.#fanOut = new FanOut(tools);
    this.#watches = [...newsFeeds(lists)].flatMap((feed) => {
      const pages = pagesOf(feed);
      if (!pages) return [];
      const ofFeed = Object.values(lists).flatMap(({ news }) => (news?.feeds.includes(feed) ? [news] : []));
      const watch = new FeedWatch({
        feed,
        pages,
        archive: this.#archive,
        maxNew: Math.min(...ofFeed.map(({ maxNew }) => maxNew)),
        corrections: ofFeed.some(({ corrections }) => corrections),
        now,
        log,
      });
      return [{ watch, feed, refreshMs: pages.refreshMs }];
    });
  }

  /** Starts to watch and to match, until `close`. */
  start(): void {
    const match = () => this.#survive("news-match-failed", () => this.match());
    this.#tools.database.onNotify?.("news", () => void match());
    this.#repetitions = [
      ...this.#watches.map(({ watch, feed, refreshMs }) =>
        repeat(
          () =>
            this.#survive(
              "news-watch-failed",
              async () => {
                if (await watch.look()) await this.match();
              },
              { feed },
            ),
          refreshMs,
        ),
      ),
      repeat(match, matchIntervalMs),
    ];
  }

  /** Reads all feeds once. */
  async look(): Promise<void> {
    for (const { watch } of this.#watches) await watch.look();
  }

  /** Queues all that waits for it, and reports what waits for too long. */
  match(): Promise<void> {
    const next = this.#matching.then(() => this.#matchNow());
    this.#matching = next.catch(() => {});
    return next;
  }

  async #matchNow(): Promise<void> {
    const { database, now } = this.#tools;
    await database.write([endEmbargoes(now())]);
    await this.#fanOut.run();
    await this.#report();
  }

  /** The last good answer of a feed. */
  stored(feed: string): Promise<StoredAnswer | undefined> {
    return this.#archive.findAnswer(feed);
  }

  /** Resolves when nothing is being done any more. */
  async close(): Promise<void> {
    this.#fanOut.close();
    await Promise.all(this.#repetitions.map((repetition) => repetition.stop()));
  }

  async #survive(event: string, act: () => Promise<void>, fields = {}): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.#tools.log(event, { ...fields, code: errorCode(error) });
    }
  }

  async #report(): Promise<void> {
    const { database, lists, now, log, faults } = this.#tools;
    const [held] = await database.read(heldArrivals);
    faults.report("mass-change", numberOf(held, "held") ? "release-held" : undefined);
    const paused = new Set((await database.read(pausedLists)).map((row) => textOf(row, "list")));
    const late = new Map<string, { list: string; dueAt: number }>();
    const active = Object.keys(lists).filter((name) => lists[name]?.news && !paused.has(name));
    for (const list of active) {
      const [row] = await database.read(oldestDelivery(list));
      const dueAt = numberOf(row, "due_at") ?? Infinity;
      if (row && dueAt < now() - lateMs) late.set(textOf(row, "release"), { list, dueAt });
    }
    for (const [release, { list, dueAt }] of late) {
      if (this.#late.has(release)) continue;
      log("news-late", { release, list, minutes: Math.floor((now() - dueAt) / minuteMs) });
    }
    this.#late = new Set(late.keys());
    faults.report("late-mails", late.size ? "mails-late" : undefined);
  }
}
