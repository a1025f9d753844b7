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
import { days, filledIn, linksOf, openSubscriptions, testClock } from "./helpers/subscription-gateway.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";
import { freePort } from "./helpers/free-port.mjs";

const limits = { mailsPerDay: 1, mailsPerWeek: 3 };

/** An outbox without the routes, so that a test says when it looks. */
async function openOutbox(t, { url, clock = testClock(), file } = {}) {
  const database = await openDatabase({
    database: file ?? `file:${join(await tempFolder(t), "outbox.db")}`,
  });
  const store = new SubscriptionStore(database);
  const logs = [];
  const outbox = new MailDelivery({
    queue: new MailQueue(database),
    mailer: typeof url === "string" ? await createSmtpMailer(url) : url,
    writeMail: async (mail) => ({
      messageId: `<${mail.id}@ministry.example>`,
      from: { name: "News", address: "news@ministry.example" },
      to: mail.address,
      date: clock.now(),
      subject: mail.kind,
      text: mail.id,
      html: "<p>",
      headers: {},
    }),
    now: () => +clock.now(),
    log: (event, fields) => logs.push({ event, ...fields }),
  });
  t.after(async () => {
    await outbox.close();
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
  const rows = async (sql) => (await database.read({ sql })).map((row) => ({ ...row }));
  return { outbox, store, request, rows, logs, clock, database };
}

test("a mail says by its headers what it is", async (t) => {
  const gateway = await openSubscriptions(t);
  await gateway.subscribe("reader@press.example");
  const mail = await gateway.inbox.mailTo("reader@press.example");
  const { headers, envelope } = mail;
  assert.equal(envelope.mailFrom.address, "news@ministry.example");
  assert.deepEqual(headers.from, ["Ministry of Tests <news@ministry.example>"]);
  assert.deepEqual(headers.to, ["reader@press.example"]);
  assert.deepEqual(headers["auto-submitted"], ["auto-generated"]);
  assert.deepEqual(headers["list-unsubscribe-post"], ["List-Unsubscribe=One-Click"]);
  assert.equal(headers["list-unsubscribe"].length, 1);
  const [{ id }] = await gateway.rows("SELECT id FROM outbox");
  assert.deepEqual(headers["message-id"], [`<${id}@ministry.example>`]);
  assert.deepEqual(headers.date, ["Tue, 24 Nov 2026 10:00:00 +0000"]);
  assert.match(headers["content-type"][0], /^multipart\/alternative/);
});

test("a mail is in the reader's language, from right to left where that is due", async (t) => {
  const gateway = await openSubscriptions(t);
  for (const locale of ["da", "ar"])
    await gateway.subscribe(`${locale}@press.example`, { fields: { locale } });
  const danish = await gateway.inbox.mailTo("da@press.example");
  assert.equal(danish.subject, "Bekræft din tilmelding til Nyt fra ministeriet");
  assert.match(danish.html, /<html lang="da" dir="ltr">/);
  const arabic = await gateway.inbox.mailTo("ar@press.example");
  assert.equal(arabic.subject, "أكّد اشتراكك في أخبار الوزارة");
  assert.match(arabic.html, /<html lang="ar" dir="rtl">[\s\S]*<body dir="rtl">/);
  assert.match(arabic.text, /تلقّينا طلبًا/);
  assert.ok(linksOf(arabic).confirm);
});

test("a mail echoes nothing that was typed", async (t) => {
  const gateway = await openSubscriptions(t);
  const advert = "BUY-NOW https://spam.example";
  await gateway.subscribe("victim@press.example", {
    fields: {
      name: advert,
      "first-name": advert,
      subject: advert,
      page: `/${advert}`,
      locale: `en-${advert}`,
      "consent-version": advert,
      time: advert,
      title: advert,
      consent: "yes",
    },
    headers: { Referer: "https://spam.example/", Origin: "https://spam.example", Host: "spam.example" },
  });
  const mail = await gateway.inbox.mailTo("victim@press.example");
  const all = [mail.raw, mail.subject, mail.text, mail.html].join("\n");
  assert.doesNotMatch(all, /BUY-NOW|spam\.example/);
});

test("no field puts a header or a recipient into a mail", async (t) => {
  const gateway = await openSubscriptions(t);
  const injection = "x\r\nBcc: other@evil.example\r\nX-Evil: yes\r\n\r\nbody";
  const names = Object.keys(filledIn({ email: "" }));
  let number = 0;
  for (const name of names) {
    for (const value of [
      injection,
      injection.replaceAll("\r", ""),
      injection.replaceAll("\n", ""),
      `${injection}\0`,
    ]) {
      const fields = { email: `reader-${++number}@press.example` };
      fields[name] = name === "email" ? `${fields.email}${value}` : value;
      const body = filledIn(fields);
      await gateway.post(body);
      await gateway.send("", {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "Content-Type": "application/json", "Accept-Language": "en" },
      });
    }
  }
  await gateway.subscribe("last@press.example");
  await gateway.inbox.mailTo("last@press.example");
  assert.ok(gateway.inbox.mails.length > 10);
  for (const { raw, envelope } of gateway.inbox.mails) {
    assert.doesNotMatch(raw, /evil/i);
    assert.equal(envelope.rcptTo.length, 1);
  }
  for (const { text_version: version, page } of await gateway.rows("SELECT text_version, page FROM consents"))
    assert.doesNotMatch(version + page, /[\r\n\0]/);
});

test("while the mail server is down nothing is lost, and it is tried less and less often", async (t) => {
  const port = await freePort();
  const { outbox, request, rows, logs, clock } = await openOutbox(t, { url: `smtp://127.0.0.1:${port}` });
  for (const name of ["a", "b", "c"]) await request(`${name}@press.example`);
  let before = 0;
  for (let attempt = 1; attempt <= 10; attempt++) {
    await outbox.wake();
    const waits = (await rows("SELECT due_at, attempts, done_at FROM outbox")).map((row) => {
      assert.equal(row.attempts, attempt);
      assert.equal(row.done_at, null);
      return row.due_at - +clock.now();
    });
    const longest = Math.max(...waits);
    assert.ok(Math.min(...waits) >= 15_000 && longest <= 3_600_000);
    if (attempt > 2 && attempt < 7) assert.ok(longest > before);
    before = longest / 2;
    clock.advance(3_600_000);
  }
  assert.ok(logs.every(({ event, code }) => event === "mail-failed" && /^E/.test(code)));
  const inbox = await openInbox(t, { port });
  await outbox.wake();
  assert.equal(inbox.mails.length, 3);
  assert.deepEqual(await rows("SELECT outcome, count(*) AS count FROM outbox GROUP BY outcome"), [
    { outcome: "sent", count: 3 },
  ]);
});

test("attempts come after half a minute, doubled up to an hour, not all at once", () => {
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

test("a recipient that the server refuses for good is not tried again; one that it puts off is", async (t) => {
  let busy = true;
  const inbox = await openInbox(t, {
    onRecipient(address) {
      if (address.startsWith("gone")) throw smtpError(550);
      if (address.startsWith("greylisted") && busy) throw smtpError(450);
    },
  });
  const { outbox, request, rows, logs, clock } = await openOutbox(t, { url: inbox.url });
  for (const name of ["gone", "greylisted", "fine"]) await request(`${name}@press.example`);
  await outbox.wake();
  const outcomes = () =>
    rows("SELECT address, outcome FROM outbox JOIN addresses a ON a.id = address_id ORDER BY address");
  assert.deepEqual(await outcomes(), [
    { address: "fine@press.example", outcome: "sent" },
    { address: "gone@press.example", outcome: "refused" },
    { address: "greylisted@press.example", outcome: null },
  ]);
  assert.ok(logs.some(({ event, code }) => event === "mail-refused" && code === "550"));
  busy = false;
  clock.advance(3_600_000);
  await outbox.wake();
  assert.equal((await outcomes())[2].outcome, "sent");
  assert.equal(inbox.mails.length, 2);
});

test("a content that the server refuses for good is not tried again; a sender that it refuses is our mistake", async (t) => {
  let mistaken = true;
  const inbox = await openInbox(t, {
    onSender() {
      if (mistaken) throw smtpError(550);
    },
    onContent() {
      throw smtpError(554);
    },
  });
  const { outbox, request, rows, clock } = await openOutbox(t, { url: inbox.url });
  await request("reader@press.example");
  await outbox.wake();
  assert.deepEqual(await rows("SELECT outcome FROM outbox"), [{ outcome: null }]);
  mistaken = false;
  clock.advance(3_600_000);
  await outbox.wake();
  assert.deepEqual(await rows("SELECT outcome FROM outbox"), [{ outcome: "refused" }]);
});

test("a mail is given up after a week", async (t) => {
  const { outbox, request, rows, clock } = await openOutbox(t, {
    url: `smtp://127.0.0.1:${await freePort()}`,
  });
  await request("reader@press.example");
  clock.advance(days(7) + 1);
  await outbox.wake();
  assert.deepEqual(await rows("SELECT outcome FROM outbox"), [{ outcome: "given up" }]);
});

test("a mail belongs to one process at a time, and to another when that has died", async (t) => {
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
  const first = await openOutbox(t, { url: hanging, file, clock });
  const second = await openOutbox(t, { url: working, file, clock });
  await first.request("reader@press.example");
  void first.outbox.wake();
  await stuck;
  await second.outbox.wake();
  assert.equal(sent.length, 0);
  clock.advance(119_000);
  await second.outbox.wake();
  assert.equal(sent.length, 0);
  clock.advance(1000);
  await second.outbox.wake();
  assert.equal(sent.length, 1);
  letGo();
});

test("several outboxes on one database send each mail once", async (t) => {
  const inbox = await openInbox(t);
  const file = `file:${join(await tempFolder(t), "shared.db")}`;
  const outboxes = await Promise.all([1, 2, 3].map(() => openOutbox(t, { url: inbox.url, file })));
  for (let number = 0; number < 60; number++) await outboxes[0].request(`reader-${number}@press.example`);
  await Promise.all(outboxes.map(({ outbox }) => outbox.wake()));
  assert.equal(inbox.mails.length, 60);
  assert.equal(new Set(inbox.mails.map(({ headers }) => headers["message-id"][0])).size, 60);
});

test("what was waiting when a gateway ended is sent by the next one", async (t) => {
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

test("a mail that is noted while the outbox is about to pause does not wait for the end of the pause", async (t) => {
  const sent = [];
  const mailer = {
    concurrency: 4,
    sendTimeoutMs: 60_000,
    send: async ({ to }) => void sent.push(to),
    close() {},
  };
  const { outbox, request, database } = await openOutbox(t, { url: mailer });
  await request("first@press.example");
  const read = database.read.bind(database);
  // What the outbox reads before it pauses.
  database.read = async (statement) => {
    const found = await read(statement);
    database.read = read;
    await request("second@press.example");
    void outbox.wake();
    return found;
  };
  await outbox.wake();
  assert.deepEqual(sent, ["first@press.example", "second@press.example"]);
});

test("a mail that has lost its reason is not sent", async (t) => {
  const inbox = await openInbox(t);
  const { outbox, store, request, rows, clock } = await openOutbox(t, { url: inbox.url });
  await request("reader@press.example");
  const [{ address_id: addressId }] = await rows("SELECT address_id FROM subscriptions");
  await store.end({ addressId, list: "news" }, +clock.now());
  await outbox.wake();
  assert.equal(inbox.mails.length, 0);
  assert.deepEqual(await rows("SELECT outcome FROM outbox"), [{ outcome: "obsolete" }]);
});
