/* `node scripts/bench-readers.mjs` compares this feed reader with others on one RSS feed of 1 MB and 1,000 items. In Node the
   others are feedsmith and rss-parser. In Chromium they are DOMParser alone and DOMParser with simple code to get the
   fields, which does less than this reader: no absolute URLs, no dates without a time zone, no broken feeds.
   Prints medians, and each one's ratio to this reader. */
/* global DOMParser -- in the page */
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { parseFeed as readWithFeedsmith } from "feedsmith";
import puppeteer from "puppeteer-core";
import RssParser from "rss-parser";
import { build } from "vite";
import { findEngine } from "../test/helpers/find-engine.mjs";

const rounds = 41;
const feed = makeFeed(1000, 1_000_000);

await benchNode();
await benchChromium();

async function benchNode() {
  const built = resolve(import.meta.dirname, "../dist/feed/index.js");
  if (!existsSync(built)) {
    console.error("dist/feed is missing. Run: npm run build:modules");
    process.exit(1);
  }
  const { readFeed } = await import(built);
  const bytes = new TextEncoder().encode(feed);
  const decode = () => new TextDecoder().decode(bytes);
  print(
    `Node ${process.versions.node}`,
    await compare(
      {
        "newsroom-elements": () => readFeed(bytes, { url: "https://newsroom.example/feed" }),
        feedsmith: () => readWithFeedsmith(decode()),
        "rss-parser": () => new RssParser().parseString(decode()),
      },
      rounds,
    ),
  );
}

async function benchChromium() {
  const program = findEngine("chromium");
  if (!program) {
    console.log("\nSKIPPED: Chromium is not installed.");
    return;
  }
  const [{ output }] = await build({
    root: resolve(import.meta.dirname, ".."),
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry: "src/feed/index.ts", formats: ["es"], fileName: "feed" } },
  });
  const files = new Map(output.map(({ fileName, code }) => [`/${fileName}`, code]));
  const server = createServer((request, response) => {
    response.setHeader("Content-Type", files.has(request.url) ? "text/javascript" : "text/html");
    response.end(files.get(request.url) ?? "<!doctype html><title>Bench</title>");
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await puppeteer.launch({ executablePath: program, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.evaluate(`globalThis.compare = ${compare}`);
    const times = await page.evaluate(
      async (feed, script, rounds) => {
        const { readFeed } = await import(script);
        const bytes = new TextEncoder().encode(feed);
        const parse = () => new DOMParser().parseFromString(new TextDecoder().decode(bytes), "text/xml");
        const textOf = (item, name) => item.getElementsByTagName(name)[0]?.textContent.trim();
        const readPlainly = (item) => ({
          id: textOf(item, "guid"),
          title: textOf(item, "title"),
          url: textOf(item, "link"),
          published: new Date(textOf(item, "pubDate")).toISOString(),
          authors: [textOf(item, "dc:creator")],
          categories: Array.from(item.getElementsByTagName("category"), ({ textContent }) => textContent),
          lead: textOf(item, "description"),
          body: textOf(item, "content:encoded"),
        });
        return globalThis.compare(
          {
            "newsroom-elements": () => readFeed(bytes, { url: "https://newsroom.example/feed" }),
            "DOMParser alone": parse,
            "DOMParser and simple code": () => Array.from(parse().getElementsByTagName("item"), readPlainly),
          },
          rounds,
        );
      },
      feed,
      "/feed.js",
      rounds,
    );
    print(await browser.version(), times);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Milliseconds of each way in each round. The ways take turns, so that what slows the machine slows all of them. */
async function compare(ways, rounds) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  const warmUp = 10;
  for (let round = -warmUp; round < rounds; round++)
    for (const name in ways) {
      const start = performance.now();
      await ways[name]();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  return times;
}

function print(title, times) {
  console.log(`\n${title.padEnd(32)}${"median".padStart(10)}${"fastest".padStart(12)}${"ratio".padStart(9)}`);
  const median = (all) => all.toSorted((a, b) => a - b)[all.length >> 1];
  const [own] = Object.values(times);
  for (const [name, all] of Object.entries(times))
    console.log(
      `  ${name.padEnd(30)}${median(all).toFixed(1).padStart(7)} ms${Math.min(...all)
        .toFixed(1)
        .padStart(9)} ms` + `${`×${(median(all) / median(own)).toFixed(2)}`.padStart(9)}`,
    );
}

function makeFeed(items, length) {
  const paragraph =
    "<p>Ministeren siger, at der er enighed om &aring;benhed – og om det, der f&oslash;lger.</p>";
  const item = (number, body) =>
    `<item><title>Ministeren besøger Århus &amp; omegn (${number})</title><link>https://newsroom.example/${number}</link>` +
    `<guid isPermaLink="false">tag:newsroom.example,2025:${number}</guid><pubDate>Fri, 04 Jul 2025 11:00:00 +0200</pubDate>` +
    `<category>Udenrigspolitik</category><category>Handel</category><dc:creator>Presse</dc:creator>` +
    `<description>Ministeren rejser fredag til Århus, hvor hun m&amp;oslash;der erhvervslivet.</description>` +
    `<content:encoded><![CDATA[<p>Læs <a href="/aftale">aftalen</a>.</p>${body}]]></content:encoded></item>`;
  const room = length / items - item(items, "").length;
  const body = paragraph.repeat(Math.max(1, Math.round(room / paragraph.length)));
  return (
    '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
    'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Newsroom</title>' +
    `<link>https://newsroom.example/</link>${Array.from({ length: items }, (_, n) => item(n, body)).join("")}</channel></rss>`
  );
}
