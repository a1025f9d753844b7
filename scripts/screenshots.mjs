/**
 * `npm run screenshots` takes pictures of the stories (screenshots/stories/, a sheet for each) and of the demo
 * (screenshots/demo/). `npm run screenshots -- press-list--cards` takes only stories whose id contains that text.
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
