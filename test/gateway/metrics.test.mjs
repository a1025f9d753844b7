/* The metrics of a gateway, in a process of its own, read with a parser of Prometheus's format that is not ours.
   Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import parsePrometheus from "parse-prometheus-text-format";
import { MailFigureReader } from "../../dist/gateway/metrics/mail-figures.js";
import { metricsType, writeMetrics } from "../../dist/gateway/metrics/metrics-text.js";
import { openDatabase } from "../../dist/gateway/storage/open-database.js";
import { startServe, writeConfig } from "./helpers/command-process.mjs";
import { databases } from "./helpers/databases.mjs";
import { fillTables } from "./helpers/fill-tables.mjs";
import { localFeed, startNewsroom } from "./helpers/newsroom-server.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";
import { secret, testClock } from "./helpers/subscription-gateway.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";

const token = "a token of the monitoring";

/** The values of a text, by name and labels: `{ newsroom_faults: { 'failing': 0 } }`. */
function valuesOf(text) {
  return Object.fromEntries(
    parsePrometheus(text).map(({ name, type, help, metrics }) => {
      assert.ok(help && /^(GAUGE|COUNTER)$/.test(type), name);
      const keyOf = ({ labels = {} }) => Object.values(labels).join(" ");
      return [name, Object.fromEntries(metrics.map((one) => [keyOf(one), Number(one.value)]))];
    }),
  );
}

/** A database with a mail to a new reader that has been due for an hour, and one of news that has no reader any more. */
async function openQueue(t) {
  const folder = await tempFolder(t);
  const url = `file:${join(folder, "a.db")}`;
  const database = await openDatabase({ database: url });
  const at = Date.now() - 3_600_000;
  await database.write(
    [
      "INSERT INTO addresses (id, address, key, mailbox, created_at) VALUES ('a', 'a@reader.example', 'a@reader.example', 'a@reader.example', :at)",
      "INSERT INTO subscriptions (address_id, list, state, request_id, locale, asked_at) VALUES ('a', 'news', 'pending', 'r', 'en', :at)",
      "INSERT INTO outbox (id, kind, address_id, list, request_id, created_at, due_at, domain) VALUES ('m', 'confirm', 'a', 'news', 'r', :at, :at, 'reader.example')",
      "INSERT INTO pauses (list, at) VALUES ('news', :at)",
      "INSERT INTO suppressions (address_hash, reason, at) VALUES ('h', 'bounced', :at)",
    ].map((sql) => ({ sql, args: { at } })),
  );
  await database.close();
  return { folder, database: url };
}

const configOf = (newsroom, { database }, smtp, more = {}) => ({
  metrics: token,
  feeds: { ministry: localFeed(newsroom) },
  subscriptions: {
    url: "https://gateway.example/subscriptions",
    secret,
    lists: { news: { title: "News", news: { feeds: ["ministry"] } } },
    store: { database, smtp, from: { name: "N", address: "n@ministry.example" } },
  },
  ...more,
});

/** Asks until the answer fits: the gateway reads its feed, and sends its mails, in the background. */
async function askUntil(url, fits) {
  for (let tries = 0; tries < 400; tries++) {
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    assert.deepEqual([answer.status, answer.headers.get("content-type")], [200, metricsType]);
    const values = valuesOf(await answer.text());
    if (fits(values)) return values;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The figures have not become as expected.");
}

test("/metrics has faults, feeds, queues and subscriptions while no mail can be sent (H7)", async (t) => {
  const newsroom = await startNewsroom(t, (_, response) => response.writeHead(500).end());
  const queue = await openQueue(t);
  const url = await startServe(
    t,
    await writeConfig(queue.folder, configOf(newsroom, queue, "smtp://127.0.0.1:1")),
  );
  const values = await askUntil(
    `${url}/metrics`,
    (now) =>
      now.newsroom_faults.failing &&
      now.newsroom_feed_failing.ministry &&
      now.newsroom_mails_put_off_total?.waiting,
  );
  assert.ok("smtp smtp-unreachable failing" in values.newsroom_fault_seconds);
  assert.equal(values.newsroom_feed_age_seconds, undefined);
  assert.deepEqual(values.newsroom_list_paused, { news: 1 });
  assert.deepEqual(values.newsroom_suppressed_addresses, { "": 1 });
  assert.deepEqual(values.newsroom_held_releases, { "": 0 });
  assert.deepEqual(values.newsroom_subscriptions, {
    "news pending": 1,
    "news active": 0,
    "news unsubscribed": 0,
  });
  assert.equal(values.newsroom_mails_waiting["news news"], 0);
  assert.ok("subscription" in values.newsroom_oldest_due_mail_seconds);
  assert.equal(values.newsroom_mails_total.sent, 0);
});

test("/metrics counts the mails that were sent, and asks for the token (H7)", async (t) => {
  const newsroom = await startNewsroom(t);
  const inbox = await openInbox(t);
  const queue = await openQueue(t);
  const url = await startServe(t, await writeConfig(queue.folder, configOf(newsroom, queue, inbox.url)));
  await inbox.waitForMails(1);
  const values = await askUntil(
    `${url}/metrics`,
    (now) => now.newsroom_mails_total?.sent && now.newsroom_feed_age_seconds,
  );
  assert.equal(values.newsroom_mails_total.sent, 1);
  assert.deepEqual(values.newsroom_feed_failing, { ministry: 0 });
  assert.deepEqual(values.newsroom_faults, { failing: 0, warning: 0 });
  for (const headers of [{}, { authorization: "Bearer another token" }]) {
    const answer = await fetch(`${url}/metrics`, { headers });
    assert.deepEqual([answer.status, answer.headers.get("www-authenticate")], [401, "Bearer"]);
  }
});

test("without the setting, /metrics answers 404", async (t) => {
  const newsroom = await startNewsroom(t);
  const config = { feeds: { ministry: localFeed(newsroom) } };
  const url = await startServe(t, await writeConfig(await tempFolder(t), config));
  assert.equal((await fetch(`${url}/metrics`)).status, 404);
});

test("all labels can be read again", () => {
  const text = writeMetrics([
    { name: "a", type: "gauge", help: "A\\\nb", samples: [{ labels: { x: 'a"b\\c' }, value: 1 }] },
  ]);
  assert.equal(text, '# HELP a A\\\\\\nb\n# TYPE a gauge\na{x="a\\"b\\\\c"} 1\n');
  assert.deepEqual(parsePrometheus(text)[0].metrics, [{ labels: { x: 'a"b\\c' }, value: "1" }]);
});

for (const { name, skip, create } of databases)
  test(
    `what takes several pages is counted exactly, at most twice a minute, in ${name}`,
    { skip },
    async (t) => {
      const database = await openDatabase({ database: await create(t) });
      t.after(() => database.close());
      await database.write(fillTables(name === "PostgreSQL" ? "postgres" : "file", 25_000));
      const clock = testClock();
      let reads = 0;
      const reader = new MailFigureReader({
        database: { ...database, read: (statement) => (reads++, database.read(statement)) },
        lists: { news: { title: "News", news: {} } },
        counters: {},
        now: () => +clock.now(),
        elapsed: clock.elapsed,
      });
      const [{ counted }] = await Promise.all([reader.read(), reader.read()]);
      assert.deepEqual(
        counted.subscriptions.map(({ size }) => size),
        [2500, 22_500, 0],
      );
      assert.equal(counted.suppressions, 25_000);
      assert.deepEqual(
        counted.queues.map(({ kind, due, oldestDueAt }) => [kind, due, oldestDueAt]),
        [
          ["subscription", 12_500, 1],
          ["news", 12_500, 1],
        ],
      );
      const before = reads;
      clock.advance(29_000);
      await reader.read();
      assert.equal(reads, before);
      clock.advance(1000);
      await reader.read();
      assert.equal(reads, 2 * before);
    },
  );
