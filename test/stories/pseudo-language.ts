/* Part of `npm run test:more`. One engine is enough for what is hard-coded, and for texts that are too long. */
import { expect } from "@open-wc/testing";
import { ReactiveElement } from "lit";
import * as lists from "../../stories/press-list.stories.js";
import * as releases from "../../stories/press-release.stories.js";
import * as forms from "../../stories/subscribe-form.stories.js";
import { pseudoStrings } from "../helpers/pseudo-strings.js";
import { expectInside } from "../helpers/shadow-elements.js";
import { showStory, storiesOf, type Story } from "../helpers/show-story.js";
import { stylePage } from "../helpers/style-page.js";
import { waitFor } from "../helpers/wait-for.js";

type Direction = "ltr" | "rtl";

/** The strings of the elements that are made now. */
let direction: Direction | undefined;
for (const tag of ["press-list", "press-release", "subscribe-form"])
  (customElements.get(tag) as unknown as typeof ReactiveElement).addInitializer((element) => {
    if (direction) Object.assign(element, { strings: pseudoStrings(tag, direction) });
  });

/** Every text in a value: what a story answers or gives as a property. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The story with our strings, and a list of the texts that it brings itself. */
function inPseudoLanguage(tag: string, story: Story, to: Direction): { story: Story; given: string[] } {
  const { args = {}, beforeEach } = story;
  const given = textsIn(args);
  return {
    given,
    story: {
      ...story,
      args: { ...args, strings: { ...pseudoStrings(tag, to), ...(args as { strings?: object }).strings } },
      beforeEach() {
        const restore = beforeEach?.();
        if (!restore) return undefined;
        const { fetch } = globalThis;
        globalThis.fetch = async (...request) => {
          const response = await fetch(...request);
          const text = await response.clone().text();
          if (text.startsWith("{")) given.push(...textsIn(JSON.parse(text)));
          return response;
        };
        return restore;
      },
    },
  };
}

const months = Array.from({ length: 12 }, (_, month) =>
  new Date(2026, month).toLocaleDateString("en", { month: "long" }),
);
/** What `Intl` writes: names of languages and units, times from now, dates in a sentence. */
const ofIntl = [
  ...months,
  "CET CEST English Danish Arabic Hebrew dansk kB MB in second seconds minute minutes hour hours",
];

/** The words in plain Latin letters. */
const wordsOf = (texts: string[]): Set<string> =>
  new Set(
    texts
      .flatMap((text) => text.match(/(?<!\p{L})[a-z]{2,}(?!\p{L})/giu) ?? [])
      .map((word) => word.toLowerCase()),
  );

/** What the elements of a shadow tree say, seen or heard, except for dates. */
function* saidIn(root: ParentNode): Generator<string> {
  for (const element of root.querySelectorAll("*")) {
    if (element.closest("time, style")) continue;
    for (const name of ["aria-label", "title", "placeholder"]) yield element.getAttribute(name) ?? "";
    for (const node of element.childNodes) if (node instanceof Text) yield node.data;
    if (element.shadowRoot) yield* saidIn(element.shadowRoot);
  }
}

/** The texts with an English word that neither the story nor `Intl` brings. */
function englishIn(element: HTMLElement, given: string[]): string[] {
  const properties = ["releases", "release"].flatMap((name) => textsIn(Reflect.get(element, name)));
  const topics = element.getAttribute("topics") ?? "";
  const known = wordsOf([...given, ...properties, topics, element.textContent, ...ofIntl]);
  return [...saidIn(element.shadowRoot!)].filter((text) =>
    [...wordsOf([text])].some((word) => !known.has(word)),
  );
}

describe("in a language that is 40 % longer than English, 320 pixels wide (A7)", () => {
  afterEach(() => {
    direction = undefined;
    document.body.style.width = "";
  });

  for (const [tag, stories] of Object.entries({
    "press-list": lists,
    "press-release": releases,
    "subscribe-form": forms,
  }))
    for (const [name, story] of storiesOf(stories))
      for (const to of ["ltr", "rtl"] as const)
        it(`<${tag}> says nothing in English, and nothing overflows: ${name}, ${to}`, async () => {
          direction = to;
          stylePage("light", to === "rtl" ? "ar" : "en");
          document.body.style.width = "320px";
          const { story: translated, given } = inPseudoLanguage(tag, story, to);
          const { element, end } = await showStory([name, translated], document.body);
          try {
            // English until the strings of the page have arrived.
            if (name.startsWith("Loading")) await waitFor(() => !englishIn(element, given).length);
            expect(englishIn(element, given)).to.deep.equal([]);
            expectInside(element);
          } finally {
            end();
          }
        });
});
