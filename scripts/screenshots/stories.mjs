/** Takes pictures of every story in every kind of host page and width: one sheet per story, one row per kind of page. */
import { createServer } from "node:http";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { writeSheet } from "./sheet.mjs";

const widths = [240, 320, 768, 1280];

/** The kinds of host page: values of Storybook's toolbar, or of a media feature. */
const pages = {
  light: {},
  dark: { globals: "theme:dark" },
  "forced colors": { feature: { name: "forced-colors", value: "active" } },
  "right to left": { globals: "lang:ar" },
  "CSS reset": { globals: "host:reset" },
  "large text, rem": { globals: "host:rem" },
  "dark CMS theme": { globals: "host:cms" },
};

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };

/**
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} built The folder of the built Storybook.
 * @param {string} folder Where to write the sheets.
 * @param {string} wanted Only stories whose id contains this.
 */
export async function photographStories(browser, built, folder, wanted) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, "http://host");
    try {
      const file = await readFile(join(built, decodeURIComponent(pathname)));
      response.writeHead(200, { "Content-Type": types[extname(pathname)] ?? "" }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${server.address().port}`;
  try {
    const { entries } = JSON.parse(await readFile(join(built, "index.json"), "utf8"));
    const stories = Object.values(entries).filter(({ type, id }) => type === "story" && id.includes(wanted));
    const photograph = async () => {
      for (let story; (story = stories.shift()); ) await photographStory(browser, origin, story.id, folder);
    };
    await Promise.all([photograph(), photograph()]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function photographStory(browser, origin, id, folder) {
  const rows = [];
  for (const [label, { globals = "", feature }] of Object.entries(pages)) {
    // A background tab draws no frames.
    const page = await browser.newPage({ type: "window" });
    const protocol = await page.createCDPSession();
    await protocol.send("Emulation.setEmulatedMedia", { features: feature ? [feature] : [] });
    await page.setViewport({ width: widths[0], height: 600 });
    await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}&globals=${globals}`);
    await page.waitForFunction(isRendered, {}, id);
    const pictures = [];
    for (const width of widths) {
      await page.setViewport({ width, height: 600 });
      // Not with `fullPage`, which captures the wrong area of a right-to-left page.
      await page.setViewport({ width, height: await page.evaluate(findHeight) });
      pictures.push(await page.screenshot());
    }
    rows.push({ label, pictures });
    await page.close();
  }
  await writeSheet(browser, id, rows, join(folder, `${id}.png`));
}

/** Runs in the page: whether a story is rendered and its play function has ended. */
function isRendered(id) {
  const render = globalThis.__STORYBOOK_PREVIEW__?.currentRender;
  return render?.id === id && /^(finished|errored)$/.test(render.phase);
}

/** Runs in the page: the height of a window that shows the whole page and any open dialog. */
function findHeight() {
  const { document } = globalThis;
  const roots = [document];
  let height = document.documentElement.scrollHeight;
  for (const root of roots) {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element.matches("dialog[open]")) height = Math.max(height, element.scrollHeight + 40);
    }
  }
  return Math.min(height, 5000);
}
