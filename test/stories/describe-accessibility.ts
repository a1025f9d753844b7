import { expectAccessible } from "../helpers/axe.js";
import { showStory, storiesOf, type Stories } from "../helpers/show-story.js";
import { stylePage } from "../helpers/style-page.js";

/** Tests each story with axe: light and left to right, and dark and right to left. */
export function describeAccessibility(element: string, stories: Stories): void {
  describe(`${element}, each story and state (A1)`, () => {
    for (const story of storiesOf(stories)) {
      for (const [scheme, lang] of [
        ["light", "en"],
        ["dark", "ar"],
      ] as const) {
        it(`has no issue that axe finds: ${story[0]}, ${scheme}, ${lang === "ar" ? "right to left" : "left to right"}`, async () => {
          stylePage(scheme, lang);
          const { element, end } = await showStory(story, document.body);
          try {
            await expectAccessible(element);
          } finally {
            end();
          }
        });
      }
    }
  });
}
