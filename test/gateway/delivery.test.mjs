import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { MailDelivery } from "../../dist/gateway/delivery/mail-delivery.js";
import { retryDelayMs } from "../../dist/gateway/delivery/retry-delay.js";
import { createSmtpMailer } from "../../dist/gateway/delivery/smtp-mailer.js";
import { MailQueue } from "../../dist/gateway/storage/mail-queue.js";
import { openDatabase } from "../../dist/gateway/storage/open-database.js";
import { SubscriptionStore } from "../../dist/gateway/storage/subscription-store.js";
import { openInbox } from "./helpers/smtp-inbox.mjs";
import { days, openSubscriptions, testClock } from "./helpers/subscription-gateway.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";
import { freePort } from "./helpers/free-port.mjs";

const limits = { mailsPerDay: 1, mailsPerWeek: 3 };

/** A delivery without the routes, so that a test decides when it looks for mails. */
async function openDelivery(t, { url, clock = testClock(), file } = {}) {
  const database = await openDatabase({
    database: file ?? `file:${join(await tempFolder(t), "outbox.db")}`,
  });
  const store = new SubscriptionStore(database);
  const logs = [];
  const queue = new MailQueue(database);
  const written = [];
  const delivery = new MailDelivery({
    queue,
    mailer: typeof url === "string" ? await createSmtpMailer(url) : url,
    writeMail: async (mail) => (
      written.push(mail),
      {
        messageId: `<${mail.id}@ministry.example>`,
        from: { name: "News", address: "news@ministry.example" },
        to: mail.address,
        date: clock.now(),
        subject: mail.kind,
        text: mail.id,
        html: "<p>",
        headers: {},
      }
    ),
    now: () => +clock.now(),
    log: (event, fields) => logs.push({ event, ...fields }),
  });
  t.after(async () => {
    await delivery.close();
    database.close();
  });
  const request = (address, list = "news") =>
    store.request(
      {
        address,
        key: address,
        mailbox: address,
        list,
        choices: { topics: [], languages: [], frequency: null },
        consentVersion: "1",
        page: "/",
        shownIn: "en",
        claimedAt: null,
      },
      "en",
      limits,
      +clock.now(),
    );
  /** How the mails to an address ended; null for one that still waits. */
  const outcomesOf = async (address) =>
    (await store.exportAddress(address)).mails.map(({ outcome }) => outcome);
  return { delivery, queue, store, request, outcomesOf, written, logs, clock, database };
}

test("while the mail server is down no mail is lost, and retries become less frequent", async (t) => {
  const port = await freePort();
  const { delivery, queue, request, outcomesOf, logs, clock } = await openDelivery(t, {
    url: `smtp://127.0.0.1:${port}`,
  });
  for (const name of ["a", "b", "c"]) await request(`${name}@press.example`);
  const waits = [];
  for (let attempt = 1; attempt <= 10; attempt++) {
    await delivery.wake();
    assert.deepEqual(
      logs.splice(0).map((log) => [log.event, log.attempts, /^E/.test(log.code)]),
      Array.from({ length: 3 }, () => ["mail-failed", attempt, true]),
    );
    const wait = (await queue.nextDueAt()) - +clock.now();
    assert.ok(wait >= 15_000 && wait <= 3_600_000);
    waits.push(wait);
    clock.advance(3_600_000);
  }
  // Two attempts later the wait is longer even if chance makes it as short as it can be.
  for (const index of [2, 3, 4, 5, 6]) assert.ok(waits[index] > waits[index - 2]);
  const inbox = await openInbox(t, { port });
  await delivery.wake();
  assert.equal(inbox.mails.length, 3);
  for (const name of ["a", "b", "c"]) assert.deepEqual(await outcomesOf(`${name}@press.example`), ["sent"]);
});

test("retries wait half a minute, doubled each time up to an hour, with jitter", () => {
  assert.deepEqual(
    [1, 2, 3, 8, 20].map((attempts) => [retryDelayMs(attempts, () => 0), retryDelayMs(attempts, () => 1)]),
    [
      [30_000, 15_000],
      [60_000, 30_000],
      [120_000, 60_000],
      [3_600_000, 1_800_000],
      [3_600_000, 1_800_000],
    ],
  );
});

const smtpError = (responseCode) => Object.assign(new Error("no"), { responseCode });

test("a recipient refused with 5xx is not tried again; one refused with 4xx is", async (t) => {
  let busy = true;
  const inbox = await openInbox(t, {
    onRecipient(address) {
      if (address.startsWith("gone")) throw smtpError(550);
      if (address.startsWith("greylisted") && busy) throw smtpError(450);
    },
  });
  const { delivery, request, outcomesOf, logs, clock } = await openDelivery(t, { url: inbox.url });
  for (const name of ["gone", "greylisted", "fine"]) await request(`${name}@press.example`);
  await delivery.wake();
  assert.deepEqual(await outcomesOf("fine@press.example"), ["sent"]);
  assert.deepEqual(await outcomesOf("gone@press.example"), ["refused"]);
  assert.deepEqual(await outcomesOf("greylisted@press.example"), [null]);
  assert.ok(logs.some(({ event, code }) => event === "mail-refused" && code === "550"));
  busy = false;
  clock.advance(3_600_000);
  await delivery.wake();
  assert.deepEqual(await outcomesOf("greylisted@press.example"), ["sent"]);
  assert.equal(inbox.mails.length, 2);
});

test("content refused with 5xx is not tried again; a refused sender is, because that is our mistake", async (t) => {
  let mistaken = true;
  const inbox = await openInbox(t, {
    onSender() {
      if (mistaken) throw smtpError(550);
    },
    onContent() {
      throw smtpError(554);
    },
  });
  const { delivery, request, outcomesOf, clock } = await openDelivery(t, { url: inbox.url });
  await request("reader@press.example");
  await delivery.wake();
  assert.deepEqual(await outcomesOf("reader@press.example"), [null]);
  mistaken = false;
  clock.advance(3_600_000);
  await delivery.wake();
  assert.deepEqual(await outcomesOf("reader@press.example"), ["refused"]);
});

test("a mail is given up after a week", async (t) => {
  const { delivery, request, outcomesOf, clock } = await openDelivery(t, {
    url: `smtp://127.0.0.1:${await freePort()}`,
  });
  await request("reader@press.example");
  clock.advance(days(7) + 1);
  await delivery.wake();
  assert.deepEqual(await outcomesOf("reader@press.example"), ["given up"]);
});

test("a mail belongs to one process until its lease ends, and then to another", async (t) => {
  const file = `file:${join(await tempFolder(t), "shared.db")}`;
  const clock = testClock();
  const sent = [];
  let reached;
  let letGo;
  const stuck = new Promise((resolve) => (reached = resolve));
  const hanging = {
    concurrency: 4,
    sendTimeoutMs: 60_000,
    send: () => (reached(), new Promise((resolve) => (letGo = resolve))),
    close() {},
  };
  const working = {
    concurrency: 4,
    sendTimeoutMs: 60_000,
    send: async ({ messageId }) => void sent.push(messageId),
    close() {},
  };
  const first = await openDelivery(t, { url: hanging, file, clock });
  const second = await openDelivery(t, { url: working, file, clock });
  await first.request("reader@press.example");
  void first.delivery.wake();
  await stuck;
  await second.delivery.wake();
  assert.equal(sent.length, 0);
  clock.advance(119_000);
  await second.delivery.wake();
  assert.equal(sent.length, 0);
  clock.advance(1000);
  await second.delivery.wake();
  assert.equal(sent.length, 1);
  letGo();
});

test("several processes on one database send each mail once", async (t) => {
  const inbox = await openInbox(t);
  const file = `file:${join(await tempFolder(t), "shared.db")}`;
  const deliveries = await Promise.all([1, 2, 3].map(() => openDelivery(t, { url: inbox.url, file })));
  for (let number = 0; number < 60; number++) await deliveries[0].request(`reader-${number}@press.example`);
  await Promise.all(deliveries.map(({ delivery }) => delivery.wake()));
  assert.equal(inbox.mails.length, 60);
  assert.equal(new Set(inbox.mails.map(({ headers }) => headers["message-id"][0])).size, 60);
});

test("mails that wait when a gateway ends are sent by the next one", async (t) => {
  const port = await freePort();
  const file = `file:${join(await tempFolder(t), "waiting.db")}`;
  const clock = testClock();
  const before = await openSubscriptions(t, {
    database: file,
    inbox: { url: `smtp://127.0.0.1:${port}` },
    clock,
  });
  assert.equal((await before.subscribe("reader@press.example")).status, 202);
  await before.close();
  clock.advance(3_600_000);
  const inbox = await openInbox(t, { port });
  await openSubscriptions(t, { database: file, inbox, clock });
  await inbox.mailTo("reader@press.example");
});

test("a mail queued just before the delivery pauses does not wait for the end of the pause", async (t) => {
  const sent = [];
  const mailer = {
    concurrency: 4,
    sendTimeoutMs: 60_000,
    send: async ({ to }) => void sent.push(to),
    close() {},
  };
  const { delivery, request, database } = await openDelivery(t, { url: mailer });
  await request("first@press.example");
  const read = database.read.bind(database);
  // This is what the delivery reads before it pauses.
  database.read = async (statement) => {
    const found = await read(statement);
    database.read = read;
    await request("second@press.example");
    void delivery.wake();
    return found;
  };
  await delivery.wake();
  assert.deepEqual(sent, ["first@press.example", "second@press.example"]);
});

test("a mail whose subscription has ended in the meantime is not sent", async (t) => {
  let isDown = true;
  const sent = [];
  const mailer = {
    concurrency: 4,
    sendTimeoutMs: 60_000,
    async send({ to }) {
      if (isDown) throw smtpError(450);
      sent.push(to);
    },
    close() {},
  };
  const { delivery, store, request, outcomesOf, written, clock } = await openDelivery(t, { url: mailer });
  await request("reader@press.example");
  await delivery.wake();
  isDown = false;
  assert.equal(await store.end(written[0], +clock.now()), true);
  clock.advance(3_600_000);
  await delivery.wake();
  assert.deepEqual(sent, []);
  assert.deepEqual(await outcomesOf("reader@press.example"), ["obsolete"]);
});
