import { setTimeout as delay } from "node:timers/promises";
import { blockingTime, worstSessionWindow } from "./statistics.mjs";
import { watchPage } from "./watch-page.mjs";

/** "Slow 4G" as Chromium's developer tools have it: milliseconds for each request, and bytes per second. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const slowedCpu = 4;
const phone = { width: 390, height: 844 };
/** Milliseconds without any work before a navigation, and until a page counts as finished. */
const quiet = 500;
const longestWait = 60_000;

/**
 * Loads a page in a browser context of its own, so that nothing is cached, and measures until the network has been quiet.
 *
 * @param {import("puppeteer-core").Browser} browser
 * @param {import("./pages/page.mjs").Page} page
 * @param {object} site The servers: `origin` of the page, `feeds`, and `requests`.
 * @param {import("./trace.mjs").Recorder} [recorder]
 * @throws {Error} The page failed, asked for something that is not there, or did not show its items in time.
 */
export async function loadPage(browser, page, site, recorder) {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.setViewport(phone);
    site.feeds.preflightDelay = page.isFullSpeed ? 0 : network.latency;
    if (!page.isFullSpeed) {
      const session = await tab.createCDPSession();
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", network);
      await session.send("Emulation.setCPUThrottlingRate", { rate: slowedCpu });
    }
    const faults = [];
    tab.on("pageerror", (error) => faults.push(error.message));
    tab.on("requestfailed", (request) => faults.push(`${request.url()}: ${request.failure()?.errorText}.`));
    let report;
    const painted = new Promise((resolve) => (report = resolve));
    await tab.exposeFunction("reportPainted", report);
    await tab.evaluateOnNewDocument(watchPage, page.items);
    site.requests.length = 0;
    await recorder?.start(tab);
    await delay(quiet);
    await tab.goto(`${site.origin}/page/${page.name}`, { timeout: longestWait });
    await Promise.race([painted, delay(longestWait, undefined, { ref: false })]);
    await tab.waitForNetworkIdle({ idleTime: quiet, timeout: longestWait });
    const trace = await recorder?.stop(tab);
    const result = await tab.evaluate(() => globalThis.firstPaint);
    const requests = [...site.requests];
    const { selector, count } = page.items;
    if (!result.painted) faults.push(`There are not ${count} elements ${selector}.`);
    for (const { type, path } of requests) if (!type) faults.push(`${path} is missing.`);
    if (faults.length) throw new Error(`${page.name}: ${faults.join(" ")}`);
    return { ...measured(result, requests), requests, trace };
  } finally {
    await context.close();
  }
}

function measured({ painted, shifts, tasks }, requests) {
  const bytesOf = (list) => list.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    painted,
    shift: worstSessionWindow(shifts),
    blocking: blockingTime(tasks),
    longestTask: Math.max(0, ...tasks),
    requestCount: requests.length,
    scriptBytes: bytesOf(requests.filter(({ type }) => type === "text/javascript")),
    bytes: bytesOf(requests),
  };
}
