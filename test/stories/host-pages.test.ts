import { expect } from "@open-wc/testing";
import { hostPages, styleHostPage, type HostPageName } from "../../stories/host-pages.js";
import * as lists from "../../stories/press-list.stories.js";
import * as releases from "../../stories/press-release.stories.js";
import * as forms from "../../stories/subscribe-form.stories.js";
import { expectReadable } from "../helpers/axe.js";
import { expectInside, shadowElements } from "../helpers/shadow-elements.js";
import { showStory, storiesOf, type Stories } from "../helpers/show-story.js";
import { stylePage } from "../helpers/style-page.js";

/** Stories that together show every part of the elements. */
const shown: [element: string, stories: Stories, names: string[]][] = [
  [
    "<press-list>",
    lists,
    ["Found", "Cards", "Compact", "Headlines", "Corrected", "Dialog", "NothingFound", "Stale", "ShowMore"],
  ],
  ["<press-release>", releases, ["Whole", "Images", "ImageLarge", "Video", "Tools", "More", "NotFound"]],
  ["<subscribe-form>", forms, ["Built", "Invalid", "Pending", "Network"]],
];

afterEach(() => {
  styleHostPage();
  document.body.style.width = "";
});

for (const [element, stories, names] of shown) {
  describe(`${element} in a difficult host page (T1)`, () => {
    for (const story of storiesOf(stories).filter(([name]) => names.includes(name))) {
      for (const host of Object.keys(hostPages) as HostPageName[]) {
        it(`is legible and complete: ${story[0]}, ${host}`, async () => {
          stylePage("light", "en");
          styleHostPage(host);
          const { element, end } = await showStory(story, document.body);
          try {
            for (const width of ["240px", "700px"]) {
              document.body.style.width = width;
              expectInside(element);
            }
            await expectReadable(element);
            const { fontFamily } = getComputedStyle(element);
            for (const one of shadowElements(element)) {
              const style = getComputedStyle(one);
              const name = one.outerHTML.slice(0, 80);
              if (!one.matches("[type=checkbox]")) expect(style.fontFamily, name).to.equal(fontFamily);
              expect(style.textIndent, name).to.equal("0px");
              expect(style.textAlign, name).not.to.equal("justify");
              // None of the page's styles for its own elements.
              if (one.localName === "a") expect(style.textTransform, name).to.equal("none");
              if (one.localName === "button") expect(style.borderTopLeftRadius, name).to.equal("2px");
              if (one.matches("p, li") && one.textContent.trim())
                expect(parseFloat(style.lineHeight), name).to.be.at.least(parseFloat(style.fontSize) * 1.29);
            }
          } finally {
            end();
          }
        });
      }
    }
  });
}
