import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import * as lists from "../../stories/press-list.stories.js";
import * as releases from "../../stories/press-release.stories.js";
import * as forms from "../../stories/subscribe-form.stories.js";
import { nameOf } from "../helpers/by-role.js";
import { showStory, storiesOf, type Stories } from "../helpers/show-story.js";
import { stylePage } from "../helpers/style-page.js";

/** The element that has the focus, through shadow trees. */
function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

/**
 * What a reader comes to with the Tab key in a story, one after the other, until it is left, or `last` is there: beyond a
 * dialog are the browser's own controls, out of which Firefox does not come back.
 */
async function walk(stories: Stories, name: string, last?: string): Promise<string[]> {
  stylePage("light", "en");
  const before = document.createElement("button");
  before.textContent = "Before";
  const after = before.cloneNode(true) as HTMLElement;
  document.body.append(before);
  const { element, end: take } = await showStory(
    storiesOf(stories).find((story) => story[0] === name)!,
    document.body,
  );
  document.body.append(after);
  const met: string[] = [];
  try {
    const inDialog = !!element.shadowRoot!.querySelector("dialog[open]");
    if (!inDialog) before.focus();
    while (!last || met.at(-1) !== last) {
      await sendKeys({ press: "Tab" });
      const one = focused();
      if (one === after || one === document.body) break;
      met.push(nameOf(one));
      expectSeen(one);
    }
  } finally {
    take();
    before.remove();
    after.remove();
  }
  return met;
}

/** The focus is seen, is inside the window, and the target is large enough for a finger. */
function expectSeen(element: HTMLElement): void {
  const name = element.outerHTML.slice(0, 120);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  expect(element.matches(":focus-visible"), name).to.equal(true);
  expect(outlineStyle, name).not.to.equal("none");
  expect(parseFloat(outlineWidth), name).to.be.at.least(2);
  const { top, bottom, width, height } = element.getBoundingClientRect();
  expect(bottom, name).to.be.above(0);
  expect(top, name).to.be.below(innerHeight);
  // WCAG 2.2, 2.5.8: a link in a sentence is as large as its line.
  if (element.closest("[part=body]") && element.localName === "a") return;
  expect(Math.min(width, height), name).to.be.at.least(24);
}

describe("by keyboard alone (A3)", () => {
  it("a reader of a list comes to search, choices, clearing, each headline, and more, in that order", async () => {
    expect(await walk(lists, "FoundSoFar")).to.deep.equal([
      "Search",
      "Subject",
      "Clear all filters",
      "Three countries agree to build offshore wind together",
      "Udenrigsministeren rejser til Nairobi",
      "Trade fair in Århus draws forty companies",
      "Show more",
    ]);
  });

  it("a reader of cards comes to each headline once", async () => {
    expect(await walk(lists, "Cards")).to.deep.equal([
      "Three countries agree to build offshore wind together",
      "Udenrigsministeren rejser til Nairobi",
      "زيارة وزير الخارجية إلى عمّان",
      "Trade fair in Århus draws forty companies",
    ]);
  });

  it("a reader in a dialog goes on from its headline to its last link", async () => {
    const met = await walk(lists, "Dialog", "Visit the newsroom");
    expect(met.slice(0, 3)).to.deep.equal(["Dansk", "العربية", "Read about the talks"]);
    expect(met.at(-2)).to.equal("Read this release in the newsroom");
  });

  it("a reader of large images begins at its button to close, and comes to the images and the download", async () => {
    const met = await walk(releases, "ImageLarge", "Download the original (JPG)");
    expect(met).to.deep.equal(["Images", "Download the original (JPG)"]);
  });

  it("a reader of a release comes to its tools, videos and links in the order in which they are read", async () => {
    expect(await walk(releases, "Tools")).to.deep.equal([
      "Dansk",
      "العربية",
      "Copy text",
      "Copy link",
      "Print",
      "Read about the talks",
      "The agreement (PDF, 240 kB)",
      "+45 41 53 26 39",
      "press@newsroom.example",
      "jens@newsroom.example",
      "Offshore wind",
      "Read this release in the newsroom",
    ]);
    const met = await walk(releases, "Video");
    expect(met.slice(2, 6)).to.deep.equal([
      "Play video (loads content from YouTube)",
      "Video at YouTube",
      "Play video (loads content from Vimeo)",
      "Video at Vimeo",
    ]);
  });

  it("a reader of the form comes to address, consent, privacy and the button", async () => {
    const met = await walk(forms, "Built");
    expect(met).to.have.length.at.least(4);
    expect(met.at(-1)).to.equal("Subscribe");
  });
});
