/* A feed that the page preloads is requested once: the element uses the answer. WebKitGTK uses a preload for no request with
   CORS, whatever its options, so there nothing can be counted. `npm run build` first. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, test } from "node:test";
import { engineNames, findEngine } from "../helpers/find-engine.mjs";
import { visitPage } from "../security/visit-page.mjs";

const script = readFileSync(resolve(import.meta.dirname, "../../dist/script/press-list.js"));
const rss = `<rss version="2.0"><channel><title>Newsroom</title><link>https://newsroom.example/</link>
  <item><title>One</title><guid isPermaLink="false">1</guid></item></channel></rss>`;

const reporter = `document.querySelector("press-list").addEventListener("press-load", ({ releases }) =>
  fetch("/report", { method: "POST", body: JSON.stringify(releases.length) }));`;

/** How often each way of preloading makes a browser request the feed. */
async function countRequests(engine, link) {
  let requests = 0;
  const feed = {
    type: "application/rss+xml",
    get content() {
      requests++;
      return rss;
    },
  };
  const page = `<!doctype html><html lang="en"><title>Host page</title><link rel="icon" href="data:,">
    ${link}<body><press-list src="/feed.xml"></press-list><script src="/reporter.js"></script>
    <script type="module" src="/press-list.js"></script>`;
  const { report } = await visitPage(
    engine,
    new Map([
      ["/", { type: "text/html", content: page }],
      ["/reporter.js", { content: reporter }],
      ["/press-list.js", { content: script }],
      ["/feed.xml", feed],
    ]),
  );
  assert.equal(report, 1);
  return requests;
}

for (const engine of engineNames) {
  const skip =
    (engine === "webkit" && "it uses no preload for a request with CORS") ||
    (!findEngine(engine) && !process.env.CI && `${engine} is not installed`);

  describe(`a preloaded feed in ${engine}`, { skip, timeout: 60_000 }, () => {
    test("is requested once", async () => {
      assert.equal(
        await countRequests(engine, `<link rel="preload" as="fetch" crossorigin href="/feed.xml">`),
        1,
      );
    });

    test("is requested twice if the preload has no crossorigin, which shows that both are counted", async () => {
      assert.equal(await countRequests(engine, `<link rel="preload" as="fetch" href="/feed.xml">`), 2);
    });
  });
}
