/* News by mail in a whole gateway: it starts with it, survives errors, and ends with it. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { createGateway } from "../../dist/gateway/index.js";
import { feedOf, release } from "./helpers/news-desk.mjs";
import { localFeed, startNewsroom } from "./helpers/newsroom-server.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";
import { filledIn, formOf, linksOf, secret } from "./helpers/subscription-gateway.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";

const origin = "https://gateway.example";

/** A log that a test can wait for. */
function openLog() {
  const events = [];
  const waiting = [];
  return {
    events,
    log: (event, fields) => {
      events.push({ event, ...fields });
      waiting.splice(0).forEach((look) => look());
    },
    async until(name, fits = () => true) {
      for (;;) {
        const found = events.find((one) => one.event === name && fits(one));
        if (found) return found;
        await new Promise((resolve) => waiting.push(resolve));
      }
    },
  };
}

/** A newsroom, and gateways that share a database. */
async function open(t, { news = { feeds: ["ministry"], hold: 0 } } = {}) {
  const releases = [release("old")];
  const newsroom = await startNewsroom(t, (_, response) => response.end(feedOf(releases)));
  const inbox = await openInbox(t);
  const options = {
    feeds: { ministry: { ...localFeed(newsroom), refresh: 1 } },
    subscriptions: {
      url: `${origin}/subscriptions`,
      secret,
      lists: { news: { title: "News", ...(news && { news }) } },
      store: {
        database: `file:${join(await tempFolder(t), "news.db")}`,
        smtp: inbox.url,
        from: { name: "Ministry", address: "news@ministry.example" },
      },
    },
  };
  return {
    releases,
    newsroom,
    inbox,
    options,
    start() {
      const log = openLog();
      const gateway = createGateway(options, { log: log.log });
      t.after(() => gateway.close());
      const ask = (path, init) => gateway(new Request(new URL(path, origin), init));
      return { ...log, gateway, ask };
    },
  };
}

async function subscribe({ ask }, inbox, email) {
  await ask("/subscriptions", { method: "POST", body: new URLSearchParams(filledIn({ email })) });
  const { confirm } = linksOf(await inbox.mailTo(email));
  const { action, fields } = formOf(await (await ask(confirm)).text());
  await ask(action, { method: "POST", body: new URLSearchParams(fields) });
}

test("A reader who has confirmed is queued for what arrives, and for nothing from before (N1, N4)", async (t) => {
  const { releases, newsroom, inbox, start } = await open(t);
  const gateway = start();
  await gateway.until("news-connected");
  await subscribe(gateway, inbox, "ann@reader.example");
  newsroom.answer = (_, response) => response.writeHead(500).end();
  await gateway.until("feed-failed");
  newsroom.answer = (_, response) => response.end(feedOf(releases));
  releases.unshift(release("new"));
  const { readers } = await gateway.until("news-matched");
  assert.equal(readers, 1);
  assert.deepEqual(
    gateway.events.filter(({ event }) => event === "news-arrived").map(({ releases: count }) => count),
    [1],
  );
});

test("A gateway that starts while the newsroom is down answers at once, with the last good feed", async (t) => {
  const { newsroom, start } = await open(t);
  const first = start();
  await first.until("news-connected");
  await first.gateway.close();
  newsroom.answer = () => {};
  const next = start();
  const answer = await next.ask("/feeds/ministry");
  const { items, _newsroom } = await answer.json();
  assert.equal(answer.status, 200);
  assert.deepEqual(
    items.map(({ id }) => id),
    ["old"],
  );
  assert.ok(_newsroom.stale);
});

test("A feed that answers with no items keeps its last good answer, and the gateway reports it", async (t) => {
  const { releases, start } = await open(t);
  const gateway = start();
  await gateway.until("news-connected");
  releases.length = 0;
  const { code } = await gateway.until("feed-failed");
  assert.equal(code, "empty");
  const { items, _newsroom } = await (await gateway.ask("/feeds/ministry")).json();
  assert.deepEqual(
    items.map(({ id }) => id),
    ["old"],
  );
  assert.ok(_newsroom.stale);
});

test("Nothing is watched where no list has news", async (t) => {
  const { newsroom, start } = await open(t, { news: null });
  const gateway = start();
  await gateway.ask("/healthz");
  await gateway.gateway.close();
  assert.equal(newsroom.requests.length, 0);
});
