import { MailDelivery } from "../../../dist/gateway/delivery/mail-delivery.js";
import { createSmtpMailer } from "../../../dist/gateway/delivery/smtp-mailer.js";
import { DeliveryQueue } from "../../../dist/gateway/storage/delivery-queue.js";
import { openDatabase } from "../../../dist/gateway/storage/open-database.js";
import { SubscriptionStore } from "../../../dist/gateway/storage/subscription-store.js";
import { createDatabase } from "./databases.mjs";
import { testClock } from "./subscription-gateway.mjs";
import { requestOf } from "./request-of.mjs";

const limits = { mailsPerDay: 1, mailsPerWeek: 3 };

/** A mailer that calls `send` with each message; what that returns or throws is the attempt. Default: `sent`. */
export const mailerOf = (send, { sendTimeoutMs = 60_000 } = {}) => ({
  sendTimeoutMs,
  send: async (message, envelope) => (await send(message, envelope)) ?? { result: "sent" },
  verify: async () => {},
  close() {},
});

/**
 * A delivery without the routes, so that a test decides when it looks for mails.
 *
 * @param url The address of a mail server, or a mailer.
 */
export async function openDelivery(
  t,
  { url, clock = testClock(), file, lists = ["news"], limits: sending = {}, ...tools } = {},
) {
  const address = file ?? (await createDatabase(t));
  const database = await openDatabase({ database: address });
  const store = new SubscriptionStore(database);
  const logs = [];
  const now = () => +clock.now();
  const queue = new DeliveryQueue(database, lists, now);
  const written = [];
  const news = [];
  const messageFor = (id, mail, subject) => ({
    messageId: `<${id}@ministry.example>`,
    from: { name: "News", address: "news@ministry.example" },
    to: mail.address,
    date: clock.now(),
    subject,
    text: id,
    html: "<p>",
    headers: {},
  });
  const reports = [];
  const delivery = new MailDelivery({
    queue,
    mailer: typeof url === "string" ? await createSmtpMailer(url) : url,
    writeMail: async (mail) => (written.push(mail), messageFor(mail.id, mail, mail.kind)),
    writeNews: async (mail) => (
      news.push(mail),
      messageFor(mail.mailId, mail, mail.releases.map(({ id }) => id).join(" "))
    ),
    limits: { connections: 10, perDomain: 4, ...sending },
    resendUncertain: false,
    report: (part, code) => reports.push([part, code]),
    now,
    elapsed: now,
    log: (event, fields) => logs.push({ event, ...fields }),
    ...tools,
  });
  t.after(async () => {
    await delivery.close();
    await database.close();
  });
  const request = (email, list = "news") => store.request(requestOf(email, list), "en", limits, now());
  /** How the mails to an address ended; null for one that still waits. */
  const outcomesOf = async (email) =>
    (await store.exportAddress(email)).mails.map(({ outcome, done_at: done }) => (done ? outcome : null));

  /** Subscribes addresses, without any mail. Returns their ids. */
  async function subscribe(emails, { list = "news", at = now() } = {}) {
    const ids = emails.map((email) => `id-${email}`);
    await database.write(
      emails.flatMap((email, index) => [
        {
          sql: `INSERT INTO addresses (id, address, key, mailbox, created_at)
            VALUES (:id, :email, :email, :email, :at) ON CONFLICT DO NOTHING`,
          args: { id: ids[index], email, at },
        },
        {
          sql: `INSERT INTO subscriptions (address_id, list, state, request_id, locale, asked_at, confirmed_at)
            VALUES (:id, :list, 'active', :requestId, 'en', :at, :at)`,
          args: { id: ids[index], list, requestId: `${list} ${email}`, at },
        },
      ]),
    );
    return ids;
  }

  /** Adds a release, as the watcher of a feed does. */
  const release = (id, { withdrawnAt = null, embargoUntil = null, corrects = null } = {}) =>
    database.write([
      {
        sql: `INSERT INTO releases (id, content, labels, fingerprint, corrects, first_seen, embargo_until, withdrawn_at)
          VALUES (:id, '{}', '{}', :id, :corrects, :now, :embargoUntil, :withdrawnAt)`,
        args: { id, corrects, now: now(), embargoUntil, withdrawnAt },
      },
    ]);

  /** Queues releases for subscribers, as the fan-out does. */
  const deliver = (releaseId, emails, { list = "news", frequency = "immediately", dueAt = now() } = {}) =>
    database.write(
      emails.map((email) => ({
        sql: `INSERT INTO deliveries (release, address_id, list, frequency, domain, due_at)
          VALUES (:releaseId, :id, :list, :frequency, :domain, :dueAt)`,
        args: { releaseId, id: `id-${email}`, list, frequency, domain: email.split("@")[1], dueAt },
      })),
    );

  /** The deliveries, by release and address. */
  const deliveries = async () =>
    Object.fromEntries(
      (
        await database.read({
          sql: `SELECT d.release, a.address, d.outcome, d.done_at, d.mail, d.attempts, d.lease
            FROM deliveries d JOIN addresses a ON a.id = d.address_id ORDER BY d.release, a.address`,
        })
      ).map(({ release: id, address: to, ...row }) => [`${id} ${to}`, row]),
    );
  /** How each delivery ended; null for one that waits. */
  const newsOutcomes = async () =>
    Object.fromEntries(
      Object.entries(await deliveries()).map(([key, row]) => [key, row.done_at ? row.outcome : null]),
    );
  return {
    delivery,
    queue,
    store,
    database,
    file: address,
    request,
    outcomesOf,
    subscribe,
    release,
    deliver,
    deliveries,
    newsOutcomes,
    written,
    news,
    logs,
    reports,
    clock,
    now,
  };
}

/** A promise that a test fulfils, so that a server or mailer hangs as long as the test wants. */
export function gate() {
  let open;
  const opened = new Promise((resolve) => (open = resolve));
  return { opened, open };
}
