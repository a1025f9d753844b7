import { expect, fixture, html } from "@open-wc/testing";
import "../../src/elements/press-list/define.js";
import "../../src/elements/press-release/define.js";
import type { PressReleaseElement } from "../../src/elements/press-release/press-release.js";
import type { Release } from "../../src/release/release.js";
import { untrustedHtml } from "../../src/release/untrusted-html.js";
import { expectAccessible } from "../helpers/axe.js";
import { getAllByRole, getByRole, queryByRole } from "../helpers/by-role.js";
import { findByRole } from "../helpers/find-by-role.js";
import { serveReleases } from "../helpers/release-feed.js";
import { waitFor } from "../helpers/wait-for.js";

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
  contacts: [
    { name: "Ida Holm", role: "Adviser", phone: "+45 41 53 26 39", email: "ida@newsroom.example" },
    { name: "Jens Krog", email: "jens@newsroom.example" },
  ],
  images: [{ url: "https://newsroom.example/a.jpg", alt: "A mill" }],
  body: untrustedHtml(`<p>The talks took
      <b>two</b> years. <a href="/x">Read on</a>.</p><blockquote><p>“The wind does not stop.”</p></blockquote>
    <h2>Next</h2><ul><li>Planning<ul><li>at sea</li></ul></li><li><p>Tenders</p></li></ul><ol start="3"><li>Third<br>line</li></ol>
    <table><caption>Figures</caption><tr><th>Year</th><th>GW</th></tr><tr><td>2030</td><td>4</td></tr></table>
    <iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>`),
};

const text = `Wind across borders

Solvhavn, 4 July 2026 13:00 CEST, The Ministry

Three countries build together.

The talks took two years. Read on.

“The wind does not stop.”

Next

– Planning
– at sea
– Tenders

3. Third
line

Figures

Year\tGW
2030\t4

Watch video on YouTube

Ida Holm, Adviser
+45 41 53 26 39
ida@newsroom.example

Jens Krog
jens@newsroom.example

https://newsroom.example/1`;

const whenShown = (element: Element) =>
  waitFor(() => !element.matches(":state(loading)") && element.shadowRoot!.querySelector("[part=release]"));

async function shown(template: ReturnType<typeof html>): Promise<PressReleaseElement> {
  const element = await fixture<PressReleaseElement>(template);
  await whenShown(element);
  return element;
}

/** Stands in for something of the browser until the end of the test. */
function standIn(name: "clipboard" | "share", value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true });
}

const said = (element: Element) =>
  element.shadowRoot!.querySelector("[part=tools-status]")!.textContent.trim();

describe("the tools for journalists (R9)", () => {
  afterEach(() => {
    for (const name of ["clipboard", "share"]) Reflect.deleteProperty(navigator, name);
  });

  it("copy the text, plain, and the link, and say so", async () => {
    const copied: string[] = [];
    standIn("clipboard", { writeText: (copy: string) => Promise.resolve(void copied.push(copy)) });
    const element = await shown(
      html`<press-release
        time-zone="Europe/Copenhagen"
        tools="copy-link copy-text nonsense"
        .release=${release}
      ></press-release>`,
    );
    const tools = getByRole(element, "group", { name: "Copy, share or print" });
    expect(getAllByRole(tools, "button").map(({ textContent }) => textContent.trim())).to.deep.equal([
      "Copy link",
      "Copy text",
    ]);
    getByRole(element, "button", { name: "Copy text" }).click();
    await waitFor(() => said(element) === "Text copied");
    expect(copied.pop()).to.equal(text);
    getByRole(element, "button", { name: "Copy link" }).click();
    await waitFor(() => said(element) === "Link copied");
    expect(copied.pop()).to.equal("https://newsroom.example/1");
    await expectAccessible(element);
    element.release = { ...release, id: "2" };
    await waitFor(() => said(element) === "");
    element.tools = "";
    await element.updateComplete;
    expect(queryByRole(element, "button", { name: "Copy text" })).to.equal(null);
  });

  it("say in words that the browser does not allow it", async () => {
    standIn("clipboard", { writeText: () => Promise.reject(new DOMException("", "NotAllowedError")) });
    const element = await shown(html`<press-release tools="copy-text" .release=${release}></press-release>`);
    getByRole(element, "button", { name: "Copy text" }).click();
    await waitFor(() => said(element));
    expect(said(element)).to.equal("Your browser blocked copying. Select the text and copy it");
    // As on a page without encryption.
    standIn("clipboard", undefined);
    element.release = { ...release, id: "2" };
    await waitFor(() => said(element) === "");
    getByRole(element, "button", { name: "Copy text" }).click();
    await waitFor(() => said(element));
    expect(said(element)).to.match(/^Your browser blocked copying/u);
  });

  it("share by the browser's own sheet, and have no button where it has none", async () => {
    let outcome: Promise<void> = Promise.resolve();
    const shared: ShareData[] = [];
    standIn("share", (data: ShareData) => (shared.push(data), outcome));
    const element = await shown(html`<press-release tools="share" .release=${release}></press-release>`);
    const share = getByRole(element, "button", { name: "Share" });
    share.click();
    expect(shared).to.deep.equal([{ title: release.title, url: release.url }]);
    outcome = Promise.reject(new DOMException("", "NotAllowedError"));
    share.click();
    await waitFor(() => said(element) === "Sharing did not work. Copy the link instead");
    element.release = { ...release, id: "2" };
    await waitFor(() => said(element) === "");
    // The reader has closed the sheet.
    outcome = Promise.reject(new DOMException("", "AbortError"));
    share.click();
    await outcome.catch(() => element.updateComplete);
    expect(said(element)).to.equal("");
    Reflect.deleteProperty(navigator, "share");
    // Of some engines, not of others.
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, "share");
    if (own) Reflect.deleteProperty(Navigator.prototype, "share");
    const elsewhere = await shown(
      html`<press-release tools="share copy-link" .release=${release}></press-release>`,
    );
    if (own) Object.defineProperty(Navigator.prototype, "share", own);
    expect(getByRole(elsewhere, "button", { name: "Copy link" })).to.exist;
    expect(queryByRole(elsewhere, "button", { name: "Share" })).to.equal(null);
  });

  it("print the release and nothing else of the page, which then is as it was", async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <header>The page's head</header>
        <main>
          <section class="box"><p>Beside</p></section>
        </main>
        <footer>The page's foot</footer>
      </div>`,
    );
    // A page's own component around it, with a tree of its own.
    const box = page.querySelector<HTMLElement>(".box")!;
    const frame = box.attachShadow({ mode: "open" });
    const inside = document.createElement("p");
    inside.textContent = "Inside";
    const slot = document.createElement("slot");
    slot.name = "release";
    frame.append(inside, slot);
    const element = document.createElement("press-release");
    Object.assign(element, { slot: "release", tools: "print", release });
    box.append(element);
    await whenShown(element);
    const printed: Record<string, boolean> = {};
    const print = window.print.bind(window);
    const before = [document.adoptedStyleSheets.length, frame.adoptedStyleSheets.length, page.outerHTML];
    window.print = () => {
      // What is for paper only, on the screen.
      for (const { adoptedStyleSheets } of [document, frame, element.shadowRoot!])
        for (const { cssRules } of adoptedStyleSheets)
          for (const rule of cssRules)
            if (rule instanceof CSSMediaRule && rule.media.mediaText === "print")
              rule.media.mediaText = "all";
      const isDrawn = (node: Element) => node.getClientRects().length > 0;
      for (const name of ["header", "footer"]) printed[name] = isDrawn(page.querySelector(name)!);
      printed["inside"] = isDrawn(inside);
      printed["release"] = isDrawn(element.shadowRoot!.querySelector("[part=body] p")!);
      printed["tools"] = isDrawn(element.shadowRoot!.querySelector("[part=tools]")!);
      printed["player"] = isDrawn(getByRole(element, "article").querySelector(".press-video button")!);
      printed["video"] = isDrawn(getByRole(element, "link", { name: "Watch video on YouTube" }));
      const original = getByRole(element, "link", { name: "Read this press release in the newsroom" });
      // Firefox gives what is written, `attr(href)`, and not what that is.
      printed["address"] = getComputedStyle(original, "::after").content !== "none";
      for (const { adoptedStyleSheets } of [document, frame, element.shadowRoot!])
        for (const { cssRules } of adoptedStyleSheets)
          for (const rule of cssRules)
            if (rule instanceof CSSMediaRule && rule.media.mediaText === "all")
              rule.media.mediaText = "print";
    };
    try {
      getByRole(element, "button", { name: "Print" }).click();
    } finally {
      window.print = print;
    }
    expect(printed).to.deep.equal({
      header: false,
      footer: false,
      inside: false,
      release: true,
      tools: false,
      player: false,
      video: true,
      address: true,
    });
    window.dispatchEvent(new Event("afterprint"));
    expect([
      document.adoptedStyleSheets.length,
      frame.adoptedStyleSheets.length,
      page.outerHTML,
    ]).to.deep.equal(before);
  });
});

describe("the title of the page (R10)", () => {
  it("is the release's only where it is asked for, and is given back", async () => {
    const own = document.title;
    const element = await shown(html`<press-release .release=${release}></press-release>`);
    expect(document.title).to.equal(own);
    element.pageTitle = "";
    await waitFor(() => document.title === "Wind across borders");
    element.pageTitle = "{title}  –  Embassy";
    await element.updateComplete;
    expect(document.title).to.equal("Wind across borders – Embassy");
    element.release = { ...release, id: "2", title: "Another" };
    await waitFor(() => document.title === "Another – Embassy");
    // A second one on the page, and the first leaves.
    const second = await shown(
      html`<press-release page-title .release=${{ ...release, title: "Second" }}></press-release>`,
    );
    expect(document.title).to.equal("Second");
    const parent = element.parentElement!;
    element.remove();
    expect(document.title).to.equal("Second");
    second.remove();
    expect(document.title).to.equal(own);
    parent.append(element);
    await waitFor(() => document.title === "Another – Embassy");
    // A title that the page sets meanwhile is its own.
    document.title = "The page's";
    element.remove();
    expect(document.title).to.equal("The page's");
    document.title = own;
  });
});

describe("the title of a page that follows its address (R10)", () => {
  const { pathname, title: own } = { pathname: location.pathname, title: document.title };

  afterEach(() => history.replaceState(null, "", pathname));

  it("is the page's own again when the release is left with Back", async () => {
    const feed = await serveReleases([release]);
    history.pushState(null, "", "?release=1");
    const element = await shown(html`<press-release src=${feed.url} from-url page-title></press-release>`);
    await waitFor(() => document.title === "Wind across borders");
    history.back();
    await waitFor(() => document.title === own);
    expect(queryByRole(element, "article")).to.equal(null);
  });
});

describe("JSON-LD (R7)", () => {
  const scripts = () => [
    ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
  ];

  it("tells search engines of the newsroom's article, once, while it is shown and where it is asked for", async () => {
    const hostile = { ...release, lead: `</script><script>alert(1)</script>` };
    const first = await shown(html`<press-release .release=${hostile}></press-release>`);
    expect(scripts()).to.deep.equal([]);
    first.jsonLd = true;
    await waitFor(() => scripts().length);
    const second = await shown(html`<press-release json-ld .release=${hostile}></press-release>`);
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

  it("is one of an article that a list has opened and two elements show", async () => {
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
    await Promise.all([...page.querySelectorAll("press-release")].map(whenShown));
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

  it("leaves what the page tells itself alone, and tells of nothing withdrawn or without an address", async () => {
    const own = document.createElement("script");
    own.type = "application/ld+json";
    own.append(JSON.stringify({ "@type": "NewsArticle", url: release.url }));
    document.head.append(own);
    const element = await shown(html`<press-release json-ld .release=${release}></press-release>`);
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
