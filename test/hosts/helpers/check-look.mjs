/* The look of an example's page: light and dark, in a narrow window, in both directions. */
import assert from "node:assert/strict";
import { constants, inflateSync } from "node:zlib";

/**
 * Checks a page that is open, with or without JavaScript, and leaves it as it was.
 *
 * @param {import("puppeteer-core").Page} page
 */
export async function checkLook(page) {
  for (const value of ["light", "dark"]) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
    // What is painted: the page may have no background of its own.
    const background = brightnessOf(await colorInCorner(page));
    assert.ok(
      value === "dark" ? background < 0.05 : background > 0.9,
      `${value}: a background of ${background}`,
    );
    for (const [what, color] of Object.entries(await page.evaluate(findColors))) {
      const [darker, brighter] = [background, brightnessOf(color)].sort((a, b) => a - b);
      assert.ok((brighter + 0.05) / (darker + 0.05) >= 7, `${value}: ${what} is ${color}`);
    }
  }
  await page.emulateMediaFeatures([]);

  const window = page.viewport();
  await page.setViewport({ width: 320, height: 600 });
  for (const direction of ["rtl", "ltr"])
    assert.deepEqual(await page.evaluate(findFaultsOfLayout, direction), [], direction);
  await page.setViewport(window);
}

/** Relative luminance, as WCAG 2 defines it, of red, green and blue. */
function brightnessOf(color) {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue of the pixel in the corner of the window. */
async function colorInCorner(page) {
  const png = Buffer.from(await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } }));
  const start = png.indexOf("IDAT") + 4;
  const pixel = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)), {
    // The checksum of the pixel is in the next part of the picture.
    finishFlush: constants.Z_SYNC_FLUSH,
  });
  // Before the colors, a byte names the filter, which changes nothing in a picture of one pixel.
  return [...pixel.subarray(1, 4)];
}

/** Runs in the page: the colors of texts. */
function findColors() {
  const { document, getComputedStyle } = globalThis;
  const list = document.querySelector("press-list");
  const form = document.querySelector("subscribe-form");
  const texts = {
    "the page's heading": document.querySelector("h1"),
    "a headline": (list.shadowRoot ?? list).querySelector("li a"),
    "a label": form.querySelector("label") ?? form.shadowRoot.querySelector("label"),
    "a button": form.querySelector("button") ?? form.shadowRoot.querySelector("button"),
  };
  return Object.fromEntries(
    Object.entries(texts).map(([what, text]) => [
      what,
      getComputedStyle(text)
        .color.match(/[\d.]+/gu)
        .slice(0, 3)
        .map(Number),
    ]),
  );
}

/** Runs in the page: what does not fit or touches. */
function findFaultsOfLayout(direction) {
  const { documentElement: root } = globalThis.document;
  const before = root.dir;
  root.dir = direction;
  const faults = [];
  if (root.scrollWidth > root.clientWidth) faults.push("The page scrolls sideways.");
  const form = globalThis.document.querySelector("subscribe-form");
  const field = form.querySelector("[type=email]") ?? form.shadowRoot.querySelector("[type=email]");
  const [label] = field.labels;
  const space = field.getBoundingClientRect().top - label.getBoundingClientRect().bottom;
  if (!(space >= 2)) faults.push(`There are ${space} pixels between a label and its field.`);
  root.dir = before;
  return faults;
}
