// Sends news to a mail server in another process on this machine, while one recipient hangs and readers ask for confirmation
// mails. Prints mails per second, and how long confirmations took meanwhile.
//
// node scripts/bench/sending.mjs [--database postgres] [--delay <ms>] [--connections <number>] [mails]
//
// --delay is how long the server takes to accept a mail. Default: 0, 10 connections, 10,000 mails.
import { fork } from "node:child_process";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { numbers } from "../../test/gateway/helpers/fill-tables.mjs";
import { gate, openDelivery } from "../../test/gateway/helpers/open-delivery.mjs";
import { benchDatabases } from "./bench-database.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    database: { type: "string", default: "file" },
    delay: { type: "string", default: "0" },
    connections: { type: "string", default: "10" },
    sink: { type: "boolean", default: false },
  },
});
const delayMs = Number(values.delay);
const connections = Number(values.connections);
const total = Number(positionals[0] ?? 10_000);

if (values.sink) await runSink();
else await run();

async function runSink() {
  const { SMTPServer } = await import("smtp-server");
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    // One recipient hangs: its server never answers.
    onRcptTo: ({ address }, session, callback) => (address.startsWith("hangs") ? undefined : callback()),
    onData(stream, { envelope }, callback) {
      stream.resume().on("end", () => {
        const accept = () => {
          process.send({ to: envelope.rcptTo[0].address });
          callback();
        };
        if (delayMs) setTimeout(accept, delayMs);
        else accept();
      });
    },
  });
  server.on("error", () => {});
  server.listen(0, "127.0.0.1", () => process.send({ port: server.server.address().port }));
}

async function run() {
  const databases = await benchDatabases(values.database);
  const closings = [];
  const sink = fork(import.meta.filename, ["--sink", "--delay", values.delay]);
  const [{ port }] = await once(sink, "message");
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
      url: `smtp://127.0.0.1:${port}`,
      clock: { now: () => new Date() },
      file: await databases.create(),
      limits: { connections, perDomain: Math.max(4, connections / 25) },
    },
  );
  await subscribe(["hangs@hangs.example"]);
  await release("r1");
  await deliver("r1", ["hangs@hangs.example"]);
  await database.write(fill(Date.now()), { mayTakeLong: true });
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
}

/** Readers of fifty domains who are to get the release. */
function fill(now) {
  const readers = numbers[values.database](total);
  const id = "'reader-' || n";
  const email = "'reader-' || n || '@domain-' || (n % 50) || '.example'";
  return [
    `INSERT INTO addresses (id, address, key, mailbox, created_at) SELECT ${id}, ${email}, ${email}, ${email}, ${now} FROM ${readers}`,
    `INSERT INTO subscriptions (address_id, list, state, request_id, locale, asked_at, confirmed_at)
      SELECT ${id}, 'news', 'active', ${id}, 'en', ${now}, ${now} FROM ${readers}`,
    `INSERT INTO deliveries (release, address_id, list, frequency, domain, due_at)
      SELECT 'r1', ${id}, 'news', 'immediately', 'domain-' || (n % 50) || '.example', ${now} FROM ${readers}`,
  ].map((sql) => ({ sql }));
}
