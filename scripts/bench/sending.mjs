// Sends 2,000 news over the connections of the default settings to a mail server in another process on this machine, with a
// database file, while one recipient hangs. Prints mails per second, and how long a confirmation mail took meanwhile.
import { fork } from "node:child_process";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { gate, openDelivery } from "../../test/gateway/helpers/open-delivery.mjs";

if (process.argv[2] === "sink") {
  const { SMTPServer } = await import("smtp-server");
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    // One recipient hangs: its server never answers.
    onRcptTo: ({ address }, session, callback) => (address.startsWith("hangs") ? undefined : callback()),
    onData(stream, { envelope }, callback) {
      stream.resume().on("end", () => {
        process.send({ to: envelope.rcptTo[0].address });
        callback();
      });
    },
  });
  server.on("error", () => {});
  server.listen(0, "127.0.0.1", () => process.send({ port: server.server.address().port }));
} else {
  const total = Number(process.argv[2] ?? 2000);
  const cleanUps = [];
  const scope = { after: (act) => cleanUps.unshift(act) };
  const sink = fork(new URL(import.meta.url).pathname, ["sink"]);
  const [{ port }] = await once(sink, "message");
  const finished = gate();
  const confirmed = new Map();
  let received = 0;
  sink.on("message", ({ to }) => {
    if (to.startsWith("new")) confirmed.get(to)?.(performance.now());
    else if (++received === total) finished.open();
  });
  const clock = { now: () => new Date() };
  const { delivery, subscribe, release, deliver, request } = await openDelivery(scope, {
    url: `smtp://127.0.0.1:${port}`,
    clock,
  });
  const readers = Array.from({ length: total }, (_, n) => `reader-${n}@domain-${n % 50}.example`);
  await subscribe(["hangs@hangs.example", ...readers]);
  await release("r1");
  await deliver("r1", ["hangs@hangs.example", ...readers]);
  const start = performance.now();
  void delivery.wake();
  const times = [];
  const asking = (async () => {
    for (let number = 0; number < 20 && received < total; number++) {
      const address = `new-${number}@press.example`;
      const arrived = new Promise((resolve) => confirmed.set(address, resolve));
      const asked = performance.now();
      await request(address);
      void delivery.wake();
      times.push((await arrived) - asked);
    }
  })();
  await finished.opened;
  const seconds = (performance.now() - start) / 1000;
  await asking;
  times.sort((a, b) => a - b);
  console.log(
    `${total} mails in ${seconds.toFixed(1)} s: ${Math.round(total / seconds)} a second; ` +
      `${times.length} confirmations meanwhile, the slowest after ${Math.round(times.at(-1))} ms`,
  );
  sink.kill();
  process.exit(0);
}
