import type { StoreConfig } from "../config/store-options.js";
import type { SubscriptionConfig } from "../config/subscription-options.js";
import type { BounceDesk } from "../delivery/bounce-desk.js";
import type { MailDelivery } from "../delivery/mail-delivery.js";
import { openDelivery } from "../delivery/open-delivery.js";
import type { FeedPages } from "../feeds/feed-pages.js";
import type { Faults } from "../health/faults.js";
import { HealthWatch } from "../health/health-watch.js";
import { MailFigureReader } from "../metrics/mail-figures.js";
import { findRelease, type StoredRelease } from "../news/find-release.js";
import { newsFeeds, NewsRuntime } from "../news/news-runtime.js";
import { WaitingNews } from "../news/waiting-news.js";
import type { Clock } from "../shared/clock.js";
import { dayMs, hourMs } from "../shared/durations.js";
import type { Log } from "../shared/log.js";
import { repeat } from "../shared/repeat.js";
import { DatabaseCounters } from "../storage/database-counters.js";
import { openDatabase } from "../storage/open-database.js";
import { SubscriptionStore } from "../storage/subscription-store.js";
import type { Backend } from "./backend.js";
import type { Links } from "./links.js";

const purgeIntervalMs = hourMs;

export interface StoreBackend extends Backend {
  store: SubscriptionStore;
  /** A release that was mailed; undefined if there is none with this id. */
  findRelease(id: string): Promise<StoredRelease | undefined>;
  /** Watches the feeds of the lists that have news; undefined if none has. */
  news: NewsRuntime | undefined;
  /** Sends the mails. */
  delivery: MailDelivery;
  figures: MailFigureReader;
  /** Takes bounces and complaints; undefined if they go to the sender. */
  bounces: BounceDesk | undefined;
}

export interface StoreTools extends Clock {
  links: Links;
  log: Log;
  /** Gets what does not work. */
  faults: Faults;
  /** The pages of a feed of the configuration. */
  pagesOf: (feed: string) => FeedPages | undefined;
}

/** Keeps subscriptions in a database, and sends the mails. */
export async function openStoreBackend(
  { lists, limits, secret }: Pick<SubscriptionConfig, "lists" | "limits" | "secret">,
  config: StoreConfig,
  { links, now, elapsed, log, faults, pagesOf }: StoreTools,
): Promise<StoreBackend> {
  const database = await openDatabase(config);
  const store = new SubscriptionStore(
    database,
    newsFeeds(lists).size ? new WaitingNews(database, lists) : undefined,
  );
  const report = faults.report.bind(faults);
  const { delivery, bounces, close } = await openDelivery(config, {
    database,
    lists,
    links,
    secrets: [secret].flat(),
    log,
    report,
    now,
    elapsed,
  });
  const health = new HealthWatch({
    database,
    clock: { now, elapsed },
    faults,
    verifyMail: () => delivery.verify(),
    mailsSent: () => delivery.counters.sent,
  });
  await health.start();
  const closing = new AbortController();
  // With much to delete, it takes longer than a start should.
  const purges = repeat(async () => {
    if (!health.isClockTrusted) return log("purge-postponed");
    const retentionMs = config.retention * dayMs;
    await store.purge(now(), retentionMs, closing.signal).catch(() => log("purge-failed"));
  }, purgeIntervalMs);
  /** Other processes send as well: all connections of this one may be in use, or its mail server down. */
  const sendMails = () => {
    void database.notify?.("mail");
    return delivery.wake();
  };
  const news = newsFeeds(lists).size
    ? new NewsRuntime({ database, lists, pagesOf, now, log, faults, wake: () => void sendMails() })
    : undefined;
  news?.start();
  // Mails that another process, or this one before it ended, has left behind.
  void delivery.wake();
  database.onNotify?.("mail", () => void delivery.wake());
  return {
    counters: new DatabaseCounters(database),
    store,
    findRelease: (id) => findRelease(database, id),
    news,
    delivery,
    bounces,
    figures: new MailFigureReader({ database, lists, counters: delivery.counters, now, elapsed }),
    take: (request, locale, time) => store.request(request, locale, limits, time),
    sendMails,
    async close() {
      closing.abort();
      await purges.stop();
      await health.close();
      await news?.close();
      await close();
      await database.close();
    },
  };
}
