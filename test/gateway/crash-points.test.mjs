/* Kills a process at each point on the way of news, and sees that the others, or the next one, do the rest. Between these
   points nothing happens that a process remembers: each step is a transaction, or an answer of the mail server. */
import assert from "node:assert/strict";
import { databases, testOnEach } from "./helpers/databases.mjs";
import { openMortalGateways } from "./helpers/mortal-gateways.mjs";

/** How often processes are killed at each point. With `CRASH_ROUNDS`, also on PostgreSQL and with five processes. */
const rounds = Number(process.env.CRASH_ROUNDS ?? 1);

/** How many mails a process sends at the same time, by default. */
const connections = 10;

const record = "INSERT INTO arrivals";
const saveAnswer = "INSERT INTO feeds_read";
const takeArrival = "UPDATE arrivals SET lease_until = :leaseUntil";
const queuePage = "INSERT INTO deliveries";
const claimNews = "UPDATE deliveries SET lease = :lease";
const noteNews = "UPDATE deliveries SET done_at = :now, outcome = :outcome, lease";
const claimMail = "UPDATE outbox SET lease = :lease";
const noteMail = "UPDATE outbox SET done_at = :now, outcome = :outcome, lease";
const suppress = "INSERT INTO suppressions";

/**
 * Where a process is killed: before, in or after a `transaction`, or when it calls the mail `server`. `sends` says whether mails
 * can be on their way then; `isDigest`, that it is killed when the digests are due.
 */
const points = [
  { name: "while it records a release", moment: "in", transaction: record },
  { name: "when it has recorded a release", moment: "after", transaction: record },
  { name: "when it has saved the answer of the newsroom", moment: "after", transaction: saveAnswer },
  { name: "when it has begun to match a release", moment: "after", transaction: takeArrival },
  { name: "while it queues a page of readers", moment: "in", transaction: queuePage },
  { name: "between two pages of readers", moment: "after", transaction: queuePage },
  { name: "while it claims mails", moment: "in", transaction: claimNews },
  { name: "when it has claimed mails", moment: "after", transaction: claimNews },
  { name: "when it has connected", server: "onSender", sends: true },
  { name: "when it has sent a text that is not accepted", server: "onContent", isRefused: true, sends: true },
  { name: "when it has sent a text that is accepted", server: "onContent", sends: true },
  { name: "between 250 and the note of it", moment: "before", transaction: noteNews, sends: true },
  { name: "while it notes what was sent", moment: "in", transaction: noteNews, sends: true },
  { name: "when it has noted what was sent", moment: "after", transaction: noteNews, sends: true },
  { name: "when it has claimed a confirmation", moment: "after", transaction: claimMail },
  {
    name: "between 250 and the note of a confirmation",
    moment: "before",
    transaction: noteMail,
    sends: true,
  },
  { name: "when it has claimed digests", moment: "after", transaction: claimNews, isDigest: true },
  {
    name: "between 250 and the note of a digest",
    moment: "before",
    transaction: noteNews,
    isDigest: true,
    sends: true,
  },
  { name: "while it notes digests", moment: "in", transaction: noteNews, isDigest: true, sends: true },
  { name: "while it takes a bounce", moment: "in", transaction: suppress },
  { name: "when it has taken a bounce, whose file is still there", moment: "after", transaction: suppress },
];

const isLong = !!process.env.CRASH_ROUNDS;

for (const processes of isLong ? [1, 5] : [1])
  testOnEach(
    `Killed with -9 at each point, it loses nothing, and doubles at most the mails on their way, processes: ${processes} (N14, N15)`,
    async (t) => {
      const gateways = await openMortalGateways(t, processes);
      for (const point of points)
        await t.test(point.name, async (t) => {
          let doubled = 0;
          for (let round = 0; round < rounds; round++) {
            const inRound = await gateways.killAt(point);
            assert.ok(inRound <= (point.sends ? connections : 0), `${inRound} mails were doubled`);
            doubled += inRound;
          }
          t.diagnostic(`killed ${rounds}, lost 0, doubled ${doubled}`);
        });
    },
    isLong ? databases : databases.slice(0, 1),
  );
