import * as lists from "../../stories/press-list.stories.js";
import * as releases from "../../stories/press-release.stories.js";
import * as forms from "../../stories/subscribe-form.stories.js";
import { expectInside } from "../helpers/shadow-elements.js";
import { showStory, storiesOf } from "../helpers/show-story.js";
import { stylePage } from "../helpers/style-page.js";

/** The text spacing of WCAG 2.2, 1.4.12, as a reader's own style sheet sets it. */
const spaced = new CSSStyleSheet();
spaced.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`);

/** Applies the style sheet to the page and to the shadow trees in it. */
function space(root: Document | ShadowRoot): void {
  if (!root.adoptedStyleSheets.includes(spaced))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, spaced];
  for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot) space(shadowRoot);
}

afterEach(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== spaced);
  document.body.style.width = "";
});

describe("with a reader's text spacing, 320 pixels wide, as at a zoom of 400 % in 1280 (A4)", () => {
  for (const [element, stories] of Object.entries({
    "press-list": lists,
    "press-release": releases,
    "subscribe-form": forms,
  })) {
    for (const story of storiesOf(stories)) {
      it(`<${element}> loses no content: ${story[0]}`, async () => {
        stylePage("light", "en");
        document.body.style.width = "320px";
        const { element, end } = await showStory(story, document.body);
        try {
          space(document);
          expectInside(element);
        } finally {
          end();
        }
      });
    }
  }
});
