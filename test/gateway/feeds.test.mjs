/* Feeds at the gateway, read over HTTP from a newsroom on this machine. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { loadFeed, readFeed } from "../../dist/feed/index.js";
import { formatDate } from "../../dist/release/format-date.js";
import { feedsOf, feedText } from "../../demo/newsroom/feeds.mjs";
import { releases } from "../../demo/newsroom/releases.mjs";
import { writeJsonFeed } from "../../dist/gateway/feeds/write-json-feed.js";
import { feedFormatNames } from "../../dist/testing/index.js";
import { startMockNewsroom } from "../../dist/testing/node.js";
import { localFeed, rss, startGateway, startNewsroom } from "./helpers/newsroom-server.mjs";

const ministry = "https://www.ministry.example";
const titles = async (answer) => (await answer.json()).items.map(({ title }) => title);

/** An answer for each path. */
const paths = (answers) => (request, response) => {
  const [status, headers, body] = answers[request.url] ?? [404, {}, ""];
  response.writeHead(status, headers).end(body);
};

for (const name of feedFormatNames)
  test(`the elements read the same releases from ${name} and through the gateway`, async (t) => {
    const { newsroom, close } = await startMockNewsroom();
    t.after(close);
    const { pathname, search, port } = new URL(newsroom.feedUrl(name));
    const feed = localFeed({ url: newsroom.url.slice(0, -1), port: Number(port) }, pathname + search);
    const { ask } = startGateway({ feeds: { um: feed } });
    const answer = await ask("/feeds/um");
    assert.equal(answer.headers.get("content-type"), "application/feed+json; charset=utf-8");
    const direct = await loadFeed(feed.url);
    const through = await readFeed(new Uint8Array(await answer.arrayBuffer()), {
      url: "https://gateway.example/feeds/um",
      contentType: answer.headers.get("content-type"),
    });
    assert.ok(direct.releases.length);
    assert.deepEqual(through.releases, direct.releases);
    for (const field of ["title", "link", "description", "language", "image"])
      assert.equal(through[field], direct[field], field);
  });

/** A JSON Feed with one release and the address of the next, older page. */
const page = (title, next) =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "News",
    next_url: next,
    items: [{ id: title, title }],
  });

test("a date without a time stays the same date, whatever the time zones of gateway and reader", async (t) => {
  const dates = [
    `<rss version="2.0"><channel><title>N</title><item><title>A</title><pubDate>24 Nov 2026</pubDate></item></channel></rss>`,
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><title>A</title><published>2026-11-24</published>
      <updated>2026-11-24</updated></entry></feed>`,
    `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","date_published":"2026-11-24"}]}`,
    // Its other dates are corrected, which must not affect this one.
    `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","date_published":"2026-11-24",
      "_newsroom":{"embargo":"24.11.2026"}}]}`,
  ];
  const { TZ } = process.env;
  t.after(() => (TZ === undefined ? delete process.env.TZ : (process.env.TZ = TZ)));
  for (process.env.TZ of ["Europe/Copenhagen", "Pacific/Kiritimati", "Pacific/Honolulu"])
    for (const body of dates) {
      const newsroom = await startNewsroom(t, (_, response) => response.end(body));
      const { ask } = startGateway({ feeds: { um: localFeed(newsroom) } });
      const bytes = new Uint8Array(await (await ask("/feeds/um")).arrayBuffer());
      const [release] = (await readFeed(bytes, { url: "https://gateway.example/feeds/um" })).releases;
      assert.equal(release.published, "2026-11-24");
      assert.equal(
        formatDate(release.published, { locale: "da", day: { dateStyle: "long" } }),
        "24. november 2026",
      );
      // Readers that only know JSON Feed need an instant, which is on that date in most of the world.
      const [{ date_published }] = JSON.parse(new TextDecoder().decode(bytes)).items;
      assert.equal(date_published, "2026-11-24T12:00:00Z");
    }
});

const corpus = resolve(import.meta.dirname, "../../../shared/feeds-corpus");
const skip = !existsSync(corpus) && "the corpus (../shared/feeds-corpus) is not here";
test("the elements read the same releases from real feeds and through the gateway", { skip }, async (t) => {
  const { cases } = JSON.parse(readFileSync(resolve(corpus, "expected.json"), "utf8"));
  let count = 0;
  for (const { input, contentType, headers, url = "https://n.example/feed", id } of cases) {
    const bytes = new Uint8Array(readFileSync(resolve(corpus, input)));
    const direct = await readFeed(bytes, { url: url || undefined, contentType, headers }).catch(
      () => undefined,
    );
    if (!direct) continue;
    count += direct.releases.length;
    const written = new TextEncoder().encode(writeJsonFeed(direct, {}));
    const through = await readFeed(written, { url: "https://gateway.example/feeds/um" });
    assert.deepEqual(through.releases, direct.releases, id);
  }
  assert.ok(count > 1000);
  t.diagnostic(`${count} releases of ${cases.length} feeds`);
});

test("each item is valid JSON Feed 1.1", async (t) => {
  const newsroom = await startNewsroom(t, (_, response) =>
    response.end(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "News",
        items: [
          {
            id: "1",
            title: "A",
            date_published: "2025-07-04",
            tags: ["Trade"],
            content_html: "<p>Text</p>",
            attachments: [{ url: "https://n.example/a" }],
          },
          { id: "2", title: "B" },
        ],
      }),
    ),
  );
  const { ask } = startGateway({ feeds: { um: localFeed(newsroom) } });
  const feed = await (await ask("/feeds/um")).json();
  assert.equal(feed.version, "https://jsonfeed.org/version/1.1");
  assert.equal(feed.title, "News");
  const [first, second] = feed.items;
  assert.deepEqual(
    [first.content_html, first.date_published, first.tags],
    ["<p>Text</p>", "2025-07-04T12:00:00Z", ["Trade"]],
  );
  assert.deepEqual(first.attachments, [
    { url: "https://n.example/a", mime_type: "application/octet-stream" },
  ]);
  assert.equal(first._newsroom.published, "2025-07-04");
  assert.equal(second.content_text, "");
});

test("the original format returns the newsroom's bytes unchanged, with a type that runs nothing", async (t) => {
  const body = Buffer.from(
    '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><item><title>\xc6</title></item></channel></rss>',
    "latin1",
  );
  const types = {
    "application/rss+xml; charset=ISO-8859-1": "application/rss+xml; charset=ISO-8859-1",
    "text/html": "application/xml",
    "text/html; charset=iso-8859-1": "application/xml; charset=iso-8859-1",
    "image/svg+xml": "application/xml",
    nonsense: "application/xml",
  };
  for (const [given, safe] of Object.entries(types)) {
    const newsroom = await startNewsroom(t, (_, response) =>
      response.writeHead(200, { "content-type": given }).end(body),
    );
    const { ask } = startGateway({
      feeds: { um: localFeed(newsroom), raw: { ...localFeed(newsroom), format: "original" } },
    });
    for (const path of ["/feeds/um?format=original", "/feeds/raw"]) {
      const { headers, ...answer } = await ask(path).then(async (answer) => ({
        headers: answer.headers,
        bytes: Buffer.from(await answer.arrayBuffer()),
      }));
      assert.deepEqual(answer.bytes, body);
      assert.equal(headers.get("content-type"), safe);
      assert.equal(headers.get("x-content-type-options"), "nosniff");
      assert.equal(headers.get("content-security-policy"), "default-src 'none'; sandbox");
    }
    assert.match((await ask("/feeds/raw?format=json-feed")).headers.get("content-type"), /feed\+json/);
    assert.equal((await ask("/feeds/raw?format=html")).status, 400);
  }
});

test("only configured feeds are served, by GET and HEAD", async (t) => {
  const newsroom = await startNewsroom(t);
  const { ask } = startGateway({ feeds: { um: localFeed(newsroom) } });
  for (const path of [
    "/feeds/none",
    "/feeds/",
    "/feeds",
    "/",
    "/feeds/um/more",
    "/feeds/__proto__",
    "/feeds/constructor",
    "/feeds/um%0d%0aset-cookie:a=b",
    "/feeds/..%2fum",
    `/feeds/${encodeURIComponent(newsroom.url)}`,
    `/feeds/?url=${newsroom.url}`,
  ]) {
    const answer = await ask(path);
    assert.equal(answer.status, 404, path);
    assert.deepEqual(await answer.json(), { error: "not-found" });
    assert.equal(answer.headers.get("set-cookie"), null);
  }
  assert.equal(newsroom.requests.length, 0);
  for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
    const answer = await ask("/feeds/um", { method });
    assert.deepEqual([answer.status, answer.headers.get("allow")], [405, "GET, HEAD, OPTIONS"]);
  }
  assert.equal(newsroom.requests.length, 0);
  const whole = await ask("/feeds/um");
  const head = await ask("/feeds/um", { method: "HEAD" });
  assert.equal(head.status, 200);
  assert.deepEqual([...head.headers], [...whole.headers]);
  assert.equal(await head.text(), "");
  assert.equal(head.headers.get("content-length"), String((await whole.arrayBuffer()).byteLength));
});

test("CORS allows the configured origins and no others", async (t) => {
  const newsroom = await startNewsroom(t);
  const { ask } = startGateway({
    feeds: { um: localFeed(newsroom), down: { ...localFeed(newsroom), url: "https://127.0.0.1/" } },
    origins: [ministry],
  });
  const allowed = async (path, origin, init) => {
    const { headers } = await ask(path, { ...init, headers: origin ? { origin } : {} });
    assert.match(headers.get("vary"), /^Origin$/);
    return headers.get("access-control-allow-origin");
  };
  for (const path of ["/feeds/um", "/feeds/down", "/feeds/none"]) {
    assert.equal(await allowed(path, ministry), ministry);
    for (const other of [
      undefined,
      "null",
      "https://evil.example",
      `${ministry}.evil.example`,
      `${ministry}/`,
      "http://www.ministry.example",
      `${ministry}, https://evil.example`,
    ])
      assert.equal(await allowed(path, other), null, other);
  }
  const asked = await ask("/feeds/um", {
    method: "OPTIONS",
    headers: { origin: ministry, "access-control-request-method": "GET" },
  });
  assert.equal(asked.status, 204);
  assert.equal(asked.headers.get("access-control-allow-origin"), ministry);
  assert.equal(asked.headers.get("access-control-allow-methods"), "GET, HEAD, OPTIONS");
  const refused = await ask("/feeds/um", { method: "OPTIONS", headers: { origin: "https://evil.example" } });
  assert.equal(refused.headers.get("access-control-allow-methods"), null);
  const open = startGateway({ feeds: { um: localFeed(newsroom) }, origins: "*" });
  const any = await open.ask("/feeds/um", { headers: { origin: "https://any.example" } });
  assert.equal(any.headers.get("access-control-allow-origin"), "*");
  assert.match(any.headers.get("access-control-expose-headers"), /X-Newsroom-Stale/);
});

test("a matching ETag is answered with 304", async (t) => {
  const newsroom = await startNewsroom(t);
  const { ask, advanceSeconds, settled } = startGateway({
    feeds: { um: localFeed(newsroom) },
    origins: [ministry],
  });
  const etag = (await ask("/feeds/um")).headers.get("etag");
  assert.match(etag, /^"[\w+/=]{22,}"$/);
  const status = async (tag) => {
    const answer = await ask("/feeds/um", { headers: { "if-none-match": tag, origin: ministry } });
    if (answer.status === 304) {
      assert.equal(await answer.text(), "");
      assert.equal(answer.headers.get("etag"), etag);
      assert.equal(answer.headers.get("access-control-allow-origin"), ministry);
      assert.match(answer.headers.get("cache-control"), /max-age=60/);
    }
    return answer.status;
  };
  for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) assert.equal(await status(tag), 304, tag);
  for (const tag of ['"other"', etag.slice(1, -1), "", '"'.repeat(9000), ",".repeat(9000)])
    assert.equal(await status(tag), 200);
  advanceSeconds(61);
  await ask("/feeds/um");
  await settled();
  assert.equal(await status(etag), 304);
  newsroom.answer = (_, response) => response.end(rss("A", "B"));
  advanceSeconds(61);
  await ask("/feeds/um");
  await settled();
  assert.equal(await status(etag), 200);
  assert.notEqual((await ask("/feeds/um?format=original")).headers.get("etag"), etag);
});

test("Cache-Control follows the configuration", async (t) => {
  const newsroom = await startNewsroom(t);
  const { ask } = startGateway({
    feeds: {
      um: localFeed(newsroom),
      fast: { ...localFeed(newsroom), maxAge: 5, staleWhileRevalidate: 7, staleIfError: 9 },
    },
  });
  const control = async (path) => (await ask(path)).headers.get("cache-control");
  assert.equal(
    await control("/feeds/um"),
    "public, max-age=60, stale-while-revalidate=600, stale-if-error=604800",
  );
  assert.equal(await control("/feeds/fast"), "public, max-age=5, stale-while-revalidate=7, stale-if-error=9");
  assert.equal(await control("/feeds/none"), "no-store");
});

test("concurrent requests share one request to the newsroom", async (t) => {
  const waiting = [];
  const newsroom = await startNewsroom(t, (_, response) => {
    waiting.push(response);
    if (newsroom.requests.length === 1) newsroom.arrived();
  });
  const arrived = new Promise((done) => (newsroom.arrived = done));
  const { ask, advanceSeconds, settled } = startGateway({ feeds: { um: localFeed(newsroom) } });
  const asked = Array.from({ length: 50 }, () => ask("/feeds/um"));
  await arrived;
  asked.push(...Array.from({ length: 50 }, () => ask("/feeds/um?format=original")));
  waiting[0].end(rss("A"));
  for (const answer of await Promise.all(asked)) assert.equal(answer.status, 200);
  assert.equal(newsroom.requests.length, 1);
  await ask("/feeds/um");
  advanceSeconds(59);
  await ask("/feeds/um");
  assert.equal(newsroom.requests.length, 1);
  newsroom.answer = (_, response) => response.end(rss("B"));
  advanceSeconds(2);
  const old = await Promise.all(Array.from({ length: 50 }, () => ask("/feeds/um")));
  for (const answer of old) assert.deepEqual(await titles(answer), ["A"]);
  await settled();
  assert.equal(newsroom.requests.length, 2);
  assert.deepEqual(await titles(await ask("/feeds/um")), ["B"]);
});

test("an answer that is too old is not returned before the newsroom has been asked", async (t) => {
  const newsroom = await startNewsroom(t);
  const { ask, advanceSeconds } = startGateway({ feeds: { um: localFeed(newsroom) } });
  await ask("/feeds/um");
  newsroom.answer = (_, response) => response.end(rss("B"));
  advanceSeconds(661);
  assert.deepEqual(await titles(await ask("/feeds/um")), ["B"]);
});

test("a slow newsroom delays nobody if there is an older answer", async (t) => {
  const newsroom = await startNewsroom(t);
  const { ask, advanceSeconds, settled } = startGateway({ feeds: { um: localFeed(newsroom) } });
  await ask("/feeds/um");
  const held = [];
  newsroom.answer = (_, response) => held.push(response);
  advanceSeconds(661);
  // The newsroom answers only after these.
  const asked = await Promise.all(Array.from({ length: 20 }, () => ask("/feeds/um")));
  asked.push(await ask("/feeds/um"));
  for (const answer of asked) {
    assert.deepEqual(await titles(answer), ["A"]);
    assert.equal(answer.headers.get("x-newsroom-stale"), "2026-01-01T12:00:00.000Z");
    assert.equal(answer.headers.get("cache-control"), "public, max-age=30, stale-if-error=604800");
  }
  assert.equal(newsroom.requests.length, 2);
  held[0].end(rss("B"));
  await settled();
  const fresh = await ask("/feeds/um");
  assert.deepEqual([await titles(fresh), fresh.headers.get("x-newsroom-stale")], [["B"], null]);
  assert.equal(newsroom.requests.length, 2);
});

test("while the newsroom is down it is asked in the background, until the last good answer is too old", async (t) => {
  const newsroom = await startNewsroom(t);
  const { ask, advanceSeconds, settled, events } = startGateway({
    feeds: { um: { ...localFeed(newsroom), staleIfError: 5000, timeout: 2 } },
  });
  await ask("/feeds/um");
  newsroom.answer = (_, response) => response.writeHead(500).end();
  advanceSeconds(1000);
  await ask("/feeds/um");
  let held;
  const arrived = new Promise((done) => (newsroom.answer = (_, response) => done((held = response))));
  advanceSeconds(1000);
  assert.deepEqual(await titles(await ask("/feeds/um")), ["A"]);
  assert.equal(events.length, 1);
  await arrived;
  held.writeHead(500).end();
  await settled();
  advanceSeconds(3001);
  newsroom.answer = (_, response) => response.end(rss("B"));
  assert.deepEqual(await titles(await ask("/feeds/um")), ["B"]);
});

test("the newsroom gets conditional requests", async (t) => {
  const newsroom = await startNewsroom(t, (request, response) => {
    if (request.headers["if-none-match"] === '"one"') response.writeHead(304).end();
    else
      response
        .writeHead(200, { etag: '"one"', "last-modified": "Fri, 04 Jul 2025 11:00:00 GMT" })
        .end(rss("A"));
  });
  const { ask, advanceSeconds } = startGateway({ feeds: { um: localFeed(newsroom) } });
  const etag = (await ask("/feeds/um")).headers.get("etag");
  advanceSeconds(1000);
  const again = await ask("/feeds/um");
  assert.equal(newsroom.requests[0].headers["if-none-match"], undefined);
  assert.equal(newsroom.requests[1].headers["if-none-match"], '"one"');
  assert.equal(newsroom.requests[1].headers["if-modified-since"], "Fri, 04 Jul 2025 11:00:00 GMT");
  assert.deepEqual(
    [again.status, again.headers.get("etag"), again.headers.get("x-newsroom-stale")],
    [200, etag, null],
  );
  advanceSeconds(59);
  await ask("/feeds/um");
  assert.equal(newsroom.requests.length, 2);
});

test("while the newsroom is down the last good answer is returned and marked as stale", async (t) => {
  const newsroom = await startNewsroom(t);
  const { ask, advanceSeconds, events, settled } = startGateway({
    feeds: { um: { ...localFeed(newsroom), staleIfError: 5000 } },
  });
  const fresh = await ask("/feeds/um");
  const failures = {
    "an error": (_, response) => response.writeHead(500).end("Traceback"),
    "a web page": (_, response) =>
      response.writeHead(200).end("<!doctype html><title>Just a moment...</title>"),
    nothing: (_, response) => response.end(""),
    "a broken connection": (_, response) => response.destroy(),
  };
  for (const [name, answer] of Object.entries(failures)) {
    newsroom.answer = answer;
    advanceSeconds(1000);
    const old = await ask("/feeds/um");
    await settled();
    assert.equal(old.status, 200, name);
    assert.equal(old.headers.get("x-newsroom-stale"), "2026-01-01T12:00:00.000Z");
    assert.equal(old.headers.get("cache-control"), "public, max-age=30, stale-if-error=5000");
    assert.notEqual(old.headers.get("etag"), fresh.headers.get("etag"));
    const { _newsroom, items } = await old.json();
    assert.deepEqual([_newsroom, items.length], [{ stale: "2026-01-01T12:00:00.000Z" }, 1]);
    assert.equal(
      (await ask("/feeds/um?format=original")).headers.get("x-newsroom-stale"),
      "2026-01-01T12:00:00.000Z",
    );
  }
  assert.deepEqual(
    events.map(({ event, code }) => [event, code]),
    [
      ["feed-failed", "http"],
      ["feed-failed", "not-a-feed"],
      ["feed-failed", "not-a-feed"],
      ["feed-failed", "unreachable"],
    ],
  );
  advanceSeconds(1001);
  const over = await ask("/feeds/um");
  assert.deepEqual([over.status, await over.json()], [502, { error: "newsroom-unavailable" }]);
  newsroom.answer = (_, response) => response.end(rss("B"));
  advanceSeconds(3600);
  const again = await ask("/feeds/um");
  await settled();
  assert.deepEqual([again.headers.get("x-newsroom-stale"), await titles(again)], [null, ["B"]]);
  assert.equal(events.at(-1).event, "feed-recovered");
});

test("a newsroom that fails is left alone, longer with each failure and as long as its Retry-After says", async (t) => {
  const newsroom = await startNewsroom(t, (_, response) => response.writeHead(500).end());
  const { ask, advanceSeconds } = startGateway({ feeds: { um: localFeed(newsroom) } });
  const asked = async () => (await ask("/feeds/um"), newsroom.requests.length);
  assert.equal(await asked(), 1);
  assert.equal(await asked(), 1);
  advanceSeconds(6);
  assert.equal(await asked(), 2);
  advanceSeconds(6);
  assert.equal(await asked(), 2);
  newsroom.answer = (_, response) => response.writeHead(503, { "retry-after": "900" }).end();
  advanceSeconds(60);
  const answer = await ask("/feeds/um");
  assert.deepEqual([answer.status, answer.headers.get("retry-after")], [502, "900"]);
  advanceSeconds(899);
  assert.equal(await asked(), 3);
  advanceSeconds(2);
  assert.equal(await asked(), 4);
});

test("each page has its own Retry-After", async (t) => {
  const newsroom = await startNewsroom(t);
  newsroom.answer = paths({
    "/feed": [200, {}, page("A", "/feed?p=2")],
    "/feed?p=2": [503, { "retry-after": "900" }, ""],
  });
  const { ask, advanceSeconds } = startGateway({
    feeds: { um: { ...localFeed(newsroom), staleIfError: 0 } },
  });
  assert.equal((await ask("/feeds/um")).status, 200);
  const second = await ask("/feeds/um?page=2");
  assert.deepEqual([second.status, second.headers.get("retry-after")], [502, "900"]);
  advanceSeconds(700);
  newsroom.answer = (_, response) => response.writeHead(503, { "retry-after": "300" }).end();
  assert.equal((await ask("/feeds/um")).headers.get("retry-after"), "300");
  // The first page names the address of the second.
  assert.equal((await ask("/feeds/um?page=2")).headers.get("retry-after"), "300");
});

test("older pages have the format of the page before", async (t) => {
  const newsroom = await startNewsroom(t, (_, response) =>
    response.end('{"version":"https://jsonfeed.org/version/1.1","next_url":"/older","items":[{"id":"1"}]}'),
  );
  const { ask } = startGateway({
    feeds: { um: localFeed(newsroom), raw: { ...localFeed(newsroom), format: "original" } },
  });
  for (const path of ["/feeds/um", "/feeds/um?format=json-feed", "/feeds/raw?format=json-feed"]) {
    const { next_url } = await (await ask(path)).json();
    const next = await ask(new URL(next_url, `https://gateway.example${path}`));
    assert.match(next.headers.get("content-type"), /^application\/feed\+json/, path);
  }
});

test("older pages are read through the gateway, from the addresses that the newsroom's feed names", async (t) => {
  const newsroom = await startNewsroom(t);
  newsroom.answer = paths({
    "/feed?key=topsecret1": [200, {}, page("A", "/feed?p=2")],
    "/feed?p=2&key=topsecret1": [200, {}, page("B", `${newsroom.url}/feed?p=3`)],
    "/feed?p=3&key=topsecret1": [200, {}, page("C", "https://elsewhere.example/feed")],
  });
  const { ask } = startGateway({ feeds: { um: { ...localFeed(newsroom), query: { key: "topsecret1" } } } });
  const first = await ask("/feeds/um");
  const bytes = new Uint8Array(await first.arrayBuffer());
  const { next } = await readFeed(bytes, { url: "https://gateway.example/base/feeds/um" });
  assert.equal(next, "https://gateway.example/base/feeds/um?page=2");
  assert.deepEqual(await titles(await ask("/feeds/um?page=2")), ["B"]);
  const last = await (await ask("/feeds/um?page=3")).json();
  assert.deepEqual([last.items[0].title, last.next_url], ["C", undefined]);
  for (const number of ["4", "11", "0", "01", "-1", "1e1", "999999", "x", "2%0d%0a"])
    assert.equal((await ask(`/feeds/um?page=${number}`)).status, 404, number);
  assert.equal(newsroom.requests.length, 3);
  const one = startGateway({
    feeds: { um: { ...localFeed(newsroom), query: { key: "topsecret1" }, pages: 1 } },
  });
  assert.equal((await (await one.ask("/feeds/um")).json()).next_url, undefined);
  assert.equal((await one.ask("/feeds/um?page=2")).status, 404);
});

test("a provider's keys are sent to the provider, and appear in no answer, error or log", async (t) => {
  const keys = { query: 'query-key-1 &é"', token: "token-key-2", path: "path-key-3" };
  const newsroom = await startNewsroom(t, (request, response) => {
    const told = [request.url, request.headers.authorization, ...Object.values(keys)].join(" ");
    response
      .writeHead(200, { "content-type": "application/json", "x-echo": keys.token, location: `/${keys.path}` })
      .end(
        JSON.stringify({
          version: "https://jsonfeed.org/version/1.1",
          title: told,
          next_url: request.url,
          items: [{ id: "1", title: told, url: `${request.url}&x`, content_html: `<a href="?">${told}</a>` }],
        }),
      );
  });
  const feed = {
    ...localFeed(newsroom, `/list/${keys.path}?format=json`),
    headers: { authorization: `Bearer ${keys.token}` },
    query: { key: keys.query },
    secrets: [keys.path],
  };
  const { ask, advanceSeconds, events } = startGateway({ feeds: { um: feed } });
  const expectHidden = async (answer) => {
    const text = `${[...answer.headers].join("\n")}\n${await answer.text()}`;
    for (const key of Object.values(keys))
      for (const form of [
        key,
        encodeURIComponent(key),
        JSON.stringify(key).slice(1, -1),
        key.replaceAll(" ", "+"),
        "query-key",
      ])
        assert.ok(!text.includes(form), `${form} in ${text}`);
  };
  await expectHidden(await ask("/feeds/um"));
  await expectHidden(await ask("/feeds/um?format=original"));
  assert.equal(newsroom.requests[0].headers.authorization, `Bearer ${keys.token}`);
  assert.equal(new URL(newsroom.requests[0].url, newsroom.url).searchParams.get("key"), keys.query);
  newsroom.answer = (request, response) => response.writeHead(401).end(`No: ${request.url} ${keys.token}`);
  advanceSeconds(1000);
  await expectHidden(await ask("/feeds/um"));
  advanceSeconds(1e7);
  const refused = await ask("/feeds/um");
  assert.equal(refused.status, 502);
  await expectHidden(refused);
  for (const key of Object.values(keys)) assert.ok(!JSON.stringify(events).includes(key));
  assert.ok(!JSON.stringify(events).includes("127.0.0.1"));
});

test("only the key itself is hidden, not the text around it", async (t) => {
  const text = "Bearer Digest ApiKey correct horse battery";
  const newsroom = await startNewsroom(t, (request, response) =>
    response.end(rss(`${text} ${request.headers.authorization} ${request.headers["x-api-key"]}`)),
  );
  for (const scheme of ["Bearer", "Digest", "ApiKey"]) {
    const feed = {
      ...localFeed(newsroom),
      headers: { Authorization: `${scheme} token-key-1`, "x-api-key": "ApiKey token-key-2" },
      secrets: ["correct horse staple"],
    };
    const { ask } = startGateway({ feeds: { um: feed } });
    assert.deepEqual(
      await titles(await ask("/feeds/um")),
      [`${text} ${scheme} hidden ApiKey hidden`],
      scheme,
    );
  }
  newsroom.answer = (_, response) => response.end(rss("token-key-1 token-key-2 correct horse staple"));
  const feed = {
    ...localFeed(newsroom),
    headers: { Authorization: "Bearer token-key-1", "x-api-key": "ApiKey token-key-2" },
    secrets: ["correct horse staple"],
  };
  const { ask } = startGateway({ feeds: { um: feed } });
  assert.deepEqual(await titles(await ask("/feeds/um")), ["hidden hidden hidden"]);
});

test("a configured header replaces the gateway's own, whatever its case", async (t) => {
  const newsroom = await startNewsroom(t);
  const headers = {
    Accept: "application/xml",
    "USER-AGENT": "Ministry",
    "If-None-Match": '"mine"',
    "Accept-Encoding": "zstd",
  };
  const { ask } = startGateway({ feeds: { um: { ...localFeed(newsroom), headers } } });
  assert.equal((await ask("/feeds/um")).status, 200);
  const [{ headers: sent }] = newsroom.requests;
  assert.equal(sent.accept, "application/xml");
  assert.equal(sent["user-agent"], "Ministry");
  assert.equal(sent["if-none-match"], '"mine"');
  // It does not request a compression that it cannot decompress.
  assert.equal(sent["accept-encoding"], "gzip, br");
});

test("text of a newsroom that only looks like a setting is not changed", async (t) => {
  const newsroom = await startNewsroom(t, (_, response) => response.end(rss("danish application/xml")));
  const feed = {
    ...localFeed(newsroom, "/feed?language=danish"),
    headers: { accept: "application/xml", "Accept-Language": "danish" },
    query: { format: "xml" },
  };
  const { ask } = startGateway({ feeds: { um: feed } });
  assert.deepEqual(await titles(await ask("/feeds/um")), ["danish application/xml"]);
  assert.equal(newsroom.requests[0].url, "/feed?language=danish&format=xml");
  assert.equal(newsroom.requests[0].headers.accept, "application/xml");
});

test("the demo's feed is within the size limit of the elements", async (t) => {
  // The text is in it twice: in the whole release, and in JSON Feed's own fields.
  const feeds = feedsOf("https://newsroom.example", releases);
  const body = await feedText(feeds, "json-feed");
  const newsroom = await startNewsroom(t, (_, response) => response.end(body));
  const { ask } = startGateway({ feeds: { um: localFeed(newsroom) } });
  const { byteLength } = await (await ask("/feeds/um")).arrayBuffer();
  assert.ok(byteLength < body.length * 3, `${byteLength} of ${body.length}`);
});

test("/healthz reports the age of each feed", async (t) => {
  const newsroom = await startNewsroom(t);
  const { ask, advanceSeconds } = startGateway({
    feeds: { um: localFeed(newsroom), other: localFeed(newsroom) },
  });
  await ask("/feeds/um");
  advanceSeconds(30);
  const answer = await ask("/healthz");
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("cache-control"), "no-store");
  assert.deepEqual(await answer.json(), {
    status: "ok",
    faults: [],
    feeds: { um: { age: 30, failing: false }, other: { age: null, failing: false } },
  });
});

test("an unexpected error is answered with one word and no stack trace", async (t) => {
  const newsroom = await startNewsroom(t);
  const elapsed = () => {
    throw new Error("reader@press.example, key-1234567");
  };
  const { ask, events } = startGateway({ feeds: { um: localFeed(newsroom) } }, { elapsed });
  const answer = await ask("/feeds/um");
  assert.deepEqual([answer.status, await answer.json()], [500, { error: "internal" }]);
  assert.equal(answer.headers.get("cache-control"), "no-store");
  const [{ at, ...event }] = events;
  assert.deepEqual(event, { event: "error", name: "Error" });
  assert.match(at, /^[\w-]+\.m?js:\d+$/);
});

test("everything can be below a base path", async (t) => {
  const newsroom = await startNewsroom(t);
  const { ask } = startGateway({ feeds: { um: localFeed(newsroom) }, basePath: "/api/newsroom" });
  assert.equal((await ask("/api/newsroom/feeds/um")).status, 200);
  assert.equal((await ask("/api/newsroom/healthz")).status, 200);
  assert.equal((await ask("/feeds/um")).status, 404);
});
