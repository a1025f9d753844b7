/** Takes pictures of every story in every kind of host page and width: one sheet per story, one row per kind of page. */
import { join } from "node:path";
import { writeSheet } from "./sheet.mjs";
import { serveStorybook } from "./storybook.mjs";

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

/**
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} built The folder of the built Storybook.
 * @param {string} folder Where to write the sheets.
 * @param {string} wanted Only stories whose id contains this.
 */
export async function photographStories(browser, built, folder, wanted) {
  const storybook = await serveStorybook(built);
  const stories = storybook.stories.filter((id) => id.includes(wanted));
  const photograph = async () => {
    for (let id; (id = stories.shift()); ) await photographStory(browser, storybook, id, folder);
  };
  try {
    await Promise.all([photograph(), photograph()]);
  } finally {
    storybook.close();
  }
}

async function photographStory(browser, storybook, id, folder) {
  const rows = [];
  for (const [label, { globals = "", feature }] of Object.entries(pages)) {
    // A background tab draws no frames.
    const page = await browser.newPage({ type: "window" });
    const protocol = await page.createCDPSession();
    await protocol.send("Emulation.setEmulatedMedia", { features: feature ? [feature] : [] });
    await page.setViewport({ width: widths[0], height: 600 });
    await storybook.open(page, id, globals);
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
