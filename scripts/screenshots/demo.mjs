/** Takes pictures of the demo at four widths, in light and dark, with and without JavaScript. */
import { join } from "node:path";
import { startDemo } from "../../demo/server.mjs";

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

/**
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} folder Where the pictures go.
 */
export async function photographDemo(browser, folder) {
  const demo = await startDemo();
  for (const locale of ["en", "ar"])
    await fetch(new URL("gateway/subscriptions", demo.url), {
      method: "POST",
      body: new URLSearchParams({ email: `reader-${locale}@example.org`, consent: "yes", locale }),
    });
  const page = await browser.newPage();
  try {
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
            await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
          }
        }
      }
    }
  } finally {
    await page.close();
    await demo.close();
  }
}
