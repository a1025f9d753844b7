// Fills a database file with rows in every table, by default 100 and then 1,000,000, and prints how long it takes to open
// it, to take a request, to claim mails, to read a page of subscribers and to purge for two seconds, each with the longest
// time in which nothing else ran.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { DeliveryQueue } from "../../dist/gateway/storage/delivery-queue.js";
import { openDatabase } from "../../dist/gateway/storage/open-database.js";
import { SubscriptionStore } from "../../dist/gateway/storage/subscription-store.js";
import { normalizeAddress } from "../../dist/gateway/subscriptions/normalize-address.js";
import { fillTables } from "../../test/gateway/helpers/fill-tables.mjs";

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1_000_000];
const limits = { mailsPerDay: 3, mailsPerWeek: 10 };
const choices = { topics: [], languages: [], frequency: null };

async function measure(name, times, act) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  for (let time = 0; time < times; time++) {
    await act(time);
    await new Promise((resolve) => setTimeout(resolve));
  }
  const each = (performance.now() - start) / times;
  delay.disable();
  console.log(`  ${name}: ${each.toFixed(2)} ms each, longest block ${(delay.max / 1e6).toFixed(0)} ms`);
}

for (const size of sizes) {
  const folder = await mkdtemp(join(tmpdir(), "bench-storage-"));
  try {
    const url = `file:${join(folder, "subscriptions.db")}`;
    const filled = await openDatabase({ database: url });
    for (const statement of fillTables("file", size)) await filled.write([statement]);
    await filled.close();
    console.log(`${size.toLocaleString("en")} rows in each table`);
    let database;
    await measure("open", 1, async () => (database = await openDatabase({ database: url })));
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
    await measure("purge", 1, () =>
      Promise.race([
        store.purge(now, 1e12).catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, 2000)),
      ]),
    );
    await database.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
process.exit();
