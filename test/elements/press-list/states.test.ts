import { expect, fixture, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import type { PressListElement } from "../../../src/elements/press-list/press-list.js";
import type { FeedErrorCode } from "../../../src/feed/feed-error.js";
import { list as english } from "../../../src/locales/en.js";
import { failing, failures } from "../../../stories/newsroom.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getByRole } from "../../helpers/by-role.js";
import { serveFeed, type Answer } from "../../helpers/feed-server.js";
import { deepActiveElement } from "../../helpers/deep-active-element.js";
import { nextEvent } from "../../helpers/next-event.js";
import { items, rss } from "../../helpers/rss.js";
import { tryAgain } from "../../helpers/try-again.js";
import { waitFor } from "../../helpers/wait-for.js";

const news: Answer = { body: rss(items(1)) };

interface State {
  answer: Answer;
  /** The search words. */
  search?: string;
  offline?: boolean;
  /** What happens after the first answer. */
  then?: (element: PressListElement, answer: (answer: Answer) => Promise<void>) => Promise<void>;
  /** The sentence of the state, and the strings with which the page replaces it. */
  sentence: RegExp;
  own: (words: string) => object;
}

/** How to get a list into each state. */
const states: Record<string, State> = {
  loading: {
    answer: { ...news, hold: true },
    sentence: /^Loading news$/u,
    own: (loading) => ({ loading }),
  },
  empty: {
    answer: { body: rss([]) },
    sentence: /^There is no news right now$/u,
    own: (empty) => ({ empty }),
  },
  "nothing-found": {
    answer: news,
    search: "zebra",
    sentence: /^No results\. Check your spelling or remove a filter$/u,
    own: (nothingFound) => ({ nothingFound }),
  },
  error: {
    answer: { status: 404 },
    sentence: /^Sorry, there’s a problem with the news\. Try again later/u,
    own: (http) => ({ failed: { http } }),
  },
  offline: {
    answer: { ending: "reset" },
    offline: true,
    sentence: /^You’re offline\. Check your internet connection/u,
    own: (offline) => ({ failed: { offline } }),
  },
  stale: {
    answer: news,
    then: async (element, answer) => {
      await waitFor(() => element.shadowRoot!.querySelector("[part=list]"));
      await answer({ status: 404 });
      await element.reload();
    },
    sentence: /^This list may be out of date\. It was last updated on .*20\d\d/u,
    own: (stale) => ({ stale }),
  },
};

const isOffline = (offline: boolean) =>
  offline
    ? Object.defineProperty(navigator, "onLine", { value: false, configurable: true })
    : Reflect.deleteProperty(navigator, "onLine");

afterEach(() => isOffline(false));

const statesOf = (element: Element) =>
  Object.keys(states).filter((name) => element.matches(`:state(${name})`));
const statusText = (element: Element) => getByRole(element, "status").innerText.replace(/\s+/gu, " ").trim();

/** A list in this state. */
async function show(name: string, given: { strings?: string; words?: string } = {}) {
  const { answer, search, offline = false, then } = states[name]!;
  const feed = await serveFeed(answer);
  isOffline(offline);
  const element = await fixture<PressListElement>(
    html`<press-list src=${feed.url} .search=${search} .strings=${given.strings}
      ><a href="https://newsroom.example/">Press releases</a>${
        given.words && html`<p slot=${name}>${given.words}</p>`
      }</press-list
    >`,
  );
  await then?.(element, (next) => feed.answer(next));
  await waitFor(() => element.matches(`:state(${name})`));
  await element.updateComplete;
  return element;
}

describe("<press-list> states (L9, A10)", () => {
  for (const [name, { sentence, own }] of Object.entries(states)) {
    it(`is distinct, and has a plain sentence: ${name}`, async () => {
      const element = await show(name);
      expect(statesOf(element)).to.deep.equal([name]);
      expect(statusText(element)).to.match(sentence);
      await expectAccessible(element);
    });

    it(`has a text that the page can replace, by attribute and by property: ${name}`, async () => {
      const element = await show(name, { strings: JSON.stringify(own("In our own words.")) });
      await waitFor(() => statusText(element).startsWith("In our own words."));
      element.strings = own("In other words.");
      await waitFor(() => statusText(element).startsWith("In other words."));
      expect(statesOf(element)).to.deep.equal([name]);
      await expectAccessible(element);
    });

    it(`has a slot: ${name}`, async () => {
      const element = await show(name, { words: "Call the press office." });
      const slotted = element.querySelector("p")!;
      expect(slotted.assignedSlot!.name).to.equal(name);
      expect(slotted.offsetHeight).to.be.greaterThan(0);
      // It is announced as well. For loading, the sentence is announced with or without the slot.
      if (name === "loading") expect(statusText(element)).to.match(sentence);
      else {
        expect(slotted.assignedSlot!.closest("[role=status]")).to.equal(getByRole(element, "status"));
        expect(statusText(element)).not.to.match(sentence);
      }
      await expectAccessible(element);
    });
  }
});

describe("<press-list> if news cannot be shown (L10)", () => {
  for (const code of Object.keys(failures) as FeedErrorCode[]) {
    it(`tells the reader in plain words where to find the news, and reports the cause in the event and, with debug, in the console: ${code}`, async () => {
      const restore = failing(code)();
      const { warn } = console;
      const lines: string[] = [];
      console.warn = (line: string) => lines.push(line);
      try {
        for (const debug of [false, true]) {
          const wrapper = await fixture<HTMLElement>(html`<div></div>`);
          const failed = nextEvent(wrapper, "press-error");
          await fixture(
            html`<press-list src="https://newsroom.example/${code}-${String(debug)}" ?debug=${debug}
              ><a href="https://newsroom.example/">Press releases</a></press-list
            >`,
            { parentNode: wrapper },
          );
          expect((await failed).error.code).to.equal(code);
          const element = wrapper.querySelector("press-list")!;
          await element.updateComplete;
          expect(statusText(element)).to.equal(`${english.failed[code]} Try again`);
          expect(getByRole(element, "link", { name: "Press releases" }).offsetHeight).to.be.greaterThan(0);
          if (debug) await waitFor(() => lines.length);
          else expect(lines).to.deep.equal([]);
        }
        expect(lines[0]).to.contain(
          `<press-list> cannot show https://newsroom.example/${code}-true: ${code}. `,
        );
      } finally {
        console.warn = warn;
        restore();
      }
    });
  }
});

describe("<press-list>, “Try again” by keyboard", () => {
  for (const [what, answer, goesOn] of [
    ["to the first headline", news, /^Release 1$/u],
    ["to the status, if there is no release", { body: rss([]) }, /^There is no news right now$/u],
  ] as const) {
    it(`moves the focus ${what}`, async () => {
      const feed = await serveFeed({ status: 500 });
      const element = await fixture<PressListElement>(html`<press-list src=${feed.url}></press-list>`);
      await tryAgain(element, feed, answer);
      await waitFor(() => deepActiveElement()?.matches("a, [role=status]"));
      expect((deepActiveElement() as HTMLElement).innerText.trim()).to.match(goesOn);
      await expectAccessible(element);
    });
  }
});
