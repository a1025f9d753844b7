/** Writes a PNG with many pictures, in labelled rows. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** At full size, a sheet would be larger than a browser can capture. */
const scale = 0.5;

/**
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} title
 * @param {{ label: string, pictures: Uint8Array[] }[]} rows
 * @param {string} path Where to write it.
 */
export async function writeSheet(browser, title, rows, path) {
  const folder = await mkdtemp(join(tmpdir(), "sheet-"));
  const page = await browser.newPage();
  try {
    const lines = [];
    for (const [row, { label, pictures }] of rows.entries()) {
      const cells = [];
      for (const [column, picture] of pictures.entries()) {
        await writeFile(join(folder, `${row}-${column}.png`), picture);
        cells.push(`<img src="${row}-${column}.png">`);
      }
      lines.push(`<h2>${title}: ${label}</h2><div>${cells.join("")}</div>`);
    }
    const style =
      "body{margin:16px;background:#bbb;width:max-content}h2{font:40px sans-serif;margin:24px 0 8px}div{display:flex;gap:16px;align-items:start}";
    await writeFile(join(folder, "sheet.html"), `<!doctype html><style>${style}</style>${lines.join("")}`);
    await page.setViewport({ width: 2720, height: 800, deviceScaleFactor: scale });
    await page.goto(pathToFileURL(join(folder, "sheet.html")).href);
    await page.screenshot({ path, fullPage: true });
  } finally {
    await page.close();
    await rm(folder, { recursive: true });
  }
}
