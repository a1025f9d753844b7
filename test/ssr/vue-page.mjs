/* Whether an application of Vue can render the news on its server and continue with it in the browser. It uses the packed package.
   `npm run build` comes first. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { installVue } from "../../scripts/install-tools.mjs";
import { browser, skip } from "../helpers/launch-chromium.mjs";
import { installPackage } from "../package/install-package.mjs";

const site = mkdtempSync(join(tmpdir(), "vue-"));
after(() => rmSync(site, { recursive: true, force: true, maxRetries: 3 }));

const feed = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Newsroom",
  items: [1, 2].map((number) => ({
    id: `${number}`,
    url: `https://newsroom.example/${number}`,
    title: `Minister {{ opens }} embassy ${number}`,
    date_published: `2026-05-0${number}T10:00:00Z`,
  })),
});

cpSync(join(import.meta.dirname, "vue"), site, { recursive: true });
installPackage(site);
installVue(site);
// Vue says only while developing what does not match.
await build({
  configFile: false,
  root: site,
  mode: "development",
  logLevel: "warn",
  define: {
    "process.env.NODE_ENV": '"development"',
    __VUE_OPTIONS_API__: "true",
    __VUE_PROD_DEVTOOLS__: "false",
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
  },
  build: { minify: false, rolldownOptions: { input: "client.mjs", output: { entryFileNames: "[name].js" } } },
});
const { renderPage } = await import(pathToFileURL(join(site, "server.mjs")));
const { html, state } = await renderPage(feed);

/** Opens the page, and gives what was written to the console. */
async function openPage(t, given) {
  const server = createServer((request, response) => {
    if (request.url === "/") {
      const json = JSON.stringify(given).replaceAll("<", "\\u003c");
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(
        `<!doctype html><html lang="en"><title>Embassy</title><link rel="icon" href="data:,"><div id="app">${html}</div>
<script type="application/json" id="state">${json}</script><script type="module" src="/client.js"></script></html>`,
      );
    } else {
      response.setHeader("Content-Type", "text/javascript");
      response.end(readFileSync(join(site, "dist", request.url)));
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.close());
  const page = await browser.newPage();
  t.after(() => page.close());
  const lines = [];
  page.on("console", (message) => {
    if (["warn", "error"].includes(message.type())) lines.push(message.text());
  });
  page.on("pageerror", (error) => lines.push(error.message));
  page.on("requestfailed", (request) => lines.push(request.url()));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  return { page, lines };
}

test("Vue's server writes the news, and what a feed has in braces is text", () => {
  assert.match(html, /<div id="news"><press-list [^>]*v-pre.*<h3 class="press-title">/s);
  assert.ok(html.includes("Minister {{ opens }} embassy 1"));
});

test("Vue continues with the page without a warning, and the element takes over", { skip }, async (t) => {
  const { page, lines } = await openPage(t, state);
  await page.waitForSelector("press-list >>> [part=item]");
  const list = await page.$("press-list");
  await page.click("button");
  await page.waitForSelector("button::-p-text(Clicked 1)");
  assert.deepEqual(lines, []);
  // Vue has rendered again, and has kept the element and what is in it.
  assert.equal(
    await page.evaluate((one) => one === globalThis.document.querySelector("press-list"), list),
    true,
  );
  assert.equal(await page.$$eval("press-list >>> [part=item]", (items) => items.length), 2);
  assert.equal(await page.$$eval("press-list .press-item", (items) => items.length), 2);
});

test("Vue would warn if something did not match", { skip }, async (t) => {
  const { page, lines } = await openPage(t, { ...state, heading: "Another" });
  await page.waitForSelector("press-list >>> [part=item]");
  assert.match(lines.join("\n"), /Hydration text content mismatch/);
});
