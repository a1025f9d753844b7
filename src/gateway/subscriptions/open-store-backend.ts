import type { StoreConfig } from "../config/store-options.js";
import type { SubscriptionConfig } from "../config/subscription-options.js";
import type { Log } from "../shared/log.js";
import type { Backend } from "./backend.js";
import { DatabaseCounters } from "../storage/database-counters.js";
import { Database } from "../storage/libsql-database.js";
import type { Links } from "./links.js";
import { writeMail } from "../mail/write-mail.js";
import { Outbox } from "../delivery/mail-delivery.js";
import { createSmtpMailer } from "../delivery/smtp-mailer.js";
import { SubscriptionStore } from "../storage/subscription-store.js";

/** Milliseconds between one look for what is to be forgotten and the next. */
const purgeTime = 3_600_000;

/** Keeps subscriptions in a database, and sends the mails. */
export async function openStoreBackend(
  settings: SubscriptionConfig & { store: StoreConfig },
  { links, now, log }: { links: Links; now: () => number; log: Log },
): Promise<Backend> {
  const database = await Database.open(settings.store);
  const store = new SubscriptionStore(database);
  const outbox = new Outbox(database, {
    mailer: await createSmtpMailer(settings.store.smtp),
    write: (mail, time) => writeMail(mail, settings, links, time),
    now,
    log,
  });
  const purge = () => store.purge(now()).catch(() => log("purge-failed"));
  const purging = setInterval(() => void purge(), purgeTime);
  (purging as { unref?: () => void }).unref?.();
  await purge();
  // What another process, or this one before it was ended, has left.
  void outbox.wake();
  return {
    counters: new DatabaseCounters(database),
    store,
    take: (request, locale, time) => store.request(request, locale, settings.limits, time),
    sendMails: () => outbox.wake(),
    healthy: () =>
      store.check().then(
        () => true,
        () => false,
      ),
    async close() {
      clearInterval(purging);
      await outbox.close();
      database.close();
    },
  };
}
