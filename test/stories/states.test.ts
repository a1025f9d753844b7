import { expect } from "@open-wc/testing";
import * as lists from "../../stories/press-list.stories.js";
import * as releases from "../../stories/press-release.stories.js";
import * as forms from "../../stories/subscribe-form.stories.js";
import { emulate } from "../helpers/emulate.js";
import { deepActiveElement } from "../helpers/deep-active-element.js";
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

/** Whether a button shows that it is waiting, without motion for readers who want none, and without an image or a color. */
function expectBusy(button: HTMLElement): void {
  expect(button.ariaDisabled).to.equal("true");
  const line = getComputedStyle(button, "::after");
  expect(line.borderBlockEndStyle).to.equal("solid");
  expect(getComputedStyle(button).cursor).to.equal("progress");
  const mayMove = matchMedia("(prefers-reduced-motion: no-preference)").matches;
  expect(line.animationName).to.equal(mayMove ? "busy" : "none");
  if (!mayMove) expect(parseFloat(line.inlineSize)).to.be.greaterThan(0);
}

describe("a button that waits for what it has started", () => {
  for (const [stories, story, name, said] of [
    [lists, "LoadingAgain", "Try again", "Loading news"],
    [lists, "LoadingMore", "Show more", "Loading news"],
    [releases, "LoadingAgain", "Try again", "Loading"],
    [forms, "Sending", "Subscribe", "Sending…"],
  ] as const) {
    const { component } = stories.default as { component: string };
    it(`shows it, keeps the focus, and it is said once: <${component}>, ${story}`, async () => {
      await withStory(stories, story, async (element) => {
        const button = getByRole(element, "button", { name });
        await waitFor(() => button.ariaDisabled === "true" && getComputedStyle(button).cursor === "progress");
        expectBusy(button);
        if (stories !== forms) expect(deepActiveElement()).to.equal(button);
        const status = getByRole(element, "status").textContent;
        expect(status.split(said)).to.have.length(2);
      });
    });

    it(`does not move for readers who want less motion (A5): <${component}>, ${story}`, async function () {
      if (!(await emulate({ features: { "prefers-reduced-motion": "reduce" } }))) return this.skip();
      await withStory(stories, story, async (element) => {
        const button = getByRole(element, "button", { name });
        await waitFor(() => button.ariaDisabled === "true" && getComputedStyle(button).cursor === "progress");
        expectBusy(button);
        expect(element.shadowRoot!.getAnimations?.() ?? document.getAnimations()).to.deep.equal([]);
      });
    });
  }
});

describe("targets of 44 pixels, as a page can ask for (WCAG 2.2, 2.5.5)", () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("press-list, press-release, subscribe-form { --press-target-size: 44px }");

  /** What a reader taps: of a box with a label, the label. Links in a sentence have the size of its text. */
  const targetsOf = (element: HTMLElement): HTMLElement[] =>
    [...shadowElements(element)]
      .filter((one) => one.matches("a, button, input:not([name=website]), select"))
      .filter((one) => !one.matches("[part~=body] a:not(.press-video-link)"))
      .map((one) => (one.matches("[type=checkbox], [type=radio]") ? one.closest("label")! : one));

  for (const [stories, names] of [
    [lists, ["FoundSoFar", "NothingFound", "Cards", "Compact", "Headlines", "InlineOpened", "Dialog"]],
    [releases, ["Tools", "Video", "Images", "ImageLarge", "Translated", "More", "Failed"]],
    [forms, ["ChoicesInvalid", "InvalidWithSummary", "Pending", "ConsentText"]],
  ] as [Stories, string[]][])
    for (const name of names)
      it(`are all that a reader taps: <${(stories.default as { component: string }).component}>, ${name}`, async () => {
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        try {
          await withStory(stories, name, (element) => {
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

  for (const layout of ["Compact", "Headlines"])
    it(`do not overlap: ${layout}`, async () => {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      try {
        await withStory(lists, layout, (element) => {
          const boxes = getAllByRole(element, "listitem").map((item) =>
            [...shadowElements(element)].find((one) => one.matches("a") && item.contains(one))!,
          );
          const overlaps = boxes
            .map((link) => link.getBoundingClientRect())
            .filter((box, n, all) => n > 0 && box.top < all[n - 1]!.bottom - 1);
          expect(overlaps).to.deep.equal([]);
        });
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      }
    });
});

describe("on paper (T6)", () => {
  /** Applies the rules for paper to the screen, or no longer. */
  const setPrint = (element: Element, from: string, to: string) => {
    for (const { cssRules } of element.shadowRoot!.adoptedStyleSheets)
      for (const rule of cssRules)
        if (rule instanceof CSSMediaRule && rule.media.mediaText === from) rule.media.mediaText = to;
  };

  for (const [stories, name] of [
    [lists, "FoundSoFar"],
    [lists, "Stale"],
    [releases, "Tools"],
    [releases, "Video"],
    [releases, "More"],
    [forms, "Built"],
  ] as [Stories, string][])
    it(`nothing is left to press, and no link without its address: <${(stories.default as { component: string }).component}>, ${name}`, async () => {
      await withStory(stories, name, (element) => {
        const pressed = () =>
          [...shadowElements(element)].filter(
            (one) =>
              one.matches("button, search input, select, [part~=newsroom-link]") && one.checkVisibility(),
          );
        expect(pressed()).not.to.deep.equal([]);
        setPrint(element, "print", "all");
        try {
          expect(pressed()).to.deep.equal([]);
          for (const original of element.shadowRoot!.querySelectorAll<HTMLAnchorElement>(
            "[part~=original-link]",
          ))
            expect(getComputedStyle(original, "::after").content).not.to.equal("none");
        } finally {
          setPrint(element, "all", "print");
        }
      });
    });
});
