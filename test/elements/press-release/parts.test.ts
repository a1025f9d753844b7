import { expect } from "@open-wc/testing";
import { html } from "lit";
import "../../../src/elements/press-release/define.js";
import type { Release } from "../../../src/release/release.js";
import { untrustedHtml } from "../../../src/release/untrusted-html.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getAllByRole, getByRole, nameOf, queryByRole } from "../../helpers/by-role.js";
import { showRelease } from "../../helpers/show-release.js";
import { waitFor } from "../../helpers/wait-for.js";

const url = (path: string) => `https://newsroom.example/${path}`;

const whole: Release = {
  id: "1",
  title: "Wind across borders",
  url: url("1"),
  lead: "Three countries build together.",
  place: "Solvhavn",
  published: "2026-07-04T11:00:00Z",
  body: untrustedHtml("<h2>Background</h2><p>The talks took <em>two years</em>.</p><h3>Deep</h3>"),
  publisher: { name: "The Ministry" },
  boilerplate: untrustedHtml("<p>The ministry looks after things.</p>"),
  notice: { kind: "correction", text: "A figure was wrong." },
  contacts: [{ name: "Ida Holm", role: "Adviser", phone: "+45 41 53 26 39", email: "ida@newsroom.example" }],
  attachments: [{ url: url("a.pdf"), title: "The agreement", type: "application/pdf", size: 240_000 }],
  links: [{ url: url("wind"), title: "About wind" }],
  keywords: ["wind", "energy"],
  videos: [
    { url: "https://www.youtube.com/watch?v=abcdefghijk", title: "The ceremony" },
    { url: url("film.html"), title: "A film" },
  ],
};

/** Whether the first node comes before the second. */
const precedes = (first: Node, second: Node) =>
  !!(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);

describe("the parts of a release", () => {
  it("come in reading order, each once, with headings below the level of the headline (R11)", async () => {
    const element = await showRelease(
      html`<press-release src=${url("feed")} heading-level="5" .release=${whole}></press-release>`,
    );
    const order = [
      getByRole(element, "heading", { name: "Wind across borders" }),
      element.shadowRoot!.querySelector("[part=notice]")!,
      element.shadowRoot!.querySelector("[part=lead]")!,
      getByRole(element, "heading", { name: "Background" }),
      ...["Videos", "Documents", "Press contacts", "About The Ministry", "Links"].map((name) =>
        getByRole(element, "region", { name }),
      ),
      getByRole(element, "list", { name: "Keywords" }),
      getByRole(element, "link", { name: "Read this press release in the newsroom" }),
    ];
    expect(order.slice(1).every((node, index) => precedes(order[index]!, node))).to.equal(true);
    expect(getAllByRole(element, "listitem").map(({ textContent }) => textContent)).to.include.members([
      "wind",
      "energy",
    ]);
    // Heading levels end at 6.
    const levels = getAllByRole(element, "heading").map(({ localName }) => localName);
    expect(levels[0]).to.equal("h5");
    expect(new Set(levels.slice(1))).to.deep.equal(new Set(["h6"]));
    await expectAccessible(element);
    element.headingLevel = 1;
    await waitFor(() => queryByRole(element, "heading", { name: "Background" })?.localName === "h2");
    expect(getByRole(element, "region", { name: "Documents" }).querySelector("h2")).to.exist;
  });

  for (const [kind, said] of [
    ["correction", "Corrected 5 July 2026 10:30 CEST A figure was wrong."],
    ["withdrawal", "Withdrawn 5 July 2026 10:30 CEST A figure was wrong."],
  ] as const) {
    it(`start with the notice of a ${kind}, above the lead and the text (R12)`, async () => {
      const notice = { kind, text: "A figure was wrong.", date: "2026-07-05T08:30:00Z" };
      const element = await showRelease(
        html`<press-release time-zone="Europe/Copenhagen" .release=${{ ...whole, notice }}></press-release>`,
      );
      const [above, lead, body] = ["notice", "lead", "body"].map((part) =>
        element.shadowRoot!.querySelector<HTMLElement>(`[part~=${part}]`)!,
      );
      expect(above!.innerText.replace(/\s+/gu, " ").trim()).to.equal(said);
      for (const below of [lead!, body!]) {
        expect(above!.getBoundingClientRect().bottom).to.be.at.most(below.getBoundingClientRect().top);
      }
      await expectAccessible(element);
    });
  }

  for (const [part, words] of Object.entries({
    dateline: "Solvhavn",
    lead: "build together",
    body: "The talks",
    documents: "The agreement",
    contacts: "Ida Holm",
    boilerplate: "looks after",
  })) {
    it(`can be styled by the page one at a time: ${part} (R2)`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`press-release::part(${part}) { letter-spacing: 7px }`);
      document.adoptedStyleSheets.push(sheet);
      try {
        const element = await showRelease(html`<press-release .release=${whole}></press-release>`);
        const styled = [...element.shadowRoot!.querySelectorAll("[part]")].filter(
          (one) =>
            getComputedStyle(one).letterSpacing === "7px" &&
            getComputedStyle(one.parentElement!).letterSpacing !== "7px",
        );
        expect(styled).to.have.length(1);
        expect(styled[0]!.part.contains(part)).to.equal(true);
        expect(styled[0]!.textContent).to.contain(words);
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      }
    });
  }

  it("show a video of a known site as a button that names it and the site, and any other as a link (R8)", async () => {
    const element = await showRelease(html`<press-release .release=${whole}></press-release>`);
    const videos = getByRole(element, "region", { name: "Videos" });
    expect(getByRole(videos, "button", { name: "Play video: The ceremony (from YouTube)" })).to.exist;
    expect(getByRole(videos, "link", { name: "Watch The ceremony on YouTube" })).to.exist;
    expect(getByRole(videos, "link", { name: "A film" }).getAttribute("href")).to.equal(url("film.html"));
    expect(videos.querySelector("iframe")).to.equal(null);
    const inText = {
      ...whole,
      body: untrustedHtml('<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>'),
    };
    element.release = inText;
    await waitFor(() => element.shadowRoot!.querySelector("[part=body] button"));
    // Only once, because it is in the text.
    expect(getAllByRole(element, "button", { name: /YouTube/u })).to.have.length(1);
  });

  for (const slot of ["dateline", "lead", "body", "attachments", "contacts", "boilerplate"]) {
    it(`are replaced by the slot "${slot}", whether or not the release has the part (R2)`, async () => {
      const element = await showRelease(
        html`<press-release .release=${whole}><p slot=${slot}>The page's own</p></press-release>`,
      );
      const own = element.querySelector("p")!;
      const theirs = {
        dateline: "Solvhavn",
        lead: "build together",
        body: "The talks",
        attachments: "The agreement",
        contacts: "Ida Holm",
        boilerplate: "looks after",
      };
      const drawn = () => element.shadowRoot!.querySelector("article")!.innerText;
      expect(own.offsetParent).to.not.equal(null);
      for (const [part, words] of Object.entries(theirs)) {
        if (part === slot) expect(drawn()).to.not.contain(words);
        else expect(drawn()).to.contain(words);
      }
      await expectAccessible(element);
      element.release = { id: "2", title: "A short note" };
      await waitFor(
        () =>
          queryByRole(element, "heading", { name: "A short note" }) && !element.matches(":state(loading)"),
      );
      expect(own.offsetParent).to.not.equal(null);
    });
  }

  it("request nothing for embeds: a post of a social site is a quotation with its link (R8)", async () => {
    const body = untrustedHtml(
      `<p>The minister says:</p>
      <blockquote class="twitter-tweet"><p lang="en">The wind does not stop.</p>— The Ministry (@ministry)
        <a href="https://twitter.com/ministry/status/1">July 4, 2026</a></blockquote>
      <script async src="https://platform.twitter.com/widgets.js"></script>
      <blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/abc/">
        <a href="https://www.instagram.com/p/abc/">A post of the ministry</a></blockquote>
      <script async src="//www.instagram.com/embed.js"></script>
      <iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fministry%2Fposts%2F1"></iframe>
      <iframe src="https://player.vimeo.com/video/76979871"></iframe>`,
    );
    const element = await showRelease(
      html`<press-release .release=${{ ...whole, videos: [], body }}></press-release>`,
    );
    const text = element.shadowRoot!.querySelector("[part=body]")!;
    expect(getByRole(text, "link", { name: "July 4, 2026" }).getAttribute("href")).to.equal(
      "https://twitter.com/ministry/status/1",
    );
    expect(getByRole(text, "link", { name: "A post of the ministry" })).to.exist;
    expect(text.querySelector("script, iframe, object, embed, img")).to.equal(null);
    // The button names the site, and the player is requested only when it is clicked.
    getByRole(text, "button", { name: "Play video (from Vimeo)" }).click();
    expect(text.querySelectorAll("iframe")).to.have.length(1);
    expect(new URL(text.querySelector("iframe")!.src).host).to.equal("player.vimeo.com");
    element.remove();
  });

  it("are not italic in scripts that have no italics", async () => {
    const element = await showRelease(html`<press-release .release=${whole}></press-release>`);
    const style = () => getComputedStyle(element.shadowRoot!.querySelector("em")!).fontStyle;
    expect(style()).to.equal("italic");
    element.release = {
      ...whole,
      language: "ar",
      body: untrustedHtml("<p><em>سنتان</em></p>"),
      images: [{ url: url("a.jpg"), alt: "أ", caption: "ب", credit: "ج" }],
    };
    await waitFor(() => element.shadowRoot!.querySelector("em")!.textContent === "سنتان");
    expect(style()).to.equal("normal");
    expect(getComputedStyle(element.shadowRoot!.querySelector("address")!).fontStyle).to.equal("normal");
  });

  it("say that the text cannot be shown, and keep the link to the original", async () => {
    const element = await showRelease(
      html`<press-release
        .release=${{ ...whole, body: untrustedHtml("<script>nothing</script>") }}
      ></press-release>`,
    );
    expect(getByRole(element, "alert").textContent).to.equal("We cannot show this press release here");
    expect(getByRole(element, "link", { name: "Read this press release in the newsroom" })).to.exist;
  });
});

describe("the documents of a release (R3)", () => {
  it("have their type and size in the name of the link, if the feed gives them", async () => {
    const element = await showRelease(
      html`<press-release
        .release=${{
          ...whole,
          attachments: [
            { url: url("a.pdf"), title: "The agreement", type: "application/pdf", size: 2_400_000 },
            { url: url("download?file=7"), title: "Figures", type: "text/csv" },
            { url: url("annex%20one.docx"), size: 12_000 },
          ],
        }}
      ></press-release>`,
    );
    const documents = getByRole(element, "region", { name: "Documents" });
    expect(getAllByRole(documents, "link").map(nameOf)).to.deep.equal([
      "The agreement (PDF, 2.4 MB)",
      "Figures (CSV)",
      "annex one.docx (DOCX, 12 kB)",
    ]);
    // Visible as well.
    expect(documents.innerText).to.contain("The agreement (PDF, 2.4 MB)");
  });

  it("include an image file that is not among the images", async () => {
    const image = { url: url("ship.jpg"), alt: "A ship" };
    const element = await showRelease(
      html`<press-release
        .release=${{
          ...whole,
          images: [image],
          attachments: [
            { url: image.url, type: "image/jpeg", size: 900_000 },
            { url: url("mill.jpg"), title: "A mill, for print", type: "image/jpeg", size: 8_000_000 },
          ],
        }}
      ></press-release>`,
    );
    const documents = getByRole(element, "region", { name: "Documents" });
    expect(getAllByRole(documents, "link").map(nameOf)).to.deep.equal(["A mill, for print (JPG, 8 MB)"]);
  });
});

describe("the texts of a hostile release", () => {
  it("shows an email address with many @ as it is, in one piece", async () => {
    const email = `a${"@".repeat(200)}b`;
    const element = await showRelease(
      html`<press-release .release=${{ id: "1", title: "A", contacts: [{ email }] }}></press-release>`,
    );
    const link = element.shadowRoot!.querySelector("[part~=email]")!;
    expect([link.textContent, link.childElementCount]).to.deep.equal([email, 0]);
  });

  it("shows at most 30 combining marks in a row, in any text", async () => {
    const text = `a${"\u0301".repeat(400)}`;
    const element = await showRelease(
      html`<press-release
        .release=${{ id: "1", title: text, lead: text, place: text, keywords: [text], images: [{ url: "https://a.example/", caption: text }] }}
      ></press-release>`,
    );
    const shown = element.shadowRoot!.textContent;
    expect(shown.match(/a\u0301+/gu)).to.deep.equal(Array(5).fill(text.slice(0, 31)));
  });
});
