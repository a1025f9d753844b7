import { expect, fixture } from "@open-wc/testing";
import { html, type TemplateResult } from "lit";
import "../../../src/elements/press-release/define.js";
import type { PressReleaseElement } from "../../../src/elements/press-release/press-release.js";
import type { Release } from "../../../src/release/release.js";
import { untrustedHtml } from "../../../src/release/untrusted-html.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getAllByRole, getByRole, queryByRole } from "../../helpers/by-role.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { findByRole } from "../../helpers/find-by-role.js";
import { nextEvent } from "../../helpers/next-event.js";
import { items, rss } from "../../helpers/rss.js";
import { waitFor } from "../../helpers/wait-for.js";

const whole: Release = {
  id: "14400002",
  title: "Nyt samarbejde om havvind",
  url: "https://newsroom.example/release/14400002",
  lead: "Tre lande vil bygge sammen.",
  body: untrustedHtml(
    `<p>Udenrigsministeren udtaler:</p><blockquote><p>”Vi står stærkere sammen.”</p></blockquote><h2>Baggrund</h2><script>alert(1)</script>`,
  ),
  boilerplate: untrustedHtml("<p>Ministeriet varetager landets interesser i udlandet.</p>"),
  type: "Pressemeddelelse",
  published: "2025-07-04T11:00:00Z",
  updated: "2025-07-05T08:30:00Z",
  language: "da",
  place: "København",
  publisher: { name: "Udenrigsministeriet" },
  images: [
    {
      url: "https://newsroom.example/a.jpg",
      alt: "To ministre",
      caption: "Mødet",
      credit: "Foto: A. Hansen",
    },
    { url: "https://newsroom.example/b.jpg", alt: "En vindmølle" },
  ],
  attachments: [
    { url: "https://newsroom.example/aftale.pdf", title: "Aftalen", type: "application/pdf", size: 240_000 },
  ],
  contacts: [
    { name: "Ida Holm", role: "Presserådgiver", phone: "+45 41 53 26 39", email: "presse@newsroom.example" },
  ],
  links: [{ url: "https://newsroom.example/om", title: "Om havvind" }],
  translations: [{ language: "en", url: "https://newsroom.example/en/14400002", title: "New cooperation" }],
  notice: { kind: "correction", text: "Et tal var forkert.", date: "2025-07-05T08:30:00Z" },
};

afterEach(() => history.replaceState(null, "", location.pathname));

/** Puts a `<press-release>` into the page and waits until it no longer loads. */
async function settle(template: TemplateResult): Promise<PressReleaseElement> {
  const element = await fixture<PressReleaseElement>(template);
  await waitFor(() => !element.matches(":state(loading)"));
  return element;
}

const text = (element: Element, part: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~="${part}"]`)?.innerText.replace(/\s+/gu, " ").trim();

const heading = (element: Element, name: string) => queryByRole(element, "heading", { name })?.localName;

describe("<press-release>", () => {
  it("shows a release in full from a property, without a request", async () => {
    const element = await fixture<PressReleaseElement>(
      html`<press-release
        lang="da"
        time-zone="Europe/Copenhagen"
        src="https://newsroom.example/feed"
        .release=${whole}
      ></press-release>`,
    );
    await waitFor(() => element.shadowRoot!.querySelector("blockquote"));
    expect(getByRole(element, "heading", { name: "Nyt samarbejde om havvind" }).localName).to.equal("h2");
    expect(text(element, "meta")).to.equal("Pressemeddelelse Udenrigsministeriet");
    expect(text(element, "dateline")).to.equal("København 4.7.2025 13.00 CEST Opdateret 5.7.2025 10.30 CEST");
    expect(text(element, "lead")).to.equal("Tre lande vil bygge sammen.");
    expect(text(element, "notice")).to.equal("Rettet 5.7.2025 10.30 CEST Et tal var forkert.");
    expect(element.shadowRoot!.querySelector("blockquote")!.textContent).to.equal(
      "”Vi står stærkere sammen.”",
    );
    expect(getByRole(element, "heading", { name: "Baggrund" }).localName).to.equal("h3");
    expect(getByRole(element, "img", { name: "To ministre" })).to.exist;
    expect(getByRole(element, "link", { name: /^Aftalen \(PDF, 240 kB\)$/u })).to.exist;
    const contacts = getByRole(element, "region", { name: "For yderligere presse" });
    expect(getByRole(contacts, "link", { name: "+45 41 53 26 39" }).getAttribute("href")).to.equal(
      "tel:+4541532639",
    );
    expect(getByRole(contacts, "link", { name: "presse@newsroom.example" }).getAttribute("href")).to.equal(
      "mailto:presse@newsroom.example",
    );
    expect(
      getByRole(element, "region", { name: "Information om Udenrigsministeriet" }).textContent,
    ).to.contain("Ministeriet varetager");
    expect(getByRole(element, "link", { name: /^English/u }).getAttribute("hreflang")).to.equal("en");
    expect(getByRole(element, "article").lang).to.equal("da");
    await expectAccessible(element);
  });

  it("says that the feed has no such release, and keeps the page's link", async () => {
    const feed = await serveFeed({ body: rss(items(1)) });
    const element = await settle(
      html`<press-release src=${feed.url} release-id="gone"
        ><a href="https://newsroom.example/">Press releases</a></press-release
      >`,
    );
    await waitFor(() => element.matches(":state(not-found)"));
    expect(getByRole(element, "status").textContent).to.contain(
      "We cannot find this press release. It may have moved or been removed",
    );
    expect(getByRole(element, "link", { name: "Press releases" })).to.exist;
    await expectAccessible(element);
  });

  it("reports a feed that cannot be read to reader and page, keeps the link and retries on request", async () => {
    const feed = await serveFeed({ status: 500 });
    const wrapper = document.createElement("div");
    document.body.append(wrapper);
    const failed = nextEvent(wrapper, "press-error");
    const element = await fixture<PressReleaseElement>(
      html`<press-release src=${feed.url} release-id="release-1"
        ><a href="https://newsroom.example/">Press releases</a></press-release
      >`,
      { parentNode: wrapper },
    );
    expect((await failed).error.code).to.equal("http");
    await element.updateComplete;
    expect(getByRole(element, "status").textContent).to.contain(
      "Sorry, there’s a problem with the news. Try again later",
    );
    expect(getByRole(element, "link", { name: "Press releases" })).to.exist;
    await expectAccessible(element);
    await feed.answer({ body: rss(items(1)) });
    getByRole(element, "button", { name: "Try again" }).click();
    await waitFor(() => queryByRole(element, "heading", { name: "Release 1" }));
  });

  it("shows its content until the release has arrived", async () => {
    const feed = await serveFeed({ body: rss(items(1)), hold: true });
    const element = await fixture<PressReleaseElement>(
      html`<press-release src=${feed.url} release-id="release-1"><a href="/news">News</a></press-release>`,
    );
    await feed.requested();
    expect(getByRole(element, "link", { name: "News" })).to.exist;
    expect(element.matches(":state(loading)")).to.equal(true);
    await expectAccessible(element);
    await feed.release();
    await waitFor(() => queryByRole(element, "heading", { name: "Release 1" }));
    expect(queryByRole(element, "link", { name: "News" })).to.equal(null);
  });

  it("requests images from the feed's host and allowed hosts, and links to others", async () => {
    const images = ["feeds.example", "cdn.example", "a.img.example", "elsewhere.example"].map((host) => ({
      url: `https://${host}/picture.jpg`,
      alt: host,
    }));
    const element = await fixture<PressReleaseElement>(
      html`<press-release
        src="https://feeds.example/feed"
        image-hosts="cdn.example *.img.example"
        .release=${{ id: "1", title: "Pictures", url: "https://elsewhere.example/1", images }}
      ></press-release>`,
    );
    await waitFor(() => queryByRole(element, "link", { name: "elsewhere.example" }));
    expect(getAllByRole(element, "img").map((image) => (image as HTMLImageElement).alt)).to.deep.equal([
      "feeds.example",
      "cdn.example",
      "a.img.example",
    ]);
    expect(getByRole(element, "link", { name: "elsewhere.example" }).getAttribute("href")).to.equal(
      "https://elsewhere.example/picture.jpg",
    );
  });

  it("shows another release when the property changes", async () => {
    const element = await fixture<PressReleaseElement>(
      html`<press-release .release=${whole}></press-release>`,
    );
    await waitFor(() => element.shadowRoot!.querySelector("blockquote"));
    element.release = { id: "2", title: "Another", body: untrustedHtml("<p>Other words</p>") };
    await waitFor(() => text(element, "body") === "Other words");
    expect(getAllByRole(element, "heading")).to.have.length(1);
    expect(element.shadowRoot!.querySelector("blockquote")).to.equal(null);
  });

  it("accepts a release with relative addresses and invalid fields", async () => {
    const release = {
      id: "1",
      title: "As it is",
      published: "Fri, 04 Jul 2025 11:00:00 GMT",
      attachments: [{ url: "/files/agreement.pdf", title: "The agreement" }, { title: "No address" }],
      links: [{ url: "about" }],
      contacts: "none",
    } as unknown as Release;
    const element = await settle(html`<press-release .release=${release}></press-release>`);
    const file = getByRole(element, "link", { name: "The agreement (PDF)" }) as HTMLAnchorElement;
    expect(file.href).to.equal(`${location.origin}/files/agreement.pdf`);
    expect(element.shadowRoot!.querySelector("time")!.getAttribute("datetime")).to.equal(
      "2025-07-04T11:00:00Z",
    );
  });

  it("has headings of a valid level, whatever heading-level is", async () => {
    const element = await settle(html`<press-release .release=${whole}></press-release>`);
    for (const [level, title, region] of [
      ["0", "h1", "h2"],
      ["9", "h6", "h6"],
      ["abc", "h2", "h3"],
      [null, "h2", "h3"],
    ] as const) {
      if (level === null) element.removeAttribute("heading-level");
      else element.setAttribute("heading-level", level);
      const levels = () => [whole.title, "Baggrund", "Press contacts"].map((name) => heading(element, name));
      await waitFor(() => levels().every(Boolean));
      await waitFor(() => String(levels()) === String([title, region, region]));
      expect(levels()).to.deep.equal([title, region, region]);
    }
  });

  for (const [what, updated, said] of [
    ["later", "2025-07-05T08:30:00Z", "5.7.2025 10.30 CEST"],
    ["within the same minute", "2025-07-04T11:00:40Z", undefined],
    ["earlier", "2025-07-03T11:00:00Z", undefined],
  ] as const) {
    it(`shows the date of a change only if it looks later: ${what} (L12)`, async () => {
      const { notice: _, ...release } = { ...whole, updated };
      const element = await settle(
        html`<press-release lang="da" time-zone="Europe/Copenhagen" .release=${release}></press-release>`,
      );
      expect(text(element, "updated")).to.equal(said && `Opdateret ${said}`);
    });
  }

  it("aligns text as the newsroom does", async () => {
    const body = untrustedHtml(`<center>Middle</center><p style="text-align: right">End</p><p>Plain</p>`);
    const element = await settle(html`<press-release .release=${{ ...whole, body }}></press-release>`);
    const blocks = await waitFor(() => element.shadowRoot!.querySelector("[part=body] > .text")?.children);
    expect([...blocks].map((block) => getComputedStyle(block).textAlign)).to.deep.equal([
      "center",
      "right",
      "start",
    ]);
  });

  it("marks its own words as English in a page whose language it does not have", async () => {
    const element = await settle(
      html`<div lang="kl"><press-release .release=${whole}></press-release></div>`,
    ).then((page) => page.querySelector("press-release")!);
    await findByRole(element, "link", { name: "Read this press release in the newsroom" });
    expect(getByRole(element, "status").lang).to.equal("en");
    const link = getByRole(element, "link", { name: "Read this press release in the newsroom" });
    expect(link.closest<HTMLElement>("[lang]")!.lang).to.equal("en");
  });

  it("uses the writing direction of the release, whatever that of the page", async () => {
    const element = await settle(
      html`<press-release .release=${{ id: "1", title: "زيارة رسمية", language: "ar" }}></press-release>`,
    );
    expect(getByRole(element, "article").dir).to.equal("rtl");
  });
});
