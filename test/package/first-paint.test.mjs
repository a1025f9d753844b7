/* Which files of the script-tag build a page requests before its news is painted, and when. `npm run build` comes first. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { browser, skip } from "../helpers/launch-chromium.mjs";

const dist = resolve(import.meta.dirname, "../../dist");

/** A feed with a release that has a text, images and contacts. */
const feed = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Newsroom",
  items: [
    {
      id: "one",
      url: "https://newsroom.example/one",
      title: "A first release",
      date_published: "2025-07-04T11:00:00Z",
      content_html: "<p>Its <strong>text</strong>.</p>",
      _newsroom: {
        contacts: [{ name: "Anna Holm", email: "press@newsroom.example" }],
        images: [{ url: "https://newsroom.example/1.jpg", width: 640, height: 400 }],
      },
    },
  ],
});

const release = '<press-release src="/feed.json" release-id="one"></press-release>';
const text = "press-release >>> ::-p-text(text)";
const contact = "press-release >>> ::-p-text(Anna Holm)";
const form = '<subscribe-form action="/subscribe"></subscribe-form>';

test("a complete release needs the first file of its entry only (P9)", { skip }, async (t) => {
  const page = await open(t, "press-release.js", release);
  page.releaseFeed();
  await page.shows(text);
  await page.shows(contact);
  assert.deepEqual(page.requested, ["press-release.js"]);
});

test(
  "the script with all elements requests the sanitizer while the feed is loading (P9)",
  { skip },
  async (t) => {
    const page = await open(t, "newsroom-elements.js", release);
    await page.requests(/^chunks\/sanitize-html-/u);
    page.releaseFeed();
    await page.shows(text);
    await page.shows(contact);
  },
);

test("a list that opens releases requests no sanitizer until one is opened (E4)", { skip }, async (t) => {
  for (const entry of ["press-list.js", "newsroom-elements.js"]) {
    const page = await open(t, entry, '<press-list src="/feed.json" open="inline"></press-list>');
    page.releaseFeed();
    await page.shows("press-list >>> ::-p-text(A first release)");
    await page.isQuiet();
    assert.ok(!page.requested.some((file) => file.includes("sanitize")), page.requested.join());
    await page.click("press-list >>> a");
    await page.shows("press-list >>> strong");
    assert.ok(page.requested.some((file) => file.includes("sanitize")));
  }
});

test("a built form needs the first file of its entry only (P7)", { skip }, async (t) => {
  const page = await open(t, "subscribe-form.js", form);
  await page.shows("subscribe-form >>> input");
  await page.isQuiet();
  assert.deepEqual(page.requested, ["subscribe-form.js"]);
});

test(
  "Chromium compiles most functions with the first file, not between it and the news (P1, P7, P9)",
  { skip },
  async (t) => {
    const pages = [
      [
        "press-list.js",
        '<press-list src="/feed.json"></press-list>',
        "press-list >>> ::-p-text(A first release)",
      ],
      ["press-release.js", release, text],
      ["subscribe-form.js", form, "subscribe-form >>> input"],
      ["newsroom-elements.js", release, contact],
    ];
    const hint = /^\/\/#.*\n/u;
    for (const [script, markup, news] of pages) {
      const counts = [];
      for (const change of [(code) => code, (code) => code.replace(hint, "")]) {
        const page = await open(t, script, markup, { isTraced: true, change });
        page.releaseFeed();
        await page.shows(news);
        counts.push(await page.compiledSince(script));
      }
      const [compiled, without] = counts;
      assert.ok(compiled < without / 2, `${script}: ${compiled} instead of ${without}`);
    }
  },
);

/** Opens a page with a script and an element. The feed is not answered until `releaseFeed` is called. */
async function open(t, script, markup, { isTraced = false, change = (code) => code } = {}) {
  const requested = [];
  const waiting = [];
  let isFeedReleased = false;
  const server = createServer(({ url }, response) => {
    const send = (type, body) => response.writeHead(200, { "Content-Type": type }).end(body);
    if (url === "/page") {
      send(
        "text/html",
        `<!doctype html><html lang="en"><link rel="icon" href="data:,">
        <script type="module" src="/script/${script}"></script>${markup}</html>`,
      );
    } else if (url === "/feed.json") {
      const answer = () => send("application/feed+json", feed);
      if (isFeedReleased) answer();
      else waiting.push(answer);
    } else if (url.startsWith("/script/")) {
      requested.push(url.slice("/script/".length));
      server.emit("script");
      send("text/javascript", change(readFileSync(join(dist, url), "utf8")));
    } else response.writeHead(404).end();
  });
  t.after(() => server.close());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const page = await browser.newPage();
  t.after(() => page.close());
  if (isTraced)
    await page.tracing.start({ categories: ["devtools.timeline", "v8", "disabled-by-default-v8.compile"] });
  await page.goto(`http://127.0.0.1:${server.address().port}/page`, { waitUntil: "domcontentloaded" });
  return {
    requested,
    releaseFeed() {
      isFeedReleased = true;
      for (const answer of waiting) answer();
    },
    /** Resolves when the page has requested a file of that name. */
    async requests(name) {
      while (!requested.some((file) => name.test(file))) await once(server, "script");
    },
    /** How many functions were compiled on the page's own thread, and not with the script. Ends the trace. */
    async compiledSince(name) {
      const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
      const start = traceEvents.find(
        ({ name: kind, args }) => kind === "v8.compileModule" && args.fileName.endsWith(name),
      );
      return traceEvents.filter(
        ({ name: kind, tid, ts }) =>
          kind === "V8.CompileCode" && tid === start.tid && ts > start.ts + start.dur,
      ).length;
    },
    shows: (selector) => page.waitForSelector(selector),
    click: async (selector) => (await page.waitForSelector(selector)).click(),
    isQuiet: () => page.waitForNetworkIdle(),
  };
}
