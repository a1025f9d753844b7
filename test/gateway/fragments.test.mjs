/* The news of a feed as HTML, at the gateway: `/feeds/<id>/fragment`. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfig } from "../../dist/gateway/config/read-config.js";
import { createFeeds } from "../../dist/gateway/feeds/feed-routes.js";
import { JobThreads } from "../../dist/gateway/feeds/job-threads.js";
import { OriginError } from "../../dist/gateway/feeds/origin-error.js";
import { parserForRuntime } from "../../dist/gateway/feeds/parser-for-runtime.js";
import { sendPinned } from "../../dist/gateway/feeds/send-pinned.js";
import { FragmentCache } from "../../dist/gateway/fragments/fragment-cache.js";
import { localFeed, rss, startGateway, startNewsroom } from "./helpers/newsroom-server.mjs";

const base = "/feeds/um/fragment";

/** A gateway with one feed. */
async function startFeed(t, answer, options) {
  const newsroom = await startNewsroom(t, answer);
  const gateway = startGateway({ feeds: { um: { ...localFeed(newsroom), ...options } } });
  return { newsroom, ...gateway };
}

/** A JSON Feed with releases that are under embargo until a time, if it is given. */
const jsonFeed = (...items) =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "News",
    home_page_url: "https://n.example/",
    items: items.map(([id, embargo]) => ({
      id,
      url: `https://n.example/${id}`,
      title: `Title ${id}`,
      content_html: `<p>Text of ${id}.</p><script>alert(1)</script>`,
      date_published: "2025-07-04T11:00:00Z",
      _newsroom: embargo ? { embargo: new Date(embargo).toISOString() } : {},
    })),
  });

test("the news is HTML that readers see without JavaScript, with the data for the element (E6)", async (t) => {
  const { ask } = await startFeed(t, (_, response) => response.end(rss("A", "B", "C")));
  const answer = await ask(
    `${base}?lang=da&time-zone=Europe/Copenhagen&limit=2&layout=compact&heading-level=2`,
  );
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("content-type"), "text/html; charset=utf-8");
  assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
  assert.equal(answer.headers.get("content-security-policy"), "default-src 'none'; sandbox");
  assert.equal(answer.headers.get("vary"), null);
  assert.equal(
    answer.headers.get("cache-control"),
    "public, max-age=60, stale-while-revalidate=600, stale-if-error=604800",
  );
  const html = await answer.text();
  assert.match(
    html,
    /^<press-list lang="da"[^>]* time-zone="Europe\/Copenhagen"[^>]* limit="2" layout="compact"/,
  );
  assert.equal(
    html.match(/<h2 class="press-title"><a class="press-link" href="https:\/\/n.example\//g).length,
    2,
  );
  assert.match(html, />4\.7\.2025 13\.00 CEST</);
  const [, data] = /<script type="application\/json">(.*?)<\/script>/s.exec(html);
  assert.equal(JSON.parse(data).items.length, 3);
  assert.doesNotMatch(await (await ask(`${base}?data=false`)).text(), /<script/);
});

test("a release can be a declarative shadow root, too (E6)", async (t) => {
  const { ask } = await startFeed(t, (_, response) => response.end(rss("A", "B")));
  const answer = await ask(`${base}?release=A&output=shadow&style-sheet=/press-release.css&time-zone=UTC`);
  assert.equal(answer.status, 200);
  const html = await answer.text();
  assert.match(html, /<press-release lang="en"[^>]* release-id="A"/);
  assert.match(html, /<template shadowrootmode="open"><link rel="stylesheet" href="\/press-release\.css">/);
});

test("a list can be a declarative shadow root, as the element itself shows it (E6)", async (t) => {
  const { ask } = await startFeed(t, (_, response) => response.end(rss("A", "B")));
  const answer = await ask(`${base}?output=shadow&style-sheet=/press-list.css&lang=da&time-zone=UTC&limit=1`);
  assert.equal(answer.status, 200);
  const html = await answer.text();
  assert.match(html, /^<link rel="stylesheet" href="\/press-list\.css"><press-list lang="da"/);
  assert.match(html, /<template shadowrootmode="open"><link rel="stylesheet" href="\/press-list\.css">/);
  assert.equal(html.match(/href="https:\/\/n\.example\/[AB]"/g).length, 1);
  assert.match(await (await ask(`${base}?output=shadow`)).text(), /<template shadowrootmode="open"><style>/);
  const light = await (await ask(`${base}?output=light`)).text();
  assert.doesNotMatch(light, /<template/);
  assert.equal(light, await (await ask(base)).text());
});

test("one release is rendered whole, with JSON-LD if asked for; one that is missing is 404 (E6)", async (t) => {
  const { ask } = await startFeed(t, (_, response) => response.end(jsonFeed(["one"], ["two"])));
  const answer = await ask(`${base}?release=one&json-ld`);
  assert.equal(answer.status, 200);
  const html = await answer.text();
  assert.match(html, /^<script type="application\/ld\+json">\{[^<]*"NewsArticle"/);
  assert.match(html, /<press-release [^>]*release-id="one"/);
  assert.match(html, /<div class="press-body"><p>Text of one\.<\/p><\/div>/);
  assert.doesNotMatch(html, /alert\(1\)<\/script>/);
  assert.doesNotMatch(await (await ask(`${base}?release=one&json-ld=0`)).text(), /ld\+json/);
  const missing = await ask(`${base}?release=three`);
  assert.equal(missing.status, 404);
  assert.match(await missing.text(), /<p class="press-failure"/);
  // A proxy must not take a page without the release for a copy of one with it.
  const etag = missing.headers.get("etag");
  assert.equal((await ask(`${base}?release=three`, { headers: { "if-none-match": etag } })).status, 404);
});

test("the language is that of the query, or the best one that the client accepts (A8)", async (t) => {
  const { ask } = await startFeed(t, (_, response) => response.end(rss("A")));
  const languageOf = async (query, accepted) => {
    const answer = await ask(base + query, { headers: accepted ? { "accept-language": accepted } : {} });
    const [, lang] = /^<press-list lang="([^"]*)"/.exec(await answer.text());
    return [lang, answer.headers.get("vary"), answer.headers.get("etag")];
  };
  const [danish, vary, etag] = await languageOf("", "kl, da-DK;q=0.8, en;q=0.5");
  assert.deepEqual([danish, vary], ["da", "Accept-Language"]);
  const [english, , otherEtag] = await languageOf("", "kl");
  assert.equal(english, "en");
  assert.notEqual(etag, otherEtag);
  assert.deepEqual((await languageOf("?lang=ar", "da")).slice(0, 2), ["ar", null]);
  assert.deepEqual(await languageOf("?lang=da", "ar"), ["da", null, etag]);
});

test("options that cannot be used are 400, with a sentence that says why", async (t) => {
  const { ask, newsroom } = await startFeed(t);
  for (const [query, message] of [
    ["limt=2", "limt is not an option here. Did you mean limit?"],
    ["json-ld", "json-ld is not an option here. Known are: "],
    ["release=a&limit=2", "limit is not an option here. Known are: "],
    ["%3Cscript%3E=2", "One name is not an option here. Known are: "],
    ["limit=0", "limit must be a whole number from 1 to 100."],
    ["limit=ten", "limit must be a whole number."],
    ["limit=1&limit=2", "limit must be given once."],
    ["layout=%3Cscript%3E", "layout must be one of list, cards, compact, headlines."],
    ["data=maybe", "data must be true or false."],
    ["output=pdf", "output must be one of light, shadow."],
    ["style-sheet=/list.css", "style-sheet needs the option output: "],
    ["output=shadow&nonce=1", "nonce is not an option here. "],
    ["lang=%3Cscript%3E", 'lang must be a language tag (BCP 47) such as "da" or "en-GB".'],
    ["time-zone=Mars", 'time-zone must be a time zone (IANA) such as "Europe/Copenhagen".'],
    ["page-url=javascript:alert(1)", "page-url must be an absolute http or https URL."],
    ["release=", "release must be the id of a release."],
    [`search=${"a".repeat(5000)}`, "The query must have at most 4096 characters."],
    ["__proto__=1", "__proto__ is not an option here. Known are: "],
    ["toString=1", "toString is not an option here. "],
  ]) {
    const answer = await ask(`${base}?${query}`);
    assert.equal(answer.status, 400, query);
    assert.equal(answer.headers.get("cache-control"), "no-store", query);
    const body = await answer.json();
    assert.equal(body.error, "bad-option", query);
    assert.ok(body.message.startsWith(message), `${query}: ${body.message}`);
    assert.doesNotMatch(body.message, /[<>]/, query);
  }
  assert.equal(newsroom.requests.length, 1);
});

test("what a query says is escaped", async (t) => {
  const { ask } = await startFeed(t, (_, response) => response.end(rss("A")));
  const attack = encodeURIComponent(`"><script>alert(1)</script>`);
  const names = ["src", "image-hosts", "category", "search", "link-target", "sync-url"];
  for (const name of names) {
    const html = await (await ask(`${base}?${name}=${attack}`)).text();
    assert.match(html, /&quot;&gt;&lt;script&gt;|&quot;><script/, name);
    assert.doesNotMatch(html, /"><script>alert/, name);
  }
});

test("only GET and HEAD are answered, and only for feeds of the configuration", async (t) => {
  const { ask } = await startFeed(t);
  assert.equal((await ask("/feeds/other/fragment")).status, 404);
  assert.equal((await ask(`${base}/more`)).status, 404);
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    const { status, headers } = await ask(base, { method });
    assert.deepEqual([status, headers.get("allow")], [405, "GET, HEAD"], method);
  }
  const [get, head] = [await ask(base), await ask(base, { method: "HEAD" })];
  assert.deepEqual(Object.fromEntries(head.headers), Object.fromEntries(get.headers));
  assert.deepEqual([head.status, await head.text()], [200, ""]);
});

test("ETags change with the news and the options, and an unchanged fragment is 304", async (t) => {
  const { ask, newsroom, advanceSeconds, settled } = await startFeed(t);
  const first = await ask(base);
  const etag = first.headers.get("etag");
  const unchanged = await ask(base, { headers: { "if-none-match": `"other", W/${etag}` } });
  assert.deepEqual([unchanged.status, await unchanged.text()], [304, ""]);
  assert.equal(unchanged.headers.get("cache-control"), first.headers.get("cache-control"));
  assert.notEqual((await ask(`${base}?layout=cards`)).headers.get("etag"), etag);
  newsroom.answer = (_, response) => response.end(rss("A", "B"));
  advanceSeconds(61);
  await ask(base);
  await settled();
  const renewed = await ask(base, { headers: { "if-none-match": etag } });
  assert.equal(renewed.status, 200);
  assert.match(await renewed.text(), /https:\/\/n.example\/B/);
});

test("while the newsroom is down, the last fragment is returned; without one, the answer is 502", async (t) => {
  const { ask, newsroom, advanceSeconds, settled } = await startFeed(t, undefined, {
    staleWhileRevalidate: 0,
  });
  newsroom.answer = (_, response) => response.writeHead(500).end();
  const failed = await ask(base);
  assert.deepEqual([failed.status, failed.headers.get("retry-after")], [502, "5"]);
  newsroom.answer = (_, response) => response.end(rss("A"));
  advanceSeconds(10);
  const good = await ask(base);
  newsroom.answer = (_, response) => response.writeHead(500).end();
  advanceSeconds(61);
  const stale = await ask(base);
  await settled();
  assert.equal(stale.status, 200);
  assert.equal(stale.headers.get("x-newsroom-stale"), "2026-01-01T12:00:10.000Z");
  assert.equal(stale.headers.get("cache-control"), "public, max-age=30, stale-if-error=604800");
  assert.equal(stale.headers.get("etag"), good.headers.get("etag"));
});

test("no cache keeps a fragment longer than until the next embargo ends (R6)", async (t) => {
  const end = Date.now() + 90_000;
  const { ask, advanceSeconds } = await startFeed(
    t,
    (_, response) => response.end(jsonFeed(["open"], ["later", end + 3_600_000], ["secret", end])),
    { refresh: 86_400 },
  );
  advanceSeconds((Date.now() - Date.parse("2026-01-01T12:00:00Z")) / 1000);
  const answer = await ask(base);
  assert.doesNotMatch(await answer.text(), /secret|later/);
  const [, maxAge, revalidate, ifError] =
    /^public, max-age=(\d+), stale-while-revalidate=(\d+), stale-if-error=(\d+)$/.exec(
      answer.headers.get("cache-control"),
    );
  assert.equal(maxAge, "60");
  assert.ok(Number(revalidate) <= 30, revalidate);
  assert.ok(Number(ifError) <= 30, ifError);
  advanceSeconds(60);
  const soon = (await ask(base)).headers.get("cache-control");
  assert.match(soon, /^public, max-age=(2\d|30), stale-while-revalidate=0, stale-if-error=0$/);
  assert.equal((await ask(`${base}?release=secret`)).status, 404);
});

/** The routes of one feed whose fragments `render` renders. Without it, a package is missing. */
async function startRoutes(t, render) {
  const newsroom = await startNewsroom(t);
  const { feeds, origins, parsing } = readConfig({ feeds: { um: localFeed(newsroom) } });
  const parser = await parserForRuntime(parsing, () => {});
  t.after(() => parser.close());
  const events = [];
  const { routes } = createFeeds(feeds, origins, {
    log: (event, fields) => events.push({ event, ...fields }),
    now: () => Date.parse("2026-01-01T12:00:00Z"),
    elapsed: () => 0,
    send: async () => sendPinned(),
    parser: async () => parser,
    renderer: async () => render && { render },
    fragments: new FragmentCache(1e6),
  });
  return { events, ask: (path) => routes.request(`https://gateway.example${path}`) };
}

/** A fragment whose embargo ends at a time. */
const fragment = (expires) => ({
  kind: "rendered",
  isFound: true,
  expires,
  rendition: { bytes: new TextEncoder().encode("<p>News"), contentType: "text/html", etag: '"1"' },
});

test("readers who ask for the same fragment at the same time wait for one job", async (t) => {
  const jobs = [];
  const { ask } = await startRoutes(t, async (feed, { options }) => {
    jobs.push([feed, options.values]);
    return fragment(Infinity);
  });
  await Promise.all([1, 2, 3].map(() => ask("/um/fragment?limit=2&lang=da")));
  await ask("/um/fragment?lang=da&limit=2");
  assert.deepEqual(jobs, [["um", { limit: 2, lang: "da" }]]);
});

test("if the news cannot be rendered, an older fragment is returned, or 503", async (t) => {
  let render = () => Promise.resolve(fragment(0));
  const { ask, events } = await startRoutes(t, () => render());
  assert.equal((await ask("/um/fragment")).status, 200);
  render = () => Promise.reject(new OriginError("parse-timeout", { log: { limit: 10 } }));
  const old = await ask("/um/fragment");
  assert.equal(await old.text(), "<p>News");
  assert.equal(old.headers.get("cache-control"), "public, max-age=0, stale-if-error=0");
  const none = await ask("/um/fragment?limit=3");
  assert.deepEqual([none.status, none.headers.get("retry-after")], [503, "60"]);
  assert.deepEqual(await none.json(), { error: "rendering-failed" });
  render = () => Promise.reject(new OriginError("busy"));
  const busy = await ask("/um/fragment?limit=3");
  assert.deepEqual([busy.status, busy.headers.get("retry-after")], [503, "2"]);
  const failed = { event: "fragment-failed", feed: "um" };
  assert.deepEqual(events, [
    { ...failed, code: "parse-timeout", limit: 10 },
    { ...failed, code: "parse-timeout", limit: 10 },
    { ...failed, code: "busy" },
  ]);
});

test("without the package that renders, fragments are 501, and feeds are answered", async (t) => {
  const { ask } = await startRoutes(t);
  const answer = await ask("/um/fragment");
  assert.deepEqual([answer.status, await answer.json()], [501, { error: "fragments-unavailable" }]);
  assert.equal((await ask("/um")).status, 200);
});

test("fragments that are never ready hold up no feed, and only so many wait", async (t) => {
  const endless = new URL(
    "data:text/javascript,import{parentPort}from'worker_threads';parentPort.on('message',()=>{for(;;);})",
  );
  const threads = new JobThreads({ timeout: 3600, memory: 256 }, endless, 1);
  t.after(() => threads.close());
  const { ask } = await startRoutes(t, (feed, job) => threads.run(feed, job));
  // Two are rendered, one waits.
  const pending = [1, 2, 3, 4].map((limit) => ask(`/um/fragment?limit=${limit}`));
  assert.equal((await pending[3]).status, 503);
  assert.equal((await ask("/um")).status, 200);
  await threads.close();
  await Promise.all(pending);
});

test("the fragments that were used last are kept, up to a number of bytes", () => {
  const cache = new FragmentCache(10_000);
  const entry = (length) => ({ result: { kind: "rendered", rendition: { bytes: { length } } } });
  for (const key of ["a", "b", "c"]) cache.set(key, entry(2000));
  cache.get("a");
  cache.set("d", entry(2000));
  assert.deepEqual(
    ["a", "b", "c", "d"].filter((key) => cache.get(key)),
    ["a", "c", "d"],
  );
  cache.set("large", entry(50_000));
  cache.set("a", entry(10));
  assert.deepEqual(
    ["a", "c", "d", "large"].filter((key) => cache.get(key)),
    ["a"],
  );
});
