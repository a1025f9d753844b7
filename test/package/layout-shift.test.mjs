/* Whether anything moves while a list, a release or a built form arrives, with the rules of docs/start/before-the-script.md.
   `npm run build` comes first. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { browser, skip } from "../helpers/launch-chromium.mjs";

const project = resolve(import.meta.dirname, "../..");
const dist = join(project, "dist");

const [, documentedRules] = /```css\n(.*?)```/su.exec(
  readFileSync(join(project, "docs/start/before-the-script.md"), "utf8"),
);

const picture = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>";
const feedOf = (paragraphs) =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Newsroom",
    items: [
      {
        id: "one",
        url: "https://newsroom.example/one",
        title: "A first release with a headline that is as long as those of newsrooms usually are",
        summary: "Its lead says in one or two sentences what the release is about, and who says so.",
        date_published: "2025-07-04T11:00:00Z",
        content_html: "<p>The text of the release goes on for a while.</p>".repeat(paragraphs),
        _newsroom: {
          contacts: [{ name: "Anna Holm", role: "Press officer", email: "press@newsroom.example" }],
          images: [{ url: picture, width: 640, height: 400 }],
        },
      },
    ],
  });

const listFeed = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Newsroom",
  items: Array.from({ length: 10 }, (_, index) => ({
    id: `${index}`,
    url: `https://newsroom.example/${index}`,
    title:
      index % 2
        ? "Minister opens embassy"
        : "A headline that is as long as those of newsrooms usually are, or longer",
    summary: "The lead says what the release is about, and who says so. ".repeat(1 + (index % 4)),
    date_published: `2025-07-${10 + index}T11:00:00Z`,
    language: index % 3 ? "en" : "da",
    tags: index % 2 ? ["Trade"] : ["Climate", "Trade"],
    ...(index % 5 && { image: "/picture.svg" }),
  })),
});
const list = (attributes) => `<press-list src="/feed.json" ${attributes}>
<a href="https://newsroom.example/">Press releases</a></press-list>`;

const release = `<press-release src="/feed.json" release-id="one">
<a href="https://newsroom.example/one">The release in the newsroom</a></press-release>`;
const consent = "The embassy may keep my email address to send me press releases until I unsubscribe.";
const form = `<subscribe-form action="/subscribe" privacy-href="/privacy">
<span slot="consent">${consent}</span>
<a href="https://newsroom.example/subscribe">Subscribe in the newsroom</a></subscribe-form>`;

const lists = {
  "a list": "",
  "a list with pictures": 'image-hosts="HOST"',
  cards: 'layout="cards" image-hosts="HOST"',
  "a compact list": 'layout="compact"',
  headlines: 'layout="headlines"',
  "a list with controls": 'controls="search category type language year"',
  "a compact list with controls": 'controls="search category year" layout="compact"',
};
const cases = [
  ...Object.entries(lists).map(([name, attributes]) => {
    const shown = attributes.includes("image-hosts") ? "img" : "::-p-text(Minister opens)";
    return [name, "press-list.js", list(attributes), `press-list >>> ${shown}`, listFeed];
  }),
  ["a long release", "press-release.js", release, "press-release >>> ::-p-text(Anna Holm)", feedOf(20)],
  ["a short release", "press-release.js", release, "press-release >>> ::-p-text(Anna Holm)", feedOf(1)],
  ["a built form", "subscribe-form.js", form, "subscribe-form >>> button"],
];

for (const [name, own, markup, shown, feed] of cases)
  for (const entry of [own, "newsroom-elements.js"])
    for (const width of [390, 1280])
      test(
        `nothing moves while ${name} arrives, with ${entry}, ${width} pixels wide (P4)`,
        { skip },
        async (t) => {
          assert.deepEqual(
            await shiftsOf(t, { entry, markup, shown, feed, width, rules: documentedRules }),
            [],
          );
        },
      );

test("what is below moves without the documented rules (P4)", { skip }, async (t) => {
  for (const [, entry, markup, shown, feed] of cases) {
    const shifts = await shiftsOf(t, { entry, markup, shown, feed, width: 390, rules: "" });
    assert.notDeepEqual(shifts, []);
  }
});

/**
 * The layout shifts of a page, from navigation on, as Chromium reports them. The server answers each request only when the page
 * has painted what there was before, as on a slow network.
 */
async function shiftsOf(t, { entry, markup, shown, feed, width, rules }) {
  const page = await browser.newPage();
  t.after(() => page.close());
  await page.setViewport({ width, height: 844 });
  const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,"><style>body { font: 1em/1.5 sans-serif; margin: 1rem }\n${rules}</style>
    <script type="module" src="/script/${entry}"></script>
    <h1>Embassy</h1>${markup}<h2>Visit us</h2>${"<p>The embassy's own text below.</p>".repeat(6)}</html>`;
  const contents = {
    "/page": ({ host }) => ["text/html", html.replace("HOST", host)],
    "/feed.json": () => ["application/feed+json", feed],
    "/picture.svg": () => [
      "image/svg+xml",
      `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400" />`,
    ],
  };
  const server = createServer(async ({ url, headers }, response) => {
    const script = url.startsWith("/script/") && (() => ["text/javascript", readFileSync(join(dist, url))]);
    const content = contents[url] ?? script;
    if (!content) return void response.writeHead(404).end();
    if (url !== "/page") await isPainted(page);
    const [type, body] = content(headers);
    response.writeHead(200, { "Content-Type": type }).end(body);
  });
  t.after(() => server.close());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  await page.evaluateOnNewDocument(() => {
    globalThis.shifts = [];
    new globalThis.PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries())
        globalThis.shifts.push(`${value}: ${sources.map(({ node }) => node?.nodeName).join()}`);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/page`);
  await page.waitForSelector(shown);
  await page.waitForNetworkIdle();
  await isPainted(page);
  return page.evaluate(() => globalThis.shifts);
}

/** Resolves when the page has painted everything up to now: in the second frame from here. */
async function isPainted(page) {
  const second = () => {
    const { requestAnimationFrame } = globalThis;
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  };
  // The browser requests a script before it has left the page before this one.
  while (page.url() === "about:blank") await once(page, "framenavigated");
  await page.evaluate(second);
}
