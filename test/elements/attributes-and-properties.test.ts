/* Every attribute of the manifest that is mirrored by a property, on every element (X7). */
import { expect, fixture, html } from "@open-wc/testing";
import type { TemplateResult } from "lit";
import "../../src/define.js";
import type { PressListElement } from "../../src/elements/press-list/press-list.js";
import type { Release } from "../../src/release/release.js";
import { getAllByRole, getByRole, queryByRole } from "../helpers/by-role.js";
import { serveFeed } from "../helpers/feed-server.js";
import { nextEvent } from "../helpers/next-event.js";
import { serveReleases } from "../helpers/release-feed.js";
import { releases } from "../helpers/releases.js";
import { releaseShown } from "../helpers/show-release.js";
import { choose } from "../helpers/use-controls.js";
import { waitFor } from "../helpers/wait-for.js";

type Tested = HTMLElement & { updateComplete: Promise<unknown> } & Record<string, unknown>;

/** What there is to know about an attribute and its property. */
interface Row {
  /** The attribute's text, and the property's value for it if that is no text. */
  text: string;
  value?: unknown;
  /** A value for the property that means the same and that no attribute gives. */
  object?: unknown;
  /** Texts that mean the same as no attribute. */
  bad?: string[];
  /** The element without the attribute. */
  page: () => TemplateResult | Promise<TemplateResult>;
  /** What a reader finds, without the attribute and with it. Absent for what is read only when the element enters the page. */
  look?: (element: Tested) => unknown;
  without?: unknown;
  with?: unknown;
}

interface Manifest {
  modules: {
    declarations: {
      tagName?: string;
      attributes?: { name: string; fieldName?: string }[];
      members?: { name: string; kind: string; attribute?: string; reflects?: boolean; default?: string }[];
    }[];
  }[];
}

const { pathname } = location;
const pageTitle = document.title;
const newsroom = "https://newsroom.example/";
const image = { url: `${location.origin}/picture.png`, alt: "A ship" };
const pictured: Release = { ...releases[0]!, images: [image] };

const texts = (element: Element, role: string) =>
  getAllByRole(element, role).map(({ textContent }) => textContent.trim());
const titles = (element: Element) => getAllByRole(element, "article").map((one) => firstTitle(one));
const firstTitle = (element: Element) => getAllByRole(element, "heading")[0]?.textContent.trim();
const allTitles = releases.map(({ title }) => title);
const tagOf = (element: Element) => getAllByRole(element, "heading")[0]?.localName;
const firstDate = (element: Element) => element.shadowRoot!.querySelector("time")?.textContent;
const pictures = (element: Element) => element.shadowRoot!.querySelectorAll("img").length;
const schemeOf = (element: Element) => getComputedStyle(element).colorScheme;
const linkNamed = (element: Element, name: string) =>
  queryByRole(element, "link", { name })?.getAttribute("href");

/** A date as the reader's own time zone has it, for which the tests' browsers have Copenhagen's. */
const ownDate = "4 March 2026 11:00 CET";
const tokyoDate = "4 March 2026 19:00 GMT+9";

/** What lists and releases share. */
const shared = (tag: "press-list" | "press-release"): Record<string, Row> => {
  const isList = tag === "press-list";
  const given = (release = releases[0]!) =>
    isList
      ? html`<press-list .releases=${[release]}></press-list>`
      : html`<press-release .release=${release}></press-release>`;
  const read = (src: string) =>
    isList
      ? html`<press-list src=${src}></press-list>`
      : html`<press-release src=${src} release-id="fair"></press-release>`;
  return {
    lazy: { text: "", value: true, page: () => given() },
    "time-zone": {
      text: "Asia/Tokyo",
      bad: ["Mars/Olympus", ""],
      page: () => given(),
      look: firstDate,
      without: ownDate,
      with: tokyoDate,
    },
    "image-hosts": {
      text: location.host,
      bad: ["none", "elsewhere.example"],
      page: () => given(pictured),
      look: pictures,
      without: 0,
      with: 1,
    },
    live: {
      text: "assertive",
      bad: ["rude", "polite", ""],
      page: () => given(),
      look: (element) => getByRole(element, "status").getAttribute("aria-live"),
      without: "polite",
      with: "assertive",
    },
    theme: {
      text: "dark",
      bad: ["purple", "auto", ""],
      page: () => given(),
      look: schemeOf,
      without: "normal",
      with: "dark",
    },
    strings: {
      text: isList ? '{"nothingFound": "Intet"}' : '{"original": "Originalen"}',
      object: isList ? { nothingFound: "Intet" } : { original: "Originalen" },
      bad: ["{", "7", '{"unknown": "x"}', '{"nothingFound": 7, "original": 7}'],
      page: () => (isList ? html`<press-list .releases=${releases} search="xyz"></press-list>` : given()),
      look: (element) =>
        isList ? /Intet/.test(element.shadowRoot!.textContent) : !!linkNamed(element, "Originalen"),
      without: false,
      with: true,
    },
    // `src` and `fallback-src` need addresses that a test has just made: see below.
    src: { text: "", page: () => read("") },
    "fallback-src": { text: "", page: () => read("") },
  };
};

const list = () => html`<press-list .releases=${releases} time-zone="Europe/Copenhagen"></press-list>`;
const filter = (text: string, without: unknown, shown: unknown, value?: unknown): Row => ({
  text,
  ...(value !== undefined && { object: value }),
  page: list,
  look: titles,
  without,
  with: shown,
});
const [fair, rejse, tariffs, old] = allTitles;

const listRows: Record<string, Row> = {
  ...shared("press-list"),
  limit: {
    text: "2",
    value: 2,
    bad: ["abc", "0", "-1", ""],
    page: list,
    look: (element) => titles(element).length,
    without: 4,
    with: 2,
  },
  "heading-level": {
    text: "5",
    value: 5,
    bad: ["abc", "3.9"],
    page: list,
    look: tagOf,
    without: "h3",
    with: "h5",
  },
  layout: {
    text: "compact",
    bad: ["list", "circle", ""],
    page: list,
    look: (element) => queryByRole(element, "list")?.innerText.includes("Forty companies"),
    without: true,
    with: false,
  },
  controls: {
    text: "search",
    bad: ["nothing", ""],
    page: list,
    look: (element) => !!queryByRole(element, "searchbox"),
    without: false,
    with: true,
  },
  category: filter("Trade", allTitles, [fair, tariffs]),
  type: filter("Nyhed", allTitles, [rejse, old]),
  language: filter("da", allTitles, [rejse]),
  year: filter("2025", allTitles, [old], 2025),
  search: filter("arhus", allTitles, [fair]),
  open: {
    text: "inline",
    bad: ["link", "window", ""],
    page: list,
    look: (element) => linkNamed(element, fair!)?.includes("release=fair"),
    without: false,
    with: true,
  },
  "link-target": {
    text: "_blank",
    page: list,
    look: (element) => getAllByRole(element, "link")[0]?.getAttribute("target"),
    without: null,
    with: "_blank",
  },
  "sync-url": {
    text: "news",
    page: () => html`<press-list .releases=${releases} controls="category"></press-list>`,
    look: async (element) => {
      await waitFor(() => queryByRole(element, "combobox"));
      await choose(element as unknown as PressListElement, "Topic", "Trade");
      const { search } = location;
      await choose(element as unknown as PressListElement, "Topic", "All");
      return search;
    },
    without: "",
    with: "?news-category=Trade",
  },
};

const release = () => html`<press-release .release=${releases[0]!}></press-release>`;
const inFeed = async (id: string) =>
  html`<press-release src=${(await serveReleases(releases)).url} release-id=${id}></press-release>`;

const releaseRows: Record<string, Row> = {
  ...shared("press-release"),
  "release-id": {
    text: "old",
    page: async () => html`<press-release src=${(await serveReleases(releases)).url}></press-release>`,
    look: (element) => firstTitle(element),
    without: undefined,
    with: old,
  },
  "from-url": {
    text: "",
    value: true,
    page: () => {
      history.replaceState(null, "", "?release=old");
      return inFeed("fair");
    },
    look: firstTitle,
    without: fair,
    with: old,
  },
  "newsroom-href": {
    text: "https://newsroom.example/all",
    bad: ["ftp://newsroom.example/", "https://"],
    page: release,
    look: (element) => element.shadowRoot!.querySelector("[part~=newsroom-link]")?.getAttribute("href"),
    without: undefined,
    with: "https://newsroom.example/all",
  },
  "heading-level": {
    text: "5",
    value: 5,
    bad: ["abc", "2.9"],
    page: release,
    look: tagOf,
    without: "h2",
    with: "h5",
  },
  tools: {
    text: "print",
    bad: ["nothing", ""],
    page: release,
    look: (element) => texts(element, "button"),
    without: [],
    with: ["Print"],
  },
  more: {
    text: "1",
    value: 1,
    bad: ["0", "-1", "abc", ""],
    page: () => inFeed("fair"),
    look: (element) => element.shadowRoot!.querySelectorAll("[part~=more-item]").length,
    without: 0,
    with: 1,
  },
  "json-ld": {
    text: "",
    value: true,
    page: release,
    look: () => document.querySelectorAll("script[type='application/ld+json']").length,
    without: 0,
    with: 1,
  },
  "page-title": {
    text: "{title} – Embassy",
    page: release,
    look: () => document.title,
    without: pageTitle,
    with: `${fair} – Embassy`,
  },
};

const form = (more = html``) => html`<subscribe-form action="/subscribe">${more}</subscribe-form>`;
const ownForm = () =>
  form(
    html`<form method="post" action="/subscribe">
      <label for="own-email">Email address</label><input id="own-email" name="email" type="email" required />
      <button>Subscribe</button>
    </form>`,
  );

const mailField = (element: Element) => getByRole(element, "textbox") as HTMLInputElement;
const choiceNames = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll("[part=choice]")].map(({ textContent }) => textContent.trim());

function fillIn(element: Element, address: string): void {
  mailField(element).value = address;
  mailField(element).dispatchEvent(new Event("input", { bubbles: true }));
}

/** Sends an invalid form, without the error of the time before. */
async function submitInvalid(element: Tested): Promise<HTMLInputElement> {
  const field = mailField(element);
  fillIn(element, "jane@example.org");
  fillIn(element, "");
  field.removeAttribute("aria-invalid");
  getByRole(element, "button").click();
  await waitFor(() => field.getAttribute("aria-invalid") === "true");
  await element.updateComplete;
  return field;
}

/** The fields that a form sends, by a service that refuses them, so that the form stays. */
async function sent(element: Tested, name: string): Promise<string[]> {
  fillIn(element, "jane@example.org");
  (getByRole(element, "checkbox", { name: /^I agree/u }) as HTMLInputElement).checked = true;
  let fields: FormData | undefined;
  const fetch = window.fetch.bind(window);
  window.fetch = (_address, options) => {
    fields = options?.body as FormData;
    return Promise.resolve(new Response("", { status: 500 }));
  };
  try {
    const failed = nextEvent(element, "subscribe-error");
    getByRole(element, "button", { name: "Subscribe" }).click();
    await failed;
  } finally {
    window.fetch = fetch;
  }
  return [...new URLSearchParams(fields as unknown as Record<string, string>).entries()]
    .filter(([key]) => key === name)
    .map(([, value]) => value);
}

const formRows: Record<string, Row> = {
  action: {
    text: "/subscribe",
    bad: ["ftp://newsroom.example/", ""],
    page: () => html`<subscribe-form></subscribe-form>`,
    look: (element) => !!queryByRole(element, "textbox"),
    without: false,
    with: true,
  },
  provider: {
    text: "listmonk",
    bad: ["gateway"],
    page: () => form(),
    look: (element) => sent(element, "consent-version"),
    without: ["newsroom-elements-2"],
    with: [],
  },
  list: {
    text: "friends",
    page: () => form(),
    look: (element) => sent(element, "list"),
    without: [],
    with: ["friends"],
  },
  "consent-version": {
    text: "embassy-1",
    page: () => form(),
    look: (element) => sent(element, "consent-version"),
    without: ["newsroom-elements-2"],
    with: ["embassy-1"],
  },
  topics: {
    text: '{"trade": "Trade"}',
    object: { trade: "Trade" },
    bad: ['{"trade": 7}'],
    page: () => form(),
    look: choiceNames,
    without: [],
    with: ["Trade"],
  },
  languages: { text: "da", page: () => form(), look: choiceNames, without: [], with: ["Dansk"] },
  frequencies: {
    text: "daily weekly",
    bad: ["hourly", ""],
    page: () => form(),
    look: (element) => choiceNames(element).length,
    without: 0,
    with: 2,
  },
  ...Object.fromEntries(
    ["privacy", "manage", "unsubscribe"].map((name) => [
      `${name}-href`,
      {
        text: newsroom,
        bad: ["ftp://newsroom.example/", "https://"],
        page: () => form(),
        look: (element: Tested) =>
          element.shadowRoot!.querySelector(`[part~=${name}-link][href]`)?.getAttribute("href"),
        without: undefined,
        with: newsroom,
      } satisfies Row,
    ]),
  ),
  "error-position": {
    text: "before",
    bad: ["after", "beside", ""],
    page: ownForm,
    look: async (element) => (await submitInvalid(element)).previousElementSibling?.localName,
    without: "label",
    with: "div",
  },
  "error-class": {
    text: "wrong",
    page: ownForm,
    look: async (element) => (await submitInvalid(element)).nextElementSibling?.className,
    without: "",
    with: "wrong",
  },
  "error-summary": {
    text: "",
    page: ownForm,
    look: async (element) => {
      await submitInvalid(element);
      return !!queryByRole(element, "alert");
    },
    without: false,
    with: true,
  },
  "error-title": {
    text: "Error: ",
    page: () =>
      html`<subscribe-form action="/subscribe" error-summary>${ownForm().values[0]}</subscribe-form>`,
    look: async (element) => {
      await submitInvalid(element);
      return document.title;
    },
    without: pageTitle,
    with: `Error: ${pageTitle}`,
  },
  strings: {
    text: '{"form": {"email": "E-mail"}}',
    object: { form: { email: "E-mail" } },
    bad: ["{", "7", '{"unknown": "x"}', '{"form": {"email": 7}}'],
    page: () => form(),
    look: (element) => !!queryByRole(element, "textbox", { name: "E-mail" }),
    without: false,
    with: true,
  },
  live: {
    text: "assertive",
    bad: ["rude", "polite", ""],
    page: () => form(),
    look: (element) => getByRole(element, "status").getAttribute("aria-live"),
    without: "polite",
    with: "assertive",
  },
  theme: {
    text: "dark",
    bad: ["purple", "auto", ""],
    page: () => form(),
    look: schemeOf,
    without: "normal",
    with: "dark",
  },
};

const rows: Record<string, Record<string, Row>> = {
  "press-list": listRows,
  "press-release": releaseRows,
  "subscribe-form": formRows,
};

/**
 * Frames in which a reader must have found it: 25 seconds, under Mocha's 30, because code for it may still be loading on a busy machine.
 * A limit of its own, so that the failure says what was found.
 */
const mostFrames = 1500;

/** Waits for what a reader finds. */
async function expectLook(element: Tested, { look }: Row, expected: unknown, when: string): Promise<void> {
  if (!look) return;
  let found: unknown;
  for (let frame = 0; frame < mostFrames; frame++) {
    await element.updateComplete;
    found = await look(element);
    if (JSON.stringify(found) === JSON.stringify(expected)) return;
    await new Promise(requestAnimationFrame);
  }
  expect(found, when).to.deep.equal(expected);
}

async function show({ page }: Row): Promise<Tested> {
  const element = await fixture<Tested>(await page());
  await element.updateComplete;
  if (element.localName === "press-release" && element.hasAttribute("release-id"))
    await releaseShown(element);
  return element;
}

const manifest = (await (await fetch("/custom-elements.json")).json()) as Manifest;
const declarations = manifest.modules.flatMap((module) => module.declarations);

afterEach(() => {
  history.replaceState(null, "", pathname);
  document.title = pageTitle;
});

for (const [tag, known] of Object.entries(rows)) {
  const { attributes = [], members = [] } = declarations.find(({ tagName }) => tagName === tag)!;
  const mirrored = attributes.filter(({ fieldName }) => fieldName);

  describe(`attributes and properties of <${tag}> (X7)`, () => {
    it("are all in the table; only debug and unstyled have no property", () => {
      expect(Object.keys(known).sort()).to.deep.equal(mirrored.map(({ name }) => name).sort());
      expect(attributes.flatMap(({ name, fieldName }) => (fieldName ? [] : name)).sort()).to.deep.equal([
        "debug",
        "unstyled",
      ]);
    });

    for (const { name, fieldName } of mirrored) {
      const row = known[name];
      if (!row || name === "src" || name === "fallback-src") continue;
      const property = fieldName!;
      const { reflects = false, default: written } = members.find(
        (member) => member.kind === "field" && member.name === property,
      )!;
      const usual: unknown = written && JSON.parse(written);
      const value = row.value ?? row.text;

      it(`${name}: the property and the page follow the attribute`, async () => {
        const element = await show(row);
        expect(element[property]).to.equal(usual);
        await expectLook(element, row, row.without, "without");
        element.setAttribute(name, row.text);
        expect(element[property]).to.equal(value);
        await expectLook(element, row, row.with, "with the attribute");
        for (const bad of row.bad ?? []) {
          element.setAttribute(name, bad);
          await expectLook(element, row, row.without, `with "${bad}"`);
          element.setAttribute(name, row.text);
          await expectLook(element, row, row.with, `after "${bad}"`);
        }
        element.removeAttribute(name);
        await element.updateComplete;
        // Without a default, Lit sets it to null.
        expect(element[property] ?? undefined).to.equal(usual);
        await expectLook(element, row, row.without, "without it again");
      });

      it(`${name}: the page follows the property, ${reflects ? "and so does the attribute" : "the attribute does not"}`, async () => {
        const element = await show(row);
        for (const next of row.object === undefined ? [value] : [value, row.object]) {
          element[property] = next;
          await expectLook(element, row, row.with, "with the property");
          expect(element.getAttribute(name)).to.equal(reflects ? row.text : null);
          element[property] = usual;
          await expectLook(element, row, row.without, "without it again");
          expect(element.hasAttribute(name)).to.equal(false);
        }
      });
    }
  });
}

for (const tag of ["press-list", "press-release"] as const) {
  const title = (element: Element) => getAllByRole(element, "heading")[0]?.textContent.trim();
  const create = async (attributes: Record<string, string>) => {
    const element = document.createElement(tag) as unknown as Tested;
    if (tag === "press-release") element.setAttribute("release-id", "fair");
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    (await fixture(html`<div></div>`)).append(element);
    return element;
  };
  const found = (element: Tested, expected: string | undefined, when: string) =>
    expectLook(element, { text: "", page: release, look: title }, expected, when);

  describe(`addresses of <${tag}> (X7)`, () => {
    const second = { ...releases[0]!, title: "The copy" };

    it("src: attribute and property change the news, and a bad one is an error", async () => {
      const [feed, other] = [await serveReleases(releases), await serveReleases([second])];
      const element = await create({});
      expect(element.src).to.equal(undefined);
      element.setAttribute("src", feed.url);
      expect(element.src).to.equal(feed.url);
      await found(element, fair, "with the attribute");
      element.src = other.url;
      await found(element, "The copy", "with the property");
      expect(element.getAttribute("src")).to.equal(feed.url);
      const failed = nextEvent(element, "press-error");
      element.setAttribute("src", "ftp://newsroom.example/");
      expect((await failed).error.code).to.equal("unsupported");
      element.removeAttribute("src");
      expect(element.src ?? undefined).to.equal(undefined);
      await found(element, undefined, "without it");
    });

    it("fallback-src: attribute and property give the news when src fails", async () => {
      const copy = await serveReleases([second]);
      const broken = await serveFeed({ status: 500 });
      for (const set of [
        (element: Tested) => element.setAttribute("fallback-src", copy.url),
        (element: Tested) => (element.fallbackSrc = copy.url),
      ]) {
        const failed = nextEvent(document.body, "press-error");
        const element = await create({ src: broken.url });
        await failed;
        expect(element.fallbackSrc).to.equal(undefined);
        set(element);
        expect(element.fallbackSrc).to.equal(copy.url);
        await found(element, "The copy", "with the copy");
        expect(element.hasAttribute("fallback-src")).to.equal(set.toString().includes("setAttribute"));
      }
    });
  });
}
