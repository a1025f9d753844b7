// Sends 10,000 subscriptions over 8 connections to a gateway in its own process, with a database file and a mail server on
// this machine. Fails if one is lost or duplicated.
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { startProcess } from "../../test/gateway/helpers/gateway-process.mjs";
import { openInbox } from "../../test/gateway/helpers/smtp-inbox.mjs";
import { filledIn, linksOf, secret } from "../../test/gateway/helpers/subscription-gateway.mjs";

const total = Number(process.argv[2] ?? 10_000);
const connections = 8;
const unlimited = 1_000_000_000;

const cleanUps = [];
const scope = { after: (act) => cleanUps.unshift(act) };
const folder = await mkdtemp(join(tmpdir(), "bench-subscriptions-"));
scope.after(() => rm(folder, { recursive: true, force: true }));
try {
  const database = `file:${join(folder, "subscriptions.db")}`;
  const inbox = await openInbox(scope);
  const gateway = await startProcess(scope, {
    url: "http://127.0.0.1/subscriptions",
    secret,
    lists: { news: { title: "News" } },
    clientHeader: "x-forwarded-for",
    limits: { clientPer10Minutes: unlimited, clientPerDay: unlimited },
    store: { database, smtp: inbox.url, from: { name: "News", address: "news@ministry.example" } },
  });
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  scope.after(() => agent.destroy());

  const post = (path, fields) =>
    new Promise((resolve, reject) => {
      const headers = {
        Accept: "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Forwarded-For": "192.0.2.1",
      };
      const sent = request(gateway.url + path, { method: "POST", agent, headers }, (answer) => {
        answer.resume().on("end", () => resolve(answer.statusCode));
      });
      sent.on("error", reject).end(String(new URLSearchParams(fields)));
    });

  /** Sends `count` requests. Returns how often each status came, and the requests per second. */
  async function run(count, send) {
    let next = 0;
    const statuses = {};
    const start = performance.now();
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (next < count) {
          const status = await send(next++);
          statuses[status] = (statuses[status] ?? 0) + 1;
        }
      }),
    );
    return { statuses, rate: Math.round((count / (performance.now() - start)) * 1000) };
  }

  const address = (number) => `reader-${number}@press.example`;
  const asked = await run(total, (number) => post("", filledIn({ email: address(number) })));
  console.log(`requested: ${asked.rate} per second, responses ${JSON.stringify(asked.statuses)}`);

  const waiting = performance.now();
  await inbox.waitForMails(total);
  console.log(
    `mailed:    ${inbox.mails.length}, the last one ${Math.round(performance.now() - waiting)} ms after the last response`,
  );

  const tokens = inbox.mails.map((mail) => new URL(linksOf(mail).confirm).searchParams.get("token"));
  const confirmed = await run(total, (number) => post("/confirm", { token: tokens[number] }));
  console.log(`confirmed: ${confirmed.rate} per second, responses ${JSON.stringify(confirmed.statuses)}`);
  await inbox.waitForMails(2 * total);
  await gateway.close();

  const client = createClient({ url: database });
  scope.after(() => client.close());
  const one = async (sql) => Number((await client.execute(sql)).rows[0][0]);
  const counts = {
    addresses: await one("SELECT count(*) FROM addresses"),
    active: await one("SELECT count(*) FROM subscriptions WHERE state = 'active'"),
    confirmations: await one("SELECT count(*) FROM consents WHERE event = 'confirmed'"),
    mails: inbox.mails.length / 2,
    distinctMails: new Set(inbox.mails.map(({ headers }) => headers["message-id"][0])).size / 2,
  };
  console.log(`stored:    ${JSON.stringify(counts)} of ${total}`);
  const good =
    asked.statuses[202] === total &&
    confirmed.statuses[200] === total &&
    Object.values(counts).every((count) => count === total);
  console.log(good ? "none lost, none duplicated" : "FAILED: lost or duplicated");
  process.exitCode = good ? 0 : 1;
} finally {
  for (const act of cleanUps) await act();
}
