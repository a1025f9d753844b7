/* The built files on a page where something else has put names on `Object.prototype` before they ran: they show the
   same as on a clean page, and request the same addresses. `npm run build` first. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, test } from "node:test";
import { engineNames, findEngine } from "../helpers/find-engine.mjs";
import { elementNames, feedNames } from "../helpers/polluted-names.mjs";
import { visitPage } from "./visit-page.mjs";

const project = resolve(import.meta.dirname, "../..");
const builds = ["script", "single"];

const newsroom = "https://newsroom.example";
const jsonFeed = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Newsroom",
  home_page_url: `${newsroom}/`,
  items: [
    {
      id: "1",
      url: `${newsroom}/1`,
      title: "A release",
      summary: "A lead",
      date_published: "2025-07-04T11:00:00Z",
      tags: ["News"],
      authors: [{ name: "N" }],
      attachments: [{ url: `${newsroom}/a.pdf`, mime_type: "application/pdf", size_in_bytes: 1000 }],
      content_html: `<p>What was agreed</p><h2 id="part">Part</h2><p><a href="#part">to it</a></p>
        <iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>`,
      _newsroom: {
        publisher: { name: "P" },
        contacts: [{ name: "N", email: "n@newsroom.example" }],
        links: [{ url: `${newsroom}/l` }],
        translations: [{ language: "da", url: `${newsroom}/da` }],
        notice: { kind: "correction" },
        source: { title: "S" },
      },
    },
    { id: "2", url: `${newsroom}/2`, title: "Second", date_published: "2024-07-04T11:00:00Z" },
    { id: "3", title: "Third" },
  ],
});
const rss = `<rss version="2.0"><channel><title>Newsroom</title><link>${newsroom}/</link>
  <item><title>One</title><guid>r1</guid><link>${newsroom}/r1</link><description>&lt;p&gt;Text of one&lt;/p&gt;</description></item>
  <item><title>Two</title><guid>r2</guid></item><item><title>Three</title><guid>r3</guid></item></channel></rss>`;

const tags = `<press-list src="/feed.json" layout="cards" controls="search category language year"></press-list>
  <press-list src="/feed.xml" open="inline" limit="2"></press-list>
  <press-list src="/feed.json /feed.xml"></press-list>
  <press-release src="/feed.json" release-id="1" more="2" tools="copy-link share print" json-ld></press-release>
  <press-release src="/feed.xml" release-id="r1"></press-release>
  <subscribe-form action="/subscription/form" provider="listmonk" list="1" topics='{"2":"Trade"}'></subscribe-form>`;

/** One page of each kind: a build, with or without names on `Object.prototype`. */
const frames = builds.flatMap((build) => [`${build}-clean`, `${build}-polluted`]);
const frame = (
  name,
) => `<!doctype html><html lang="en"><title>Host page</title><link rel="icon" href="data:,">
  <script src="/watch.js"></script>${name.endsWith("polluted") ? `<script src="/pollute.js"></script>` : ""}
  <script type="module" src="/${name.split("-")[0]}/newsroom-elements.js"></script><body>${tags}`;

const watch = `window.errors = [];
  addEventListener("error", ({ message }) => errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));
  console.warn = (...parts) => errors.push(parts.join(" "));
  window.sent = new Promise((resolve) => {
    for (const type of ["subscribe-success", "subscribe-error"]) addEventListener(type, () => resolve(type));
  });`;

/** The name that is none of ours shows what a loop over any object does. */
const pollute = `Object.assign(Object.prototype, ${JSON.stringify({ ...feedNames, ...elementNames, "any-name": "evil" })});`;

/* Runs in the page around the frames, where nothing is polluted. */
const runner = `const turn = () => new Promise((resolve) => setTimeout(resolve, 20));
  const within = ({ contentDocument }, tag, number = 0) => contentDocument.querySelectorAll(tag)[number]?.shadowRoot;
  const shown = [
    ["press-list", 0, "article time"], ["press-list", 1, "article"], ["press-list", 2, "article"],
    ["press-release", 0, "[part=body] h3"], ["press-release", 0, "article time"], ["press-release", 1, "[part=body] p"],
  ];
  const textOf = (root) => root?.innerHTML.replace(/<!--[^]*?-->|style="[^"]*"/g, "");
  const look = async (frame) => {
    const page = frame.contentWindow;
    const isShown = () => shown.every(([tag, number, selector]) => within(frame, tag, number)?.querySelector(selector));
    // Rounds, not a time: what does not come is missing in the report.
    for (let round = 0; round < 200 && !isShown(); round++) await turn();
    const form = within(frame, "subscribe-form")?.querySelector("form");
    const built = textOf(within(frame, "subscribe-form"));
    if (form) {
      form.querySelector("[type=email]").value = "reader@example.org";
      for (const box of form.querySelectorAll("[type=checkbox]")) box.click();
      form.requestSubmit();
    }
    const sent = form && await page.sent;
    // Addresses, not how often: elements share a request only while it is under way.
    const requests = () => [...new Set(page.performance.getEntriesByType("resource")
      .map(({ name }) => new URL(name)).filter(({ pathname }) => !pathname.endsWith(".js")).map(({ href }) => href))].sort();
    // A browser lists a request a moment after the page has its answer.
    const isListed = () => requests().some((address) => address.endsWith("/api/public/subscription"));
    for (let round = 0; sent && round < 200 && !isListed(); round++) await turn();
    return {
      elements: [...page.document.querySelectorAll("press-list, press-release")].map((one) => textOf(one.shadowRoot)),
      built,
      sent,
      answer: textOf(within(frame, "subscribe-form")),
      requests: requests(),
      errors: page.errors,
    };
  };
  addEventListener("load", async () => {
    const all = await Promise.all([...document.querySelectorAll("iframe")].map(look));
    await fetch("/report", { method: "POST", body: JSON.stringify(all) });
  });`;

const filesOf = (build) =>
  readdirSync(join(project, "dist", build), { recursive: true })
    .filter((file) => file.endsWith(".js"))
    .map((file) => [`/${build}/${file}`, { content: readFileSync(join(project, "dist", build, file)) }]);

for (const engine of engineNames) {
  const skip = !findEngine(engine) && !process.env.CI && `${engine} is not installed`;

  describe(`a polluted page in ${engine}`, { skip, timeout: 120_000 }, () => {
    test("shows the same as a clean one, and requests the same addresses", async () => {
      const { report, contacts } = await visitPage(
        engine,
        new Map([
          [
            "/",
            {
              type: "text/html",
              content: `<!doctype html><title>Frames</title><link rel="icon" href="data:,"><script src="/runner.js"></script>
                ${frames.map((name) => `<iframe src="/${name}" width="800" height="600"></iframe>`).join("")}`,
            },
          ],
          ["/runner.js", { content: runner }],
          ["/watch.js", { content: watch }],
          ["/pollute.js", { content: pollute }],
          ["/feed.json", { type: "application/feed+json", content: jsonFeed }],
          ["/feed.xml", { type: "application/rss+xml", content: rss }],
          ["/api/public/subscription", { type: "application/json", content: "{}" }],
          ...frames.map((name) => [`/${name}`, { type: "text/html", content: frame(name) }]),
          ...builds.flatMap(filesOf),
        ]),
      );
      const pages = new Map(frames.map((name, index) => [name, report[index]]));
      for (const build of builds) {
        const clean = pages.get(`${build}-clean`);
        // Proves that the clean page shows what the polluted one is compared with.
        assert.match(clean.elements.join(), /What was agreed.*Text of one/su);
        assert.equal(clean.sent, "subscribe-success");
        assert.deepEqual(clean.errors, []);
        const own = (text) => text?.replaceAll(`/${build}-clean`, `/${build}-polluted`);
        assert.deepEqual(pages.get(`${build}-polluted`), { ...clean, elements: clean.elements.map(own) });
      }
      assert.deepEqual(contacts, []);
    });
  });
}
