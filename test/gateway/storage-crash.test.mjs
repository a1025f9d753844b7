import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { test } from "node:test";
import {
  checkIntegrity,
  countConfirmations,
  countWaitingMails,
  readStates,
} from "./helpers/database-rows.mjs";
import { databases } from "./helpers/databases.mjs";
import { startProcess } from "./helpers/gateway-process.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";
import { filledIn, linksOf, secret } from "./helpers/subscription-gateway.mjs";

const hour = 3_600_000;
const many = 1_000_000;

/**
 * Readers subscribe and confirm over eight connections while the processes are killed, each after a random number of
 * answers. Returns what the readers were told, and what is in the database at the end.
 */
async function crash(t, { database, processes, kills }) {
  const inbox = await openInbox(t);
  const options = {
    url: "http://127.0.0.1/subscriptions",
    secret,
    lists: { news: { title: "News" } },
    clientHeader: "x-forwarded-for",
    limits: { clientPer10Minutes: many, clientPerDay: many },
    store: { database, smtp: inbox.url, from: { name: "News", address: "news@ministry.example" } },
  };
  const start = (ahead = 0) => startProcess(t, options, { ahead });
  const gateways = await Promise.all(Array.from({ length: processes }, () => start()));

  const observed = { taken: new Set(), confirmed: new Map(), killed: 0, broken: 0 };
  let restarting;
  let answersUntilKill = randomInt(5, 60);
  let number = 0;
  let read = 0;
  let ended = false;

  async function answered() {
    if (ended || restarting || --answersUntilKill > 0) return;
    const index = observed.killed % processes;
    restarting = gateways[index]
      .kill()
      .then(() => start())
      .then((restarted) => {
        gateways[index] = restarted;
        restarting = undefined;
        answersUntilKill = randomInt(5, 60);
        ended = ++observed.killed >= kills;
      });
    await restarting;
  }

  const send = async (path, fields) => {
    const gateway = gateways[randomInt(processes)];
    try {
      const answer = await fetch(gateway.url + path, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: {
          Accept: path ? "text/html" : "application/json",
          "x-forwarded-for": `10.0.${randomInt(256)}.1`,
        },
      });
      return { status: answer.status, text: await answer.text() };
    } catch {
      // The process was killed. What it was doing may or may not have happened.
      observed.broken++;
      await restarting;
      return undefined;
    }
  };

  async function confirm(mail) {
    const address = mail.envelope.rcptTo[0].address;
    const { confirm: link } = linksOf(mail);
    if (!link) return;
    const answer = await send("/confirm", { token: new URL(link).searchParams.get("token") });
    if (answer?.status !== 200) return;
    const times = observed.confirmed.get(address) ?? 0;
    observed.confirmed.set(address, times + (answer.text.includes("You’ve subscribed") ? 1 : 0));
  }

  async function reader() {
    while (!ended) {
      const address = `reader-${++number}@press.example`;
      const answer = await send("", filledIn({ email: address }));
      if (answer?.status === 202) observed.taken.add(address);
      await answered();
      if (read < inbox.mails.length) await confirm(inbox.mails[read++]);
      await answered();
    }
  }
  await Promise.all(Array.from({ length: 8 }, reader));

  // Every reader who was told to check their email gets a mail in the end.
  await Promise.all(gateways.map((gateway) => gateway.kill()));
  // An hour later, when the leases of the killed processes have ended.
  for (const index of gateways.keys()) gateways[index] = await start(hour);
  const mailed = await Promise.all([...observed.taken].map((address) => inbox.mailTo(address)));
  await mailed.reduce((before, mail) => before.then(() => confirm(mail)), Promise.resolve());
  for (const gateway of gateways) assert.equal(await gateway.close(), 0);

  return {
    observed,
    inbox,
    integrity: await checkIntegrity(database),
    states: await readStates(database),
    confirmations: await countConfirmations(database),
    waiting: await countWaitingMails(database, "confirm"),
  };
}

/** How many times as often as in `npm test` processes are killed. */
const times = Number(process.env.CRASH_RUNS ?? 1);

const rounds = databases.flatMap((database) =>
  [[1, 6], [2, 4], ...(times > 1 ? [[5, 4]] : [])].map(([processes, kills]) => ({
    ...database,
    processes,
    kills: kills * times,
  })),
);

for (const { name, skip, create, processes, kills } of rounds) {
  test(
    `kill -9 under load loses and doubles nothing, in ${name}, processes: ${processes}`,
    { skip },
    async (t) => {
      const { observed, inbox, integrity, states, confirmations, waiting } = await crash(t, {
        database: await create(t),
        processes,
        kills,
      });
      assert.equal(integrity, "ok");
      assert.equal(observed.killed, kills);
      for (const address of observed.taken)
        assert.ok(states.has(address), `${address} was taken and is gone`);
      for (const [address, times] of observed.confirmed) {
        assert.equal(states.get(address), "active", `${address} has confirmed`);
        assert.ok(times <= 1, `${address} was told ${times} times to have confirmed just now`);
      }
      for (const address of observed.taken)
        assert.equal(states.get(address), "active", `${address} has confirmed at the end`);
      for (const times of confirmations.values()) assert.equal(times, 1);
      assert.equal(confirmations.size, [...states.values()].filter((state) => state === "active").length);
      assert.equal(waiting, 0);
      // A mail that is sent twice has the same Message-ID.
      const ids = new Map();
      for (const { envelope, headers, subject } of inbox.mails) {
        const key = `${envelope.rcptTo[0].address} ${subject}`;
        const id = headers["message-id"][0];
        assert.equal(ids.get(key) ?? id, id, key);
        ids.set(key, id);
      }
      const doubled = inbox.mails.length - ids.size;
      t.diagnostic(
        `killed ${observed.killed} times; taken ${observed.taken.size}, confirmed ${observed.confirmed.size}, requests cut off ` +
          `${observed.broken}; mails ${inbox.mails.length}, of them twice ${doubled}`,
      );
      assert.ok(doubled <= observed.killed * 10, "at most those on their way at a kill are sent twice");
    },
  );
}
