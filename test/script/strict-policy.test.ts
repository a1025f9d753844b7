import { expect } from "@open-wc/testing";
import type { Release } from "../../src/release/release.js";
import { untrustedHtml } from "../../src/release/untrusted-html.js";
import { getByRole } from "../helpers/by-role.js";
import { serveFeed } from "../helpers/feed-server.js";
import { findByRole } from "../helpers/find-by-role.js";
import { closeHostPages, expectQuiet, openHostPage } from "../helpers/host-page.js";
import { serveReleases } from "../helpers/release-feed.js";
import { pixel } from "../helpers/styled-feed.js";
import { waitFor } from "../helpers/wait-for.js";

describe("<press-release>, built, under strict CSP and enforced Trusted Types", () => {
  afterEach(closeHostPages);

  it("shows large images, copies, prints, sets JSON-LD and the title and lists more, without a violation", async () => {
    const picture = await serveFeed({ body: pixel, contentType: "image/png" });
    const release: Release = {
      id: "1",
      title: "Wind across borders",
      url: "https://newsroom.example/1",
      body: untrustedHtml("<p>The talks took two years.</p>"),
      images: [1, 2].map((number) => ({ url: `${picture.url}/${number}.png`, alt: `Picture ${number}` })),
      contacts: [{ name: "Ida Holm", phone: "+45 41 53 26 39" }],
      videos: [{ url: "https://www.youtube.com/watch?v=abcdefghijk" }],
      translations: [{ language: "da", id: "2" }],
    };
    const feed = await serveReleases([
      release,
      { ...release, id: "2", language: "da", title: "Vind på tværs", url: "https://newsroom.example/2" },
      { id: "3", title: "Third", url: "https://newsroom.example/3", language: "en" },
    ]);
    const { origin } = new URL(feed.url);
    const host = await openHostPage(
      `<press-release src="${feed.url}" release-id="1" tools="copy-text print" json-ld page-title more="2"></press-release>`,
      {
        policy: `default-src 'none'; script-src 'self'; img-src ${origin}; connect-src 'self' ${origin}; require-trusted-types-for 'script'; trusted-types newsroom-elements`,
      },
    );
    const { page, window } = host;
    await findByRole(page.body, "region", { name: "Press contacts" });
    await waitFor(() => page.title === "Wind across borders");
    const script = page.head.querySelector<HTMLScriptElement>('script[type="application/ld+json"]')!;
    expect(JSON.parse(script.text)).to.include({ "@type": "NewsArticle", url: "https://newsroom.example/1" });
    getByRole(page.body, "region", { name: "More press releases" });
    const root = page.querySelector("press-release")!.shadowRoot!;
    expect(window.getComputedStyle(root.querySelector("[part=contacts]")!).borderTopStyle).to.equal("solid");

    getByRole(page.body, "link", { name: "Picture 2" }).click();
    const close = await findByRole(page.body, "button", { name: "Close" });
    expect(window.getComputedStyle(root.querySelector("[part=viewer-images]")!).scrollSnapType).to.equal(
      "x mandatory",
    );
    close.click();
    Object.defineProperty(window.navigator, "clipboard", { value: { writeText: () => Promise.resolve() } });
    getByRole(page.body, "button", { name: "Copy text" }).click();
    await waitFor(() => root.querySelector("[part=tools-status]")!.textContent.trim());
    window.print = () => {};
    getByRole(page.body, "button", { name: "Print" }).click();
    window.dispatchEvent(new window.Event("afterprint"));
    getByRole(page.body, "link", { name: "Dansk" }).click();
    await waitFor(() => page.title === "Vind på tværs");
    page.querySelector("press-release")!.remove();
    expect(page.title).to.equal("Host page");
    expect(page.head.querySelectorAll('script[type="application/ld+json"]')).to.have.length(0);
    await expectQuiet(host);
  });
});
