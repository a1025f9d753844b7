// Sends news to a mail server in another process on this machine, while processes are killed with -9 at random moments and others
// take their place. Prints how many mails came twice. `npm run build` comes first.
//
// node scripts/bench/crashes.mjs [--database postgres] [--processes <number>] [--every <mails>] [--delay <ms>] [mails]
//
// --every is after how many mails a process is killed; --delay is how long the server takes to accept a mail. Default: one process,
// 20,000 mails, no delay, 100,000 mails in all.
import { fork } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { mailerOf, openDelivery } from "../../test/gateway/helpers/open-delivery.mjs";
import { benchDatabases, waitingNews } from "./bench-database.mjs";
import { startMailSink } from "./mail-sink.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    database: { type: "string", default: "file" },
    processes: { type: "string", default: "1" },
    every: { type: "string", default: "20000" },
    delay: { type: "string", default: "0" },
  },
});
const every = Number(values.every);
const total = Number(positionals[0] ?? 100_000);
const script = join(import.meta.dirname, "../../test/gateway/helpers/send-news.mjs");

const databases = await benchDatabases(values.database);
const closings = [];
const { database, release, file } = await openDelivery(
  { after: (act) => closings.unshift(act) },
  { url: mailerOf(() => {}), file: await databases.create() },
);
await release("r1");
await database.write(waitingNews(values.database, total, Date.now()), { mayTakeLong: true });

const { sink, url } = await startMailSink(Number(values.delay));
let received = 0;
const readers = new Set();
let killed = 0;
let isOver = false;
let next = randomInt(every);
sink.on("message", ({ to }) => {
  readers.add(to);
  if (++received < next) return;
  next = (killed + 1) * every + randomInt(every);
  // Not at the moment when a mail has just been accepted.
  setTimeout(() => void replaceOne(), randomInt(50));
});

const start = (ahead = 0) =>
  fork(script, [file, url, ahead], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
const senders = Array.from({ length: Number(values.processes) }, () => start());

async function kill(sender) {
  sender.kill("SIGKILL");
  await once(sender, "exit");
}

async function replaceOne() {
  if (isOver) return;
  killed++;
  const index = randomInt(senders.length);
  const sender = senders[index];
  senders[index] = start();
  await kill(sender);
}

const count = async (state) =>
  Number((await database.read({ sql: `SELECT count(*) AS size FROM deliveries WHERE ${state}` }))[0].size);

/** Waits until no mail has come for some seconds, and none is in a state. */
async function untilNone(state) {
  for (let before = -1; before !== received || (await count(state));) {
    before = received;
    await delay(3000);
  }
}

await untilNone("done_at IS NULL AND lease IS NULL");
// What is left was on its way when its process was killed, some minutes ago at most. Its leases end when all others have.
isOver = true;
await Promise.all(senders.map(kill));
const last = start(3_600_000);
await untilNone("done_at IS NULL");
await kill(last);
const doubled = received - readers.size;
console.log(
  `${values.database}, processes: ${values.processes}, ${values.delay} ms: ${total} mails, killed ${killed} times; ` +
    `lost ${total - readers.size}, doubled ${doubled}, ` +
    `${((doubled / total) * 10_000).toFixed(1)} of 10,000`,
);
sink.kill();
for (const act of closings) await act();
await databases.close();
