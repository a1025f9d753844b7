import { expect, fixture } from "@open-wc/testing";
import { html } from "lit";
import "../../../src/elements/press-list/define.js";
import "../../../src/elements/press-release/define.js";
import type { Release } from "../../../src/release/release.js";
import { getByRole, queryByRole } from "../../helpers/by-role.js";
import { findByRole } from "../../helpers/find-by-role.js";
import { serveReleases } from "../../helpers/release-feed.js";
import { releaseShown, showRelease } from "../../helpers/show-release.js";
import { waitFor } from "../../helpers/wait-for.js";

const release: Release = {
  id: "1",
  title: "Wind across borders",
  url: "https://newsroom.example/1",
  lead: "Three countries build together.",
  place: "Solvhavn",
  published: "2026-07-04T11:00:00Z",
  updated: "2026-07-05T08:30:00Z",
  language: "en",
  publisher: { name: "The Ministry", url: "https://newsroom.example/" },
  images: [{ url: "https://newsroom.example/a.jpg", alt: "A mill" }],
};

describe("JSON-LD (R7)", () => {
  const scripts = () => [
    ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
  ];

  it("describes the newsroom's article once, only while it is shown, and only if the page asks for it", async () => {
    const hostile = { ...release, lead: `</script><script>alert(1)</script>` };
    const first = await showRelease(html`<press-release .release=${hostile}></press-release>`);
    expect(scripts()).to.deep.equal([]);
    first.jsonLd = true;
    await waitFor(() => scripts().length);
    const second = await showRelease(html`<press-release json-ld .release=${hostile}></press-release>`);
    const [script, ...more] = scripts();
    expect(more).to.deep.equal([]);
    expect(script!.parentElement).to.equal(document.head);
    expect(JSON.parse(script!.text)).to.deep.equal({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      mainEntityOfPage: "https://newsroom.example/1",
      url: "https://newsroom.example/1",
      headline: "Wind across borders",
      description: hostile.lead,
      inLanguage: "en",
      datePublished: "2026-07-04T11:00:00Z",
      dateModified: "2026-07-05T08:30:00Z",
      dateline: "Solvhavn",
      image: ["https://newsroom.example/a.jpg"],
      author: { "@type": "Organization", name: "The Ministry", url: "https://newsroom.example/" },
      publisher: { "@type": "Organization", name: "The Ministry", url: "https://newsroom.example/" },
    });
    expect(script!.outerHTML).to.not.contain("<script>alert");
    expect(document.querySelector("link[rel=canonical]")).to.equal(null);
    const parent = first.parentElement!;
    first.remove();
    expect(scripts()).to.have.length(1);
    second.release = { ...release, id: "2", url: "https://newsroom.example/2" };
    await waitFor(() => scripts()[0]?.text.includes("newsroom.example/2"));
    expect(scripts()).to.have.length(1);
    second.jsonLd = false;
    await second.updateComplete;
    expect(scripts()).to.deep.equal([]);
    parent.append(first);
    await waitFor(() => scripts().length === 1);
    first.remove();
    expect(scripts()).to.deep.equal([]);
  });

  it("is there once for an article that two elements and a list show", async () => {
    const feed = await serveReleases([release]);
    const page = await fixture<HTMLElement>(
      html`<div>
        <press-list src=${feed.url} open="dialog"></press-list>
        <press-release src=${feed.url} release-id="1" json-ld></press-release>
        <press-release src=${feed.url} release-id="1" json-ld></press-release>
      </div>`,
    );
    const list = page.querySelector("press-list")!;
    await waitFor(() => scripts().length);
    (await findByRole(list, "link", { name: "Wind across borders" })).click();
    await waitFor(() => list.shadowRoot!.querySelector("dialog[open] press-release:not(:state(loading))"));
    await Promise.all([...page.querySelectorAll("press-release")].map(releaseShown));
    expect(scripts().map(({ text }) => (JSON.parse(text) as { url: string }).url)).to.deep.equal([
      release.url,
    ]);
    getByRole(list, "button", { name: "Close" }).click();
    await waitFor(() => !list.shadowRoot!.querySelector("dialog[open]"));
    expect(scripts()).to.have.length(1);
    page.remove();
    expect(scripts()).to.have.length(0);
    history.replaceState(null, "", location.pathname);
  });

  it("leaves the page's own description alone, and leaves out articles withdrawn or without an address", async () => {
    const own = document.createElement("script");
    own.type = "application/ld+json";
    own.append(JSON.stringify({ "@type": "NewsArticle", url: release.url }));
    document.head.append(own);
    const element = await showRelease(html`<press-release json-ld .release=${release}></press-release>`);
    expect(scripts()).to.deep.equal([own]);
    own.remove();
    element.release = {
      ...release,
      id: "2",
      url: "https://newsroom.example/2",
      notice: { kind: "withdrawal" },
    };
    await waitFor(() => element.shadowRoot!.querySelector("[part=notice]"));
    expect(scripts()).to.deep.equal([]);
    element.release = { id: "3", title: "Without an address" };
    await waitFor(() => queryByRole(element, "heading", { name: "Without an address" }));
    expect(scripts()).to.deep.equal([]);
  });
});
