// The response time must not reveal whether an address has subscribed. Sends requests for a known address and for new ones
// in turn to a gateway in its own process and prints the medians. Fails if they differ by a quarter.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startProcess } from "../../test/gateway/helpers/gateway-process.mjs";
import { openInbox } from "../../test/gateway/helpers/smtp-inbox.mjs";
import { filledIn, linksOf, secret } from "../../test/gateway/helpers/subscription-gateway.mjs";

const rounds = 500;
const unlimited = 1_000_000_000;

const cleanUps = [];
const scope = { after: (act) => cleanUps.unshift(act) };
const folder = await mkdtemp(join(tmpdir(), "bench-known-address-"));
scope.after(() => rm(folder, { recursive: true, force: true }));
try {
  const inbox = await openInbox(scope);
  const gateway = await startProcess(scope, {
    url: "http://127.0.0.1/subscriptions",
    secret,
    lists: { news: { title: "News" } },
    limits: { clientPer10Minutes: unlimited, clientPerDay: unlimited },
    store: {
      database: `file:${join(folder, "subscriptions.db")}`,
      smtp: inbox.url,
      from: { name: "News", address: "news@ministry.example" },
    },
  });
  const post = async (path, fields) =>
    (await fetch(gateway.url + path, { method: "POST", body: new URLSearchParams(fields) })).text();

  const known = "reader@press.example";
  await post("", filledIn({ email: known }));
  await inbox.waitForMails(1);
  await post("/confirm", { token: new URL(linksOf(inbox.mails[0]).confirm).searchParams.get("token") });

  const times = { known: [], new: [] };
  for (let round = 0; round < rounds; round++)
    for (const [kind, email] of Object.entries({ known, new: `new-${round}@press.example` })) {
      const start = performance.now();
      await post("", filledIn({ email }));
      times[kind].push(performance.now() - start);
    }
  const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  const ratio = median(times.known) / median(times.new);
  console.log(
    `known ${median(times.known).toFixed(1)} ms, new ${median(times.new).toFixed(1)} ms  ×${ratio.toFixed(2)}`,
  );
  process.exitCode = ratio > 0.8 && ratio < 1.25 ? 0 : 1;
  await gateway.close();
} finally {
  for (const act of cleanUps) await act();
}
