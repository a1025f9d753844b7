import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { createClient } from "@libsql/client";
import { openDatabase } from "../../dist/gateway/storage/open-database.js";
import { SubscriptionStore } from "../../dist/gateway/storage/subscription-store.js";
import { inTimedBatches } from "../../dist/gateway/storage/timed-batches.js";
import { eraseAddress, exportAddress, exportList } from "../../dist/gateway/subscriptions/operator-tasks.js";
import { countRows } from "./helpers/database-rows.mjs";
import { databases } from "./helpers/databases.mjs";
import { startProcess } from "./helpers/gateway-process.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";
import { days, filledIn, linksOf, openSubscriptions } from "./helpers/subscription-gateway.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";

/** Deletes what is too old. */
async function purge(url, now, retentionDays = 1095) {
  const database = await openDatabase({ database: url });
  await new SubscriptionStore(database).purge(+now, days(retentionDays));
  await database.close();
}

/** Runs a test on each kind of database. */
const onEach = (title, act) => {
  for (const { name, skip, create } of databases)
    test(`${title}, in ${name}`, { skip }, (t) => act(t, () => create(t)));
};

const databaseIn = async (t) => `file:${join(await tempFolder(t), "subscriptions.db")}`;

onEach("the tables of a new database are created once, however many processes open it", async (t, create) => {
  const database = await create();
  const opened = await Promise.all(Array.from({ length: 5 }, () => openDatabase({ database })));
  t.after(() => opened.forEach((one) => one.close()));
  const rows = await opened[0].read({ sql: "SELECT version FROM migrations ORDER BY version" });
  assert.deepEqual(
    rows.map(({ version }) => version),
    rows.map((_, index) => index + 1),
  );
  const again = await openDatabase({ database });
  again.close();
});

onEach("a database of a later release is not touched", async (t, create) => {
  const database = await create();
  const opened = await openDatabase({ database });
  await opened.write([{ sql: "INSERT INTO migrations (version, applied_at) VALUES (99, 0)" }]);
  await opened.close();
  await assert.rejects(openDatabase({ database }), {
    code: "database-newer",
    message:
      /^subscriptions\.store\.database: .* has version 99\. This release of newsroom-elements knows versions up to \d/,
  });
});

test("writes are on disk before the answer: write-ahead log, synchronous FULL", async (t) => {
  const database = await openDatabase({ database: await databaseIn(t) });
  t.after(() => database.close());
  const pragma = async (name) => (await database.read({ sql: `PRAGMA ${name}` }))[0][name];
  assert.deepEqual([await pragma("journal_mode"), await pragma("synchronous")], ["wal", 2]);
  assert.equal(await pragma("secure_delete"), 1);
});

test("a write waits for the transaction of another process, and the connection works afterwards", async (t) => {
  const url = await databaseIn(t);
  const database = await openDatabase({ database: url });
  const other = createClient({ url });
  t.after(() => (database.close(), other.close()));
  const salt = (day) => ({ sql: "INSERT INTO salts (day, salt) VALUES (:day, 'x')", args: { day } });
  const transaction = await other.transaction("write");
  await transaction.execute(salt(1));
  // libSQL blocks for a second and fails; the write is repeated while the other transaction ends.
  const written = database.write([salt(2)]);
  setTimeout(() => void transaction.commit(), 0);
  await written;
  await other.execute(salt(3));
  await database.write([salt(4)]);
  const rows = await database.read({ sql: "SELECT day FROM salts ORDER BY day" });
  assert.deepEqual(
    rows.map(({ day }) => day),
    [1, 2, 3, 4],
  );
  const mode = await database.read({ sql: "PRAGMA secure_delete" });
  assert.equal(mode[0].secure_delete, 1);
});

for (const processes of [1, 2, 5])
  onEach(`gateways on one database agree, processes: ${processes}`, (t, create) =>
    agree(t, create, processes),
  );

async function agree(t, create, processes) {
  const inbox = await openInbox(t);
  const options = {
    url: "http://127.0.0.1/subscriptions",
    secret: "a secret of at least thirty-two characters",
    lists: { news: { title: "News" } },
    clientHeader: "x-forwarded-for",
    limits: { clientPer10Minutes: 1000, clientPerDay: 1000 },
    store: {
      database: await create(),
      smtp: inbox.url,
      from: { name: "N", address: "n@ministry.example" },
    },
  };
  const gateways = await Promise.all(Array.from({ length: processes }, () => startProcess(t, options)));
  const post = (gateway, path, fields) =>
    fetch(gateway.url + path, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { Accept: path ? "text/html" : "application/json", "x-forwarded-for": "192.0.2.1" },
    });
  // Each reader subscribes at all of them at the same time, and confirms at all of them at the same time.
  const readers = Array.from({ length: 20 }, (_, number) => `reader-${number}@press.example`);
  const answers = await Promise.all(
    readers.flatMap((email) => gateways.map((gateway) => post(gateway, "", filledIn({ email })))),
  );
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [202]);
  const mails = await Promise.all(readers.map((reader) => inbox.mailTo(reader)));
  const pages = await Promise.all(
    mails.map(async (mail) => {
      const token = new URL(linksOf(mail).confirm).searchParams.get("token");
      return Promise.all(gateways.map(async (one) => (await post(one, "/confirm", { token })).text()));
    }),
  );
  for (const told of pages) {
    assert.equal(told.filter((page) => page.includes("You’ve subscribed")).length, 1);
    assert.equal(told.filter((page) => page.includes("You’ve already confirmed")).length, processes - 1);
  }
  const welcomed = ({ subject }) => subject.startsWith("You’re subscribed");
  await Promise.all(readers.map((reader) => inbox.mailTo(reader, welcomed)));
  for (const gateway of gateways) assert.equal(await gateway.close(), 0);
  assert.equal(inbox.mails.length, 40);
  assert.equal(new Set(inbox.mails.map(({ headers }) => headers["message-id"][0])).size, 40);
}

onEach(
  "the proof of consent is stored: text, time, language, and the path of the page without its query",
  async (t, create) => {
    const gateway = await openSubscriptions(t, { database: await create() });
    const pages = {
      "/en/news?email=reader@press.example#x": "/en/news",
      "https://ministry.example/da/?q=1": "/da/",
      "mailto:reader@press.example": null,
      "": null,
      [`/${"x".repeat(1000)}`]: `/${"x".repeat(511)}`,
    };
    for (const [index, [page, kept]] of Object.entries(pages).entries()) {
      const email = `reader-${index}@press.example`;
      await gateway.subscribe(email, { fields: { page, locale: "en-GB", "consent-version": "v3" } });
      await gateway.press(linksOf(await gateway.inbox.mailTo(email)).confirm);
      const { consents } = await exportAddress(gateway.options, email);
      const time = "2026-11-24T10:00:00.000Z";
      assert.deepEqual(consents[0], {
        list: "news",
        event: "requested",
        at: time,
        text_version: "v3",
        locale: "en-GB",
        page: kept,
        claimed_at: "2026-11-24T09:59:58.000Z",
        choices: { topics: [], languages: [], frequency: null },
      });
      assert.equal(consents[1].event, "confirmed");
      assert.equal(consents[1].at, time);
    }
  },
);

onEach(
  "the owner of an address can get all that is stored about it, and have it erased",
  async (t, create) => {
    const gateway = await openSubscriptions(t, { database: await create() });
    await gateway.subscribe("reader@press.example");
    await gateway.press(linksOf(await gateway.inbox.mailTo("reader@press.example")).confirm);
    await gateway.inbox.waitForMails(2);
    await gateway.subscribe("other@press.example");
    await gateway.inbox.waitForMails(3);
    await gateway.close();

    const found = await exportAddress(gateway.options, " READER@press.example");
    assert.equal(found.address, "reader@press.example");
    assert.deepEqual(found.subscriptions, [
      {
        list: "news",
        state: "active",
        locale: "en",
        asked_at: "2026-11-24T10:00:00.000Z",
        confirmed_at: "2026-11-24T10:00:00.000Z",
        ended_at: null,
        choices: { topics: [], languages: [], frequency: null },
        time_zone: null,
      },
    ]);
    assert.deepEqual(found.mails.map(({ kind, outcome }) => [kind, outcome]).sort(), [
      ["confirm", "sent"],
      ["welcome", "sent"],
    ]);
    assert.equal(await exportAddress(gateway.options, "nobody@press.example"), undefined);
    assert.equal(await exportAddress(gateway.options, "nonsense"), undefined);

    assert.equal(await eraseAddress(gateway.options, "reader@press.example"), true);
    assert.equal(await eraseAddress(gateway.options, "reader@press.example"), false);
    assert.equal(await exportAddress(gateway.options, "reader@press.example"), undefined);
    assert.ok(await exportAddress(gateway.options, "other@press.example"));
    if (gateway.options.store.database.startsWith("postgres:")) return;
    // No copy is left in any file.
    const path = gateway.options.store.database.replace("file:", "");
    const folder = join(path, "..");
    for (const name of await readdir(folder)) {
      // SQLite removes its own files beside the database when the last connection closes, which may be now.
      const bytes = await readFile(join(folder, name), "latin1").catch((error) => {
        if (error.code === "ENOENT") return "";
        throw error;
      });
      assert.ok(!bytes.includes("reader@press"), name);
    }
  },
);

onEach("a reader who unsubscribed and subscribes again is no longer unsubscribed", async (t, create) => {
  const gateway = await openSubscriptions(t, { database: await create() });
  const times = async () => {
    const [subscription] = (await gateway.recordOf("reader@press.example")).subscriptions;
    const { state, confirmed_at, ended_at } = subscription;
    return { state, confirmed_at, ended_at };
  };
  await gateway.subscribe("reader@press.example");
  const first = linksOf(await gateway.inbox.mailTo("reader@press.example"));
  await gateway.press(first.confirm);
  await gateway.press(first.unsubscribe);
  assert.notEqual((await times()).ended_at, null);
  gateway.clock.advance(days(2));
  await gateway.subscribe("reader@press.example");
  assert.deepEqual(await times(), { state: "pending", confirmed_at: null, ended_at: null });
  const { confirm } = linksOf(
    await gateway.inbox.mailTo("reader@press.example", (mail) => {
      const link = linksOf(mail).confirm;
      return link && link !== first.confirm;
    }),
  );
  await gateway.press(confirm);
  assert.deepEqual(await times(), {
    state: "active",
    confirmed_at: gateway.clock.now().toISOString(),
    ended_at: null,
  });
  // The proof that the subscription had ended is still there.
  assert.deepEqual(await gateway.consentEventsOf("reader@press.example"), [
    "requested",
    "confirmed",
    "unsubscribed",
    "requested",
    "confirmed",
  ]);
});

onEach("the subscribers of a list are exported with the links that each mail needs", async (t, create) => {
  const gateway = await openSubscriptions(t, { database: await create() });
  for (const name of ["a", "b", "pending"]) await gateway.subscribe(`${name}@press.example`);
  for (const name of ["a", "b"])
    await gateway.press(linksOf(await gateway.inbox.mailTo(`${name}@press.example`)).confirm);
  const subscribers = [];
  await exportList(gateway.options, "news", (subscriber) => subscribers.push(subscriber));
  assert.deepEqual(subscribers.map(({ address }) => address).sort(), ["a@press.example", "b@press.example"]);
  const [{ address, unsubscribeUrl }] = subscribers;
  await fetch(unsubscribeUrl, {
    method: "POST",
    body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
  });
  const left = [];
  await exportList(gateway.options, "news", (subscriber) => left.push(subscriber.address));
  assert.deepEqual(
    left,
    ["a@press.example", "b@press.example"].filter((one) => one !== address),
  );
});

onEach("requests that are never confirmed are deleted; confirmed ones are not", async (t, create) => {
  const gateway = await openSubscriptions(t, { database: await create() });
  for (const name of ["confirmed", "left", "pending", "declined"])
    await gateway.subscribe(`${name}@press.example`);
  await gateway.inbox.waitForMails(4);
  const links = (name) => linksOf(gateway.inbox.mailsTo(`${name}@press.example`)[0]);
  await gateway.press(links("confirmed").confirm);
  await gateway.press(links("left").confirm);
  await gateway.press(links("left").unsubscribe);
  await gateway.press(links("declined").unsubscribe);
  await gateway.inbox.waitForMails(5);
  await gateway.close();
  gateway.clock.advance(days(9));
  const { options, inbox, clock } = gateway;
  await purge(options.store.database, clock.now());
  const anew = await openSubscriptions(t, { database: options.store.database, inbox, clock });
  assert.equal(await anew.stateOf("confirmed@press.example"), "active");
  assert.equal(await anew.stateOf("left@press.example"), "unsubscribed");
  assert.deepEqual(await anew.consentEventsOf("confirmed@press.example"), ["requested", "confirmed"]);
  assert.deepEqual(await anew.consentEventsOf("left@press.example"), [
    "requested",
    "confirmed",
    "unsubscribed",
  ]);
  const { outbox, ...kept } = await countRows(options.store.database);
  assert.deepEqual(kept, { addresses: 2, subscriptions: 2, consents: 5 });
  assert.equal(outbox, 0);
});

onEach(
  "what is kept of readers who have left is deleted after the time of `retention`",
  async (t, create) => {
    const gateway = await openSubscriptions(t, { database: await create() });
    for (const name of ["active", "left", "again"]) await gateway.subscribe(`${name}@press.example`);
    await gateway.inbox.waitForMails(3);
    const links = (name) => linksOf(gateway.inbox.mailsTo(`${name}@press.example`)[0]);
    for (const name of ["active", "left", "again"]) await gateway.press(links(name).confirm);
    for (const name of ["left", "again"]) await gateway.press(links(name).unsubscribe);
    await gateway.inbox.waitForMails(6);
    gateway.clock.advance(days(99));
    // Who subscribes again keeps the new subscription, and loses what proved the old one.
    await gateway.subscribe("again@press.example");
    await gateway.inbox.waitForMails(7);
    await gateway.press(linksOf(gateway.inbox.mailsTo("again@press.example").at(-1)).confirm);
    await gateway.close();
    const { database } = gateway.options.store;
    // All of them have got more releases than a batch has rows.
    const opened = await openDatabase({ database });
    t.after(() => opened.close());
    await opened.write(
      Array.from({ length: 60 }, (_, number) => ({
        sql: `INSERT INTO deliveries (release, address_id, list, frequency, domain, due_at, done_at, outcome)
        SELECT CAST(:release AS TEXT), id, 'news', 'immediately', 'press.example', 0, 0, 'sent' FROM addresses`,
        args: { release: `r${number}` },
      })),
    );
    const deliveries = async () => {
      const [{ size }] = await opened.read({ sql: "SELECT count(*) AS size FROM deliveries" });
      return Number(size);
    };
    await purge(database, gateway.clock.now(), 100);
    assert.equal(await gateway.stateOf("left@press.example"), "unsubscribed");
    assert.equal((await gateway.consentEventsOf("again@press.example")).length, 5);
    assert.equal(await deliveries(), 180);
    gateway.clock.advance(days(2));
    await purge(database, gateway.clock.now(), 100);
    assert.equal(await gateway.recordOf("left@press.example"), undefined);
    assert.deepEqual(await gateway.consentEventsOf("again@press.example"), ["requested", "confirmed"]);
    assert.deepEqual(await gateway.consentEventsOf("active@press.example"), ["requested", "confirmed"]);
    const { subscriptions, addresses } = await countRows(database);
    assert.deepEqual([subscriptions, addresses, await deliveries()], [2, 2, 120]);
  },
);

test("a batch is smaller while batches take long, and grows slowly; a signal ends them", async () => {
  const sizes = [];
  let time = 0;
  // So many milliseconds for each row, one batch after the other.
  const costs = [0, 0, 1, 1, 0, 0, 0, 0, 0];
  const closing = new AbortController();
  const act = async (size) => {
    sizes.push(size);
    time += size * costs[sizes.length - 1];
    if (sizes.length === costs.length) closing.abort();
    return size;
  };
  await inTimedBatches(act, closing.signal, () => time);
  assert.deepEqual(sizes, [25, 50, 100, 12, 12, 24, 48, 96, 192]);
});

test("a start does not wait until all that is too old is deleted, and a stop ends that", async (t) => {
  const database = await databaseIn(t);
  const opened = await openDatabase({ database });
  t.after(() => opened.close());
  await opened.write([
    {
      sql: `INSERT INTO counters (key, sum, expires) WITH RECURSIVE numbers (n) AS
        (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 20000) SELECT 'k' || n, 1, 1 FROM numbers`,
    },
  ]);
  const left = async () => (await opened.read({ sql: "SELECT count(*) AS size FROM counters" }))[0].size;
  const first = await openSubscriptions(t, { database });
  assert.equal(await first.subscriptions.healthy(), true);
  await first.close();
  assert.ok((await left()) > 0);
  const second = await openSubscriptions(t, { database, inbox: first.inbox, clock: first.clock });
  assert.equal(await second.subscriptions.healthy(), true);
  while (await left()) await new Promise((resolve) => setTimeout(resolve, 20));
});

test("a database that cannot be opened gives 503, without its path", async (t) => {
  const gateway = await openSubscriptions(t, { database: "file:/nowhere/at/all.db" });
  assert.equal(await gateway.subscriptions.healthy(), false);
  const answer = await gateway.subscribe("reader@press.example");
  assert.equal(answer.status, 503);
  assert.equal(answer.headers.get("retry-after"), "60");
  assert.deepEqual(await answer.json(), { error: "unavailable" });
  const page = await gateway.subscribe("reader@press.example", {
    accept: "text/html",
    fields: { locale: "da" },
  });
  assert.equal(page.status, 503);
  const text = await page.text();
  assert.match(text, /<h1>Sorry, there’s a problem with the service<\/h1>/);
  assert.doesNotMatch(text + JSON.stringify(gateway.logs), /nowhere|at .*\.js/);
});

test("a closed gateway takes no more requests and is not healthy", async (t) => {
  const gateway = await openSubscriptions(t);
  assert.equal(await gateway.subscriptions.healthy(), true);
  await gateway.subscriptions.close();
  assert.equal(await gateway.subscriptions.healthy(), false);
  assert.equal((await gateway.subscribe("reader@press.example")).status, 503);
});
