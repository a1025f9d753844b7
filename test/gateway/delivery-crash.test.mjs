import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { createDatabase, testOnEach } from "./helpers/databases.mjs";
import { mailerOf, openDelivery } from "./helpers/open-delivery.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";

const connections = 10;
/** How often processes are killed: more with `CRASH_ROUNDS`, and then five at a time as well. */
const rounds = Number(process.env.CRASH_ROUNDS ?? 4);

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
      const last = start();
      t.after(() => last.kill("SIGKILL"));
      while (Object.values(await newsOutcomes()).includes(null)) await once(last, "message");
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
