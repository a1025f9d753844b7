import { expect } from "@open-wc/testing";
import * as lists from "../../stories/press-list.stories.js";
import * as releases from "../../stories/press-release.stories.js";
import * as forms from "../../stories/subscribe-form.stories.js";
import { emulate } from "../helpers/emulate.js";
import { getAllByRole, getByRole, nameOf } from "../helpers/by-role.js";
import { shadowElements } from "../helpers/shadow-elements.js";
import { showStory, storiesOf, type Stories } from "../helpers/show-story.js";
import { stylePage } from "../helpers/style-page.js";
import { waitFor } from "../helpers/wait-for.js";

/** Stories in which something could not be shown, and what leads on. */
const failures: [Stories, Record<string, RegExp>][] = [
  [
    lists,
    {
      Empty: /^Press releases$/u,
      NothingFound: /^Clear filters$/u,
      Offline: /^Try again$/u,
      HttpError: /^Try again$/u,
      Stale: /^Try again$/u,
      ShowMoreFailed: /^Try again$/u,
      ReleaseNotFound: /^Three countries agree/u,
      ReleaseWithheld: /^Three countries agree/u,
    },
  ],
  [
    releases,
    {
      NotFound: /^Press releases$/u,
      Withheld: /^Press releases$/u,
      Failed: /^Try again$/u,
      Offline: /^Try again$/u,
      Stale: /^Try again$/u,
    },
  ],
  [forms, { Rejected: /^Subscribe$/u, Pending: /^Use a different email address$/u }],
];

async function withStory(stories: Stories, name: string, look: (element: HTMLElement) => unknown) {
  const story = storiesOf(stories).find((story) => story[0] === name)!;
  const { element, end } = await showStory(story, document.body);
  try {
    await look(element);
  } finally {
    end();
  }
}

/** The box of the message that a reader sees. */
function messageOf(element: HTMLElement): HTMLElement | undefined {
  const boxes = [...getAllByRole(element, "status"), ...getAllByRole(element, "alert")];
  return boxes.find((one) => one.role === "alert" || one.querySelector("p"));
}

/** The line above a message, and the space around it. */
const lookOf = (box: HTMLElement) => {
  const { borderBlockStartWidth, borderBlockStartStyle, paddingBlock } = getComputedStyle(box);
  return `${borderBlockStartWidth} ${borderBlockStartStyle}, ${paddingBlock}`;
};

describe("a message that something is not there", () => {
  for (const [stories, ways] of failures) {
    const { component } = stories.default as { component: string };
    for (const [name, way] of Object.entries(ways))
      it(`looks like all others, and leads on by keyboard: <${component}>, ${name}`, async () => {
        stylePage("light", "en");
        await withStory(stories, name, async (element) => {
          const inner = element.shadowRoot!.querySelector<HTMLElement>("press-release");
          await waitFor(() => messageOf(inner ?? element));
          expect(lookOf(messageOf(inner ?? element)!)).to.equal("1px solid, 16px");
          const ways = [...getAllByRole(element, "link"), ...getAllByRole(element, "button")];
          const found = ways.find((one) => way.test(nameOf(one)));
          expect(found, ways.map(nameOf).join()).not.to.equal(undefined);
          found!.focus();
          expect(found!.matches(":focus")).to.equal(true);
        });
      });
  }

  it("does not look like an error if the news is shown and may be out of date, on a page that colors errors", async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("::part(error) { color: rgb(255, 0, 0) }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    try {
      for (const stories of [lists, releases])
        await withStory(stories, "Stale", (element) => {
          const sentence = element.shadowRoot!.querySelector("[part=stale]")!;
          expect(getComputedStyle(sentence).color).to.equal(getComputedStyle(element).color);
        });
      await withStory(lists, "HttpError", (element) => {
        const sentence = element.shadowRoot!.querySelector("[part=error]")!;
        expect(getComputedStyle(sentence).color).to.equal("rgb(255, 0, 0)");
      });
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  });
});

describe("the button that sends a form", () => {
  it("shows that it is under way, without motion for readers who want none (A5)", async () => {
    await emulate({ features: { "prefers-reduced-motion": "reduce" } });
    await withStory(forms, "Sending", async (element) => {
      const button = getByRole(element, "button", { name: "Subscribe" });
      await waitFor(() => button.ariaDisabled === "true");
      const line = getComputedStyle(button, "::after");
      expect(line.borderBlockEndStyle).to.equal("solid");
      expect(getComputedStyle(button).cursor).to.equal("progress");
      const mayMove = matchMedia("(prefers-reduced-motion: no-preference)").matches;
      expect(line.animationName).to.equal(mayMove ? "sending" : "none");
      if (!mayMove) expect(parseFloat(line.inlineSize)).to.be.greaterThan(0);
    });
  });
});

describe("targets of 44 pixels in a form, as a page can ask for (WCAG 2.2, 2.5.5)", () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("subscribe-form { --press-target-size: 44px }");

  /** What a reader taps: of a box with a label, the label. */
  const targetsOf = (element: HTMLElement): HTMLElement[] =>
    [...shadowElements(element)]
      .filter((one) => one.matches("a, button, input:not([name=website]), select"))
      .map((one) => (one.matches("[type=checkbox], [type=radio]") ? one.closest("label")! : one));

  for (const name of ["ChoicesInvalid", "InvalidWithSummary", "Pending", "ConsentText"])
    it(`are all that a reader taps: ${name}`, async () => {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      try {
        await withStory(forms, name, (element) => {
          const targets = targetsOf(element);
          expect(targets).not.to.deep.equal([]);
          const small = targets.filter((one) => one.getBoundingClientRect().height < 44);
          expect(
            small.map((one) => `${one.getBoundingClientRect().height}: ${one.outerHTML.slice(0, 90)}`),
          ).to.deep.equal([]);
        });
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      }
    });
});
