/* Subscriptions on a libSQL server instead of in a file, and on a replica of it. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openDatabase } from "../../dist/gateway/storage/open-database.js";
import { eraseAddress, exportAddress, exportList } from "../../dist/gateway/subscriptions/operator-tasks.js";
import { startProcess } from "./helpers/gateway-process.mjs";
import { skip, startLibsqlServer } from "./helpers/libsql-server.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";
import { filledIn, linksOf } from "./helpers/subscription-gateway.mjs";

async function optionsFor(t, inbox, database) {
  return {
    url: "http://127.0.0.1/subscriptions",
    secret: "a secret of at least thirty-two characters",
    lists: { news: { title: "News" } },
    limits: { clientPer10Minutes: 1000, clientPerDay: 1000 },
    store: { database, smtp: inbox.url, from: { name: "N", address: "n@ministry.example" } },
  };
}

const post = (gateway, path, fields) =>
  fetch(gateway.url + path, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { Accept: path ? "text/html" : "application/json" },
  });

test("the tables of a new database are created once, however many processes open it", { skip }, async (t) => {
  const { url: database } = await startLibsqlServer(t);
  const opened = await Promise.all(Array.from({ length: 5 }, () => openDatabase({ database })));
  t.after(() => opened.forEach((one) => one.close()));
  const rows = await opened[0].read({
    sql: "SELECT count(*) AS count, max(version) AS last FROM migrations",
  });
  assert.equal(rows[0].count, rows[0].last);
});

test("gateways on a server and on its replica agree", { skip }, async (t) => {
  const inbox = await openInbox(t);
  const primary = await startLibsqlServer(t);
  const replica = await startLibsqlServer(t, { primary });
  const gateways = await Promise.all(
    [primary, primary, replica].map(async ({ url }) => startProcess(t, await optionsFor(t, inbox, url))),
  );
  const readers = Array.from({ length: 20 }, (_, number) => `reader-${number}@press.example`);
  const answers = await Promise.all(
    readers.flatMap((email) => gateways.map((gateway) => post(gateway, "", filledIn({ email })))),
  );
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [202]);
  const mails = await Promise.all(readers.map((reader) => inbox.mailTo(reader)));
  for (const mail of mails) {
    const token = new URL(linksOf(mail).confirm).searchParams.get("token");
    const told = await Promise.all(
      gateways.map(async (one) => (await post(one, "/confirm", { token })).text()),
    );
    const titles = told.map((page) => /<h1>(.*)<\/h1>/.exec(page)[1]);
    assert.deepEqual(titles.sort(), [
      "You’ve already confirmed",
      "You’ve already confirmed",
      "You’ve subscribed",
    ]);
  }
  const welcomed = ({ subject }) => subject.startsWith("You’re subscribed");
  await Promise.all(readers.map((reader) => inbox.mailTo(reader, welcomed)));
  for (const gateway of gateways) assert.equal(await gateway.close(), 0);
  assert.equal(inbox.mails.length, 40);

  const options = await optionsFor(t, inbox, primary.url);
  const found = [];
  await exportList(options, "news", ({ address }) => found.push(address));
  assert.deepEqual(found.sort(), readers.toSorted());
  assert.equal((await exportAddress(options, readers[0])).subscriptions[0].state, "active");
  assert.equal(await eraseAddress(options, readers[0]), true);
  assert.equal(await exportAddress(options, readers[0]), undefined);
});
