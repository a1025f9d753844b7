// Queues one release for 100,000 readers of four frequencies in several time zones, and prints how long that takes, how much
// memory, and the longest time for which the event loop was blocked. `npm run build` comes first.
//
// node scripts/bench/news.mjs [--database postgres] [readers]
import { fork } from "node:child_process";
import { once } from "node:events";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { readConfig } from "../../dist/gateway/config/read-config.js";
import { FanOut } from "../../dist/gateway/news/fan-out.js";
import { NewsArchive } from "../../dist/gateway/news/news-archive.js";
import { openDatabase } from "../../dist/gateway/storage/open-database.js";
import { benchDatabases } from "./bench-database.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { database: { type: "string", default: "file" }, address: { type: "string" } },
});
const readers = Number(positionals[0] ?? 100_000);
// The fan-out runs in a process of its own, so that what filled the database does not count.
const isChild = values.address !== undefined;
const databases = isChild ? undefined : await benchDatabases(values.database);
const address = values.address ?? (await databases.create());
const batch = 1000;
const zones = ["Europe/Copenhagen", "America/New_York", "Asia/Kathmandu", null];
const frequencies = ["immediately", "daily", "weekly", "monthly"];

const { lists } = readConfig({
  feeds: { ministry: { url: "https://newsroom.example/feed" } },
  subscriptions: {
    url: "https://gateway.example/subscriptions",
    secret: "a secret of at least thirty-two characters",
    lists: {
      news: { title: "News", topics: { trade: "Trade" }, frequencies, news: { feeds: ["ministry"] } },
    },
    store: { database: address, smtp: "smtp://127.0.0.1:1", from: { name: "M", address: "m@m.example" } },
  },
}).subscriptions;

const database = await openDatabase({ database: address, databaseConnections: 5 });
try {
  if (isChild) {
    await fanOut();
  } else {
    await fill();
    const child = fork(import.meta.filename, [String(readers), "--address", address]);
    const [code] = await once(child, "exit");
    process.exitCode = code;
  }
} finally {
  await database.close();
  await databases?.close();
}

async function fill() {
  for (let start = 0; start < readers; start += batch) {
    const statements = Array.from({ length: Math.min(batch, readers - start) }, (_, index) => {
      const number = start + index;
      const id = `reader${String(number).padStart(9, "0")}`;
      const choices = JSON.stringify({
        topics: number % 5 ? [] : ["trade"],
        languages: [],
        frequency: frequencies[number % 4],
      });
      return [
        {
          sql: `INSERT INTO addresses (id, address, key, mailbox, created_at) VALUES (:id, :key, :key, :key, 0)`,
          args: { id, key: `${id}@domain${number % 50}.example` },
        },
        {
          sql: `INSERT INTO subscriptions
              (address_id, list, state, request_id, locale, asked_at, confirmed_at, choices, time_zone)
            VALUES (:id, 'news', 'active', :id, 'en', 0, 1, :choices, :zone)`,
          args: { id, choices, zone: zones[(number % 7) % 4] },
        },
      ];
    });
    await database.write(statements.flat());
  }
  const release = {
    id: "r1",
    title: "A release",
    url: "https://newsroom.example/r1",
    categories: ["Trade"],
    body: "<p>Text.</p>".repeat(500),
  };
  const unknown = [{ release, address: "newsroom.example/r1", fingerprint: "f", same: undefined }];
  const now = Date.now();
  await new NewsArchive(database).recordNew("ministry", unknown, { isHeld: false, seenAt: now, now });
}

async function fanOut() {
  let peak = 0;
  const watchMemory = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const cpu = process.cpuUsage();
  const start = performance.now();
  await new FanOut({ database, lists, now: Date.now, log: () => {}, wake: () => {} }).run();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  delay.disable();
  clearInterval(watchMemory);
  const [{ queued }] = await database.read({ sql: "SELECT count(*) AS queued FROM deliveries" });
  if (Number(queued) !== readers) throw new Error(`${queued} of ${readers} readers were queued.`);
  console.log({
    database: address.replace(/:.*/s, ""),
    readers,
    seconds: +seconds.toFixed(2),
    cpuSeconds: +((user + system) / 1e6).toFixed(2),
    peakMegabytes: Math.round(peak / 1e6),
    longestTaskMs: +(delay.max / 1e6).toFixed(1),
    medianTaskMs: +(delay.percentile(50) / 1e6).toFixed(1),
  });
}
