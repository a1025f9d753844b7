// Fills a database with rows in every table, by default 100 and then 1,000,000, and prints how long it takes to open it, to
// take a request, to claim mails, to read a page of subscribers, to count for /metrics, and to purge each table for a while,
// each with the longest time in which nothing else ran in this process, and the statement that took longest.
//
// node scripts/bench/storage.mjs [--database postgres] [rows …]
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import pg from "pg";
import { NewsDesk } from "../../dist/gateway/news/news-desk.js";
import { MailFigureReader } from "../../dist/gateway/metrics/mail-figures.js";
import { DeliveryQueue } from "../../dist/gateway/storage/delivery-queue.js";
import { openDatabase } from "../../dist/gateway/storage/open-database.js";
import { SubscriptionStore } from "../../dist/gateway/storage/subscription-store.js";
import { normalizeAddress } from "../../dist/gateway/subscriptions/normalize-address.js";
import { fillTables, numbers } from "../../test/gateway/helpers/fill-tables.mjs";
import { benchDatabases } from "./bench-database.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { database: { type: "string", default: "file" } },
});
const kind = values.database;
const sizes = positionals.length ? positionals.map(Number) : [100, 1_000_000];
const limits = { mailsPerDay: 3, mailsPerWeek: 10 };
const choices = { topics: [], languages: [], frequency: null };
/** How long each statement of the purge is repeated. */
const purgeMs = 1500;

const nothing = { ms: 0, cpu: 0, sql: "" };
/** The statement that took longest, and the one for which this process computed most: a file is read by this thread. */
let slowest = nothing;
let costliest = nothing;

/** Notes how long each statement takes. */
function watched(database) {
  const timed =
    (method) =>
    async (first, ...rest) => {
      const before = process.cpuUsage();
      const start = performance.now();
      const answer = await database[method](first, ...rest);
      const ms = performance.now() - start;
      const { user, system } = process.cpuUsage(before);
      const sql = [first].flat()[0].sql.replace(/\s+/g, " ").slice(0, 70);
      const one = { ms, cpu: (user + system) / 1000, sql };
      if (one.ms > slowest.ms) slowest = one;
      if (one.cpu > costliest.cpu) costliest = one;
      return answer;
    };
  return { skipLocked: database.skipLocked, read: timed("read"), write: timed("write") };
}

/** Lets each statement that begins a batch of the purge find nothing more after a while. */
function limited(database) {
  const ends = new Map();
  const isOver = ({ sql }) => {
    const end = ends.get(sql.slice(0, 90)) ?? performance.now() + purgeMs;
    ends.set(sql.slice(0, 90), end);
    return performance.now() > end;
  };
  return {
    ...database,
    read: async (statement) => (isOver(statement) ? [] : database.read(statement)),
    write: async (statements) =>
      statements.length === 1 && isOver(statements[0])
        ? [{ rows: [], rowsAffected: 0 }]
        : database.write(statements),
  };
}

async function measure(name, times, act) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  slowest = nothing;
  costliest = nothing;
  delay.enable();
  const start = performance.now();
  for (let time = 0; time < times; time++) {
    await act(time);
    await new Promise((resolve) => setTimeout(resolve));
  }
  const each = (performance.now() - start) / times;
  delay.disable();
  console.log(`  ${name}: ${each.toFixed(2)} ms each, longest block ${(delay.max / 1e6).toFixed(0)} ms`);
  console.log(`    slowest statement: ${slowest.ms.toFixed(0)} ms: ${slowest.sql}`);
  console.log(`    most CPU time: ${costliest.cpu.toFixed(0)} ms: ${costliest.sql}`);
}

/** Readers who have left, each with the releases of a year. */
function former(size) {
  const readers = numbers[kind](Math.max(1, size / 1000));
  return [
    `INSERT INTO addresses (id, address, key, mailbox, created_at) SELECT 'z' || n, 'z' || n, 'z' || n, 'z' || n, n FROM ${readers}`,
    `INSERT INTO subscriptions (address_id, list, state, request_id, locale, asked_at, confirmed_at, ended_at)
      SELECT 'z' || n, 'news', 'unsubscribed', 'z' || n, 'en', n, n, n FROM ${readers}`,
    `INSERT INTO consents (id, address_id, list, request_id, event, at)
      SELECT 'z' || n, 'z' || n, 'news', 'z' || n, 'unsubscribed', n FROM ${readers}`,
    `INSERT INTO deliveries (release, address_id, list, frequency, domain, due_at, done_at, outcome)
      SELECT 'y' || (n % 100), 'z' || (1 + n / 100), 'news', 'immediately', 'd', n, n, 'sent'
      FROM ${numbers[kind](Math.max(1, Math.floor(size / 10) - 1))}`,
  ].map((sql) => ({ sql }));
}

const databases = await benchDatabases(kind);
try {
  for (const size of sizes) {
    const url = await databases.create();
    const filled = await openDatabase({ database: url });
    for (const statement of [...fillTables(kind, size), ...former(size)])
      await filled.write([statement], { mayTakeLong: true });
    await filled.close();
    if (kind === "postgres") {
      // What the server does by itself within a minute.
      const client = new pg.Client(url);
      await client.connect();
      await client.query("ANALYZE");
      await client.end();
    }
    console.log(`${size.toLocaleString("en")} rows in each table, ${kind}`);
    let opened;
    await measure("open", 1, async () => (opened = await openDatabase({ database: url })));
    const database = watched(opened);
    const store = new SubscriptionStore(database);
    const queue = new DeliveryQueue(database, ["news"], () => performance.now());
    const now = Date.now();
    await measure("request", 200, (time) => {
      const proof = { list: "news", choices, consentVersion: "1", page: "/", shownIn: "en", claimedAt: null };
      const request = { ...normalizeAddress(`reader-${time}@press.example`), timeZone: null, ...proof };
      return store.request(request, "en", limits, now);
    });
    await measure("claim of 10 mails", 100, () =>
      queue.turn([], { subscription: 10, news: 8, take: () => true }, 60_000, now),
    );
    await measure("page of 1,000 subscribers", 5, async () => {
      let read = 0;
      for await (const subscriber of store.active("news")) if (subscriber && ++read === 1000) break;
    });
    const lists = { news: { news: { feeds: ["f"] } } };
    const clock = { now: () => now, elapsed: () => performance.now() };
    await measure("figures for /metrics", 1, () =>
      new MailFigureReader({ database, lists, counters: {}, ...clock }).read(),
    );
    await measure("cancel of a release", 1, () => new NewsDesk({ database, lists }).cancelRelease("r1", now));
    await measure("purge", 1, () => new SubscriptionStore(limited(database)).purge(now, 1e12));
    await opened.close();
  }
} finally {
  await databases.close();
}
