/* The reader's side of news by mail: the page of a release, the settings of a subscription, and the next digest. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient } from "@libsql/client";
import { demoReleases, releaseOf } from "./helpers/mail-fixtures.mjs";
import { days, filledIn, linksOf, openSubscriptions } from "./helpers/subscription-gateway.mjs";

const news = {
  title: { en: "News of the ministry", da: "Nyt fra ministeriet", ar: "أخبار الوزارة" },
  topics: { trade: { en: "Trade", da: "Handel" }, travel: { en: "Travel advice", da: "Rejsevejledning" } },
  languages: ["en", "da"],
  frequencies: ["immediately", "daily", "weekly"],
  news: { feeds: ["ministry"], digest: { hour: 7, timeZone: "Europe/Copenhagen", weekday: "monday" } },
};
const open = (t, list = news) =>
  openSubscriptions(t, {
    feeds: { ministry: { url: "https://newsroom.example/feed.json" } },
    options: { lists: { news: list } },
  });

/** Stores a release as if it had been mailed. */
async function store(gateway, id, release, withdrawnAt = null) {
  const client = createClient({ url: gateway.options.store.database, timeout: 5000 });
  try {
    await client.execute({
      sql: "INSERT INTO releases (id, content, labels, fingerprint, first_seen, withdrawn_at) VALUES (?, ?, '{}', ?, 0, ?)",
      args: [id, release === undefined ? "" : JSON.stringify(release), id, withdrawnAt],
    });
  } finally {
    client.close();
  }
}

const get = async (gateway, path, headers = {}) => {
  const response = await gateway.send(path, { headers: { "Accept-Language": "en", ...headers } });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

test("Each mailed release can be read in a browser, in its own language and direction (N21)", async (t) => {
  const gateway = await open(t);
  await gateway.subscriptions.healthy();
  const release = (await demoReleases()).find(({ id }) => id === "2026120");
  await store(gateway, "cables", release);
  const page = await get(gateway, "/releases/cables?locale=da");
  assert.equal(page.status, 200);
  assert.match(page.text, /<html lang="da" dir="ltr">/);
  assert.match(page.text, /<div lang="ar" dir="rtl">/);
  assert.match(page.text, /<title>تيرنمارك تجمع/);
  assert.match(page.text, /<h1 class="headline">تيرنمارك تجمع/);
  assert.match(page.text, /10\.00 CET/);
  assert.match(page.text, />Dokumenter</);
});

test("The page of a release runs and loads nothing, and is not indexed (N21)", async (t) => {
  const gateway = await open(t);
  await gateway.subscriptions.healthy();
  await store(
    gateway,
    "hostile",
    await releaseOf({
      content_html: `<p onclick="x()" style="color:red">Text<img src="https://newsroom.example/a.png" alt="A map"><script>alert(1)</script><a href="javascript:x()">b</a></p>`,
    }),
  );
  const { text, headers } = await get(gateway, "/releases/hostile");
  assert.doesNotMatch(text, /<script|onclick|style=|<img|javascript:/);
  assert.match(text, /<a href="https:\/\/newsroom\.example\/a\.png">A map<\/a>/);
  assert.match(headers.get("content-security-policy"), /^default-src 'none'; style-src 'sha256-/);
  assert.equal(headers.get("x-robots-tag"), "noindex");
  assert.match(text, /<meta name="robots" content="noindex">/);
});

test("The page of a release that is unknown, under embargo or withdrawn says so (N6, N8)", async (t) => {
  const gateway = await open(t);
  await gateway.subscriptions.healthy();
  await store(gateway, "backlog");
  await store(gateway, "embargoed", {
    ...(await releaseOf({ content_text: "Secret." })),
    embargo: "2026-11-25T10:00:00Z",
  });
  await store(
    gateway,
    "withdrawn",
    await releaseOf({ content_text: "Wrong." }),
    Date.parse("2026-11-24T09:00:00Z"),
  );
  for (const id of ["nothing", "backlog", "embargoed", "x".repeat(2000)]) {
    const { status, text } = await get(gateway, `/releases/${id}`);
    assert.equal(status, 404, id);
    assert.match(text, /We cannot find this press release/);
    assert.doesNotMatch(text, /Secret/);
  }
  const withdrawn = await get(gateway, "/releases/withdrawn?locale=da");
  assert.equal(withdrawn.status, 410);
  assert.match(withdrawn.text, /Pressemeddelelsen er trukket tilbage/);
  assert.doesNotMatch(withdrawn.text, /Wrong/);
});

/** Subscribes and confirms; returns the link to the settings. */
async function subscriber(gateway, email, fields) {
  await gateway.post([...Object.entries(filledIn({ email })), ...fields]);
  await gateway.press(linksOf(await gateway.inbox.mailTo(email)).confirm);
  const welcome = await gateway.inbox.mailTo(email, ({ subject }) => /^You’re subscribed/.test(subject));
  return { welcome, manage: linksOf(welcome).manage };
}

/** Sends the form of the settings. */
function saveTo(manage) {
  const { searchParams, origin, pathname } = new URL(manage);
  const token = ["token", searchParams.get("token")];
  return (entries) =>
    fetch(origin + pathname, { method: "POST", body: new URLSearchParams([token, ...entries]) });
}

const zoneOf = async (gateway, email) => (await gateway.recordOf(email)).subscriptions[0].time_zone;

test("The form sends the browser's time zone, and a bad one is ignored (N10)", async (t) => {
  const gateway = await open(t);
  const zones = [
    ["America/New_York", "America/New_York"],
    ["Mars/Olympus", null],
    ["+02:00", null],
    ["", null],
    ["Europe/Copenhagen'; DROP TABLE subscriptions", null],
  ];
  for (const [index, [sent, stored]] of zones.entries()) {
    const email = `reader-${index}@press.example`;
    assert.equal((await gateway.subscribe(email, { fields: { timeZone: sent } })).status, 202);
    assert.equal(await zoneOf(gateway, email), stored, sent);
  }
  await gateway.subscribe("plain@press.example");
  assert.equal(await zoneOf(gateway, "plain@press.example"), null);
});

test("The welcome mail and the settings say when the next digest comes, in the reader's time zone (N10)", async (t) => {
  const gateway = await open(t);
  // The clock of the test is at Tuesday 24 November 2026, 10:00 UTC.
  const { welcome, manage } = await subscriber(gateway, "reader@press.example", [["frequency", "weekly"]]);
  const sentence = "Your next email comes on Monday 30 November at 07:00, if there is something new.";
  assert.ok(welcome.text.replace(/\s+/g, " ").includes(sentence), welcome.text);
  assert.ok(welcome.html.includes(sentence));
  const page = async () => (await fetch(manage)).text();
  assert.ok((await page()).includes(sentence));
  gateway.clock.advance(days(7));
  assert.match(await page(), /Monday 7 December at 07:00/);

  const other = await subscriber(gateway, "tokyo@press.example", [
    ["frequency", "daily"],
    ["timeZone", "Asia/Tokyo"],
  ]);
  // In Tokyo it is 1 December, 19:00.
  assert.match(other.welcome.text, /Wednesday 2 December at 07:00/);
  const immediate = await subscriber(gateway, "now@press.example", []);
  assert.doesNotMatch(immediate.welcome.text, /next email/);
});

test("The settings show and change topics, languages, frequency and time zone, without a script (N13)", async (t) => {
  const gateway = await open(t);
  const { manage } = await subscriber(gateway, "reader@press.example", [
    ["topic", "trade"],
    ["frequency", "daily"],
    ["timeZone", "Asia/Tokyo"],
  ]);
  const page = await (await fetch(manage)).text();
  assert.doesNotMatch(page, /<script/);
  const options = [...page.matchAll(/<option value="([^"]*)"[^>]*>/g)].map(([option, value]) => [
    value,
    / selected/.test(option),
  ]);
  assert.deepEqual(options.slice(0, 2), [
    ["", false],
    ["Asia/Tokyo", true],
  ]);
  assert.equal(options.filter(([value]) => value === "Asia/Tokyo").length, 1);
  assert.match(page, /<option value="">Default \(\u2068Copenhagen\u2069\)<\/option>/);
  assert.match(
    page,
    /<optgroup label="Europe" lang="en">\s*<option value="Europe\/Amsterdam">Amsterdam<\/option>/,
  );
  assert.match(page, /<label for="time-zone">Time zone for your emails<\/label>/);

  const save = saveTo(manage);
  const saved = await save([
    ["topic", "travel"],
    ["language", "da"],
    ["frequency", "weekly"],
    ["timeZone", "America/New_York"],
  ]);
  assert.equal(saved.status, 200);
  const text = await saved.text();
  assert.match(text, /<p role="status">Your changes have been saved<\/p>/);
  assert.match(text, /<option value="America\/New_York" lang="en" selected>New York<\/option>/);
  const [subscription] = (await gateway.recordOf("reader@press.example")).subscriptions;
  assert.deepEqual(subscription.choices, { topics: ["travel"], languages: ["da"], frequency: "weekly" });
  assert.equal(subscription.time_zone, "America/New_York");

  await save([
    ["frequency", "weekly"],
    ["timeZone", ""],
  ]);
  assert.equal(await zoneOf(gateway, "reader@press.example"), null);
});

test("The settings keep what was typed when something is wrong, and save nothing (N13)", async (t) => {
  const gateway = await open(t);
  const { manage } = await subscriber(gateway, "reader@press.example", [["frequency", "daily"]]);
  const save = saveTo(manage);
  const before = (await gateway.recordOf("reader@press.example")).subscriptions;

  const wrongZone = await save([
    ["topic", "travel"],
    ["frequency", "weekly"],
    ["timeZone", "Mars/Olympus"],
  ]);
  assert.equal(wrongZone.status, 422);
  const page = await wrongZone.text();
  assert.match(page, /<title>Error: Your subscription<\/title>/);
  assert.match(page, /aria-invalid="true" aria-describedby="time-zone-error"/);
  assert.match(page, /id="time-zone-error">Select a time zone from the list</);
  assert.match(page, /value="travel" checked/);
  assert.match(page, /value="weekly" checked/);

  const wrongTopic = await save([
    ["topic", "sport"],
    ["topic", "travel"],
    ["frequency", "weekly"],
    ["timeZone", "Asia/Tokyo"],
  ]);
  assert.equal(wrongTopic.status, 422);
  const again = await wrongTopic.text();
  assert.match(again, /role="alert">Select an option from the list</);
  assert.match(again, /value="travel" checked/);
  assert.match(again, /<option value="Asia\/Tokyo" lang="en" selected>/);
  assert.deepEqual((await gateway.recordOf("reader@press.example")).subscriptions, before);
});

test("A list without digests asks for no time zone (N10)", async (t) => {
  for (const list of [
    { ...news, news: undefined },
    { ...news, frequencies: ["immediately"] },
  ]) {
    const gateway = await open(t, list);
    const { manage } = await subscriber(gateway, "reader@press.example", []);
    assert.doesNotMatch(await (await fetch(manage)).text(), /time-zone/);
  }
});
