/* docs/recipes/feed.php, under PHP's own server. */
import assert from "node:assert/strict";
import { utimes } from "node:fs/promises";
import { test } from "node:test";
import { rss, startNewsroom } from "../gateway/helpers/newsroom-server.mjs";
import {
  goodFeed,
  hostileFeeds,
  startHostileNewsroom,
  uselessAnswers,
} from "../helpers/hostile-newsroom.mjs";
import { readCopy } from "./check-copy.mjs";
import { php, runPhp } from "./run-php.mjs";

const skip = !php && "php is not installed";

test("the PHP recipe keeps a copy (D3)", { skip }, async (t) => {
  const newsroom = await startNewsroom(t);
  const { address, copy } = await runPhp(t, newsroom);
  newsroom.answer = (_, response) => response.writeHead(500).end("down");
  const failed = await fetch(address);
  assert.deepEqual([failed.status, failed.headers.get("cache-control")], [502, "no-store"]);

  newsroom.answer = (_, response) => response.end(rss("A"));
  const first = await fetch(address, { headers: { cookie: "own=1", origin: "https://www.embassy.example" } });
  assert.equal(await first.text(), rss("A"));
  assert.equal(first.headers.get("access-control-allow-origin"), "*");
  assert.equal(first.headers.get("content-type"), "text/plain");
  assert.match(first.headers.get("cache-control"), /^public, max-age=60, stale-while-revalidate=600/);
  const { headers } = newsroom.requests.at(-1);
  assert.deepEqual([headers.cookie, headers.origin], [undefined, undefined]);
  const tag = first.headers.get("etag");
  assert.equal((await fetch(address, { headers: { "if-none-match": tag } })).status, 304);
  const asked = newsroom.requests.length;
  assert.equal((await fetch(address)).status, 200);
  assert.equal(newsroom.requests.length, asked);

  // Neither an error nor an answer that is not a feed replaces the old copy.
  for (const answer of [
    (_, response) => response.end("<!doctype html><html><title>Just a moment</title></html>"),
    (_, response) => response.writeHead(503).end(),
  ]) {
    newsroom.answer = answer;
    await utimes(copy, 0, 0);
    assert.equal(await (await fetch(address)).text(), rss("A"));
  }
  newsroom.answer = (_, response) => response.end(rss("B", "A"));
  await utimes(copy, 0, 0);
  assert.equal(await (await fetch(address)).text(), rss("B", "A"));
});

test("in the PHP recipe, nothing of a hostile newsroom takes effect (S12)", { skip }, async (t) => {
  const newsroom = await startHostileNewsroom(t);
  const { address, copy } = await runPhp(t, newsroom);
  /** Reads the copy, which the recipe renews first. */
  const readRenewed = async (message) => {
    await utimes(copy, 0, 0).catch(() => {});
    return readCopy(address, message);
  };
  assert.equal(await readRenewed("a good feed"), goodFeed);
  for (const [name, answer] of Object.entries(uselessAnswers(newsroom.internal))) {
    newsroom.answer = answer;
    const asked = newsroom.requests.length;
    assert.equal(await readRenewed(name), goodFeed, name);
    assert.equal(newsroom.requests.length, asked + 1, name);
  }
  assert.deepEqual(newsroom.internalRequests, []);
  for (const [name, [headers, body]] of Object.entries(hostileFeeds)) {
    newsroom.answer = [200, headers, body];
    assert.equal(await readRenewed(name), body, name);
  }
});

test("the PHP recipe copies each kind of feed", { skip }, async (t) => {
  const newsroom = await startHostileNewsroom(t);
  const { address, copy } = await runPhp(t, newsroom);
  for (const body of [
    `\ufeff<rss><channel><item></item></channel></rss>\n<!-- Cached -->\n`,
    `<?xml version="1.0"?>\n<!-- A --><!DOCTYPE rdf:RDF [<!ENTITY a "]">]>\n<rdf:RDF><item rdf:about="a"/></rdf:RDF>`,
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry></a:entry></a:feed>`,
    `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1"}]}`,
    ` [{"id":1,"title":{"rendered":"A"}}]`,
  ]) {
    newsroom.answer = [200, {}, body];
    await utimes(copy, 0, 0).catch(() => {});
    assert.equal(await readCopy(address, body), body.replace("\ufeff", ""), body);
  }
});
