import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import puppeteer from "puppeteer-core";
import { measure, measureFeedLayer, passes } from "../../scripts/size.mjs";
import { findEngine } from "../helpers/find-engine.mjs";

const dist = resolve(import.meta.dirname, "../../dist");

const feed = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>Newsroom</title>
    <link>https://newsroom.example/</link>
    <language>en</language>
    <item>
      <guid isPermaLink="false">one</guid>
      <title>A first release</title>
      <link>https://newsroom.example/one</link>
      <pubDate>Fri, 04 Jul 2025 11:00:00 GMT</pubDate>
      <description>Its lead.</description>
      <content:encoded><![CDATA[<p>Its text.</p>]]></content:encoded>
    </item>
  </channel>
</rss>`;

const jsonFeed = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Newsroom",
  items: [{ id: "one", title: "A first release", date_published: "2025-07-04T11:00:00Z" }],
});

/** For each scenario of scripts/size.mjs, the pages that play it, each with what it shows in the end. */
const pages = {
  "<press-list> shows an RSS feed or a JSON Feed": [
    {
      markup: '<press-list src="/feed.xml"></press-list>',
      end: "press-list >>> ::-p-text(A first release)",
    },
    {
      markup: '<press-list src="/feed.json"></press-list>',
      end: "press-list >>> ::-p-text(A first release)",
    },
  ],
  "<subscribe-form> builds its form": [
    {
      markup: '<subscribe-form action="/subscribe"></subscribe-form>',
      end: "subscribe-form >>> input",
    },
  ],
  "all three, around a form of the page, and a release is shown": [
    {
      markup: `<press-list src="/feed.xml"></press-list>
        <press-release src="/feed.xml" release-id="one"></press-release>
        <subscribe-form><form method="post" action="/subscribe"><input type="email"></form></subscribe-form>`,
      end: "press-release >>> ::-p-text(Its text.)",
    },
  ],
};

const chromium = findEngine("chromium");
const skip = !chromium && !process.env.CI && "Chromium is not installed";

test("the size budgets count the very files that Chromium loads", { skip }, async (t) => {
  const origin = await serve(t);
  const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox"] });
  t.after(() => browser.close());
  const plays = (await measure(join(dist, "script"))).flatMap(({ name, files }) =>
    pages[name].map((page) => ({ ...page, name, files })),
  );
  for (const { name, files, markup, end } of plays) {
    const page = await browser.newPage();
    const requested = new Set();
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith("/script/")) requested.add(pathname.slice("/script/".length));
    });
    const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,">
      <script type="module" src="/script/${files[0].file}"></script>${markup}</html>`;
    await page.goto(`${origin}/page?${encodeURIComponent(html)}`);
    await page.waitForSelector(end);
    await page.waitForNetworkIdle();
    assert.deepEqual([...requested].sort(), files.map(({ file }) => file).sort(), name);
    await page.close();
  }
});

/** Serves the built scripts, the feed, and as /page what the query says. Gives the origin. */
async function serve(t) {
  const server = createServer(({ url }, response) => {
    const [path, query] = url.split("?");
    const send = (type, body) => response.writeHead(200, { "Content-Type": type }).end(body);
    if (path === "/page") send("text/html", decodeURIComponent(query));
    else if (path === "/feed.xml") send("application/rss+xml", feed);
    else if (path === "/feed.json") send("application/feed+json", jsonFeed);
    else if (path.startsWith("/script/")) send("text/javascript", readFileSync(join(dist, path)));
    else response.writeHead(404).end();
  });
  t.after(() => server.close());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${server.address().port}`;
}

/** A folder that looks like dist/script, with these files. */
function fakeBuild(t, contents) {
  const folder = mkdtempSync(join(tmpdir(), "size-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const files = { "press-list.js": "", "subscribe-form.js": "", "newsroom-elements.js": "", ...contents };
  for (const [file, content] of Object.entries(files)) {
    const [code, ...sources] = [content].flat();
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), code);
    writeFileSync(join(folder, `${file}.map`), JSON.stringify({ sources }));
  }
  return folder;
}

const whole = {
  "newsroom-elements.js": "import(`./chunks/sanitize-html-x.js`);",
  "chunks/sanitize-html-x.js": "",
};

/** Text that does not compress. */
function noise(bytes) {
  let state = 1;
  return Array.from({ length: bytes }, () => {
    state = (state * 48271) % 0x7fffffff;
    return String.fromCharCode(33 + (state % 90));
  }).join("");
}

test("the size budgets pass a small build", async (t) => {
  const results = await measure(fakeBuild(t, whole));
  assert.ok(results.every(passes));
});

test("the size budgets fail an entry, a static import and a lazy chunk that are too large", async (t) => {
  const large = `// ${noise(60_000)}`;
  for (const contents of [
    { ...whole, "press-list.js": large },
    { ...whole, "press-list.js": 'import "./chunks/shared-x.js";', "chunks/shared-x.js": large },
    { ...whole, "chunks/sanitize-html-x.js": large },
  ]) {
    const results = await measure(fakeBuild(t, contents));
    assert.equal(results.filter((result) => !passes(result)).length, 1);
  }
});

test("the size budgets do not count a chunk that the scenario does not load", async (t) => {
  const contents = {
    "press-list.js": "import(`./chunks/da-x.js`)",
    "chunks/da-x.js": `// ${noise(60_000)}`,
  };
  const results = await measure(fakeBuild(t, { ...whole, ...contents }));
  assert.ok(results.every(passes));
});

test("the size budgets fail a form that holds code of the sanitizer or the feed", async (t) => {
  const contents = { "subscribe-form.js": ["", resolve("src/feed/load-feed.ts")] };
  const results = await measure(fakeBuild(t, { ...whole, ...contents }));
  assert.deepEqual(
    results.filter((result) => !passes(result)).map(({ name, intruders }) => [name, intruders]),
    [["<subscribe-form> builds its form", ["src/feed/load-feed.ts"]]],
  );
});

test("the size budgets refuse a build without a chunk that they name", async (t) => {
  await assert.rejects(measure(fakeBuild(t, {})), /no chunk "sanitize-html"/u);
  await assert.rejects(
    measure(fakeBuild(t, { ...whole, "press-list.js": "import(name)" })),
    /not a fixed file/u,
  );
});

test("the feed layer reads XML and JSON Feed, and fails over its budget or with another format inside", async () => {
  const layer = await measureFeedLayer();
  assert.ok(passes(layer), JSON.stringify(layer));
  assert.ok(layer.brotli > 5000, "the layer is in the file");
  assert.ok(!passes({ ...layer, brotli: layer.budget + 1 }));
  assert.ok(!passes({ ...layer, intruders: ["src/feed/formats/via.ts"] }));
});
