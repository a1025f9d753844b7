/* What holds for every database that the gateway supports. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfig } from "../../dist/gateway/config/read-config.js";
import { FanOut } from "../../dist/gateway/news/fan-out.js";
import { NewsArchive } from "../../dist/gateway/news/news-archive.js";
import { NewsDesk } from "../../dist/gateway/news/news-desk.js";
import { DatabaseCounters } from "../../dist/gateway/storage/database-counters.js";
import { DeliveryQueue } from "../../dist/gateway/storage/delivery-queue.js";
import { openDatabase } from "../../dist/gateway/storage/open-database.js";
import { SubscriptionStore } from "../../dist/gateway/storage/subscription-store.js";
import { normalizeAddress } from "../../dist/gateway/subscriptions/normalize-address.js";
import { databases } from "./helpers/databases.mjs";
import { secret } from "./helpers/subscription-gateway.mjs";

const day = 86_400_000;
const retention = 1000 * day;
const start = Date.parse("2026-11-24T10:00:00Z");
const limits = { mailsPerDay: 3, mailsPerWeek: 10 };
const noChoices = { topics: [], languages: [], frequency: null };

/** Several connections to one new database, as several processes would have. */
async function connect(t, create, count = 1) {
  const database = await create(t);
  const opened = await Promise.all(
    Array.from({ length: count }, () => openDatabase({ database, databaseConnections: 3 })),
  );
  t.after(() => Promise.all(opened.map((one) => one.close())));
  return opened;
}

const requestFor = (typed, list = "news") => ({
  ...normalizeAddress(typed),
  list,
  choices: noChoices,
  consentVersion: "v1",
  page: "/",
  shownIn: "en",
  claimedAt: null,
});

const ask = (store, typed, now = start, list) => store.request(requestFor(typed, list), "en", limits, now);

const countOf = async (database, table, where = "1 = 1") => {
  const [row] = await database.read({ sql: `SELECT count(*) AS size FROM ${table} WHERE ${where}` });
  return row.size;
};

/** Calls an action for each item at the same time. */
const allAtOnce = (items, act) => Promise.all(items.map(act));

/** Asks for a subscription and returns what its confirmation needs. */
async function pending(database, typed, list = "news") {
  await ask(new SubscriptionStore(database), typed, start, list);
  const [row] = await database.read({
    sql: `SELECT s.address_id, s.request_id FROM subscriptions s JOIN addresses a ON a.id = s.address_id
      WHERE a.key = :key AND s.list = :list`,
    args: { key: normalizeAddress(typed).key, list },
  });
  return { key: { addressId: row.address_id, list }, requestId: row.request_id };
}

const { lists } = readConfig({
  feeds: { ministry: { url: "https://newsroom.example/feed" } },
  subscriptions: {
    url: "https://gateway.example/subscriptions",
    secret,
    lists: {
      news: { title: "News", frequencies: ["immediately", "weekly"], news: { feeds: ["ministry"] } },
    },
    store: {
      database: "file:unused.db",
      smtp: "smtp://127.0.0.1:1",
      from: { name: "M", address: "m@ministry.example" },
    },
  },
}).subscriptions;

/** Adds readers who have confirmed, every second of whom wants a weekly digest. */
const addReaders = (database, count) =>
  database.write(
    Array.from({ length: count }, (_, number) => ({ id: `reader-${number}`, number })).flatMap(
      ({ id, number }) => [
        {
          sql: "INSERT INTO addresses (id, address, key, mailbox, created_at) VALUES (:id, :key, :key, :key, 0)",
          args: { id, key: `${id}@press.example` },
        },
        {
          sql: `INSERT INTO subscriptions (address_id, list, state, request_id, locale, asked_at, confirmed_at, choices)
          VALUES (:id, 'news', 'active', :id, 'en', 0, 0, :choices)`,
          args: { id, choices: JSON.stringify({ ...noChoices, frequency: number % 2 ? "weekly" : null }) },
        },
      ],
    ),
  );

/** Claims all news that is due, a few at a time. Another process may have been faster with some. */
async function claimNews(queue, now) {
  const claimed = [];
  for (let empty = 0; empty < 10;) {
    const some = await queue.turn([], { subscription: 7, news: 5, take: () => true }, 60_000, now);
    claimed.push(...some);
    empty = some.length ? 0 : empty + 1;
  }
  return claimed;
}

const noRoom = { subscription: 0, news: 0, take: () => false };

const queueOf = (database) => new DeliveryQueue(database, [], () => performance.now());

/** Claims every mail that is due, a few at a time. Another process may have been faster with some. */
async function claimAll(queue, now) {
  const claimed = [];
  for (let empty = 0; empty < 10;) {
    const some = await queue.turn([], { subscription: 7, news: 0, take: () => true }, 60_000, now);
    claimed.push(...some);
    empty = some.length ? 0 : empty + 1;
  }
  return claimed;
}

async function finishAll(database) {
  const queue = queueOf(database);
  const ended = (await claimAll(queue, start)).map((mail) => ({ mail, ending: { outcome: "sent" } }));
  await queue.turn(ended, noRoom, 1000, start);
}

for (const { name, skip, create } of databases) {
  const contract = (title, act) => test(`${title}, in ${name}`, { skip }, act);

  contract("values come back as they were written", async (t) => {
    const [database] = await connect(t, create);
    const args = { key: "كلمة – 'quoted' :name \n", sum: 2 ** 52, expires: 0 };
    const [{ rowsAffected }, { rows }] = await database.write([
      { sql: "INSERT INTO counters (key, sum, expires) VALUES (:key, :sum, :expires)", args },
      {
        sql: "SELECT key, sum, expires, :key AS same, :empty AS empty FROM counters WHERE key = :key",
        args: { key: args.key, empty: null },
      },
    ]);
    assert.equal(rowsAffected, 1);
    assert.deepEqual({ ...rows[0] }, { ...args, same: args.key, empty: null });
  });

  contract("a batch is written as a whole or not at all", async (t) => {
    const [database] = await connect(t, create);
    const salt = (value) => ({
      sql: "INSERT INTO salts (day, salt) VALUES (:day, 'x')",
      args: { day: value },
    });
    await assert.rejects(database.write([salt(1), salt(2), salt(1)]));
    assert.equal(await countOf(database, "salts"), 0);
    await database.write([salt(1), salt(2)]);
    assert.equal(await countOf(database, "salts"), 2);
  });

  for (const processes of [1, 2, 5]) {
    const among = (title, act) =>
      contract(`${title}, with ${processes === 1 ? "one connection" : `${processes} connections`}`, (t) =>
        connect(t, create, processes).then((opened) => act(opened, t)),
      );
    const each = (items, opened, act) =>
      allAtOnce(items, (item, index) => act(opened[index % opened.length], item));

    among("counters count everything once", async (opened) => {
      const counters = opened.map((database) => new DatabaseCounters(database));
      const counts = [
        { key: "b", weight: 2, expiresAt: start + day },
        { key: "a", weight: 1, expiresAt: start + day },
      ];
      const sums = await each(Array(40).fill(counts), counters, (one, item) => one.add(item, start));
      assert.deepEqual(
        sums.map(([b]) => b).sort((x, y) => x - y),
        Array.from({ length: 40 }, (_, index) => 2 * (index + 1)),
      );
      assert.deepEqual(await counters[0].read(["a", "b", "c"], start), [40, 80, 0]);
      // After its end, a counter begins at 0 again.
      assert.deepEqual(await counters[0].read(["a"], start + day), [0]);
      assert.deepEqual(
        await counters[0].add([{ ...counts[0], expiresAt: start + 2 * day }], start + day),
        [2],
      );
      const salts = await each([1, 2, 3, 4, 5], counters, (one) => one.salt(start));
      assert.equal(new Set(salts).size, 1);
    });

    among("a release is recorded, queued, claimed and ended once (N2, N15)", async (opened) => {
      await addReaders(opened[0], 40);
      const two = ["one", "two"].map((id) => ({
        release: { id, title: id, url: `https://newsroom.example/${id}`, body: "<p>Text</p>" },
        address: `newsroom.example/${id}`,
        fingerprint: id,
        same: undefined,
      }));
      const arrived = { isHeld: false, seenAt: start, now: start };
      await allAtOnce(opened, (database) => new NewsArchive(database).recordNew("ministry", two, arrived));
      for (const table of ["releases", "arrivals"]) assert.equal(Number(await countOf(opened[0], table)), 2);
      const tools = { lists, now: () => start, log: () => {}, wake: () => {} };
      await allAtOnce(opened, (database) => new FanOut({ database, ...tools }).run());
      // A process that finds another one at work does not wait for it.
      await new FanOut({ database: opened[0], ...tools }).run();
      assert.equal(Number(await countOf(opened[0], "deliveries")), 80);

      const later = start + 8 * day;
      const desk = new NewsDesk({ database: opened.at(-1), lists });
      const queues = opened.map((database) => new DeliveryQueue(database, ["news"], () => performance.now()));
      await desk.pause("news", start);
      for (const queue of queues) assert.deepEqual(await claimNews(queue, later), []);
      await desk.resume("news", start);
      const first = (await allAtOnce(queues, (queue) => claimNews(queue, later))).flat();
      // One mail for each release, or one digest with both.
      const contents = first.map(({ address, releases }) => `${address} ${releases.length}`).sort();
      const expected = Array.from({ length: 40 }, (_, number) =>
        Array(number % 2 ? 1 : 2).fill(`reader-${number}@press.example ${number % 2 ? 2 : 1}`),
      );
      assert.deepEqual(contents, expected.flat().sort());

      // The process that has claimed them dies. Another one sends the same mails.
      await queues[0].endLeases(later + 60_001);
      const second = (await allAtOnce(queues, (queue) => claimNews(queue, later + 60_001))).flat();
      const idsOf = (mails) => mails.map(({ mailId }) => mailId).sort();
      assert.deepEqual(idsOf(second), idsOf(first));
      assert.ok(second.every(({ attempts }) => attempts === 2));
      await each(second, queues, (queue, mail) =>
        queue.turn([{ mail, ending: { outcome: "sent" } }], noRoom, 60_000, later),
      );
      assert.equal(
        Number(await countOf(opened[0], "deliveries", "outcome = 'sent' AND done_at IS NOT NULL")),
        80,
      );
      for (const queue of queues) assert.deepEqual(await claimNews(queue, later + day), []);
    });

    among("each mail is claimed once, and again when its lease has ended", async (opened) => {
      const addresses = Array.from({ length: 60 }, (_, number) => `reader-${number}@press.example`);
      await each(addresses, opened, (database, typed) => ask(new SubscriptionStore(database), typed));
      const queues = opened.map(queueOf);
      const five = [0, 1, 2, 3, 4];
      const addressesOf = (mails) => mails.map(({ address }) => address).sort();
      const first = (await each(five, queues, (queue) => claimAll(queue, start))).flat();
      assert.deepEqual(addressesOf(first), addresses.toSorted());
      assert.ok(first.every(({ wanted, attempts }) => wanted && attempts === 1));
      assert.equal(await queues[0].nextAfter(start), start + 60_000);

      const end = (mails, ending, now = start) =>
        each(mails, queues, (queue, mail) => queue.turn([{ mail, ending }], noRoom, 60_000, now));
      await end(first.slice(0, 20), { outcome: "sent" });
      await end(first.slice(20, 30), { dueAt: start + 5000, counted: true });
      assert.equal(await queues[0].nextAfter(start), start + 5000);
      assert.deepEqual(
        addressesOf(await claimAll(queues[0], start + 5000)),
        addressesOf(first.slice(20, 30)),
      );
      await each(five, queues, (queue) => queue.endLeases(start + 60_000));
      const again = (await each(five, queues, (queue) => claimAll(queue, start + 60_000))).flat();
      assert.deepEqual(addressesOf(again), addressesOf(first.slice(30)));
      assert.ok(again.every(({ attempts }) => attempts === 2));
      // Who has lost the lease cannot finish the mail.
      await end(first.slice(40, 41), { outcome: "sent" }, start + 60_000);
      assert.equal(await countOf(opened[0], "outbox", "done_at IS NOT NULL"), 20);
    });

    among("a subscription is confirmed, changed and ended once", async (opened) => {
      const stores = opened.map((database) => new SubscriptionStore(database));
      const { key, requestId } = await pending(opened[0], "reader@press.example");
      const times = Array(8).fill(start);
      const confirmed = await each(times, stores, (store, now) => store.confirm(key, requestId, now));
      assert.equal(confirmed.filter(({ changed }) => changed).length, 1);
      assert.ok(confirmed.every(({ subscription }) => subscription.state === "active"));
      const choices = { ...noChoices, topics: ["trade"] };
      await each(times, stores, (store) => store.changeChoices(key, choices, start + 1));
      assert.deepEqual((await stores[0].find(key)).choices, choices);
      const ended = await each(times, stores, (store) => store.end(key, start + 2));
      assert.equal(ended.filter(Boolean).length, 1);
      const { consents, mails } = await stores[0].exportAddress("reader@press.example");
      assert.deepEqual(
        consents.map(({ event }) => event),
        ["requested", "confirmed", "changed", "unsubscribed"],
      );
      assert.deepEqual(mails.map(({ kind }) => kind).sort(), ["confirm", "welcome"]);
      assert.deepEqual(await stores[0].find({ ...key, list: "other" }), undefined);
    });

    among("a mailbox gets no more mails than its limit, whatever it is called", async (opened) => {
      const stores = opened.map((database) => new SubscriptionStore(database));
      const names = Array.from({ length: 30 }, (_, number) => `reader+${number}@press.example`);
      await each(names, stores, (store, typed) => ask(store, typed));
      assert.equal(await countOf(opened[0], "outbox"), limits.mailsPerWeek);
      await each(Array(8).fill("other@press.example"), stores, (store, typed) => ask(store, typed));
      assert.equal((await stores[0].exportAddress("other@press.example")).mails.length, limits.mailsPerDay);
    });

    among("a request is kept, whatever is purged or erased meanwhile", async (opened) => {
      const stores = opened.map((database) => new SubscriptionStore(database));
      const old = Array.from({ length: 30 }, (_, number) => `reader-${number}@press.example`);
      await each(old, stores, (store, typed) => ask(store, typed));
      await finishAll(opened[0]);
      const now = start + 9 * day;
      // One third is purged, one third erased, and all of them ask again at the same time.
      await Promise.all([
        ...stores.map((store) => store.purge(now, retention)),
        each(old, stores, (store, typed) => ask(store, typed, now)),
        each(old.slice(20), stores, (store, typed) => store.eraseAddress(typed)),
      ]);
      await each(old.slice(20), stores, (store, typed) => ask(store, typed, now + 1));
      for (const typed of old) {
        const record = await stores[0].exportAddress(typed);
        assert.equal(record?.subscriptions[0]?.state, "pending", typed);
      }
    });
  }

  contract("the subscribers of a list come in pages", async (t) => {
    const [database] = await connect(t, create);
    const store = new SubscriptionStore(database);
    const rows = Array.from({ length: 2100 }, (_, number) => String(number));
    for (let first = 0; first < rows.length; first += 100) {
      await database.write(
        rows.slice(first, first + 100).flatMap((id) => [
          {
            sql: `INSERT INTO addresses (id, address, key, mailbox, created_at) VALUES (:id, :id, :id, :id, 0)`,
            args: { id },
          },
          {
            sql: `INSERT INTO subscriptions (address_id, list, state, request_id, locale, asked_at, confirmed_at)
              VALUES (:id, :list, 'active', :id, 'en', 0, 1)`,
            args: { id, list: Number(id) % 100 ? "news" : "other" },
          },
        ]),
      );
    }
    const found = [];
    for await (const { address } of store.active("news")) found.push(address);
    assert.equal(new Set(found).size, 2079);
    assert.equal(found.length, 2079);
  });

  contract("the purge deletes in batches, and other work goes on between them", async (t) => {
    const [database] = await connect(t, create);
    const store = new SubscriptionStore(database);
    await database.write(
      Array.from({ length: 250 }, (_, number) => ({
        sql: "INSERT INTO counters (key, sum, expires) VALUES (:key, 1, 1)",
        args: { key: String(number) },
      })),
    );
    for (let number = 0; number < 250; number++) await ask(store, `reader-${number}@press.example`);
    await finishAll(database);
    let largest = 0;
    let turns = 0;
    const counting = {
      skipLocked: database.skipLocked,
      read: (statement) => database.read(statement),
      async write(statements) {
        const results = await database.write(statements);
        largest = Math.max(largest, ...results.map(({ rowsAffected }) => rowsAffected));
        setTimeout(() => turns++);
        return results;
      },
    };
    const { purge } = await import("../../dist/gateway/storage/purge.js");
    await purge(counting, start + 9 * day, retention);
    assert.deepEqual(
      await Promise.all(
        ["counters", "outbox", "subscriptions", "consents", "addresses"].map((table) =>
          countOf(database, table),
        ),
      ),
      [0, 0, 0, 0, 0],
    );
    // A batch has at most twice as many rows as the one before it, and the first has 25.
    assert.ok(largest <= 200 && largest >= 25, String(largest));
    assert.ok(turns >= 6, `other work had ${turns} turns`);
  });

  contract("what a declined request leaves is purged when the reader has asked again", async (t) => {
    const [database] = await connect(t, create);
    const store = new SubscriptionStore(database);
    const { key } = await pending(database, "reader@press.example");
    await store.end(key, start);
    await ask(store, "reader@press.example", start + day);
    const [{ request_id: requestId }] = await database.read({ sql: "SELECT request_id FROM subscriptions" });
    await store.confirm(key, requestId, start + day);
    const events = async () =>
      (await store.exportAddress("reader@press.example")).consents.map(({ event }) => event);
    assert.deepEqual(await events(), ["requested", "unsubscribed", "requested", "confirmed"]);
    await store.purge(start + 7 * day, retention);
    assert.equal((await events()).length, 4);
    await store.purge(start + 20 * day, retention);
    assert.deepEqual(await events(), ["requested", "confirmed"]);
  });

  contract("transactions with the same name run one after another", async (t) => {
    const opened = await connect(t, create, 3);
    // Each reads and then writes: without the lock, two could read the same number.
    const next = {
      sql: `INSERT INTO salts (day, salt) SELECT coalesce(max(day), 0) + 1, 'x' FROM salts`,
    };
    await allAtOnce(Array(30).fill(0), (_, index) =>
      opened[index % 3].write([next], { exclusive: "numbers" }),
    );
    assert.equal(await countOf(opened[0], "salts"), 30);
  });
}
