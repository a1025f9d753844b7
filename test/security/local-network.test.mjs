/* What `debug` says about a feed on the reader's own computer, in a page from the internet. Only Chromium can take a server of
   this test for one on the internet. `npm run build` first. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { findEngine } from "../helpers/find-engine.mjs";
import { visitPage } from "./visit-page.mjs";

const dist = resolve(import.meta.dirname, "../../dist/script");
const scripts = readdirSync(dist, { recursive: true })
  .filter((file) => file.endsWith(".js"))
  .map((file) => [`/script/${file}`, { content: readFileSync(join(dist, file)) }]);

const skip = !findEngine("chromium") && !process.env.CI && "Chromium is not installed";

/** Starts a server of a feed that any page may read, and resolves with its address and the requests it gets. */
async function startNewsroom(t) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    response
      .writeHead(200, { "Access-Control-Allow-Origin": "*", "Content-Type": "application/feed+json" })
      .end('{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "A release"}]}');
  });
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${server.address().port}/feed`, requests };
}

/** Visits a page with a list, and resolves with the first line in its console, or with its first headline. */
async function visit(feed, options) {
  const probe = `
    const report = (text) => fetch("/report", { method: "POST", body: JSON.stringify(text) });
    console.warn = report;
    addEventListener("press-load", ({ releases }) => report(releases[0].title));`;
  const page = `<!doctype html><html lang="en"><title>Host page</title><link rel="icon" href="data:,">
    <script src="/probe.js"></script><script type="module" src="/script/press-list.js"></script>
    <press-list debug src="${feed}"></press-list>`;
  const { report } = await visitPage(
    "chromium",
    new Map([["/", { type: "text/html", content: page }], ["/probe.js", { content: probe }], ...scripts]),
    options,
  );
  return report;
}

test(
  "a page from the internet learns why the browser does not read a local feed",
  { skip, timeout: 60_000 },
  async (t) => {
    const { url, requests } = await startNewsroom(t);
    const line = await visit(url, { publicHost: "www.embassy.example" });
    assert.match(line, /: blocked\. 127\.0\.0\.1:\d+ is an address of the reader's own computer, /u);
    assert.match(line, /\(local network access\)/u);
    assert.deepEqual(requests, []);
  },
);

test("a page on the reader's own computer reads it", { skip, timeout: 60_000 }, async (t) => {
  const { url } = await startNewsroom(t);
  assert.equal(await visit(url), "A release");
});
