import { expect } from "@open-wc/testing";
import type { PressReleaseOptions } from "../../src/ssr/index.js";
import type { Release } from "../../src/release/release.js";
import { untrustedHtml } from "../../src/release/untrusted-html.js";
import { closeHostPages } from "../helpers/host-page.js";
import { renderReleaseOnServer } from "../helpers/render-on-server.js";
import {
  expectSameAfterTakeOver,
  openServerPage,
  serveStyleSheet,
  takeOver,
} from "../helpers/server-page.js";

const picture = new URL("/demo/newsroom/media/cable-ship.jpg", location.href).href;
const full: Release = {
  id: "1",
  title: "Vind på tværs",
  language: "da",
  url: "https://newsroom.example/1",
  lead: "Aftalen tog to år.",
  type: "Pressemeddelelse",
  publisher: { name: "Ministeriet" },
  place: "København",
  published: "2026-05-03T10:00:00Z",
  updated: "2026-05-04T08:30:00Z",
  body: untrustedHtml(
    `<h1>Baggrund</h1><p onclick=alert(1)>Teksten <a href="/x">læs <b>mere</b></a></p><ul><li>et<li>to</ul>
<table><tr><th>A<td>1</table><blockquote>Citat</blockquote><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>`,
  ),
  boilerplate: untrustedHtml("<p>Om os</p>"),
  images: [
    { url: picture, alt: "Ambassaden", caption: "Ved kysten", credit: "Foto: A" },
    { url: picture, alt: "Igen" },
    { url: "https://elsewhere.example/2.jpg", alt: "Havn" },
  ],
  attachments: [
    { url: "https://newsroom.example/a.pdf", title: "Aftalen", type: "application/pdf", size: 240_000 },
  ],
  videos: [{ url: "https://youtu.be/abcdefghijk", title: "Film" }, { url: "https://youtu.be/dQw4w9WgXcQ" }],
  contacts: [
    { name: "Ida Holm", role: "Pressechef", phone: "+45 41 53 26 39", email: "ida@newsroom.example" },
  ],
  links: [{ url: "https://newsroom.example/tal", title: "Tal" }],
  keywords: ["vind"],
  translations: [{ language: "en", id: "2" }],
  notice: { kind: "correction", text: "Et tal var forkert", date: "2026-05-04T08:30:00Z" },
};
const releases: Release[] = [
  full,
  { id: "2", title: "Wind", language: "en", url: "https://newsroom.example/2", published: "2026-05-02" },
  {
    id: "3",
    title: "Kort",
    language: "da",
    url: "https://newsroom.example/3",
    lead: "Nyt.",
    published: "2026-05-01",
  },
];
const feed = { link: "https://newsroom.example/", language: "da", releases };

const options: PressReleaseOptions = {
  output: "shadow",
  releaseId: "1",
  lang: "da",
  timeZone: "Europe/Copenhagen",
  pageUrl: location.href,
  imageHosts: location.host,
  src: "https://newsroom.example/feed",
};

async function openRendered(more: Partial<PressReleaseOptions> = {}) {
  const styleSheet = await serveStyleSheet("press-release");
  const { html, head } = await renderReleaseOnServer(feed, { ...options, styleSheet, ...more });
  return openServerPage("press-release", head + html);
}

const describedOptions: Record<string, Partial<PressReleaseOptions>> = {
  "a whole release": {},
  "a short release": { releaseId: "3" },
  "with buttons and other releases": { tools: "copy-text copy-link print", more: 3 },
  "in English, with other levels": { lang: "en-GB", headingLevel: 4, imageHosts: "none" },
};

describe("a release over the shadow root that a server has rendered", () => {
  afterEach(closeHostPages);

  for (const [name, more] of Object.entries(describedOptions)) {
    it(`E6 looks the same, and requests nothing: ${name}`, async () => {
      await expectSameAfterTakeOver(await openRendered(more));
    });
  }

  it("keeps the focus in a link of the text, and the scroll position", async () => {
    const opened = await openRendered();
    const { host, root } = opened;
    const link = root.querySelector<HTMLAnchorElement>("[part=body] a")!;
    link.focus();
    host.window.scrollTo(0, 50);
    const { scrollY } = host.window;
    await takeOver(opened);
    expect(root.activeElement).not.to.equal(link);
    expect(root.activeElement!.textContent).to.equal("læs mere");
    expect(host.window.scrollY).to.equal(scrollY);
  });

  it("keeps a selected text", async () => {
    const opened = await openRendered();
    const { host, root } = opened;
    const selection = host.window.getSelection()!;
    const textIn = (selector: string) => root.querySelector(selector)!.firstChild!;
    selection.setBaseAndExtent(textIn("[part=lead]"), 8, textIn("[part=body] b"), 2);
    const selected = () => {
      const [range] = selection.getComposedRanges({ shadowRoots: [root] });
      const { startContainer, startOffset, endContainer, endOffset } = range!;
      return [startContainer.textContent!.slice(startOffset), endContainer.textContent!.slice(0, endOffset)];
    };
    expect(selected()).to.deep.equal(["tog to år.", "me"]);
    await takeOver(opened);
    expect(selected()).to.deep.equal(["tog to år.", "me"]);
  });
});
