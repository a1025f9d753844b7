import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { createDatabase, testOnEach } from "./helpers/databases.mjs";
import { mailerOf, openDelivery } from "./helpers/open-delivery.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";

const connections = 10;
/** How often processes are killed: more with `CRASH_ROUNDS`, and then five at a time as well. */
const rounds = Number(process.env.CRASH_ROUNDS ?? 4);

/** Waits until a process has sent all news that wait, and ends it. */
async function sendRest(child, newsOutcomes) {
  while (Object.values(await newsOutcomes()).includes(null)) await once(child, "message");
  child.kill("SIGKILL");
  await once(child, "exit");
}

for (const processes of process.env.CRASH_ROUNDS ? [1, 2, 5] : [1, 2]) {
  const total = 30 * rounds * processes;
  testOnEach(
    `Killed with -9 while it sends, it loses no news, and doubles at most those on their way, each with its Message-ID, processes: ${processes} (N14, N15)`,
    async (t) => {
      const inbox = await openInbox(t);
      const file = await createDatabase(t);
      const { subscribe, release, deliver, newsOutcomes } = await openDelivery(t, {
        url: mailerOf(() => assert.fail("Only the processes send.")),
        file,
      });
      const readers = Array.from({ length: total }, (_, n) => `reader-${n}@domain-${n % 7}.example`);
      await subscribe(readers);
      await release("r1");
      await deliver("r1", readers, { dueAt: 0 });
      let ahead = 0;
      const start = () =>
        fork(join(import.meta.dirname, "helpers/send-news.mjs"), [file, inbox.url, ahead], {
          stdio: ["ignore", "ignore", "inherit", "ipc"],
        });
      let killed = 0;
      for (let round = 0; round < rounds && inbox.mails.length < total; round++) {
        const children = Array.from({ length: processes }, start);
        t.after(() => children.forEach((child) => child.kill("SIGKILL")));
        // Kills at whatever point it has reached when the next few mails have arrived.
        await inbox.waitForMails(Math.min(total, inbox.mails.length + randomInt(1, 25)));
        await Promise.all(children.map((child) => (child.kill("SIGKILL"), once(child, "exit"))));
        killed += processes;
        // The leases of those that were killed have ended.
        ahead += 3_600_000;
      }
      await sendRest(start(), newsOutcomes);
      const outcomes = Object.values(await newsOutcomes());
      assert.equal(outcomes.length, total);
      assert.deepEqual([...new Set(outcomes)], ["sent"]);
      const ids = new Map();
      for (const { envelope, headers } of inbox.mails) {
        const to = envelope.rcptTo[0].address;
        const id = headers["message-id"][0];
        assert.equal(ids.get(to) ?? id, id, to);
        ids.set(to, id);
      }
      assert.equal(ids.size, total, "nobody was left out");
      const doubled = inbox.mails.length - total;
      t.diagnostic(`killed ${killed}, mails ${inbox.mails.length}, of them twice ${doubled}`);
      assert.ok(doubled <= killed * connections, `${doubled} of ${killed} kills`);
    },
  );
}

/** Where a process is killed: at which call of the mail server, and whether the server keeps the mail of that call. */
const points = [
  { name: "has claimed mails and connects", hook: "onConnect", call: 1, doubled: 0 },
  { name: "has connected", hook: "onSender", call: 1, doubled: 0 },
  { name: "has sent a text that is not accepted", hook: "onContent", call: 1, isRefused: true },
  { name: "has sent a text that is accepted, before it is noted", hook: "onContent", call: 1 },
  { name: "has noted some mails", hook: "onSender", call: 2 * connections },
];
const onEach = process.env.CRASH_ROUNDS ? testOnEach : test;

for (const { name, hook, call, isRefused, doubled: most = connections } of points)
  onEach(`Killed with -9 when it ${name}, it loses no news (N14)`, async (t) => {
    let calls = 0;
    let child;
    const inbox = await openInbox(t, {
      [hook]: async () => {
        if (++calls !== call) return;
        child.kill("SIGKILL");
        await once(child, "exit");
        if (isRefused) throw Object.assign(new Error("no"), { responseCode: 451 });
      },
    });
    const file = await createDatabase(t);
    const { subscribe, release, deliver, newsOutcomes } = await openDelivery(t, {
      url: mailerOf(() => assert.fail("Only the processes send.")),
      file,
    });
    const readers = Array.from({ length: 40 }, (_, n) => `reader-${n}@domain-${n % 7}.example`);
    await subscribe(readers);
    const start = (ahead) =>
      fork(join(import.meta.dirname, "helpers/send-news.mjs"), [file, inbox.url, ahead], {
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      });
    t.after(() => child.kill("SIGKILL"));
    const roundsHere = process.env.CRASH_ROUNDS ? Math.ceil(rounds / 5) : 1;
    let sent = 0;
    for (let round = 0; round < roundsHere; round++) {
      const id = `r${round}`;
      await release(id);
      await deliver(id, readers, { dueAt: 0 });
      calls = 0;
      child = start(2 * round * 3_600_000);
      await once(child, "exit");
      // The leases of the one that was killed have ended.
      calls = Infinity;
      child = start((2 * round + 1) * 3_600_000);
      await sendRest(child, newsOutcomes);
      const doubled = inbox.mails.length - sent - readers.length;
      sent = inbox.mails.length;
      assert.ok(doubled >= 0 && doubled <= most, `${doubled} twice`);
    }
    const outcomes = Object.values(await newsOutcomes());
    assert.equal(outcomes.length, roundsHere * readers.length);
    assert.deepEqual([...new Set(outcomes)], ["sent"]);
    t.diagnostic(`killed ${roundsHere}, twice ${sent - roundsHere * readers.length}`);
  });
