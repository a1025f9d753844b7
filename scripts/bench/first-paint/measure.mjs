/* Chromium and the two servers of the benchmark. */
import puppeteer from "puppeteer-core";
import { findEngine } from "../../../test/helpers/find-engine.mjs";
import { feedContent, pageContent } from "./content.mjs";
import { loadPage } from "./load-page.mjs";
import { startServer } from "./servers.mjs";

/**
 * Starts them, calls `use`, and ends them. `use` gets `load`, which loads a page and measures it.
 *
 * @param {import("./pages/page.mjs").Page[]} pages The pages that can be loaded.
 * @param {(load: (page: object, recorder?: object) => ReturnType<typeof loadPage>, site: { feeds: { origin: string } }) => Promise<void>} use
 */
export async function withBrowser(pages, use) {
  const requests = [];
  const feeds = await startServer({
    name: "feeds",
    find: feedContent(() => feeds.origin),
    requests,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Headers": "content-type",
    },
  });
  const ownPages = await startServer({
    name: "page",
    find: pageContent(pages, () => feeds.origin),
    requests,
  });
  const site = { origin: ownPages.origin, feeds, requests };
  const browser = await puppeteer.launch({
    executablePath: findEngine("chromium"),
    args: [
      "--no-sandbox",
      // No page may reach another machine.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
  try {
    await use((page, recorder) => loadPage(browser, page, site, recorder), site);
  } finally {
    await browser.close();
    feeds.close();
    ownPages.close();
  }
}
