/**
 * `npm run screenshots`: photographs the stories into screenshots/stories/, a sheet for each, and the demo into
 * screenshots/demo/. With a word behind it, `npm run screenshots -- press-list--cards`, only the stories that have it.
 */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { findEngine } from "../test/helpers/find-engine.mjs";
import { photographDemo } from "./screenshots/demo.mjs";
import { photographStories } from "./screenshots/stories.mjs";

const [wanted] = process.argv.slice(2);
const root = resolve(import.meta.dirname, "..");
const folder = (name) => join(root, "screenshots", name);
await mkdir(folder("stories"), { recursive: true });
await mkdir(folder("demo"), { recursive: true });
const browser = await puppeteer.launch({ executablePath: findEngine("chromium"), args: ["--no-sandbox"] });
try {
  await photographStories(browser, join(root, "storybook-static"), folder("stories"), wanted ?? "");
  if (!wanted) await photographDemo(browser, folder("demo"));
} finally {
  await browser.close();
}
