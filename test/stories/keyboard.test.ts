import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import * as lists from "../../stories/press-list.stories.js";
import * as releases from "../../stories/press-release.stories.js";
import * as forms from "../../stories/subscribe-form.stories.js";
import { nameOf } from "../helpers/by-role.js";
import { showStory, storiesOf, type Stories } from "../helpers/show-story.js";
import { stylePage } from "../helpers/style-page.js";

/** The focused element, also in shadow trees. */
function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

/**
 * The names of the elements that the Tab key focuses in a story, in that order, until the focus leaves the story or reaches
 * `last`. A dialog needs `last`: after it come the browser's own controls, which Firefox does not leave.
 */
async function tabThrough(stories: Stories, name: string, last?: string): Promise<string[]> {
  stylePage("light", "en");
  const before = document.createElement("button");
  before.textContent = "Before";
  const after = before.cloneNode(true) as HTMLElement;
  document.body.append(before);
  const { element, end } = await showStory(
    storiesOf(stories).find((story) => story[0] === name)!,
    document.body,
  );
  document.body.append(after);
  const names: string[] = [];
  try {
    const inDialog = !!element.shadowRoot!.querySelector("dialog[open]");
    if (!inDialog) before.focus();
    while (!last || names.at(-1) !== last) {
      await sendKeys({ press: "Tab" });
      const one = focused();
      if (one === after || one === document.body) break;
      names.push(nameOf(one));
      expectVisibleFocus(one);
    }
  } finally {
    end();
    before.remove();
    after.remove();
  }
  return names;
}

/** The focus is visible and inside the window, and the target is large enough for a finger. */
function expectVisibleFocus(element: HTMLElement): void {
  const name = element.outerHTML.slice(0, 120);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  expect(element.matches(":focus-visible"), name).to.equal(true);
  expect(outlineStyle, name).not.to.equal("none");
  expect(parseFloat(outlineWidth), name).to.be.at.least(2);
  const { top, bottom, width, height } = element.getBoundingClientRect();
  expect(bottom, name).to.be.above(0);
  expect(top, name).to.be.below(innerHeight);
  // WCAG 2.2, 2.5.8: the size of a link in a sentence is that of its line.
  if (element.closest("[part=body]") && element.localName === "a") return;
  expect(Math.min(width, height), name).to.be.at.least(24);
}

describe("by keyboard alone (A3)", () => {
  it("in a list, Tab leads to the search field, filters, the button to clear them, headlines and “Show more”, in that order", async () => {
    expect(await tabThrough(lists, "FoundSoFar")).to.deep.equal([
      "Search",
      "Topic",
      "Clear filters",
      "Three countries agree to build offshore wind together",
      "Udenrigsministeren rejser til Nairobi",
      "Trade fair in Århus draws forty companies",
      "Show more",
    ]);
  });

  it("in a list of cards, Tab leads to each headline once", async () => {
    expect(await tabThrough(lists, "Cards")).to.deep.equal([
      "Three countries agree to build offshore wind together",
      "Udenrigsministeren rejser til Nairobi",
      "زيارة وزير الخارجية إلى عمّان",
      "Trade fair in Århus draws forty companies",
    ]);
  });

  it("in a dialog, Tab leads from the headline to the last link", async () => {
    const names = await tabThrough(lists, "Dialog", "Visit the newsroom");
    expect(names.slice(0, 3)).to.deep.equal(["Dansk", "العربية", "Read about the talks"]);
    expect(names.at(-2)).to.equal("Read this press release in the newsroom");
  });

  it("in the image viewer, Tab leads from the close button to the images and the download", async () => {
    const names = await tabThrough(releases, "ImageLarge", "Download the original (JPG)");
    expect(names).to.deep.equal(["Images", "Download the original (JPG)"]);
  });

  it("in a release, Tab leads to tools, videos and links in reading order", async () => {
    expect(await tabThrough(releases, "Tools")).to.deep.equal([
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
      "Read this press release in the newsroom",
    ]);
    const names = await tabThrough(releases, "Video");
    expect(names.slice(2, 6)).to.deep.equal([
      "Play video (from YouTube)",
      "Watch video on YouTube",
      "Play video: The press meeting (12 min.) (from Vimeo)",
      "Watch The press meeting (12 min.) on Vimeo",
    ]);
  });

  it("in a form, Tab leads to the email address, consent, the privacy link and the button", async () => {
    const names = await tabThrough(forms, "Built");
    expect(names).to.have.length.at.least(4);
    expect(names.at(-1)).to.equal("Subscribe");
  });
});
