import { expect } from "@open-wc/testing";
import * as ar from "../../src/locales/ar.js";
import * as da from "../../src/locales/da.js";
import * as en from "../../src/locales/en.js";
import type { Locale, StringGroup } from "../../src/locales/locale.js";
import type { Release } from "../../src/release/release.js";
import { getAllByRole } from "./by-role.js";
import { serveFeed } from "./feed-server.js";
import { findByRole } from "./find-by-role.js";
import { serveReleases } from "./release-feed.js";
import { pixel } from "./styled-feed.js";
import { waitFor } from "./wait-for.js";

const languages: Record<string, Locale> = { en, da, ar };

const release: Release = {
  id: "1",
  title: "A release",
  url: "https://newsroom.example/1",
  contacts: [{ name: "Ida Holm", email: "press@newsroom.example" }],
  notice: { kind: "correction", date: "2026-07-05T08:30:00Z" },
};
const another: Release = { id: "2", title: "Another", url: "https://newsroom.example/2" };

/** Brings an element to use one group of strings. */
interface Use {
  tag: "press-list" | "press-release" | "subscribe-form";
  /** A sentence of the group that the reader then sees or hears. */
  key: string;
  /** The properties of the element. */
  properties: () => object | Promise<object>;
  act?: (element: HTMLElement) => unknown;
}

const send = async (element: HTMLElement) => {
  const button = await findByRole(element, "button");
  // More time than a program takes to fill in a form.
  performance.now = () => now() + 5000;
  button.click();
};

/** In this order: a list that opens a release loads `<press-release>`, where a script has only the list. */
const uses: Record<StringGroup, Use> = {
  list: { tag: "press-list", key: "empty", properties: () => ({ releases: [] }) },
  finding: {
    tag: "press-list",
    key: "search",
    properties: () => ({ releases: [release, another], controls: "search" }),
  },
  changes: { tag: "press-list", key: "correction", properties: () => ({ releases: [release] }) },
  newTab: {
    tag: "press-list",
    key: "newTab",
    properties: () => ({ releases: [release], linkTarget: "_blank" }),
  },
  opening: {
    tag: "press-list",
    key: "back",
    properties: () => ({ releases: [release], open: "inline" }),
    act: async (element) => (await findByRole(element, "link", { name: /^A release/u })).click(),
  },
  release: { tag: "press-release", key: "original", properties: () => ({ release }) },
  failures: {
    tag: "press-release",
    key: "notFound",
    properties: async () => ({ src: (await serveReleases([another])).url, releaseId: "1" }),
  },
  parts: { tag: "press-release", key: "contacts", properties: () => ({ release }) },
  imageViewer: {
    tag: "press-release",
    key: "closeImages",
    async properties() {
      const { url } = await serveFeed({ body: pixel, contentType: "image/png" });
      const feed = await serveReleases([
        { ...release, images: [1, 2].map((n) => ({ url: `${url}/${n}.png`, alt: `Picture ${n}` })) },
      ]);
      return { src: feed.url, releaseId: "1", imageHosts: new URL(url).host };
    },
    act: async (element) => (await findByRole(element, "link", { name: /^Picture 1/u })).click(),
  },
  tools: { tag: "press-release", key: "print", properties: () => ({ release, tools: "print" }) },
  moreReleases: {
    tag: "press-release",
    key: "moreReleases",
    properties: async () => ({
      src: (await serveReleases([release, another])).url,
      releaseId: "1",
      more: 2,
    }),
  },
  builtForm: { tag: "subscribe-form", key: "email", properties: () => ({ action: "/subscribe" }) },
  choices: {
    tag: "subscribe-form",
    key: "languages",
    properties: () => ({ action: "/subscribe", languages: "en da" }),
  },
  subscribe: {
    tag: "subscribe-form",
    key: "emailMissing",
    properties: () => ({ action: "/subscribe" }),
    act: send,
  },
  outcomes: {
    tag: "subscribe-form",
    key: "pending",
    properties: async () => ({ action: (await serveFeed({ status: 202 })).url }),
    async act(element) {
      ((await findByRole(element, "textbox")) as HTMLInputElement).value = "jane@example.org";
      for (const box of getAllByRole(element, "checkbox")) box.click();
      await send(element);
    },
  },
};

const { entries } = Object;
const { pathname } = location;
const now = performance.now.bind(performance);

/** WebKit counts the changes of an address, and refuses the next ones after a hundred. */
function resetAddress(): void {
  if (location.search) history.replaceState(null, "", pathname);
}

/** Everything that an element says, and that an element in it says. */
function wordsOf(root: ParentNode & Node): string {
  const inside = [...root.querySelectorAll("*")].flatMap((one) => [
    one.ariaLabel ?? "",
    one.shadowRoot ? wordsOf(one.shadowRoot) : "",
  ]);
  return [root.textContent, ...inside].join(" ");
}

/** Puts the page's own words for one sentence where the property `strings` has them. */
function ownStrings(group: StringGroup, key: string, words: string): object {
  const strings = { [key]: words };
  return group === "builtForm" || group === "choices" ? { form: strings } : strings;
}

/** The table that has most in common with the expected one. */
function closest(tables: readonly object[], expected: object): object | undefined {
  const common = (table: object) =>
    entries(expected).filter(
      ([name, text]) => JSON.stringify((table as Record<string, unknown>)[name]) === JSON.stringify(text),
    ).length;
  return tables.toSorted((a, b) => common(b) - common(a))[0];
}

/**
 * Tests that the elements have every sentence of every language. A test per group and language has the element use the group:
 * once as it is, and once with the page's own words for one sentence. The code that puts those in goes through the whole
 * table, so the second time shows the table that the element has got from its own file, a feature's or a language's.
 * It must be the table of `src/locales/`, key by key.
 *
 * @param tags The elements that the imported script brings.
 */
export function proveSentences(...tags: Use["tag"][]): void {
  describe(`the sentences of ${tags.map((tag) => `<${tag}>`).join(", ")}`, () => {
    let wrapper: HTMLElement;

    beforeEach(() => {
      wrapper = document.createElement("div");
      document.body.append(wrapper);
    });

    afterEach(() => {
      Object.entries = entries;
      performance.now = now;
      wrapper.remove();
      resetAddress();
    });

    async function expectWords({ tag, properties, act }: Use, words: string, own?: object) {
      const element = document.createElement(tag);
      Object.assign(element, { strings: own }, await properties());
      wrapper.replaceChildren(element);
      await act?.(element);
      await waitFor(() => wordsOf(element.shadowRoot!).includes(words));
      element.remove();
      resetAddress();
      performance.now = now;
    }

    for (const [name, use] of entries(uses) as [StringGroup, Use][]) {
      if (!tags.includes(use.tag)) continue;
      for (const [lang, strings] of entries(languages)) {
        it(`are all there: ${name}, ${lang}`, async function () {
          // A feature that has lost its code would be waited for.
          this.timeout(10_000);
          wrapper.lang = lang;
          const expected = strings[name];
          const sentence = (expected as unknown as Record<string, string>)[use.key]!;
          await expectWords(use, sentence);
          const tables: object[] = [];
          Object.entries = ((table: object) => {
            tables.push(table);
            return entries(table);
          }) as typeof Object.entries;
          await expectWords(use, "In our own words", ownStrings(name, use.key, "In our own words"));
          expect(closest(tables, expected)).to.deep.equal({ ...expected });
        });
      }
    }
  });
}
