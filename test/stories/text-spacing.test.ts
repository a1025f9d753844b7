import * as lists from "../../stories/press-list.stories.js";
import * as releases from "../../stories/press-release.stories.js";
import * as forms from "../../stories/subscribe-form.stories.js";
import { expectInside } from "../helpers/shadow-elements.js";
import { showStory, storiesOf } from "../helpers/show-story.js";
import { stylePage } from "../helpers/style-page.js";
import { TextSpacing } from "../helpers/text-spacing.js";

const spacing = new TextSpacing();

afterEach(() => {
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
          spacing.apply(document);
          expectInside(element);
        } finally {
          spacing.remove();
          end();
        }
      });
    }
  }
});
