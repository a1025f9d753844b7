/* What stops mails or subscriptions, and how soon it is known. The database, the disk and the mail server are real.
   Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFile, mkdtemp, rmdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import { SMTPServer } from "smtp-server";
import { createGateway } from "../../dist/gateway/index.js";
import { FaultBoard } from "../../dist/gateway/health/faults.js";
import { HealthWatch } from "../../dist/gateway/health/health-watch.js";
import { openDatabase } from "../../dist/gateway/storage/open-database.js";
import { SubscriptionStore } from "../../dist/gateway/storage/subscription-store.js";
import { days, hours, openSubscriptions, secret, testClock } from "./helpers/subscription-gateway.mjs";
import { countRows } from "./helpers/database-rows.mjs";
import { createDatabase, testOnEach } from "./helpers/databases.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";

const run = promisify(execFile);

/** A database and what watches it. `codes` are the faults that are known now. */
async function watch(t, { address, clock = testClock(), ...tools } = {}) {
  const database = await openDatabase({ database: address ?? (await createDatabase(t)) });
  const logs = [];
  const faults = new FaultBoard(clock, (event, fields) => logs.push({ event, ...fields }));
  const health = new HealthWatch({
    database,
    clock: { now: () => +clock.now(), elapsed: clock.elapsed },
    faults,
    verifyMail: () => Promise.resolve(),
    mailsSent: () => 0,
    ...tools,
  });
  let closing;
  const close = () => (closing ??= health.close().then(() => database.close()));
  t.after(close);
  await health.start();
  await health.look();
  const codes = () => faults.list().map(({ code }) => code);
  return { database, clock, health, logs, codes, close, store: new SubscriptionStore(database) };
}

testOnEach(
  "a clock that is set forward or back is reported, until it is right again or an hour has passed",
  async (t) => {
    const { clock, health, codes, logs } = await watch(t);
    const look = async (milliseconds) => {
      clock.advance(milliseconds);
      await health.look();
      return codes();
    };
    assert.deepEqual(await look(20_000), []);
    for (const jump of [days(10), -days(10)]) {
      clock.setBy(jump);
      assert.deepEqual(await look(20_000), ["clock-jump"]);
      clock.setBy(-jump);
      assert.deepEqual(await look(20_000), []);
    }
    assert.deepEqual(
      logs.slice(0, 2).map(({ event, part, code, seconds }) => [event, part, code, seconds]),
      [
        ["fault", "clock", "clock-jump", undefined],
        ["fault-ended", "clock", "clock-jump", 20],
      ],
    );
    clock.setBy(hours(3));
    assert.deepEqual(await look(20_000), ["clock-jump"]);
    for (let minutes = 0; minutes < 62; minutes++) await look(60_000);
    assert.deepEqual(codes(), []);
    // NTP corrects small differences in small steps.
    for (let step = 0; step < 10; step++) {
      clock.setBy(500);
      assert.deepEqual(await look(20_000), []);
    }
  },
);

/** A database with a request that waits for its confirmation, as a gateway leaves it. */
async function openWithRequest(t) {
  const gateway = await openSubscriptions(t);
  await gateway.subscribe("reader@press.example");
  await gateway.inbox.waitForMails(1);
  await gateway.close();
  return gateway;
}

test("a start with the clock ten days ahead deletes no request, and says so", async (t) => {
  const { options, inbox, clock } = await openWithRequest(t);
  const { database } = options.store;
  clock.setBy(days(10));
  const anew = await openSubscriptions(t, { database, inbox, clock });
  assert.equal(await anew.subscriptions.healthy(), true);
  await anew.close();
  assert.ok(anew.logs.some(({ event, code }) => event === "fault" && code === "clock-unsure"));
  assert.ok(anew.logs.some(({ event }) => event === "purge-postponed"));
  // The wrong time is not believed after one more start, either.
  const again = await openSubscriptions(t, { database, inbox, clock });
  assert.equal(await again.subscriptions.healthy(), true);
  await again.close();
  assert.equal((await countRows(database)).subscriptions, 1);
});

test("after a long stop, requests that are too old are deleted when the clock has gone right for six hours", async (t) => {
  const { options } = await openWithRequest(t);
  const { clock, health, codes } = await watch(t, {
    address: options.store.database,
    clock: testClock("2026-12-24T10:00:00Z"),
  });
  assert.deepEqual([health.isClockTrusted, codes()], [false, ["clock-unsure"]]);
  clock.advance(hours(6));
  await health.look();
  assert.deepEqual([health.isClockTrusted, codes()], [true, []]);
});

test("while the clock runs ten days ahead, nothing is deleted", async (t) => {
  const { clock, health } = await watch(t);
  clock.setBy(days(10));
  clock.advance(20_000);
  await health.look();
  assert.equal(health.isClockTrusted, false);
  clock.setBy(-days(10));
  clock.advance(20_000);
  await health.look();
  assert.equal(health.isClockTrusted, true);
});

testOnEach(
  "a mail that failed while the clock was ahead does not wait until the clock has caught up",
  async (t) => {
    const { clock, health, database, store } = await watch(t);
    clock.setBy(hours(10));
    await health.look();
    const address = "reader@press.example";
    await store.request(
      {
        ...{ address, key: address, mailbox: address, list: "news", consentVersion: "1", page: null },
        ...{ shownIn: "en", claimedAt: null, choices: { topics: [], languages: [], frequency: null } },
      },
      "en",
      { mailsPerDay: 1, mailsPerWeek: 3 },
      +clock.now(),
    );
    clock.setBy(-hours(10));
    await health.look();
    const [{ due_at: dueAt }] = await database.read({ sql: "SELECT due_at FROM outbox" });
    assert.equal(Number(dueAt), +clock.now());
  },
);

testOnEach("a clock that is behind what the database has seen is reported at the start", async (t) => {
  const address = await createDatabase(t);
  const first = await watch(t, { address });
  await first.close();
  const second = await watch(t, { address, clock: testClock("2026-11-20T10:00:00Z") });
  assert.deepEqual(second.codes(), ["clock-jump"]);
});

/** Mounts a small disk; undefined if this user may not. */
async function mountDisk(t) {
  const folder = await mkdtemp(join(tmpdir(), "newsroom-elements-disk-"));
  t.after(async () => {
    await run("umount", ["--lazy", folder]).catch(() => {});
    await rmdir(folder);
  });
  try {
    await run("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]);
    return folder;
  } catch {
    t.skip("only root can mount a disk");
    return undefined;
  }
}

test("a full disk is reported, and that it has room again", async (t) => {
  const folder = await mountDisk(t);
  if (!folder) return;
  const { health, codes } = await watch(t, { address: `file:${join(folder, "a.db")}` });
  assert.deepEqual(codes(), []);
  const filler = join(folder, "filler");
  await assert.rejects(writeFile(filler, Buffer.alloc(2e6)), { code: "ENOSPC" });
  // What the log of the database still has room for is no fault yet.
  for (let look = 0; look < 20 && !codes().length; look++) await health.look();
  assert.deepEqual(codes(), ["database-full"]);
  await writeFile(filler, "");
  await health.look();
  assert.deepEqual(codes(), []);
});

test("a disk that takes no more bytes, as beyond a quota, is reported", async (t) => {
  const prlimit = (limit) => run("prlimit", ["--pid", String(process.pid), `--fsize=${limit}:`]);
  const { health, codes } = await watch(t);
  try {
    await prlimit(0);
  } catch {
    return t.skip("prlimit is not installed");
  }
  try {
    await health.look();
  } finally {
    await prlimit("unlimited");
  }
  assert.deepEqual(codes(), ["database-write-failed"]);
  await health.look();
  assert.deepEqual(codes(), []);
});

/** What a gateway says about itself. */
async function healthOf(gateway) {
  const answer = await gateway(new Request("https://g.example/healthz"));
  return { ...(await answer.json()), status: answer.status };
}

const storeAt = (database, smtp) => ({
  url: "https://g.example/subscriptions",
  secret,
  lists: { news: { title: "News" } },
  store: { database, smtp, from: { name: "News", address: "news@g.example" } },
});

test("/healthz is red while the database is on a disk that is read-only", async (t) => {
  const folder = await mountDisk(t);
  if (!folder) return;
  const { url: smtp } = await openInbox(t);
  const elsewhere = join(await tempFolder(t), "a.db");
  const { database } = await watch(t, { address: `file:${elsewhere}` });
  await database.eraseDeleted();
  await copyFile(elsewhere, join(folder, "a.db"));
  await run("mount", ["-o", "remount,ro", folder]);
  const gateway = createGateway({ subscriptions: storeAt(`file:${join(folder, "a.db")}`, smtp) });
  t.after(() => gateway.close());
  const { status, faults } = await healthOf(gateway);
  assert.deepEqual([status, faults[0].part, faults[0].code], [503, "database", "database-read-only"]);
});

/** A gateway whose only fault can be that of its mail server. */
async function openGateway(t, smtp) {
  const gateway = createGateway({
    subscriptions: storeAt(`file:${join(await tempFolder(t), "a.db")}`, smtp),
  });
  t.after(() => gateway.close());
  return gateway;
}

/** Asks until there is a fault. It is found without a request, soon after the start. */
async function faultOf(gateway) {
  for (;;) {
    const health = await healthOf(gateway);
    if (health.faults.length) return health;
    await setImmediate();
  }
}

test("/healthz is red while no mail server can be reached, one cannot be trusted, or it wants another login", async (t) => {
  const closed = await openInbox(t);
  await closed.close();
  const selfSigned = await startMailServer(t, { secure: true });
  const asksForLogin = await startMailServer(t, {
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    onAuth: (auth, session, callback) => callback(new Error("Invalid login")),
  });
  for (const [smtp, code] of [
    [closed.url, "smtp-unreachable"],
    [`smtps://127.0.0.1:${selfSigned}`, "smtp-tls"],
    [`smtp://user:wrong@127.0.0.1:${asksForLogin}`, "smtp-login"],
  ]) {
    const { status, faults } = await faultOf(await openGateway(t, smtp));
    assert.deepEqual([status, faults.map(({ part, code }) => [part, code])], [503, [["smtp", code]]]);
  }
});

test("/healthz is red while the mail server refuses to relay, until it takes a mail", async (t) => {
  let isDenied = true;
  const inbox = await openInbox(t, {
    onRecipient() {
      if (isDenied) throw Object.assign(new Error("5.7.1 Relay access denied"), { responseCode: 554 });
    },
  });
  const gateway = await openGateway(t, inbox.url);
  const subscribe = (email) =>
    gateway(
      new Request("https://g.example/subscriptions", {
        method: "POST",
        headers: { accept: "application/json" },
        body: new URLSearchParams({ email, consent: "yes" }),
      }),
    );
  assert.equal((await subscribe("reader@press.example")).status, 202);
  const { status, faults } = await faultOf(gateway);
  assert.deepEqual([status, faults[0].part, faults[0].code], [503, "relay", "relay-denied"]);
  isDenied = false;
  await inbox.mailTo("reader@press.example");
  while ((await healthOf(gateway)).status !== 200) await setImmediate();
});

/** A mail server that takes no mail. Its certificate is its own. */
async function startMailServer(t, options) {
  const server = new SMTPServer({ logger: false, closeTimeout: 1, ...options });
  server.on("error", () => {});
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => new Promise((resolve) => server.close(resolve)));
  return server.server.address().port;
}
