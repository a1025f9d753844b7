import assert from "node:assert/strict";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { BounceDesk, maxReportBytes } from "../../dist/gateway/delivery/bounce-desk.js";
import { BounceTags } from "../../dist/gateway/delivery/bounce-tag.js";
import { watchMaildir } from "../../dist/gateway/delivery/watch-maildir.js";
import { SuppressionStore } from "../../dist/gateway/storage/suppression-store.js";
import { eraseAddress } from "../../dist/gateway/subscriptions/operator-tasks.js";
import { testOnEach } from "./helpers/databases.mjs";
import { mailerOf, openDelivery } from "./helpers/open-delivery.mjs";
import { bounce, complaint } from "./helpers/reports.mjs";
import { days, hours, linksOf, openSubscriptions, secret } from "./helpers/subscription-gateway.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";

const reader = "reader@press.example";
const bytesOf = (text) => new TextEncoder().encode(text.replaceAll("\n", "\r\n"));

/** A reader who has confirmed, in a database with a desk for bounces. */
async function openDesk(t) {
  const opened = await openDelivery(t, { url: mailerOf(() => {}) });
  const { database, clock, now, logs, store, request } = opened;
  const tags = new BounceTags("bounces@ministry.example", [secret]);
  const suppressions = new SuppressionStore(database);
  const desk = new BounceDesk({
    suppressions,
    tags,
    now,
    log: (event, fields) => logs.push({ event, ...fields }),
  });
  const confirm = async (list = "news") => {
    await request(reader, list);
    const [{ id: addressId }] = await database.read({ sql: "SELECT id FROM addresses" });
    const [{ request_id: requestId }] = await database.read({
      sql: "SELECT request_id FROM subscriptions WHERE list = :list",
      args: { list },
    });
    await store.confirm({ addressId, list }, requestId, now());
    return addressId;
  };
  const addressId = await confirm();
  await confirm("trade");
  clock.advance(hours(1));
  const tagAt = (sentAt = now()) => tags.addressFor({ addressId, sentAt });
  const states = async () =>
    (await store.exportAddress(reader)).subscriptions.map(({ list, state }) => [list, state]);
  const suppressed = async () =>
    (await database.read({ sql: "SELECT reason FROM suppressions" })).map(({ reason }) => reason);
  return { ...opened, tags, desk, suppressions, confirm, addressId, tagAt, states, suppressed };
}

const active = [
  ["news", "active"],
  ["trade", "active"],
];
const ended = [
  ["news", "unsubscribed"],
  ["trade", "unsubscribed"],
];

for (const status of ["5.1.1", "5.1.2", "5.4.4", "5.2.1"]) {
  testOnEach(
    `a bounce ${status} ends all subscriptions of the address, and what waits for it (N17, N18)`,
    async (t) => {
      const { desk, tagAt, states, suppressed, release, database, addressId, now } = await openDesk(t);
      await release("r1");
      await database.write([
        {
          sql: `INSERT INTO deliveries (release, address_id, list, frequency, domain, due_at)
          VALUES ('r1', :addressId, 'news', 'daily', 'press.example', :due)`,
          args: { addressId, due: now() + days(1) },
        },
      ]);
      assert.equal(await desk.take(bytesOf(bounce({ to: await tagAt(), status }))), "ended");
      assert.deepEqual(await states(), ended);
      assert.deepEqual(await suppressed(), ["bounced"]);
      assert.deepEqual(
        (await database.read({ sql: "SELECT outcome FROM deliveries" })).map(({ outcome }) => outcome),
        ["suppressed"],
      );
    },
  );
}

testOnEach("a status of zeros is that of the server's reply (N18)", async (t) => {
  const { desk, tagAt } = await openDesk(t);
  const report = bounce({ to: await tagAt(), status: "5.0.0", reply: "550 5.1.1 no such user" });
  assert.equal(await desk.take(bytesOf(report)), "ended");
});

testOnEach(
  "a full mailbox ends a subscription only if it is full on five days; a report that comes twice counts once (N17, N18)",
  async (t) => {
    const { desk, tagAt, states, clock } = await openDesk(t);
    for (let day = 1; day <= 4; day++) {
      const report = bytesOf(bounce({ to: await tagAt(), status: day % 2 ? "4.2.2" : "5.2.2" }));
      assert.equal(await desk.take(report), "noted");
      assert.equal(await desk.take(report), "noted");
      clock.advance(days(1));
    }
    assert.deepEqual(await states(), active);
    assert.equal(await desk.take(bytesOf(bounce({ to: await tagAt(), status: "4.2.2" }))), "ended");
    assert.deepEqual(await states(), ended);
  },
);

testOnEach("a complaint ends all subscriptions of the address (N18)", async (t) => {
  const { desk, tagAt, states, suppressed } = await openDesk(t);
  assert.equal(await desk.take(bytesOf(complaint({ tag: await tagAt() }))), "ended");
  assert.deepEqual(await states(), ended);
  assert.deepEqual(await suppressed(), ["complained"]);
});

testOnEach(
  "reports that are forged, delayed, about us, too large or no reports change nothing (N18)",
  async (t) => {
    const { desk, tags, tagAt, states, suppressed, addressId, now, logs } = await openDesk(t);
    const tag = await tagAt();
    const foreign = new BounceTags("bounces@ministry.example", [`${secret} of somebody else`]);
    const cases = {
      "without a tag": bounce({ to: "bounces@ministry.example" }),
      "with the tag of another secret": bounce({
        to: await foreign.addressFor({ addressId, sentAt: now() }),
      }),
      "with a changed tag": bounce({ to: tag.replace(/\+./, (start) => (start === "+a" ? "+b" : "+a")) }),
      "of another domain": bounce({ to: tag.replace("ministry", "elsewhere") }),
      "for an unknown address": bounce({
        to: await tags.addressFor({ addressId: "AAAAAAAAAAAAAAAAAAAAAA", sentAt: now() }),
      }),
      "of a delay": bounce({ to: tag, action: "delayed", status: "4.4.1" }),
      "of a delivery": bounce({ to: tag, action: "delivered", status: "2.0.0" }),
      "about our reputation": bounce({ to: tag, status: "5.7.1" }),
      "about our content": bounce({ to: tag, status: "5.6.0" }),
      "that is no spam": complaint({ tag, type: "not-spam" }),
      "of a month ago": bounce({ to: await tagAt(now() - days(31)) }),
      "of the future": bounce({ to: await tagAt(now() + days(2)) }),
      "from before the reader confirmed": bounce({ to: await tagAt(now() - hours(2)) }),
      "in the text of a mail": `To: ${tag}\nSubject: Re: A release\n\n${bounce({ to: tag })}`,
      "within the mail that came back": bounce({ to: tag, action: "relayed" }).replace(
        "Text\n",
        bounce({ to: tag }),
      ),
      "out of office": `To: ${tag}\nAuto-Submitted: auto-replied\nSubject: Away\n\nBack on Monday.\n`,
      "cut off": bounce({ to: tag }).slice(0, 350),
      empty: "",
      "without end": `To: ${tag}\n${"Content-Type: multipart/mixed; boundary=x\n\n--x\n".repeat(2000)}`,
      "of noise": String.fromCharCode(...Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)),
      "too large": bounce({ to: tag }) + "x".repeat(maxReportBytes),
    };
    for (const [name, report] of Object.entries(cases))
      assert.equal(await desk.take(bytesOf(report)), "ignored", name);
    assert.deepEqual(await states(), active);
    assert.deepEqual(await suppressed(), []);
    // No log has an address.
    assert.doesNotMatch(JSON.stringify(logs), /@/);
  },
);

testOnEach(
  "a report that is replayed after its reader has confirmed again changes nothing (N18)",
  async (t) => {
    const { desk, tagAt, states, suppressed, confirm, clock } = await openDesk(t);
    const report = bytesOf(bounce({ to: await tagAt() }));
    assert.equal(await desk.take(report), "ended");
    assert.equal(await desk.take(report), "ignored");
    clock.advance(days(2));
    await confirm();
    assert.deepEqual(await suppressed(), [], "whoever can click the link gets our mails");
    assert.equal(await desk.take(report), "ignored");
    assert.deepEqual(await states(), [
      ["news", "active"],
      ["trade", "unsubscribed"],
    ]);
  },
);

testOnEach("a confirmation does not end what an operator has suppressed (N18)", async (t) => {
  const { suppressions, addressId, confirm, suppressed, now } = await openDesk(t);
  assert.equal(await suppressions.suppress(addressId, "operator", now(), now()), 2);
  await confirm();
  assert.deepEqual(await suppressed(), ["operator"]);
});

test("a tag survives a server that changes the case, and fits into the 64 characters before the @ (N18)", async () => {
  const tags = new BounceTags("bounces@ministry.example", [secret]);
  const addressId = "abcDEF-_012345678901ww";
  const address = await tags.addressFor({ addressId, sentAt: Date.parse("2037-01-01") });
  assert.ok(address.indexOf("@") <= 64, address);
  const read = await tags.read(address.toUpperCase());
  assert.equal(read.sentAt, Date.parse("2037-01-01"));
  assert.equal(Buffer.from(read.addressId, "base64url").compare(Buffer.from(addressId, "base64url")), 0);
  const rotated = new BounceTags("bounces@ministry.example", [`${secret} new`, secret]);
  assert.deepEqual(await rotated.read(address), read);
});

testOnEach(
  "bounces in a Maildir are taken; what is no report of ours is kept for the operator (N18)",
  async (t) => {
    const { desk, tagAt, states } = await openDesk(t);
    const folder = await tempFolder(t);
    for (const part of ["new", "tmp"]) await mkdir(join(folder, part));
    await writeFile(join(folder, "new", "1.a.mx"), bytesOf(bounce({ to: await tagAt() })));
    await writeFile(join(folder, "new", "2.b.mx"), "Subject: hello\r\n\r\nhello\r\n");
    const logs = [];
    const watch = watchMaildir(folder, desk, (event) => logs.push(event));
    await watch.look();
    await watch.close();
    assert.deepEqual(await states(), ended);
    assert.deepEqual(await readdir(join(folder, "new")), []);
    assert.deepEqual(await readdir(join(folder, "cur")), ["2.b.mx:2,S"]);
    const missing = watchMaildir(join(folder, "missing"), desk, (event, { code }) =>
      logs.push([event, code]),
    );
    await missing.look();
    await missing.close();
    assert.deepEqual(logs.at(-1), ["maildir-failed", "ENOENT"]);
  },
);

test("the webhook takes a bounce with its secret alone; the address stays suppressed after erasure, and its reader sees nothing of it (N18)", async (t) => {
  const bounceSecret = "the password of the webhook for bounces";
  const gateway = await openSubscriptions(t, {
    storeOptions: { bounces: { address: "bounces@ministry.example", secret: bounceSecret } },
  });
  const { inbox, subscribe, press, clock, stateOf, url, options } = gateway;
  assert.equal((await subscribe(reader)).status, 202);
  const first = await inbox.mailTo(reader);
  const tag = first.envelope.mailFrom.address;
  assert.match(tag, /^bounces\+[a-z2-7]+\.[0-9a-z]+\.[a-z2-7]+@ministry\.example$/);
  assert.match(first.headers.from[0], /news@ministry\.example/);
  clock.advance(1000);
  await press(linksOf(first).confirm);
  clock.advance(hours(1));
  const post = (token, body) =>
    fetch(`${url}/bounces`, {
      method: "POST",
      headers: { "content-type": "message/rfc822", ...(token && { authorization: `Bearer ${token}` }) },
      body,
    });
  const tags = new BounceTags("bounces@ministry.example", [secret]);
  const { addressId } = await tags.read(tag);
  const report = bytesOf(bounce({ to: await tags.addressFor({ addressId, sentAt: +clock.now() }) }));
  assert.equal((await post(undefined, report)).status, 401);
  assert.equal((await post("wrong", report)).status, 401);
  assert.equal(await stateOf(reader), "active");
  // From before the confirmation: it changes nothing.
  assert.deepEqual(await (await post(bounceSecret, bytesOf(bounce({ to: tag })))).json(), {
    result: "ignored",
  });
  const taken = await post(bounceSecret, report);
  assert.deepEqual([taken.status, await taken.json()], [200, { result: "ended" }]);
  assert.equal(await stateOf(reader), "unsubscribed");
  await eraseAddress(options, reader);
  assert.equal((await gateway.subscribe(reader)).status, 202);
  const again = await inbox.mailTo(reader, (one) => linksOf(one).confirm && one !== first);
  await press(linksOf(again).confirm);
  assert.equal(await stateOf(reader), "active");
  assert.equal((await post(bounceSecret, new Uint8Array(maxReportBytes + 1))).status, 413);
});
