/* What a reader sees of a page before any of its scripts, and what happens when they take over. */

/** Keeps what moves in a page, from its start on, as Chromium reports it. */
function keepShifts() {
  globalThis.shifts = [];
  new globalThis.PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${node?.nodeName} from ${previousRect.top}-${previousRect.bottom} to ${currentRect.top}-${currentRect.bottom}`,
      );
      globalThis.shifts.push(`${value}: ${moved.join(", ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** Waits for two frames: what has moved in the first is known in the second. */
const painted = (page) =>
  page.evaluate(async () => {
    for (let frame = 1; frame <= 2; frame++)
      await new Promise((done) => globalThis.requestAnimationFrame(done));
  });

/** Waits for the page's own fonts, and forgets what has moved until then: that is not the doing of an element. */
export async function settleFonts(page) {
  // Not `document.fonts.ready`, which waits for the scripts, too.
  await page.waitForFunction(() =>
    [...globalThis.document.fonts].every(({ status }) => status !== "loading"),
  );
  await painted(page);
  await page.evaluate(() => (globalThis.shifts = []));
}

/**
 * Opens a page, and holds its scripts back until the reader has seen it without them.
 *
 * @param page A new page.
 * @param {string} address
 * @param {object} steps
 * @param {string} steps.first A selector of what the page's HTML has.
 * @param {() => Promise<void>} steps.look Called when that has been painted, before any script has arrived.
 * @param {() => Promise<void>} steps.takenOver Waits until the elements show the news.
 * @param {string} [steps.scripts] A part of the addresses of the scripts that are held back. Default: all scripts.
 * @param {string} feed The address of the feed.
 * @returns {Promise<{ shifts: string[], feedRequests: number }>} what has moved, and how often the feed was requested.
 */
export async function openSlowly(page, address, { first, look, takenOver, scripts = "" }, feed) {
  let letGo;
  const released = new Promise((done) => (letGo = done));
  let feedRequests = 0;
  page.on("request", async (request) => {
    if (request.url() === feed) feedRequests += 1;
    if (request.resourceType() === "script" && request.url().includes(scripts)) await released;
    await request.continue();
  });
  await page.setRequestInterception(true);
  await page.evaluateOnNewDocument(keepShifts);
  const opening = page.goto(address);
  // It fails below, if at all.
  opening.catch(() => {});
  try {
    await page.waitForSelector(first, { visible: true });
    await painted(page);
    await look();
  } finally {
    letGo();
  }
  await opening;
  await takenOver();
  await painted(page);
  return { shifts: await page.evaluate(() => globalThis.shifts), feedRequests };
}
