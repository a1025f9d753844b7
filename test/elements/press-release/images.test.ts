import { expect, fixture, html } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import "../../../src/elements/press-release/define.js";
import type { Release } from "../../../src/release/release.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getAllByRole, getByRole } from "../../helpers/by-role.js";
import { untrustedHtml } from "../../../src/release/untrusted-html.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { findByRole } from "../../helpers/find-by-role.js";
import { pixel } from "../../helpers/styled-feed.js";
import { waitFor } from "../../helpers/wait-for.js";

/** Shows a release with four images on the host of the feed and one on another host. */
async function shown(language = "en"): Promise<{ element: HTMLElement; origin: string }> {
  const { url } = await serveFeed({ body: pixel, contentType: "image/png" });
  const image = (name: string) => `${url}/${name}.png`;
  const release: Release = {
    id: "1",
    title: "Pictures",
    language,
    images: [
      {
        url: image("a"),
        alt: "The ministers",
        caption: "At the table",
        credit: "Photo: A. Holm",
        width: 1200,
        height: 800,
      },
      {
        url: image("b"),
        alt: "A mill",
        thumbnail: image("b-small"),
        caption: "The mill",
        credit: "Photo: B. Krog",
      },
      { url: "https://elsewhere.example/c.png", alt: "Elsewhere" },
      { url: image("d"), caption: "Only a caption" },
      { url: image("e") },
    ],
    attachments: [{ url: image("a"), type: "image/png", size: 2_400_000 }],
  };
  const element = await fixture<HTMLElement>(
    html`<press-release src=${url} .release=${release}></press-release>`,
  );
  await waitFor(() => !element.matches(":state(loading)") && element.shadowRoot!.querySelector("img"));
  return { element, origin: url };
}

const viewer = (element: Element) => element.shadowRoot!.querySelector<HTMLDialogElement>("dialog[open]");
const position = (element: Element) =>
  viewer(element)!.querySelector("[part=viewer-position]")!.textContent.trim();
/** The alternative texts of the open images that assistive technology finds. */
const seen = (element: Element) =>
  getAllByRole(viewer(element)!, "img").map((image) => (image as HTMLImageElement).alt);
/** Whether an image is inside the window, and so the current one. */
const inView = (element: Element, alt: string) => {
  const image = viewer(element)!.querySelector(`img[alt="${alt}"]`)!.getBoundingClientRect();
  return image.left >= -1 && image.left < innerWidth / 2;
};

describe("the images of a release (R4)", () => {
  it("link to their originals, reserve their space, and are requested only from allowed hosts", async () => {
    const { element, origin } = await shown();
    const links = ["The ministers", "A mill", "Only a caption", "Image 5"].map(
      (name) => getByRole(element, "link", { name }) as HTMLAnchorElement,
    );
    expect(links.map(({ href }) => href)).to.deep.equal(
      ["a", "b", "d", "e"].map((name) => `${origin}/${name}.png`),
    );
    const images = links.map((link) => link.querySelector("img")!);
    expect(images.map(({ loading }) => loading)).to.deep.equal(["lazy", "lazy", "lazy", "lazy"]);
    expect(images[1]!.src).to.equal(`${origin}/b-small.png`);
    // The space is exactly that of the image, even before it has loaded.
    for (const image of images) {
      const { width, height } = image.getBoundingClientRect();
      expect(width / height).to.be.closeTo(1.5, 0.01);
    }
    const captions = [...element.shadowRoot!.querySelectorAll("figcaption")];
    expect(captions.map(({ textContent }) => textContent.replace(/\s+/gu, " ").trim())).to.deep.equal([
      "At the table Photo: A. Holm",
      "The mill Photo: B. Krog",
      "Only a caption",
    ]);
    expect(getByRole(element, "link", { name: "Elsewhere" }).querySelectorAll("img")).to.have.length(0);
    await expectAccessible(element);
  });

  it("open large in a dialog, move by keys, buttons and swiping, and return the focus", async () => {
    const { element, origin } = await shown();
    const opener = getByRole(element, "link", { name: "A mill" });
    opener.focus();
    opener.click();
    await waitFor(() => viewer(element) && position(element) === "2 of 4");
    await waitFor(() => inView(element, "A mill"));
    expect(seen(element)).to.deep.equal(["A mill"]);
    await expectAccessible(element);
    await sendKeys({ press: "ArrowRight" });
    await waitFor(() => position(element) === "3 of 4");
    expect(inView(element, "Only a caption")).to.equal(true);
    await sendKeys({ press: "End" });
    await waitFor(() => position(element) === "4 of 4");
    const next = getByRole(element, "button", { name: "Next image" });
    expect(next.getAttribute("aria-disabled")).to.equal("true");
    next.click();
    expect(position(element)).to.equal("4 of 4");
    getByRole(element, "button", { name: "Previous image" }).click();
    await waitFor(() => position(element) === "3 of 4");
    // Like a swipe.
    const strip = viewer(element)!.querySelector("[part=viewer-images]")!;
    strip.scrollTo({ left: 0, behavior: "instant" });
    await waitFor(() => position(element) === "1 of 4");
    expect(
      viewer(element)!
        .querySelector("figure:not([inert]) figcaption")!
        .textContent.replace(/\s+/gu, " ")
        .trim(),
    ).to.equal("At the table Photo: A. Holm Download the original (PNG, 2.4 MB) (opens in a new tab)");
    // Browsers do not download from another origin.
    const download = getByRole(viewer(element)!, "link", { name: /\(opens in a new tab\)$/u });
    expect([download.getAttribute("href"), download.getAttribute("target")]).to.deep.equal([
      `${origin}/a.png`,
      "_blank",
    ]);
    await sendKeys({ press: "Escape" });
    await waitFor(() => !viewer(element));
    expect(opener.matches(":focus")).to.equal(true);
    expect(element.shadowRoot!.querySelectorAll("dialog")).to.have.length(0);
  });

  it("are downloaded without leaving the page if they are on its own origin (R4)", async () => {
    const { url } = await serveFeed({ body: pixel, contentType: "image/png" });
    const release = { id: "1", title: "Pictures", images: [{ url: "/a.png", alt: "A ship" }] };
    const element = await fixture<HTMLElement>(
      html`<press-release src=${url} image-hosts=${location.host} .release=${release}></press-release>`,
    );
    (await findByRole(element, "link", { name: "A ship" })).click();
    await waitFor(() => viewer(element));
    const download = getByRole(viewer(element)!, "link", { name: "Download the original (PNG)" });
    expect(download.hasAttribute("download")).to.equal(true);
    expect(download.hasAttribute("target")).to.equal(false);
  });

  it("are not requested if the page wants none, and data URLs are left out too (S7)", async () => {
    const inside = "data:image/png;base64,iVBORw0KGgo=";
    const { url } = await serveFeed({ body: pixel, contentType: "image/png" });
    const release: Release = {
      id: "1",
      title: "Pictures",
      images: [{ url: `${url}/a.png`, alt: "A ship" }],
      contacts: [{ name: "Ida Holm", image: `${url}/ida.png` }],
      body: untrustedHtml(
        `<p>Text <img src="${inside}" alt="Inside"> <img src="${url}/b.png" alt="A mill"></p>`,
      ),
    };
    const element = await fixture<HTMLElement>(
      html`<press-release src=${url} image-hosts="none" .release=${release}></press-release>`,
    );
    const link = (await findByRole(element, "link", { name: "A ship" })) as HTMLAnchorElement;
    expect(link.href).to.equal(`${url}/a.png`);
    expect(element.shadowRoot!.querySelectorAll("img")).to.have.length(0);
    expect(element.shadowRoot!.textContent).to.contain("Inside");
  });

  it("open on a dark background in a page that its own style sheet makes dark", async () => {
    const { element } = await shown();
    Object.assign(element.parentElement!.style, { color: "white", background: "black" });
    getByRole(element, "link", { name: "The ministers" }).click();
    await waitFor(() => viewer(element));
    expect(getComputedStyle(viewer(element)!).colorScheme).to.equal("dark");
    await expectAccessible(element);
  });

  it("move in the other direction in a right-to-left page", async () => {
    const { documentElement: page } = document;
    page.lang = "ar";
    try {
      const { element } = await shown("ar");
      getByRole(element, "link", { name: "The ministers" }).click();
      await waitFor(() => viewer(element) && position(element) === "1 من 4");
      await sendKeys({ press: "ArrowLeft" });
      await waitFor(() => position(element) === "2 من 4");
      await waitFor(() => inView(element, "A mill"));
      await sendKeys({ press: "ArrowRight" });
      await waitFor(() => position(element) === "1 من 4");
      expect(inView(element, "The ministers")).to.equal(true);
      getByRole(element, "button", { name: "إغلاق" }).click();
      await waitFor(() => !viewer(element));
    } finally {
      page.lang = "en";
    }
  });

  it("ignore a click with a modifier key, and leave no dialog behind when the element is removed", async () => {
    const { element } = await shown();
    const link = getByRole(element, "link", { name: "A mill" });
    let prevented: boolean | undefined;
    document.addEventListener(
      "click",
      (event) => ((prevented = event.defaultPrevented), event.preventDefault()),
      {
        once: true,
      },
    );
    link.dispatchEvent(
      new MouseEvent("click", { metaKey: true, bubbles: true, composed: true, cancelable: true }),
    );
    expect(prevented).to.equal(false);
    link.click();
    await waitFor(() => viewer(element));
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    expect(element.shadowRoot!.querySelectorAll("dialog")).to.have.length(0);
  });
});
