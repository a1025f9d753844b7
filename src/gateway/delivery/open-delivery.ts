import type { ListsConfig } from "../config/list-options.js";
import type { StoreConfig } from "../config/store-options.js";
import { writeMail } from "../mail/write-mail.js";
import type { Clock } from "../shared/clock.js";
import type { Log } from "../shared/log.js";
import type { Database } from "../storage/database.js";
import { DeliveryQueue } from "../storage/delivery-queue.js";
import type { Links } from "../subscriptions/links.js";
import { SuppressionStore } from "../storage/suppression-store.js";
import { BounceDesk } from "./bounce-desk.js";
import { BounceTags } from "./bounce-tag.js";
import { MailDelivery } from "./mail-delivery.js";
import { NewsWriter } from "./news-writer.js";
import { readDkim } from "./read-dkim.js";
import { createSmtpMailer } from "./smtp-mailer.js";

export interface DeliveryContext extends Clock {
  database: Database;
  lists: ListsConfig;
  links: Links;
  /** Sign the addresses that bounces go to. */
  secrets: readonly string[];
  log: Log;
  /** Gets what keeps mails from being sent; undefined once it is over. */
  report: (part: "smtp" | "relay", code: string | undefined) => void;
}

/** What sends the mails of a database, and takes what comes back. */
export interface OpenDelivery {
  delivery: MailDelivery;
  /** Undefined if bounces go to the sender. */
  bounces: BounceDesk | undefined;
  close(): Promise<void>;
}

export async function openDelivery(
  config: StoreConfig,
  { database, lists, links, secrets, log, report, now, elapsed }: DeliveryContext,
): Promise<OpenDelivery> {
  const { smtp: url, bounces, limits, resendUncertain } = config;
  const listsWithNews = Object.keys(lists).filter((name) => lists[name]?.news);
  const suppressions = new SuppressionStore(database);
  const news = new NewsWriter({ database, lists, sender: config, links, elapsed });
  const tags = bounces && new BounceTags(bounces.address, secrets);
  const delivery = new MailDelivery({
    queue: new DeliveryQueue(database, listsWithNews, elapsed),
    mailer: await createSmtpMailer({ url, dkim: await readDkim(config) }),
    writeMail: (mail, time) => writeMail(mail, { lists, sender: config }, links, time),
    ...(listsWithNews.length > 0 && {
      writeNews: (mail, time) => news.write(mail, time),
      wants: (mail, release) => news.wants(mail, release),
    }),
    ...(tags && {
      envelopeFor: async ({ addressId, address }, time) => ({
        from: await tags.addressFor({ addressId, sentAt: time }),
        to: address,
      }),
    }),
    onBadAddress: async ({ addressId }, time) => {
      const lists = await suppressions.suppress(addressId, "bounced", time, time);
      if (lists) log("subscriptions-ended", { reason: "bounced", lists });
    },
    limits,
    resendUncertain,
    report,
    log,
    now,
    elapsed,
  });
  const desk = tags && new BounceDesk({ suppressions, tags, now, log });
  const maildir =
    desk && bounces?.maildir !== undefined
      ? (await import("./watch-maildir.js")).watchMaildir(bounces.maildir, desk, log)
      : undefined;
  return {
    delivery,
    bounces: desk,
    async close() {
      await maildir?.close();
      await delivery.close();
    },
  };
}
