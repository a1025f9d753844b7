import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { retryDelayMs } from "../../dist/gateway/delivery/retry-delay.js";
import { mailerOf, openDelivery } from "./helpers/open-delivery.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";
import { days, openSubscriptions, testClock } from "./helpers/subscription-gateway.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";
import { freePort } from "../helpers/free-port.mjs";

test("while the mail server is down no mail is lost, no attempt counts, and it is tried once a minute in the end", async (t) => {
  const port = await freePort();
  const { delivery, request, outcomesOf, written, logs, reports, clock } = await openDelivery(t, {
    url: `smtp://127.0.0.1:${port}`,
  });
  for (const name of ["a", "b", "c"]) await request(`${name}@press.example`);
  await delivery.wake();
  assert.equal(delivery.fault.code, "smtp-unreachable");
  assert.deepEqual(
    logs.map(({ event, code, cause }) => [event, code, cause]),
    [["mail-fault", "smtp-unreachable", "ECONNREFUSED"]],
  );
  assert.match(logs[0].advice, /subscriptions\.store\.smtp/);
  assert.deepEqual(reports.at(-1), ["smtp", "smtp-unreachable"]);
  written.splice(0);
  // Too early: nothing is tried.
  await delivery.wake();
  assert.equal(written.length, 0);
  for (let attempt = 0; attempt < 10; attempt++) {
    clock.advance(60_000);
    await delivery.wake();
    // One mail finds out whether the server is back.
    assert.equal(written.splice(0).length, 1);
  }
  const inbox = await openInbox(t, { port });
  clock.advance(60_000);
  await delivery.wake();
  assert.equal(inbox.mails.length, 3);
  assert.equal(delivery.fault, undefined);
  for (const name of ["a", "b", "c"]) assert.deepEqual(await outcomesOf(`${name}@press.example`), ["sent"]);
  assert.deepEqual(
    logs.filter(({ event }) => event === "mail-sent").map(({ attempts }) => attempts),
    [1, 1, 1],
  );
  assert.deepEqual(reports.at(-1), ["relay", undefined]);
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

test("a mail that is put off for a week is given up", async (t) => {
  const { delivery, request, outcomesOf, clock } = await openDelivery(t, {
    url: mailerOf(() => ({ result: "deferred", code: "450 4.2.2", slow: false })),
  });
  await request("reader@press.example");
  await delivery.wake();
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
  const hanging = mailerOf(() => (reached(), new Promise((resolve) => (letGo = resolve))));
  const working = mailerOf(({ messageId }) => void sent.push(messageId));
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
  const mailer = mailerOf(({ to }) => void sent.push(to));
  const { delivery, request, database } = await openDelivery(t, { url: mailer });
  await request("first@press.example");
  const read = database.read.bind(database);
  // This is what the delivery reads before it pauses.
  database.read = async (statement) => {
    const found = await read(statement);
    if (!statement.sql.includes("min(next)")) return found;
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
  const mailer = mailerOf(({ to }) => {
    if (isDown) return { result: "deferred", code: "450", slow: false };
    return void sent.push(to);
  });
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
