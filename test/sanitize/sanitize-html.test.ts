import { expect, fixture, html } from "@open-wc/testing";
import { rebuildFromPolicy } from "../../src/sanitize/rebuild-from-policy.js";
import * as media from "../../src/sanitize/rebuild-media.js";
import { failedExpectations } from "../security/check-expectations.js";
import { inspect } from "../security/inspect.js";
import { clean, cleanBox, labels } from "./clean.js";
import { readCases } from "./read-cases.js";

const benign = await readCases("benign");
const hostile = await readCases("hostile");

describe("sanitizeHtml", () => {
  for (const { id, html, expect: expectations } of benign) {
    it(`keeps ${id}`, async () => {
      const box = await cleanBox(html);
      expect(failedExpectations(box, expectations ?? []), box.getHTML()).to.deep.equal([]);
    });
  }

  it("leaves nothing dangerous in hostile texts, and runs no script", async () => {
    let alerts = 0;
    const alarm = Object.getOwnPropertyDescriptor(window, "alert")!;
    window.alert = () => void alerts++;
    const box = await fixture(html`<div></div>`);
    const found: string[] = [];
    for (const { id, html } of hostile) {
      box.replaceChildren(await clean(html));
      found.push(...inspect(box).map(({ category, detail }) => `${id}: ${category} ${detail}`));
      for (const element of box.querySelectorAll<HTMLElement>("*:not(a[href^='http'],button)"))
        element.click();
    }
    Object.defineProperty(window, "alert", alarm);
    expect(found).to.deep.equal([]);
    expect(alerts).to.equal(0);
  });

  it("leaves nothing dangerous in them if the first stage lets everything through", () => {
    const found = hostile.flatMap(({ id, html }) => {
      const parsed = new DOMParser().parseFromString(html, "text/html");
      const everything = parsed.createDocumentFragment();
      everything.append(...parsed.body.childNodes);
      const box = document.createElement("div");
      box.append(
        rebuildFromPolicy(everything, { document, headingLevel: 2, mediaHosts: [], labels, media }).fragment,
      );
      return inspect(box).map(({ category, detail }) => `${id}: ${category} ${detail}`);
    });
    expect(found).to.deep.equal([]);
  });

  it("moves the highest heading to the level below the release title", async () => {
    const box = await cleanBox("<h2>A</h2><h4>B</h4>", { headingLevel: 1 });
    expect(box.getHTML()).to.equal("<h2>A</h2><h4>B</h4>");
  });

  it("does not go below heading level six", async () => {
    const box = await cleanBox("<h1>A</h1><h2>B</h2>", { headingLevel: 6 });
    expect(box.getHTML()).to.equal("<h6>A</h6><h6>B</h6>");
  });

  it("never resolves an address against the page", async () => {
    const box = await cleanBox("<a href='/x'>link</a><img src='/y.jpg' alt='image'><a href='#z'>note</a>", {
      base: undefined,
      mediaHosts: [location.hostname],
    });
    expect(box.getHTML()).to.equal("<span>link</span>image<span>note</span>");
  });

  it("allows the subdomains of a host with a star, but not a host with a similar ending", async () => {
    const box = await cleanBox(
      ["a.cdn.example", "cdn.example", "evilcdn.example"]
        .map((host) => `<img src="https://${host}/p.jpg">`)
        .join(""),
      { mediaHosts: ["*.cdn.example"] },
    );
    const addresses = Array.from(box.querySelectorAll("img"), ({ src }) => src);
    expect(addresses).to.deep.equal(["https://a.cdn.example/p.jpg"]);
  });

  it("does not read options from the page's Object.prototype", async () => {
    Object.assign(Object.prototype, { mediaHosts: ["evil.example"] });
    try {
      const box = await cleanBox("<img src='https://evil.example/p.jpg' alt='image'>", {
        mediaHosts: undefined,
      });
      expect(box.querySelector("img")).to.equal(null);
    } finally {
      delete (Object.prototype as { mediaHosts?: unknown }).mediaHosts;
    }
  });

  it("shows plain text and a link to the original if a text is too large to parse", async () => {
    const box = await cleanBox(
      `<style>p{}</style><p title="a">One &amp; two</p>${"<b>x</b> ".repeat(20_000)}`,
    );
    const [words, original] = box.children;
    expect(words!.textContent)
      .to.match(/^One & two x x/)
      .and.to.have.lengthOf.at.most(5000);
    expect(words!.children).to.have.lengthOf(0);
    expect(original!.querySelector("a")!.href).to.equal("https://feeds.example.gov/news/1");
  });

  it("cuts a result that would have too many nodes, and links to the original", async () => {
    const box = await cleanBox(`<div>${"<br>x".repeat(4000)}</div>`);
    expect(box.querySelectorAll("br").length).to.equal(3000);
    expect(box.lastElementChild!.querySelector("a")!.href).to.equal("https://feeds.example.gov/news/1");
  });

  it("flattens elements that are nested too deeply, and keeps their text", async () => {
    const box = await cleanBox(`${"<div>".repeat(200)}deep${"</div>".repeat(200)}`);
    expect(box.querySelectorAll("div").length).to.equal(48);
    expect(box.textContent).to.equal("deep");
  });

  it("removes frames from a text with a frameset instead of a body", async () => {
    const box = await cleanBox("<frameset><frame src=a></frameset><noframes>No frames</noframes>");
    expect(box.querySelectorAll("frameset,frame").length).to.equal(0);
  });

  it("returns an empty fragment for an empty text", async () => {
    expect((await clean("")).childNodes.length).to.equal(0);
  });
});
