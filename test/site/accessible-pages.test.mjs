/* Each kind of page of the documentation's website in axe, light and dark, in a narrow and a wide window, and right to left.
   `npm run docs:build` comes first. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { startDemo } from "../../demo/server.mjs";
import { browser, skip } from "../helpers/launch-chromium.mjs";
import { pageKinds } from "./page-kinds.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let demo;
before(async () => (demo = await startDemo()));
after(() => demo.close());

/** A page with everything in it: the elements have settled, the search and the configurator have shown something. */
async function open(path, { width, scheme }) {
  const page = await browser.newPage();
  const offences = [];
  page.on("console", (message) => offences.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => offences.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(demo.url)) offences.push(`request: ${request.url()}`);
  });
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(new URL(`docs/${path}`, demo.url));
  await page.waitForFunction(() =>
    [...globalThis.document.querySelectorAll("press-list, press-release")].every((element) =>
      element.matches(":defined:not(:state(loading))"),
    ),
  );
  if (path.startsWith("search")) await page.waitForSelector("#results li");
  if (path.startsWith("configurator")) await page.waitForSelector("#contrast li");
  return { page, offences };
}

const overflowOf = (page) =>
  page.evaluate(() => globalThis.document.documentElement.scrollWidth - globalThis.innerWidth);

async function violationsOf(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(globalThis.document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { "target-size": { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

for (const [kind, path] of Object.entries(pageKinds))
  test(
    `${kind} is accessible, in light and dark, and fits a window of 320 pixels (H5)`,
    { skip },
    async () => {
      for (const [width, scheme] of [
        [1280, "light"],
        [320, "dark"],
      ]) {
        const { page, offences } = await open(path, { width, scheme });
        assert.deepEqual(await violationsOf(page), [], `${width} pixels, ${scheme}`);
        assert.ok((await overflowOf(page)) <= 0, `${width} pixels`);
        assert.deepEqual(offences, []);
        await page.close();
      }
    },
  );

test("pages fit when they are read from right to left", { skip }, async () => {
  for (const path of ["index.html", "guides/migrate.html", "configurator.html"]) {
    const { page } = await open(path, { width: 320, scheme: "light" });
    await page.evaluate(() => (globalThis.document.documentElement.dir = "rtl"));
    assert.ok((await overflowOf(page)) <= 0, path);
    assert.ok((await page.evaluate(() => globalThis.document.scrollingElement.scrollLeft)) === 0);
    await page.close();
  }
});

test("code is read from left to right on a page that is read from right to left", { skip }, async () => {
  const { page } = await open("start/npm.html", { width: 320, scheme: "light" });
  await page.evaluate(() => (globalThis.document.documentElement.dir = "rtl"));
  const bidi = await page.$$eval("main :not(pre) > code", (codes) =>
    codes.map((code) => {
      const { direction, unicodeBidi } = globalThis.getComputedStyle(code);
      return `${direction} ${unicodeBidi}`;
    }),
  );
  assert.deepEqual([...new Set(bidi)], ["ltr isolate"]);
  await page.close();
});

test(
  "without JavaScript, every page has its text, its links and the list of all pages",
  { skip },
  async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(new URL("docs/elements/press-list.html", demo.url));
    const text = await page.$eval("body", (body) => body.textContent);
    assert.match(text, /Lists the releases of a newsroom's feed/u);
    assert.match(text, /Content Security Policy and Trusted Types/u);
    await page.close();
  },
);

test("the checks find what is wrong", { skip }, async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 320, height: 600 });
  await page.setContent(
    "<!doctype html><html><body><img src='data:,'><p style='width:50em'>wide</p></body></html>",
  );
  assert.ok((await violationsOf(page)).some((violation) => violation.startsWith("image-alt")));
  assert.ok((await overflowOf(page)) > 0);
  await page.close();
});
