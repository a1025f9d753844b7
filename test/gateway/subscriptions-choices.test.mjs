/* F4 on the server: topics, languages and frequency are configured, checked, stored, shown and exported. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { createClient } from "@libsql/client";
import { createGateway } from "../../dist/gateway/index.js";
import { exportAddress, exportList } from "../../dist/gateway/subscriptions/operator-tasks.js";
import { filledIn, linksOf, openSubscriptions, secret } from "./helpers/subscription-gateway.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";

const news = {
  title: { en: "News of the ministry", da: "Nyt fra ministeriet" },
  topics: {
    trade: { en: "Trade & ports", da: "Handel og havne" },
    travel: { en: "Travel advice", da: "Rejsevejledninger" },
    climate: { en: "Climate", da: "Klima" },
  },
  languages: ["en", "da", "ar"],
  frequencies: ["immediately", "weekly"],
};
const open = (t, more) => openSubscriptions(t, { options: { lists: { news } }, ...more });

/** Fields of a form with selected options. */
const fields = (email, choices, more) => [...Object.entries(filledIn({ email, ...more })), ...choices];

const weekly = [
  ["topic", "travel"],
  ["topic", "trade"],
  ["language", "da"],
  ["frequency", "weekly"],
];

/** Each option on a page, and whether it is selected. */
const boxes = (page) =>
  [...page.matchAll(/<input type="(?:checkbox|radio)" name="(\w+)" value="(\w+)"( checked)?>/g)].map(
    ([, name, value, checked]) => `${checked ? "+" : "-"}${name}=${value}`,
  );
/** Without marks of direction, and with simple line breaks. */
const plain = (text) => text.replace(/[\u2068\u2069\r]/g, "");

test("choices are stored with the subscription and its consent, and shown in mails and pages", async (t) => {
  const gateway = await open(t);
  assert.equal((await gateway.post(fields("reader@press.example", weekly))).status, 202);
  const mail = await gateway.inbox.mailTo("reader@press.example");
  const told = "Topics: Trade & ports and Travel advice\nLanguages: Dansk\nHow often: Once a week";
  assert.ok(plain(mail.text).includes(told), mail.text);
  assert.ok(plain(mail.html).includes("Topics: Trade &amp; ports and Travel advice<br>"));

  const { confirm } = linksOf(mail);
  const page = plain(await (await fetch(confirm)).text());
  assert.match(page, /<dt>Topics<\/dt><dd>Trade &amp; ports and Travel advice<\/dd>/);
  await gateway.press(confirm);
  const welcome = await gateway.inbox.mailTo("reader@press.example", ({ subject }) =>
    /^You’re subscribed/.test(subject),
  );
  assert.ok(plain(welcome.text).includes(told));

  const choices = { topics: ["trade", "travel"], languages: ["da"], frequency: "weekly" };
  const known = await exportAddress(gateway.options, "reader@press.example");
  assert.deepEqual(known.subscriptions[0].choices, choices);
  assert.deepEqual(
    known.consents.map((consent) => [consent.event, consent.choices]),
    [
      ["requested", choices],
      ["confirmed", choices],
    ],
  );
  const subscribers = [];
  await exportList(gateway.options, "news", (subscriber) => subscribers.push(subscriber));
  const [{ topics, languages, frequency }] = subscribers;
  assert.deepEqual({ topics, languages, frequency }, choices);
});

test("a reader who selects nothing gets everything, at the first frequency", async (t) => {
  const gateway = await open(t);
  await gateway.subscribe("reader@press.example", { fields: { locale: "da", frequency: "" } });
  const mail = await gateway.inbox.mailTo("reader@press.example");
  assert.ok(plain(mail.text).includes("Emner: Alle\nSprog: Alle\nHvor ofte: Når der er nyt"), mail.text);
  const { subscriptions } = await exportAddress(gateway.options, "reader@press.example");
  assert.deepEqual(subscriptions[0].choices, { topics: [], languages: [], frequency: "immediately" });
});

test("a choice that the list does not offer is rejected, and the rest of the form is filled in again", async (t) => {
  const gateway = await open(t);
  for (const wrong of [
    ["topic", "sport"],
    ["topic", "toString"],
    ["language", "xx"],
    ["frequency", "hourly"],
  ]) {
    const answer = await gateway.post(fields("reader@press.example", [["topic", "climate"], wrong]));
    assert.equal(answer.status, 422);
    assert.deepEqual((await answer.json()).errors, { choices: "Select an option from the list" });
  }
  const page = await gateway.post(fields("reader", weekly), { accept: "text/html" });
  assert.equal(page.status, 422);
  assert.deepEqual(boxes(await page.text()), [
    "+topic=trade",
    "+topic=travel",
    "-topic=climate",
    "-language=en",
    "+language=da",
    "-language=ar",
    "-frequency=immediately",
    "+frequency=weekly",
  ]);
  assert.equal(await gateway.recordOf("reader@press.example"), undefined);
});

test("JSON can have several topics as a list; an answer to a question that is not asked is ignored", async (t) => {
  const gateway = await openSubscriptions(t, { options: { lists: { news, plain: { title: "Plain" } } } });
  const send = (body) =>
    gateway.send("", {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json" },
    });
  assert.equal(
    (await send({ ...filledIn({ email: "a@press.example" }), topic: ["climate", "trade"] })).status,
    202,
  );
  assert.equal(
    (await send({ ...filledIn({ email: "a@press.example" }), list: "plain", topic: "x" })).status,
    202,
  );
  const { subscriptions } = await exportAddress(gateway.options, "a@press.example");
  assert.deepEqual(
    subscriptions.map(({ list, choices }) => [list, choices.topics]),
    [
      ["news", ["trade", "climate"]],
      ["plain", []],
    ],
  );
});

test("the gateway's own form asks the questions of the list, in the reader's language", async (t) => {
  const gateway = await open(t);
  const page = await (await gateway.send("?locale=da")).text();
  assert.match(page, /<legend>Emner<\/legend>/);
  assert.match(page, /<fieldset aria-describedby="topic-hint">/);
  assert.match(page, /<bdi>Handel og havne<\/bdi>/);
  assert.match(page, /<bdi lang="ar">العربية<\/bdi>/);
  assert.deepEqual(
    boxes(page).filter((box) => box.startsWith("+")),
    ["+frequency=immediately"],
  );
});

test("only the reader can change the choices, on the page that the mails link to", async (t) => {
  const gateway = await open(t);
  await gateway.post(fields("reader@press.example", weekly));
  await gateway.press(linksOf(await gateway.inbox.mailTo("reader@press.example")).confirm);
  const welcome = await gateway.inbox.mailTo("reader@press.example", ({ subject }) =>
    /^You’re subscribed/.test(subject),
  );
  // Another request for the same address changes nothing.
  await gateway.post(fields("reader@press.example", [["topic", "climate"]]));
  const current = async () =>
    (await exportAddress(gateway.options, "reader@press.example")).subscriptions[0].choices;
  assert.deepEqual((await current()).topics, ["trade", "travel"]);

  const { manage } = linksOf(welcome);
  const token = new URL(manage).searchParams.get("token");
  assert.ok(boxes(await (await fetch(manage)).text()).includes("+topic=travel"));
  const save = (choices, signed = token) =>
    gateway.post([["token", signed], ...choices], { path: "/manage", accept: "text/html" });
  const saved = await save([
    ["topic", "climate"],
    ["frequency", "immediately"],
  ]);
  assert.equal(saved.status, 200);
  const page = await saved.text();
  assert.match(page, /<p role="status">Your changes have been saved<\/p>/);
  assert.ok(boxes(page).includes("+topic=climate") && boxes(page).includes("-topic=travel"));
  const changed = { topics: ["climate"], languages: [], frequency: "immediately" };
  assert.deepEqual(await current(), changed);
  // Saving the same choices is not a change, and a topic that is not offered is rejected.
  await save([
    ["topic", "climate"],
    ["frequency", "immediately"],
  ]);
  assert.equal((await save([["topic", "sport"]])).status, 422);
  assert.equal((await save([["topic", "trade"]], `${token}x`)).status, 400);
  assert.equal(
    (await save([["topic", "trade"]], new URL(linksOf(welcome).unsubscribe).searchParams.get("token")))
      .status,
    400,
  );
  const { consents } = await exportAddress(gateway.options, "reader@press.example");
  assert.deepEqual(
    consents.map((consent) => consent.event),
    ["requested", "confirmed", "changed"],
  );
  assert.deepEqual(consents[2].choices, changed);

  // Saving choices does not restore a subscription that has ended.
  await gateway.press(linksOf(welcome).unsubscribe);
  assert.match(await (await save([["topic", "trade"]])).text(), /You’re not subscribed to/);
  assert.deepEqual(await current(), changed);
});

test("a topic that was removed from the configuration is not shown, and the subscription stays", async (t) => {
  const gateway = await open(t);
  await gateway.post(fields("reader@press.example", weekly));
  const { confirm } = linksOf(await gateway.inbox.mailTo("reader@press.example"));
  await gateway.close();
  const { trade, ...topics } = news.topics;
  assert.ok(trade);
  const { options, inbox, clock } = gateway;
  const anew = await openSubscriptions(t, {
    options: { lists: { news: { ...news, topics, languages: [] } } },
    database: options.store.database,
    inbox,
    clock,
  });
  const page = plain(await (await fetch(confirm.replace(gateway.url, anew.url))).text());
  assert.match(page, /<dt>Topics<\/dt><dd>Travel advice<\/dd>/);
  assert.doesNotMatch(page, /Languages/);
});

test("subscriptions from before there were choices are migrated, and get everything", async (t) => {
  const database = `file:${join(await tempFolder(t), "old.db")}`;
  const client = createClient({ url: database });
  await client.executeMultiple(`
    CREATE TABLE migrations (version INTEGER PRIMARY KEY, applied_at INTEGER NOT NULL);
    INSERT INTO migrations VALUES (1, 0);
    CREATE TABLE addresses (id TEXT PRIMARY KEY, address TEXT NOT NULL, key TEXT NOT NULL UNIQUE,
      mailbox TEXT NOT NULL, created_at INTEGER NOT NULL);
    CREATE TABLE subscriptions (address_id TEXT NOT NULL REFERENCES addresses, list TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('pending', 'active', 'unsubscribed')), request_id TEXT NOT NULL UNIQUE,
      locale TEXT NOT NULL, asked_at INTEGER NOT NULL, confirmed_at INTEGER, ended_at INTEGER,
      PRIMARY KEY (address_id, list));
    CREATE TABLE consents (id TEXT PRIMARY KEY, address_id TEXT NOT NULL REFERENCES addresses, list TEXT NOT NULL,
      request_id TEXT NOT NULL, event TEXT NOT NULL CHECK (event IN ('requested', 'confirmed', 'unsubscribed')),
      at INTEGER NOT NULL, text_version TEXT, locale TEXT, page TEXT, claimed_at INTEGER);
    CREATE INDEX consents_address ON consents (address_id);
    CREATE UNIQUE INDEX consents_once ON consents (request_id, event) WHERE event <> 'requested';
    CREATE TABLE outbox (id TEXT PRIMARY KEY, kind TEXT NOT NULL, address_id TEXT NOT NULL, list TEXT NOT NULL,
      request_id TEXT NOT NULL, created_at INTEGER NOT NULL, due_at INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
      lease TEXT, lease_until INTEGER NOT NULL DEFAULT 0, done_at INTEGER, outcome TEXT);
    CREATE TABLE counters (key TEXT PRIMARY KEY, sum INTEGER NOT NULL, expires INTEGER NOT NULL);
    CREATE TABLE salts (day INTEGER PRIMARY KEY, salt TEXT NOT NULL);
    INSERT INTO addresses VALUES ('a', 'old@press.example', 'old@press.example', 'old@press.example', 1);
    INSERT INTO subscriptions VALUES ('a', 'news', 'active', 'r', 'da', 1, 2, NULL);
    INSERT INTO consents VALUES ('c1', 'a', 'news', 'r', 'requested', 1, 'v1', 'da', '/da/', 1);
    INSERT INTO consents VALUES ('c2', 'a', 'news', 'r', 'confirmed', 2, NULL, NULL, NULL, NULL);
  `);
  client.close();
  const gateway = await open(t, { database });
  assert.equal(await gateway.subscriptions.healthy(), true);
  const known = await exportAddress(gateway.options, "old@press.example");
  assert.deepEqual(known.subscriptions[0].choices, null);
  assert.deepEqual(
    known.consents.map(({ event, text_version }) => [event, text_version]),
    [
      ["requested", "v1"],
      ["confirmed", null],
    ],
  );
  const links = [];
  await exportList(gateway.options, "news", ({ manageUrl, frequency }) => links.push(manageUrl, frequency));
  assert.equal(links[1], null);
  const token = new URL(links[0]).searchParams.get("token");
  await gateway.post(
    [
      ["token", token],
      ["frequency", "weekly"],
    ],
    { path: "/manage", accept: "text/html" },
  );
  assert.equal(
    (await exportAddress(gateway.options, "old@press.example")).subscriptions[0].choices.frequency,
    "weekly",
  );
});

test("a mistake in the questions of a list is reported with its path", () => {
  const mistakes = (list, more) => {
    const subscriptions = {
      url: "https://gateway.example/subscriptions",
      secret,
      lists: { news: { title: "News", ...list } },
      store: {
        database: "file:x.db",
        smtp: "smtp://127.0.0.1",
        from: { name: "N", address: "n@press.example" },
      },
      ...more,
    };
    try {
      createGateway({ subscriptions }).close();
      return [];
    } catch (error) {
      return error.mistakes;
    }
  };
  const at = "subscriptions.lists.news";
  assert.deepEqual(mistakes({ topics: { "a b": "A" } }), [
    `${at}.topics.a b: names must have 1 to 64 letters, digits, - and _`,
  ]);
  assert.deepEqual(mistakes({ languages: ["en", "e"] }), [
    `${at}.languages.1: must be a language tag such as da`,
  ]);
  assert.deepEqual(mistakes({ languages: ["da", "DA"] }), [`${at}.languages: must not contain duplicates`]);
  assert.deepEqual(mistakes({ frequencies: ["hourly"] }), [
    `${at}.frequencies.0: must be one of immediately, daily, weekly, monthly`,
  ]);
  const via = { to: "via", url: "https://via.example/s", key: "k" };
  assert.deepEqual(mistakes({ topics: { a: "A" } }, { store: undefined, forward: via }), [
    "subscriptions.lists: must not have topics, languages or frequencies together with “forward”: only “store” keeps them",
  ]);
});
