/* What one process queues wakes the senders of the others. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfig } from "../../dist/gateway/config/read-config.js";
import { openDatabase } from "../../dist/gateway/storage/open-database.js";
import { createSubscriptions } from "../../dist/gateway/subscriptions/create-subscriptions.js";
import { sharedPostgres } from "./helpers/databases.mjs";
import { freePort } from "../helpers/free-port.mjs";
import { gate } from "./helpers/open-delivery.mjs";
import { skip } from "./helpers/postgres-server.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";
import { secret } from "./helpers/subscription-gateway.mjs";
import { requestOf } from "./helpers/request-of.mjs";

/** A gateway without HTTP. */
function openBackend(t, database, smtp, tools) {
  const config = readConfig({
    feeds: { ministry: { url: "https://newsroom.example/feed" } },
    subscriptions: {
      url: "https://gateway.example/subscriptions",
      secret,
      lists: { news: { title: "News", news: { feeds: ["ministry"], hold: 0 } } },
      store: { database, smtp, from: { name: "Ministry", address: "news@ministry.example" } },
    },
  });
  const subscriptions = createSubscriptions(config.subscriptions, { origins: "*", log: () => {}, ...tools });
  t.after(() => subscriptions.close());
  return subscriptions.open();
}

/** A release that has arrived, and whose readers are to be matched. */
const arrival = [
  {
    sql: `INSERT INTO releases (id, content, labels, fingerprint, first_seen) VALUES ('r1', '{}', '{}', 'r1', 0)`,
  },
  {
    sql: `INSERT INTO arrivals (feed, release_key, release, seen_at, state)
      VALUES ('ministry', 'r1', 'r1', 0, 'matching')`,
  },
];

test(
  "On PostgreSQL, what one process queues wakes the senders of the others: a confirmation, and a release (N15)",
  { skip, timeout: 60_000 },
  async (t) => {
    const address = await (await sharedPostgres()).createDatabase();
    const reached = gate();
    const held = gate();
    t.after(() => held.open());
    const inbox = await openInbox(t, {
      async onRecipient(to) {
        if (!to.startsWith("hangs@")) return;
        reached.open();
        await held.opened;
      },
    });
    // Its mail server is down, as it finds out with its first mail. As its time stands still, it does not try again.
    const queues = await openBackend(t, address, `smtp://127.0.0.1:${await freePort()}`, {
      elapsed: () => 0,
    });
    const queue = (email) => queues.take(requestOf(email), "en", Date.now());
    await queue("hangs@press.example");
    await queues.sendMails();
    assert.equal(queues.delivery.fault?.code, "smtp-unreachable");

    const sends = await openBackend(t, address, inbox.url);
    await reached.opened;
    // While a mail is on its way, no timer wakes it: only a notification does.
    let look = () => {};
    const { delivery } = sends;
    const wake = delivery.wake.bind(delivery);
    delivery.wake = () => (look(), wake());
    const woken = () => new Promise((resolve) => (look = resolve));
    const database = await openDatabase({ database: address });
    t.after(() => database.close());
    const listening = `SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN%' AND state = 'idle'`;
    while ((await database.read({ sql: listening })).length < 2);

    let next = woken();
    await queue("ann@press.example");
    void queues.sendMails();
    await next;
    await inbox.mailTo("ann@press.example");

    await database.write(arrival);
    next = woken();
    await queues.news.match();
    await next;
  },
);
