import { expect } from "@open-wc/testing";
import * as lists from "../../stories/press-list.stories.js";
import * as releases from "../../stories/press-release.stories.js";
import * as forms from "../../stories/subscribe-form.stories.js";
import { emulate } from "../helpers/emulate.js";
import { lostInForcedColors } from "../helpers/forced-colors.js";
import { showStory, storiesOf } from "../helpers/show-story.js";

/** Looks like Rejected or Pending, and waits two seconds, as a form does that is filled in at once. */
const alike = /^(?:RateLimited|Unavailable|Network|Timeout|Subscribed)$/;
/** Has the look that its page gives it. */
const unstyled = "Unstyled";

/** Firefox cannot emulate it: `FORCED_COLORS=1 BROWSERS=firefox` starts it with forced colors. */
const areForced = matchMedia("(forced-colors: active)");

describe("with forced colors (T6)", () => {
  beforeEach(async function () {
    if (!areForced.matches && !(await emulate({ features: { "forced-colors": "active" } }))) this.skip();
  });

  for (const [element, stories] of Object.entries({
    "press-list": lists,
    "press-release": releases,
    "subscribe-form": forms,
  })) {
    for (const story of storiesOf(stories)) {
      if (story[0] === unstyled || alike.test(story[0])) continue;
      it(`<${element}> shows all of its controls, states and boxes: ${story[0]}`, async () => {
        const { element, end } = await showStory(story, document.body);
        try {
          expect(lostInForcedColors(element)).to.deep.equal([]);
        } finally {
          end();
        }
      });
    }
  }
});
