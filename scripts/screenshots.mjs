/**
 * `npm run screenshots`: photographs the demo into screenshots/, at four widths, light and dark, with and without
 * JavaScript.
 */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { startDemo } from "../demo/server.mjs";
import { findEngine } from "../test/helpers/find-engine.mjs";

const pages = {
  home: "",
  "home-da": "da/",
  "home-ar": "ar/",
  "home-release": "?release=2026119",
  news: "news/",
  "news-da": "da/nyheder/?news-category=Klima",
  "news-ar": "ar/news/",
  "news-nothing": "news/?news-search=zebra",
  "news-release": "news/?news-release=2026119",
  release: "release/?release=2026058",
  "release-ar": "release/?release=2026120",
  privacy: "privacy/",
  inbox: "inbox/",
  "inbox-da": "da/indbakke/",
  "inbox-ar": "ar/inbox/",
  mail: "inbox/1/",
  "mail-ar": "ar/inbox/2/",
  newsroom: "newsroom/",
  "newsroom-release": "newsroom/releases/simpler-rules-for-short-stay-visas",
};

const folder = fileURLToPath(new URL("../screenshots/", import.meta.url));
await mkdir(folder, { recursive: true });
const demo = await startDemo();
for (const locale of ["en", "ar"])
  await fetch(new URL("gateway/subscriptions", demo.url), {
    method: "POST",
    body: new URLSearchParams({ email: `reader-${locale}@example.org`, consent: "yes", locale }),
  });
const browser = await puppeteer.launch({
  executablePath: findEngine("chromium"),
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  for (const script of [true, false]) {
    await page.setJavaScriptEnabled(script);
    for (const scheme of ["light", "dark"]) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      for (const width of [240, 320, 768, 1280]) {
        await page.setViewport({ width, height: 900 });
        for (const [name, path] of Object.entries(pages)) {
          await page.goto(new URL(path, demo.url).href, { waitUntil: "load" });
          await page.waitForNetworkIdle({ idleTime: 100 });
          const file = [name, width, scheme, ...(script ? [] : ["no-js"])].join("-");
          await page.screenshot({ path: `${folder}${file}.png`, fullPage: true });
        }
      }
    }
  }
} finally {
  await browser.close();
  await demo.close();
}
