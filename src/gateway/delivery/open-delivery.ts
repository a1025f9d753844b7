import type { ListsConfig } from "../config/list-options.js";
import type { StoreConfig } from "../config/store-options.js";
import { writeMail } from "../mail/write-mail.js";
import type { Clock } from "../shared/clock.js";
import type { Log } from "../shared/log.js";
import type { Database } from "../storage/database.js";
import { DeliveryQueue } from "../storage/delivery-queue.js";
import type { Links } from "../subscriptions/links.js";
import { MailDelivery } from "./mail-delivery.js";
import { createSmtpMailer } from "./smtp-mailer.js";

export interface DeliveryContext extends Clock {
  database: Database;
  lists: ListsConfig;
  links: Links;
  log: Log;
  /** Gets what keeps mails from being sent; undefined once it is over. */
  report: (part: "smtp" | "relay", code: string | undefined) => void;
}

/** Puts together what sends the mails of a database. */
export async function openDelivery(
  config: StoreConfig,
  { database, lists, links, log, report, now, elapsed }: DeliveryContext,
): Promise<MailDelivery> {
  const { smtp: url, dkim, limits, resendUncertain } = config;
  const listsWithNews = Object.keys(lists).filter((name) => lists[name]?.news);
  return new MailDelivery({
    queue: new DeliveryQueue(database, listsWithNews, elapsed),
    mailer: await createSmtpMailer({ url, dkim }),
    writeMail: (mail, time) => writeMail(mail, { lists, sender: config }, links, time),
    limits,
    resendUncertain,
    report,
    log,
    now,
    elapsed,
  });
}
