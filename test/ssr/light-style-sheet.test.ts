import { expect } from "@open-wc/testing";
import type { ListLayout } from "../../src/elements/press-list/list-options.js";
import type { Release } from "../../src/release/release.js";
import { untrustedHtml } from "../../src/release/untrusted-html.js";
import { renderPressList, renderPressRelease } from "../../src/ssr/index.js";
import { closeHostPages, type HostPage } from "../helpers/host-page.js";
import { belowOf, openWaitingPage, serveStyleSheet } from "../helpers/server-page.js";
import { servePage } from "../helpers/serve-page.js";
import { waitFor } from "../helpers/wait-for.js";

type Tag = "press-list" | "press-release";

const picture = new URL("/demo/newsroom/media/cable-ship.jpg", location.href).href;
const releases: Release[] = Array.from({ length: 3 }, (_, index) => ({
  id: String(index),
  title: "Agreement on wind power across the borders of three countries ".repeat((index % 2) + 1),
  language: "en",
  url: `https://newsroom.example/${index}`,
  lead: "The agreement took two years. ".repeat((index % 3) * 3),
  type: "Press release",
  published: `2026-05-${28 - index}T10:00:00Z`,
  body: untrustedHtml(
    "<p>Text</p><h2>Background</h2><p>Text</p><ul><li>One</li></ul><blockquote><p>Quotation</p></blockquote>",
  ),
  contacts: [
    { name: "Ida Holm", role: "Press officer", phone: "+45 41 53 26 39", email: "ida@ministry.example" },
  ],
  keywords: ["Energy", "Wind"],
}));
const withPictures = releases.map((release, index) =>
  index % 2 ? release : { ...release, images: [{ url: picture, alt: "A ship" }] },
);
/** A release with every part but videos, which have a button only in the element. */
const whole: Release = {
  ...releases[0]!,
  id: "whole",
  lead: "The agreement took two years. ".repeat(3),
  place: "Copenhagen",
  publisher: { name: "Ministry of Energy" },
  updated: "2026-05-29T10:00:00Z",
  translations: [{ language: "da", url: "https://newsroom.example/da" }],
  notice: { kind: "correction", date: "2026-05-29", text: "The amount was wrong." },
  images: [
    { url: picture, alt: "A ship", caption: "The ship leaves the harbor", credit: "A. Person" },
    { url: `${picture}?2`, alt: "The ship", width: 300, height: 400 },
    { url: `${picture}?3`, alt: "The cable", caption: "The cable", credit: "A. Person" },
  ],
  attachments: [
    { url: "https://newsroom.example/agreement.pdf", title: "The agreement", type: "application/pdf" },
    { url: "https://newsroom.example/map.pdf", title: "A map", type: "application/pdf" },
  ],
  contacts: [
    { name: "Ida Holm", role: "Press officer", phone: "+45 41 53 26 39", email: "ida@ministry.example" },
    { name: "Duty phone", phone: "+45 41 53 26 40", image: picture },
    { role: "Out of hours", email: "press@ministry.example" },
  ],
  boilerplate: untrustedHtml("<p>The ministry is in Copenhagen.</p><p>It has two offices.</p>"),
  links: [{ url: "https://newsroom.example/background", title: "Background" }],
};
/** A place in each part: in what the server has written, and in the element. */
const placesOfParts = {
  "article h2": "h2",
  "article time": "time",
  ".press-updated": "[part~=updated]",
  ".press-translations li": "[part~=translations] li",
  ".press-notice p + p": "[part~=notice] p + p",
  ".press-lead": "[part=lead]",
  "article figure img": "figure img",
  ".press-credit": "[part=credit]",
  "article p + h3": "p + h3",
  "article blockquote": "blockquote",
  ".press-images h3": "[part=images] h3",
  ".press-images figure": "[part=images] figure",
  ".press-images figure + figure": "[part=images] figure + figure",
  ".press-images .press-credit": "[part=images] [part=credit]",
  ".press-documents h3": "[part=documents] h3",
  ".press-documents li + li": "[part=documents] li + li",
  ".press-contacts h3": "[part=contacts] h3",
  ".press-contacts a": "[part=contacts] a",
  ".press-contacts li:nth-child(2) a": "[part=contacts] li:nth-child(2) a",
  ".press-contacts li:nth-child(3) a": "[part=contacts] li:nth-child(3) a",
  ".press-boilerplate h3": "[part=boilerplate] h3",
  ".press-boilerplate p + p": "[part=boilerplate] p + p",
  ".press-links li": "[part=links] li",
  ".press-keywords li": "[part=keywords] li",
};
const options = {
  src: "https://newsroom.example/feed",
  timeZone: "Europe/Copenhagen",
  pageUrl: location.href,
  imageHosts: location.host,
};

/** A page that has margins of its own, with what a server has written into it. */
async function openPage(tag: Tag, html: string, width: number): Promise<HostPage> {
  const own = await servePage({
    html: `body { margin: 0; padding: 1em; font: 17px/1.6 sans-serif; } h1, h2, h3, p { margin: 2em 0; }
      h1, h2, h3 { letter-spacing: 0.1em; text-transform: uppercase; }`,
    headers: { "Content-Type": "text/css" },
  });
  const sheets = [own, await serveStyleSheet("light")].map((url) => `<link rel="stylesheet" href="${url}">`);
  const host = await openWaitingPage(tag, sheets.join("") + html);
  (host.window.frameElement as HTMLIFrameElement).width = String(width);
  return host;
}

/** Loads the script, and waits until the element shows the news in place of what the server has written. */
async function takeOver({ page, window }: HostPage, tag: Tag): Promise<ShadowRoot> {
  const element = page.querySelector(tag)!;
  window.dispatchEvent(new window.Event("start"));
  await waitFor(() => element.shadowRoot?.querySelector("article:not(:has(.skeleton)) h2, li article"));
  for (let frame = 0; frame < 3; frame++)
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
  return element.shadowRoot!;
}

/** Where parts of a page begin, in pixels from the window's upper edge. */
const topsOf = (root: ParentNode, selectors: readonly string[]): string[] =>
  selectors.map((selector, index) => {
    const element = root.querySelector(selector);
    return `${Object.keys(placesOfParts)[index]}: ${element && Math.round(element.getBoundingClientRect().top)}`;
  });

describe("the style sheet for what a server has written without a shadow root", () => {
  afterEach(closeHostPages);

  for (const layout of ["list", "cards", "compact", "headlines"] satisfies ListLayout[])
    for (const width of [320, 600, 900])
      for (const [what, shown] of Object.entries({ texts: releases, pictures: withPictures }))
        it(`E6 P4 keeps what is below a list in its place: ${layout} with ${what}, ${width} pixels`, async () => {
          const feed = { link: "https://newsroom.example/", language: "en", releases: shown };
          const { html } = await renderPressList(feed, { ...options, layout });
          const host = await openPage("press-list", html, width);
          const below = Math.round(belowOf(host));
          await takeOver(host, "press-list");
          expect(Math.round(belowOf(host))).to.equal(below);
        });

  for (const width of [320, 600, 900])
    it(`E6 P4 keeps each part of a release in its place, ${width} pixels`, async () => {
      const feed = { link: "https://newsroom.example/", language: "en", releases: [whole, ...releases] };
      const { html } = await renderPressRelease(feed, { ...options, releaseId: whole.id });
      const host = await openPage("press-release", html, width);
      const before = topsOf(host.page, Object.keys(placesOfParts));
      const root = await takeOver(host, "press-release");
      expect(topsOf(root, Object.values(placesOfParts))).to.deep.equal(before);
    });

  it("P4 keeps what is below a short release out of sight until the release has arrived", async () => {
    const feed = {
      link: "https://newsroom.example/",
      releases: [{ id: "1", title: "Short", published: "2026-05-03" }],
    };
    const { html } = await renderPressRelease(feed, { ...options, releaseId: "1" });
    const host = await openPage("press-release", html, 900);
    expect(Math.round(belowOf(host))).to.be.at.least(host.window.innerHeight);
    await takeOver(host, "press-release");
    expect(Math.round(belowOf(host))).to.be.at.least(host.window.innerHeight);
  });

  it("leaves alone what has its classes elsewhere in the page", async () => {
    const feed = { link: "https://newsroom.example/", releases };
    const { html } = await renderPressRelease(feed, { ...options, releaseId: "1", data: false });
    const host = await openPage("press-release", html.replaceAll(/(<\/?)press-release\b/g, "$1div"), 900);
    const looks = () =>
      Array.from(host.page.querySelectorAll("div *"), (element) => {
        const { display, margin, padding, lineHeight, fontSize } = host.window.getComputedStyle(element);
        return [element.className, display, margin, padding, lineHeight, fontSize];
      });
    const before = looks();
    host.page.styleSheets[1]!.disabled = true;
    expect(looks()).to.deep.equal(before);
  });
});
