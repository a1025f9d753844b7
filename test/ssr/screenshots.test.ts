import { expect } from "@open-wc/testing";
import { executeServerCommand, setViewport } from "@web/test-runner-commands";
import type { Release } from "../../src/release/release.js";
import { untrustedHtml } from "../../src/release/untrusted-html.js";
import { closeHostPages } from "../helpers/host-page.js";
import { renderListOnServer, renderReleaseOnServer } from "../helpers/render-on-server.js";
import { openServerPage, serveStyleSheet, takeOver } from "../helpers/server-page.js";

const picture = new URL("/demo/newsroom/media/cable-ship.jpg", location.href).href;
const releases: Release[] = Array.from({ length: 4 }, (_, index) => ({
  id: String(index),
  title: `Vind på tværs af grænser ${index}`,
  url: `https://newsroom.example/${index}`,
  lead: "Aftalen tog to år. ".repeat(index),
  type: "Pressemeddelelse",
  published: `2026-05-2${8 - index}T10:00:00Z`,
  categories: ["Energi"],
  ...(index === 0 && { images: [{ url: picture, alt: "Ambassaden", width: 640, height: 400 }] }),
  body: untrustedHtml("<h2>Baggrund</h2><p>Teksten <b>her</b></p><blockquote>Citat</blockquote>"),
  contacts: [{ name: "Ida Holm", role: "Pressechef", phone: "+45 41 53 26 39" }],
}));
const feed = { link: "https://newsroom.example/", language: "da", releases };

const options = {
  output: "shadow",
  timeZone: "Europe/Copenhagen",
  pageUrl: location.href,
  imageHosts: location.host,
  src: "https://newsroom.example/feed",
} as const;

const looks = {
  light: { lang: "da", scheme: "light" },
  dark: { lang: "da", scheme: "dark" },
  "right to left": { lang: "ar", scheme: "light" },
};

const elements = {
  "press-list": (lang: string, styleSheet: string) =>
    renderListOnServer(feed, { ...options, lang, styleSheet }),
  "press-release": (lang: string, styleSheet: string) =>
    renderReleaseOnServer(feed, { ...options, lang, styleSheet, releaseId: "0", more: 2 }),
};

const nextFrame = () => new Promise(requestAnimationFrame);

async function takeScreenshot(): Promise<string> {
  // WebKitGTK's screen is read without asking the browser to paint, and a scaled picture of which it repaints one part differs from
  // one that it paints whole.
  const { style } = document.querySelector("iframe")!;
  style.visibility = "hidden";
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  style.visibility = "";
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  return executeServerCommand<string, null>("screenshot");
}

/** What the tab shows when two pictures in a row are the same. */
async function screenshot(): Promise<string> {
  let before = await takeScreenshot();
  for (let count = 0; count < 10; count++) {
    const now = await takeScreenshot();
    if (now === before) return now;
    before = now;
  }
  throw new Error("No two pictures in a row are the same");
}

for (const [tag, render] of Object.entries(elements) as [
  keyof typeof elements,
  (typeof elements)["press-list"],
][])
  describe(`a screenshot of <${tag}> from a server`, () => {
    afterEach(closeHostPages);
    after(() => setViewport({ width: 800, height: 600 }));

    for (const width of [320, 768, 1280])
      for (const [name, { lang, scheme }] of Object.entries(looks))
        it(`E6 is the same after the element has taken over: ${width} px, ${name}`, async () => {
          await setViewport({ width, height: 900 });
          const { html, head } = await render(lang, await serveStyleSheet(tag));
          const meta = `<meta name="color-scheme" content="${scheme}">`;
          const opened = await openServerPage(tag, meta + head + html);
          const { page } = opened.host;
          page.documentElement.dir = lang === "ar" ? "rtl" : "ltr";
          const frame = document.querySelector("iframe")!;
          frame.width = String(width);
          Object.assign(frame.style, { position: "fixed", inset: "0", border: "0" });
          const before = await screenshot();
          await takeOver(opened);
          expect(await screenshot()).to.equal(before);
          // What is compared does show the element.
          opened.root.querySelector("[part~=title]")!.remove();
          expect(await screenshot()).not.to.equal(before);
        });
  });
