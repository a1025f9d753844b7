import * as lists from "../../stories/press-list.stories.js";
import * as releases from "../../stories/press-release.stories.js";
import * as forms from "../../stories/subscribe-form.stories.js";
import { expectInside, shadowElements } from "../helpers/shadow-elements.js";
import { showStory, storiesOf } from "../helpers/show-story.js";
import { stylePage } from "../helpers/style-page.js";
import { TextSpacing } from "../helpers/text-spacing.js";

const spacing = new TextSpacing();

afterEach(() => {
  document.body.style.width = "";
});

/** A picture that has not arrived takes less room than it will. */
async function picturesSeen(host: Element): Promise<void> {
  const pictures = [...shadowElements(host)].filter((element) => element instanceof HTMLImageElement);
  for (const picture of pictures) picture.loading = "eager";
  // Some stories show what becomes of a picture that does not arrive.
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
}

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
          await picturesSeen(element);
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
