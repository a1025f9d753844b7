import { expect, fixture } from "@open-wc/testing";
import { html } from "lit";
import "../../../src/elements/press-release/define.js";
import type { Release } from "../../../src/release/release.js";
import { untrustedHtml } from "../../../src/release/untrusted-html.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getAllByRole, getByRole, queryByRole } from "../../helpers/by-role.js";
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

/** Replaces a function of the browser until the end of the test. */
function standIn(name: "clipboard" | "share", value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true });
}

const said = (element: Element) =>
  element.shadowRoot!.querySelector("[part=tools-status]")!.textContent.trim();

describe("the tools for journalists (R9)", () => {
  afterEach(() => {
    for (const name of ["clipboard", "share"]) Reflect.deleteProperty(navigator, name);
  });

  it("copy the text, as plain text, and the link, and confirm it", async () => {
    const copied: string[] = [];
    standIn("clipboard", { writeText: (copy: string) => Promise.resolve(void copied.push(copy)) });
    const element = await showRelease(
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

  it("say that the browser blocks copying", async () => {
    standIn("clipboard", { writeText: () => Promise.reject(new DOMException("", "NotAllowedError")) });
    const element = await showRelease(
      html`<press-release tools="copy-text" .release=${release}></press-release>`,
    );
    getByRole(element, "button", { name: "Copy text" }).click();
    await waitFor(() => said(element));
    expect(said(element)).to.equal("Your browser blocked copying. Select the text and copy it");
    // As on a page without HTTPS.
    standIn("clipboard", undefined);
    element.release = { ...release, id: "2" };
    await waitFor(() => said(element) === "");
    getByRole(element, "button", { name: "Copy text" }).click();
    await waitFor(() => said(element));
    expect(said(element)).to.match(/^Your browser blocked copying/u);
  });

  it("share with the browser's own dialog, and have no button for that if there is none", async () => {
    let outcome: Promise<void> = Promise.resolve();
    const shared: ShareData[] = [];
    standIn("share", (data: ShareData) => (shared.push(data), outcome));
    const element = await showRelease(
      html`<press-release tools="share" .release=${release}></press-release>`,
    );
    const share = getByRole(element, "button", { name: "Share" });
    share.click();
    expect(shared).to.deep.equal([{ title: release.title, url: release.url }]);
    outcome = Promise.reject(new DOMException("", "NotAllowedError"));
    share.click();
    await waitFor(() => said(element) === "Sharing did not work. Copy the link instead");
    element.release = { ...release, id: "2" };
    await waitFor(() => said(element) === "");
    // The reader closes the dialog.
    outcome = Promise.reject(new DOMException("", "AbortError"));
    share.click();
    await outcome.catch(() => element.updateComplete);
    expect(said(element)).to.equal("");
    Reflect.deleteProperty(navigator, "share");
    // Only some engines have it.
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, "share");
    if (own) Reflect.deleteProperty(Navigator.prototype, "share");
    const elsewhere = await showRelease(
      html`<press-release tools="share copy-link" .release=${release}></press-release>`,
    );
    if (own) Object.defineProperty(Navigator.prototype, "share", own);
    expect(getByRole(elsewhere, "button", { name: "Copy link" })).to.exist;
    expect(queryByRole(elsewhere, "button", { name: "Share" })).to.equal(null);
  });

  it("print only the release, and leave the page as it was", async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <header>The page's head</header>
        <main>
          <section class="box"><p>Beside</p></section>
        </main>
        <footer>The page's foot</footer>
      </div>`,
    );
    // Inside a component of the page with a shadow tree of its own.
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
    await releaseShown(element);
    const printed: Record<string, boolean> = {};
    const print = window.print.bind(window);
    const before = [document.adoptedStyleSheets.length, frame.adoptedStyleSheets.length, page.outerHTML];
    window.print = () => {
      // Applies the print styles to the screen.
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
      // Firefox returns `attr(href)` itself instead of its value.
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
