// Sends news to a mail server in another process on this machine, while one recipient hangs and readers ask for confirmation
// mails. Prints mails per second, and how long confirmations took meanwhile.
//
// node scripts/bench/sending.mjs [--database postgres] [--delay <ms>] [--connections <number>] [mails]
//
// --delay is how long the server takes to accept a mail. Default: 0, 10 connections, 10,000 mails.
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { gate, openDelivery } from "../../test/gateway/helpers/open-delivery.mjs";
import { benchDatabases, waitingNews } from "./bench-database.mjs";
import { startMailSink } from "./mail-sink.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    database: { type: "string", default: "file" },
    delay: { type: "string", default: "0" },
    connections: { type: "string", default: "10" },
  },
});
const delayMs = Number(values.delay);
const connections = Number(values.connections);
const total = Number(positionals[0] ?? 10_000);

const databases = await benchDatabases(values.database);
const closings = [];
const { sink, url } = await startMailSink(delayMs);
const finished = gate();
const confirmed = new Map();
let received = 0;
sink.on("message", ({ to }) => {
  if (to.startsWith("new")) confirmed.get(to)?.(performance.now());
  else if (++received === total) finished.open();
});
const { delivery, database, subscribe, release, deliver, request } = await openDelivery(
  { after: (act) => closings.unshift(act) },
  {
    url,
    clock: { now: () => new Date() },
    file: await databases.create(),
    limits: { connections, perDomain: Math.max(4, connections / 25) },
  },
);
await subscribe(["hangs@hangs.example"]);
await release("r1");
await deliver("r1", ["hangs@hangs.example"]);
await database.write(waitingNews(values.database, total, Date.now()), { mayTakeLong: true });
const cpu = process.cpuUsage();
const start = performance.now();
void delivery.wake();
const times = [];
const asking = (async () => {
  for (let number = 0; received < total; number++) {
    const address = `new-${number}@press.example`;
    const arrived = new Promise((resolve) => confirmed.set(address, resolve));
    const asked = performance.now();
    await request(address);
    void delivery.wake();
    times.push((await arrived) - asked);
    // As a newsroom with ten new readers a second.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
})();
await finished.opened;
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(cpu);
await asking;
times.sort((a, b) => a - b);
const at = (part) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * part))]);
console.log(
  `${values.database}, ${connections} connections, ${delayMs} ms: ${total} mails in ${seconds.toFixed(1)} s, ` +
    `${Math.round(total / seconds)} a second, ${((user + system) / 1000 / total).toFixed(2)} ms of CPU a mail; ` +
    `${times.length} confirmations meanwhile: half within ${at(0.5)} ms, 99 % within ${at(0.99)} ms, all within ${at(1)} ms`,
);
sink.kill();
// The mail that hangs would hold up the end.
await Promise.race([
  Promise.all(closings.map((act) => act())),
  new Promise((resolve) => setTimeout(resolve, 8000)),
]);
await databases.close();
process.exit(0);
