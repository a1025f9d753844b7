import { expect, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import type { PressListElement } from "../../../src/elements/press-list/press-list.js";
import type { Release } from "../../../src/release/release.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getAllByRole } from "../../helpers/by-role.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { showList } from "../../helpers/show-list.js";
import { serveReleases } from "../../helpers/release-feed.js";
import { releases } from "../../helpers/releases.js";
import { pixel } from "../../helpers/styled-feed.js";

const pixelUrl = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

let wrapper: HTMLElement;

beforeEach(() => {
  wrapper = document.createElement("div");
  document.body.append(wrapper);
});

const list = (template: unknown) => showList(template, "press-load", wrapper);

const images = (element: Element) => [...element.shadowRoot!.querySelectorAll("img")];

const lay = (layout: PressListElement["layout"]) => async (element: PressListElement) => {
  element.layout = layout;
  await element.updateComplete;
};

describe("<press-list> with images (L8)", () => {
  async function served(extra: Partial<Release>[] = []) {
    const picture = await serveFeed({ body: pixel, contentType: "image/png" });
    const release = (id: string, url: string, alt?: string): Release => ({
      id,
      title: `Release ${id}`,
      url: `https://newsroom.example/${id}`,
      images: [{ url, ...(alt !== undefined && { alt }) }],
    });
    const feed = await serveReleases([
      release("described", picture.url, "A ship"),
      release("plain", `${picture.url}?2`),
      { id: "none", title: "No image", url: "https://newsroom.example/none" },
      release("elsewhere", "https://elsewhere.example/a.png"),
      ...(extra as Release[]),
    ]);
    return { picture, feed };
  }

  it("shows images from the feed's host, with reserved space, lazy loading, and a text alternative or an empty one", async () => {
    const { feed } = await served();
    const element = await list(html`<press-list src=${feed.url}></press-list>`);
    const [described, plain, ...others] = images(element);
    expect(others).to.have.length(0);
    expect([described!.alt, plain!.alt]).to.deep.equal(["A ship", ""]);
    expect(described!.hasAttribute("alt") && plain!.hasAttribute("alt")).to.equal(true);
    for (const image of [described!, plain!]) {
      expect([image.loading, image.decoding, image.referrerPolicy]).to.deep.equal([
        "lazy",
        "async",
        "no-referrer",
      ]);
      const { width, height } = image.getBoundingClientRect();
      expect(width / height).to.be.closeTo(1.5, 0.02);
    }
    expect(element.shadowRoot!.querySelectorAll("[part=image]")).to.have.length(2);
    await expectAccessible(element);
    for (const layout of ["compact", "headlines"] as const) {
      await lay(layout)(element);
      expect(images(element)).to.have.length(0);
    }
  });

  it("shows an image above the text in a narrow column, and beside it in a wide one", async () => {
    const { feed } = await served();
    const element = await list(html`<press-list src=${feed.url}></press-list>`);
    const boxes = () =>
      ["image", "meta", "title"].map((part) =>
        element.shadowRoot!.querySelector(`li:has(img) [part~=${part}]`)!.getBoundingClientRect(),
      );
    for (const width of [180, 239, 320, 351]) {
      wrapper.style.width = `${width}px`;
      const [image, meta, title] = boxes();
      expect(image!.width, `${width}`).to.be.closeTo(width, 1);
      expect(meta!.top, `${width}`).to.be.at.least(image!.bottom);
      expect(title!.top, `${width}`).to.be.at.least(meta!.bottom);
    }
    wrapper.style.width = "400px";
    const [image, meta] = boxes();
    expect(meta!.right).to.be.at.most(image!.left);
    expect(meta!.width).to.be.greaterThan(120);
  });

  it("keeps the space of an image that fails to load, so that nothing moves", async () => {
    const { feed } = await served();
    const broken = await serveFeed({ status: 404 });
    const element = await list(
      html`<press-list
        image-hosts=${new URL(broken.url).host}
        .releases=${[{ id: "1", title: "One", images: [{ url: broken.url }] }, ...releases]}
        src=${feed.url}
      ></press-list>`,
    );
    const [image] = images(element);
    const item = getAllByRole(element, "article")[0]!;
    const before = item.offsetHeight;
    while (!image!.hidden) await new Promise(requestAnimationFrame);
    expect(item.offsetHeight).to.equal(before);
    // No gray box.
    expect(getComputedStyle(image!.closest("[part=image]")!).backgroundColor).to.equal("rgba(0, 0, 0, 0)");
  });

  it("leaves nothing of an image that fails to load below the window, where nobody sees that something moves", async () => {
    const broken = await serveFeed({ status: 404 });
    wrapper.style.paddingBlockStart = "100vh";
    const element = await list(
      html`<press-list
        image-hosts=${new URL(broken.url).host}
        .releases=${[{ id: "1", title: "One", images: [{ url: broken.url }] }]}
      ></press-list>`,
    );
    images(element)[0]?.dispatchEvent(new Event("error"));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector("[part=image]")).to.equal(null);
  });

  it("lets the page show a background in place of an image that fails to load (optional fallback)", async () => {
    const broken = await serveFeed({ status: 404 });
    const own = new CSSStyleSheet();
    own.replaceSync(`press-list::part(image) { background: url("${pixelUrl}") center / cover }`);
    document.adoptedStyleSheets.push(own);
    try {
      const element = await list(
        html`<press-list
          image-hosts=${new URL(broken.url).host}
          .releases=${[{ id: "1", title: "One", images: [{ url: broken.url }] }, ...releases]}
        ></press-list>`,
      );
      const [image] = images(element);
      while (!image!.hidden) await new Promise(requestAnimationFrame);
      const place = image!.closest<HTMLElement>("[part=image]")!;
      expect(getComputedStyle(image!).display).to.equal("none");
      expect(getComputedStyle(place).backgroundImage).to.equal(`url("${pixelUrl}")`);
      expect(place.offsetHeight).to.be.greaterThan(0);
      await expectAccessible(element);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== own);
    }
  });
});
