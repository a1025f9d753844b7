/* Feeds that take more time or memory to parse than anybody has. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import { readConfig } from "../../dist/gateway/config/read-config.js";
import { createFeeds } from "../../dist/gateway/feeds/feed-routes.js";
import { parseAnswer } from "../../dist/gateway/feeds/parse-answer.js";
import { JobThreads } from "../../dist/gateway/feeds/job-threads.js";
import { sendPinned } from "../../dist/gateway/feeds/send-pinned.js";
import { localFeed, rss, startNewsroom } from "./helpers/newsroom-server.mjs";

const hostileThread = new URL("./helpers/hostile-thread.mjs", import.meta.url);

/** The feeds of a gateway whose threads "Endless" and "Hoarding" occupy. The limits can be changed later. */
function startFeeds(t, feeds, limits = {}) {
  const { feeds: configs, origins, parsing } = readConfig({ feeds });
  Object.assign(parsing, { timeout: 3600 }, limits);
  const threads = new JobThreads(parsing, hostileThread);
  t.after(() => threads.close());
  const events = [];
  const clock = { time: Date.parse("2026-01-01T12:00:00Z") };
  const { routes } = createFeeds(configs, origins, {
    log: (event, fields) => events.push({ event, ...fields }),
    now: () => clock.time,
    elapsed: () => clock.time,
    send: async () => sendPinned(),
    parser: async () => ({ parse: (feed, job) => threads.run(feed, job) }),
  });
  return { threads, parsing, events, clock, ask: (id) => routes.request(`https://gateway.example/${id}`) };
}

const titlesOf = async (answer) => (await answer.json()).items.map(({ title }) => title);

test("a feed that is parsed without end delays no other feed, cached or not", async (t) => {
  const hostile = await startNewsroom(t, (_, response) => response.end(rss("Endless")));
  const good = await startNewsroom(t);
  const gateway = startFeeds(t, {
    ...Object.fromEntries([1, 2, 3, 4].map((number) => [`hostile${number}`, localFeed(hostile)])),
    cached: localFeed(good),
    uncached: localFeed(good),
  });
  assert.equal((await gateway.ask("cached")).status, 200);
  const order = [];
  const hostileAnswers = [1, 2, 3, 4].map(async (number) => {
    const { status } = await gateway.ask(`hostile${number}`);
    order.push(status);
  });
  while (hostile.requests.length < 4) await nextTurn();
  for (const id of ["cached", "uncached"]) order.push(id, await titlesOf(await gateway.ask(id)));
  await gateway.threads.close();
  await Promise.all(hostileAnswers);
  assert.deepEqual(order, ["cached", ["A"], "uncached", ["A"], 502, 502, 502, 502]);
});

test("a feed that takes too long to parse counts as failed, and its last good answer stays", async (t) => {
  const newsroom = await startNewsroom(t);
  const gateway = startFeeds(t, { um: { ...localFeed(newsroom), staleWhileRevalidate: 0 } });
  assert.equal((await gateway.ask("um")).status, 200);
  newsroom.answer = (_, response) => response.end(rss("Endless"));
  gateway.parsing.timeout = 0.1;
  gateway.clock.time += 100_000;
  const answer = await gateway.ask("um");
  assert.deepEqual(await titlesOf(answer), ["A"]);
  while (!gateway.events.length) await nextTurn();
  assert.deepEqual(gateway.events, [
    {
      event: "feed-failed",
      feed: "um",
      page: 1,
      code: "parse-timeout",
      setting: "parsing.timeout",
      limit: 0.1,
      remedy: "ask the newsroom for a shorter feed, or raise the limit",
    },
  ]);
  // The next answer is parsed by another thread.
  newsroom.answer = (_, response) => response.end(rss("B"));
  gateway.parsing.timeout = 3600;
  gateway.clock.time += 100_000;
  await gateway.ask("um");
  while (gateway.events.length < 2) await nextTurn();
  assert.equal(gateway.events[1].event, "feed-recovered");
  assert.deepEqual(await titlesOf(await gateway.ask("um")), ["B"]);
});

test("a feed that takes too much memory to parse ends neither the gateway nor another feed", async (t) => {
  const newsroom = await startNewsroom(t, (_, response) => response.end(rss("Hoarding")));
  const good = await startNewsroom(t);
  const gateway = startFeeds(t, { um: localFeed(newsroom), good: localFeed(good) }, { memory: 64 });
  assert.equal((await gateway.ask("um")).status, 502);
  const [{ code, setting, limit }] = gateway.events;
  assert.deepEqual({ code, setting, limit }, { code: "parse-memory", setting: "parsing.memory", limit: 64 });
  assert.deepEqual(await titlesOf(await gateway.ask("good")), ["A"]);
});

test("a thread that ends by itself fails its job only", async (t) => {
  const threads = new JobThreads(
    { timeout: 3600, memory: 256 },
    new URL("data:text/javascript,process.exit()"),
  );
  t.after(() => threads.close());
  const job = () => threads.run("um", { bytes: new Uint8Array(1) });
  await assert.rejects(job(), { name: "OriginError", code: "internal" });
  await assert.rejects(job(), { name: "OriginError", code: "internal" });
});

test("jobs beyond the number that can wait are refused at once", async () => {
  const threads = new JobThreads({ timeout: 3600, memory: 256 }, hostileThread, 1);
  const job = () => threads.run("um", { bytes: new TextEncoder().encode("Endless") });
  const ends = [1, 2, 3].map(() => job().catch(({ code }) => code));
  await assert.rejects(job(), { name: "OriginError", code: "busy" });
  await threads.close();
  assert.deepEqual(await Promise.all(ends), ["internal", "internal", "internal"]);
});

test("a JSON Feed that is larger than allowed is refused", async () => {
  const job = {
    bytes: new TextEncoder().encode(rss("A")),
    url: "https://n.example/feed",
    headers: {},
    secrets: [],
  };
  const { renditions } = await parseAnswer({ ...job, maxBytes: 10_000 });
  const { length } = renditions["json-feed"].bytes;
  await assert.rejects(parseAnswer({ ...job, maxBytes: length - 1 }), { code: "too-large" });
  await parseAnswer({ ...job, maxBytes: length });
});
