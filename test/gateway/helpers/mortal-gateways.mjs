/* Processes that a test kills while they bring news to readers. Not a test. */
import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BounceTags } from "../../../dist/gateway/delivery/bounce-tag.js";
import { bundleProcess } from "./bundle-process.mjs";
import { minutes, openNewsDesk, release } from "./news-desk.mjs";
import { bounce } from "./reports.mjs";
import { openInbox } from "./smtp-inbox.mjs";
import { days, hours, secret } from "./subscription-gateway.mjs";
import { tempFolder } from "./temp-folder.mjs";
import { requestOf } from "./request-of.mjs";

/** What they do until they are killed takes a few looks, or some more if PostgreSQL has not noticed yet who is dead. */
const mostLooks = 100;

let program;

/** As in the gateway, because the tags and links in mails have the bytes of an id. */
const randomId = () => randomBytes(16).toString("base64url");

/**
 * A newsroom with readers of two lists, who want each release at once or a daily digest; and processes. One of them is killed at
 * a point; the others go on, and take over what it has left when its leases have ended. A single one is followed by the next.
 * (A machine that dies with all its processes: delivery-crash.test.mjs.)
 */
export async function openMortalGateways(t, count) {
  program ??= await bundleProcess(join(import.meta.dirname, "news-process.mjs"));
  const folder = await tempFolder(t);
  const maildir = join(folder, "maildir");
  await mkdir(join(maildir, "new"), { recursive: true });
  const list = { title: "News", news: { feeds: ["ministry"], hold: 0 } };
  const desk = await openNewsDesk(t, {
    feeds: { ministry: [1, 2, 3].map((number) => release(`old-${number}`)) },
    lists: { news: list, press: list },
  });
  const { clock, rows, store, feeds } = desk;
  const tags = new BounceTags("bounces@ministry.example", [secret]);
  await desk.look();
  const readers = Array.from({ length: 18 }, randomId);
  for (const [number, reader] of readers.entries()) {
    const options = {
      domain: `domain-${number % 7}.example`,
      choices: { frequency: number < 10 ? null : "daily" },
    };
    // Every tenth reads both lists.
    if (number % 2 || number % 10 === 0) await desk.addReader(reader, { ...options, list: "news" });
    if (number % 2 === 0) await desk.addReader(reader, { ...options, list: "press" });
  }

  let point;
  let killed = 0;
  async function atServer(hook, session) {
    if (point?.server !== hook || killed) return;
    killed++;
    const { child, exited } = processes.find(({ name }) => name === session.hostNameAppearsAs);
    child.kill("SIGKILL");
    await exited;
    if (point.isRefused) throw Object.assign(new Error("no"), { responseCode: 451 });
  }
  const inbox = await openInbox(t, {
    onSender: (_, session) => atServer("onSender", session),
    onContent: (session) => atServer("onContent", session),
  });

  function start() {
    const setup = { options: desk.options, smtp: inbox.url, maildir, time: clock.time };
    const child = fork(program, [JSON.stringify(setup)], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    return { child, name: `pid-${child.pid}`, exited: once(child, "exit") };
  }
  let processes = Array.from({ length: count }, start);
  // It starts while the others work.
  let next = start();
  t.after(() => [...processes, next].forEach(({ child }) => child.kill("SIGKILL")));

  /** Lets a process do what there is to do. Returns whether it is alive. */
  async function look({ child, exited }, message) {
    child.send(message, () => {});
    const end = await Promise.race([once(child, "message"), exited]);
    if (end[0] === "looked") return true;
    assert.equal(end[1], "SIGKILL");
    return false;
  }

  /** What is left to be done now. */
  async function isLeft(releases) {
    const [{ left, arrived }] = await rows(
      `SELECT (SELECT count(*) FROM arrivals WHERE state <> 'old') AS arrived,
        (SELECT count(*) FROM arrivals WHERE state = 'matching')
        + (SELECT count(*) FROM deliveries WHERE done_at IS NULL AND due_at <= :time)
        + (SELECT count(*) FROM outbox WHERE done_at IS NULL) AS left`,
      { time: clock.time },
    );
    return left > 0 || arrived < releases || (await readdir(join(maildir, "new"))).length > 0;
  }

  /** Lets the processes work until nothing is left, and one of them be killed at `where`. */
  async function work(where, releases) {
    point = where;
    killed = 0;
    const mark = join(folder, `killed-${++marks}`);
    for (let looks = 0; (where && !killed) || !looks || (await isLeft(releases)); looks++) {
      assert.ok(looks < mostLooks, killed ? "something was left" : "it has not come to this point");
      // The feed is to be read again; leases of one that was killed have ended.
      clock.time += killed ? hours(1) : minutes(2);
      const message = { time: clock.time, point: killed ? undefined : where && { ...where, mark } };
      const alive = await Promise.all(processes.map((one) => look(one, message)));
      killed = Math.max(killed, alive.filter((isAlive) => !isAlive).length);
      processes = processes.filter((_, index) => alive[index]);
      while (processes.length < count) {
        processes.push(next);
        next = start();
      }
    }
    assert.equal(killed, where ? 1 : 0);
  }

  let round = 0;
  let marks = 0;
  return {
    /** Publishes, lets a process be killed at a point, and returns how many mails came twice. Nothing may be lost. */
    async killAt(where) {
      round++;
      const since = clock.time;
      inbox.mails.length = 0;
      const asker = `asker-${round}@press.example`;
      await store.request(requestOf(asker), "en", { mailsPerDay: 1, mailsPerWeek: 3 }, clock.time);
      const leaver = randomId();
      await desk.addReader(leaver, { list: "other" });
      const to = await tags.addressFor({ addressId: leaver, sentAt: clock.time });
      await writeFile(join(maildir, "new", leaver), bounce({ to }).replaceAll("\n", "\r\n"));
      feeds.ministry.unshift(release(`a-${round}`), release(`b-${round}`));
      feeds.ministry.splice(20);

      await work(where.isDigest ? undefined : where, 2 * round);
      clock.time += days(1);
      await work(where.isDigest ? where : undefined, 2 * round);

      const [{ state }] = await rows("SELECT state FROM subscriptions WHERE address_id = :leaver", {
        leaver,
      });
      assert.equal(state, "unsubscribed", "the bounce was taken");
      const news = await rows(
        `SELECT a.address, d.mail, d.outcome FROM deliveries d JOIN addresses a ON a.id = d.address_id
          WHERE d.done_at > :since`,
        { since },
      );
      assert.equal(news.length, 2 * readers.length);
      const asked = await rows(
        `SELECT a.address, o.id AS mail, o.outcome FROM outbox o JOIN addresses a ON a.id = o.address_id
          WHERE o.created_at >= :since`,
        { since },
      );
      assert.equal(asked.length, 1);
      const expected = [...news, ...asked].map(({ outcome, ...row }) => {
        assert.equal(outcome, "sent");
        return `${row.address} <${row.mail}@ministry.example>`;
      });
      const arrived = inbox.mails.map(
        ({ envelope, headers }) => `${envelope.rcptTo[0].address} ${headers["message-id"][0]}`,
      );
      assert.deepEqual([...new Set(arrived)].sort(), [...new Set(expected)].sort());
      return arrived.length - new Set(arrived).size;
    },
  };
}
