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

/** Selectors by the name of a place: in what the server has written, and in the element. */
type Places = Readonly<Record<string, readonly [string, string]>>;

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
  boilerplate: untrustedHtml(
    "<div><p>The ministry is in Copenhagen.</p><p>It has two offices.</p></div><h2>History</h2><ul><li>1848</li></ul>",
  ),
  links: [{ url: "https://newsroom.example/background", title: "Background" }],
};
/** A place in each part of that release: in what the server has written, and in the element. */
const placesOfParts: Places = {
  headline: ["article h2", "h2"],
  date: ["article time", "time"],
  change: [".press-updated", "[part~=updated]"],
  translation: [".press-translations li", "[part~=translations] li"],
  notice: [".press-notice p + p", "[part~=notice] p + p"],
  lead: [".press-lead", "[part=lead]"],
  "main image": ["article figure img", "figure img"],
  "its credit": [".press-credit", "[part=credit]"],
  "heading in the text": ["article p + h3", "p + h3"],
  quotation: ["article blockquote", "blockquote"],
  images: [".press-images h3", "[part=images] h3"],
  "second image": [".press-images figure", "[part=images] figure"],
  "third image": [".press-images figure + figure", "[part=images] figure + figure"],
  "credit of an image": [".press-images .press-credit", "[part=images] [part=credit]"],
  documents: [".press-documents h3", "[part=documents] h3"],
  "second document": [".press-documents li + li", "[part=documents] li + li"],
  contacts: [".press-contacts h3", "[part=contacts] h3"],
  "phone number": [".press-contacts a", "[part=contacts] a"],
  "second contact": [".press-contacts li:nth-child(2) a", "[part=contacts] li:nth-child(2) a"],
  "third contact": [".press-contacts li:nth-child(3) a", "[part=contacts] li:nth-child(3) a"],
  boilerplate: [".press-boilerplate h3", "[part=boilerplate] h3"],
  "second paragraph of the boilerplate": [".press-boilerplate p + p", "[part=boilerplate] p + p"],
  "heading in the boilerplate": [".press-text h3", "[part=boilerplate] .text h3"],
  "list in the boilerplate": [".press-boilerplate li", "[part=boilerplate] li"],
  links: [".press-links li", "[part=links] li"],
  keywords: [".press-keywords li", "[part=keywords] li"],
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

/** Expects that each place stays where it is when the element takes over: its pixels from the window's upper edge, by its name. */
async function expectNothingMoves(host: HostPage, places: Places): Promise<void> {
  const topsOf = (root: ParentNode, side: 0 | 1): [string, number][] =>
    Object.entries(places).map(([name, selectors]) => [
      name,
      Math.round(root.querySelector(selectors[side])!.getBoundingClientRect().top),
    ]);
  const before = topsOf(host.page, 0);
  const root = await takeOver(host, "press-release");
  expect(topsOf(root, 1)).to.deep.equal(before);
}

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
      await expectNothingMoves(await openPage("press-release", html, width), placesOfParts);
    });

  it("E6 P4 keeps the feed's own text about contacts in its place", async () => {
    const contactText = untrustedHtml(
      "<p>Call us:</p><ul><li><strong>Ida</strong>, <a href='tel:41532639'>41 53 26 39</a></li></ul><p>At night, too.</p>",
    );
    const [release] = releases;
    const feed = { releases: [{ ...release!, contacts: [], contactText }] };
    const { html } = await renderPressRelease(feed, { ...options, releaseId: release!.id });
    await expectNothingMoves(await openPage("press-release", html, 900), {
      item: [".press-contacts li", "[part=contacts] li"],
      number: [".press-contacts a", "[part=contacts] a"],
      end: [".press-contacts p:last-child", "[part=contacts] p:last-child"],
    });
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
