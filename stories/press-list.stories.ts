import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../src/elements/press-list/define.js";
import type { PressListElement } from "../src/elements/press-list/press-list.js";
import type { Release } from "../src/release/release.js";
import { answering, failing, failures, jsonFeed, mixedReleases, never, releases } from "./newsroom.js";
import { press } from "./press-button.js";

// A new address for each story, so that no story shows the cached feed of another.
let story = 0;
const src = () => `https://newsroom.example/feed-${story++}.json`;

const meta: Meta<PressListElement> = {
  title: "press-list",
  component: "press-list",
  render: ({ limit = 10, headingLevel = 3, ...given }) =>
    html`<press-list
      src=${src()}
      limit=${limit}
      heading-level=${headingLevel}
      image-hosts=${location.host}
      .open=${given.open}
      .layout=${given.layout}
      .controls=${given.controls}
      .category=${given.category}
      .type=${given.type}
      .language=${given.language}
      .year=${given.year}
      .search=${given.search}
      .linkTarget=${given.linkTarget}
      .syncUrl=${given.syncUrl}
      .theme=${given.theme}
      .strings=${given.strings}
      time-zone="Europe/Copenhagen"
      ><a href="https://newsroom.example/">Press releases</a></press-list
    >`,
};
export default meta;

type Story = StoryObj<PressListElement>;

/** Pictures of the demo newsroom. */
const dike = new URL("../demo/newsroom/media/sea-dike-360.jpg", import.meta.url).href;
const cableShip = new URL("../demo/newsroom/media/cable-ship-360.jpg", import.meta.url).href;
const sailingShip = new URL("../demo/newsroom/media/terna-at-sea-360.jpg", import.meta.url).href;

/** Releases of two years, with categories and pictures. */
const archive: Release[] = [
  { ...releases[0]!, categories: ["Climate", "Trade"], images: [{ url: dike, alt: "" }] },
  { ...releases[1]!, categories: ["Trade"], images: [{ url: cableShip, alt: "" }] },
  { ...releases[2]!, categories: ["Climate"] },
  {
    id: "fair",
    title: "Trade fair in Århus draws forty companies",
    url: "https://newsroom.example/fair",
    lead: "The fair is about shipping and offshore wind, and is open to the press on its first day.",
    type: "Press release",
    published: "2025-11-03T08:00:00Z",
    language: "en",
    categories: ["Trade"],
    images: [{ url: sailingShip, alt: "" }],
  },
];

export const Loaded: Story = { beforeEach: answering(() => jsonFeed()) };
/** Hebrew, Arabic and English in one list, each with words of another direction. */
export const MixedDirections: Story = { beforeEach: answering(() => jsonFeed(mixedReleases)) };
export const Loading: Story = { beforeEach: answering(never) };
/** The list draws placeholders, also below a link of the page, and in the shape of its layout. */
export const LoadingDrawn: Story = {
  render: () => html`<press-list src=${src()} limit="3"></press-list>`,
  beforeEach: answering(never),
};
export const LoadingCards: Story = {
  render: () => html`<press-list src=${src()} layout="cards" limit="6"></press-list>`,
  beforeEach: answering(never),
};
export const LoadingCompact: Story = {
  render: () => html`<press-list src=${src()} layout="compact" limit="5"></press-list>`,
  beforeEach: answering(never),
};
export const LoadingHeadlines: Story = {
  render: () => html`<press-list src=${src()} layout="headlines" limit="5"></press-list>`,
  beforeEach: answering(never),
};
/** A reader tries again. */
export const LoadingAgain: Story = {
  beforeEach: answering(failures.http, never),
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector("press-list")!;
    await new Promise((resolve) => list.addEventListener("press-error", resolve, { once: true }));
    await list.updateComplete;
    await press(list, "retry-button");
  },
};
/** A reader asks for older releases. */
export const LoadingMore: Story = {
  args: { limit: 4 },
  beforeEach: answering(() => jsonFeed(releases, "https://newsroom.example/2.json"), never),
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector("press-list")!;
    await new Promise((resolve) => list.addEventListener("press-load", resolve, { once: true }));
    await list.updateComplete;
    await press(list, "more-button");
  },
};
export const Empty: Story = { beforeEach: answering(() => jsonFeed([])) };
export const ShowMore: Story = { args: { limit: 2 }, beforeEach: answering(() => jsonFeed()) };
export const ShowMoreFailed: Story = {
  args: { limit: 4 },
  beforeEach: answering(() => jsonFeed(releases, "https://newsroom.example/2.json"), failures.http),
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector("press-list")!;
    await new Promise((resolve) => list.addEventListener("press-load", resolve, { once: true }));
    await list.updateComplete;
    const failed = new Promise((resolve) => list.addEventListener("press-error", resolve, { once: true }));
    list.renderRoot.querySelector<HTMLElement>("[part~=more-button]")!.click();
    await failed;
    await list.updateComplete;
  },
};
/** Light or dark on any page. */
export const DarkTheme: Story = {
  args: { theme: "dark", controls: "search year", limit: 2 },
  beforeEach: answering(() => jsonFeed(archive)),
};
const everything = "search category type year language";
export const Controls: Story = {
  args: { controls: everything },
  beforeEach: answering(() => jsonFeed(archive)),
};
export const FilteredByThePage: Story = {
  args: { category: "Climate", year: "2026" },
  beforeEach: answering(() => jsonFeed(archive)),
};
export const Found: Story = {
  args: { controls: everything, search: "aarhus" },
  beforeEach: answering(() => jsonFeed(archive)),
};
export const FoundSoFar: Story = {
  args: { controls: "search category", category: "Trade" },
  beforeEach: answering(() => jsonFeed(archive, "https://newsroom.example/2.json")),
};
export const NothingFound: Story = {
  args: { controls: everything, search: "zebra" },
  beforeEach: answering(() => jsonFeed(archive)),
};
/** To see the address change, open the story in its own tab. */
export const SyncUrl: Story = {
  args: { controls: everything, syncUrl: "news" },
  beforeEach: answering(() => jsonFeed(archive)),
};
export const WithImages: Story = { beforeEach: answering(() => jsonFeed(archive)) };
/** The first picture fails to load, and the page's background shows in its place. */
export const ImageFallback: Story = {
  args: { layout: "cards" },
  beforeEach: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "press-list::part(image) { background: radial-gradient(circle, #5a6b7b 30%, #8fa3b5 31%) }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const missing = new URL("/no-such-picture.jpg", location.href).href;
    const restore = answering(() =>
      jsonFeed([{ ...archive[0]!, images: [{ url: missing, alt: "" }] }, archive[1]!]),
    )();
    return () => {
      restore();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  },
};
export const Cards: Story = { args: { layout: "cards" }, beforeEach: answering(() => jsonFeed(archive)) };
export const Compact: Story = { args: { layout: "compact" }, beforeEach: answering(() => jsonFeed(archive)) };
export const Headlines: Story = {
  args: { layout: "headlines" },
  beforeEach: answering(() => jsonFeed(archive)),
};
export const NewTab: Story = { args: { linkTarget: "_blank" }, beforeEach: answering(() => jsonFeed()) };
export const Corrected: Story = {
  beforeEach: answering(() =>
    jsonFeed([
      { ...releases[0]!, notice: { kind: "correction", text: "A figure was wrong." } },
      { ...releases[1]!, notice: { kind: "withdrawal", date: "2026-02-12" } },
    ]),
  ),
};
export const OwnStrings: Story = {
  args: { strings: { empty: "Nothing to report.", more: "Earlier news" }, limit: 2 },
  beforeEach: answering(() => jsonFeed()),
};
export const OwnSlots: Story = {
  render: () =>
    html`<press-list src=${src()}>
      <p slot="error">The news is resting. Call us: <a href="tel:+4541532639">+45 41 53 26 39</a></p>
    </press-list>`,
  beforeEach: answering(failures.http),
};
export const OwnWordsForNothing: Story = {
  render: () =>
    html`<press-list src=${src()}>
      <p slot="empty">Quiet today. <a href="https://newsroom.example/archive">Older news</a></p>
    </press-list>`,
  beforeEach: answering(() => jsonFeed([])),
};
export const Dialog: Story = {
  args: { open: "dialog" },
  beforeEach: answering(() => jsonFeed()),
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector("press-list")!;
    await new Promise((resolve) => list.addEventListener("press-load", resolve, { once: true }));
    await list.updateComplete;
    list.renderRoot.querySelector<HTMLElement>("[part~=link]")!.click();
    while (!list.renderRoot.querySelector("dialog[open] press-release:not(:state(loading))"))
      await new Promise(requestAnimationFrame);
  },
};
export const Inline: Story = { args: { open: "inline" }, beforeEach: answering(() => jsonFeed()) };
export const InlineOpened: Story = {
  args: { open: "inline" },
  beforeEach: answering(() => jsonFeed()),
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector("press-list")!;
    await new Promise((resolve) => list.addEventListener("press-load", resolve, { once: true }));
    await list.updateComplete;
    list.renderRoot.querySelector<HTMLElement>("[part~=link]")!.click();
    while (!list.renderRoot.querySelector("press-release:not(:state(loading))"))
      await new Promise(requestAnimationFrame);
  },
};
/** The address names a release that cannot be shown, and the list says why. */
const named = (id: string, state: string): Story => ({
  args: { open: "inline" },
  beforeEach: () => {
    const { href } = location;
    const url = new URL(href);
    url.searchParams.set("release", id);
    history.replaceState(history.state, "", url);
    const withheld = { ...releases[1]!, id: "withheld", embargo: "2099-01-01T05:00:00Z" };
    const restore = answering(() => jsonFeed([...releases, withheld]))();
    return () => {
      restore();
      history.replaceState(history.state, "", href);
    };
  },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector("press-list")!;
    while (!list.renderRoot.querySelector(`press-release:state(${state})`))
      await new Promise(requestAnimationFrame);
  },
});
export const ReleaseNotFound = named("gone", "not-found");
export const ReleaseWithheld = named("withheld", "withheld");
/** Two feeds in one list. A release that is in both is shown once. */
export const SeveralFeeds: Story = {
  render: () =>
    html`<press-list src="${src()} ${src()}" time-zone="Europe/Copenhagen"
      ><a href="https://newsroom.example/">Press releases</a></press-list
    >`,
  beforeEach: answering(
    () => jsonFeed(releases.slice(0, 2)),
    () => jsonFeed(releases.slice(1)),
  ),
};
export const Stale: Story = {
  beforeEach: answering(() => jsonFeed(), failures.http),
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector("press-list")!;
    await new Promise((resolve) => list.addEventListener("press-load", resolve, { once: true }));
    await list.reload();
  },
};
export const Blocked: Story = { beforeEach: failing("blocked") };
export const Offline: Story = { beforeEach: failing("offline") };
export const Timeout: Story = { beforeEach: failing("timeout") };
export const HttpError: Story = { beforeEach: failing("http") };
export const TooLarge: Story = { beforeEach: failing("too-large") };
export const Unsupported: Story = { beforeEach: failing("unsupported") };
export const Malformed: Story = { beforeEach: failing("malformed") };
export const GivenByThePage: Story = {
  render: () => html`<press-list .releases=${releases} time-zone="Europe/Copenhagen"></press-list>`,
};
export const LongWords: Story = {
  beforeEach: answering(() =>
    jsonFeed([
      {
        ...releases[1]!,
        title: "Udenrigsministerietspressemeddelelsesarkiveringsvejledning ".repeat(3),
        lead: "Speciallægepraksisplanlægningsstabiliseringsperiode ".repeat(8),
      },
    ]),
  ),
};

/** Adds style sheets of the page for a story. */
const withStyles = (css: string) => () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const restore = answering(() => jsonFeed(archive))();
  return () => {
    restore();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
};

/** The page's own markup for a release, styled by the page. */
export const OwnMarkup: Story = {
  render: () =>
    html`<press-list src=${src()} image-hosts=${location.host} unstyled time-zone="Europe/Copenhagen">
      <template slot="item">
        <div class="tile">
          <img class="tile-image" data-field="image" alt="" />
          <h3 class="tile-title"><a data-field="url title"></a></h3>
          <p class="tile-meta"><time data-field="published"></time> <b data-field="type"></b></p>
          <p data-field="lead"></p>
        </div>
      </template>
    </press-list>`,
  beforeEach: withStyles(`
    press-list::part(list) { display: grid; grid-template-columns: repeat(auto-fill, minmax(16em, 1fr)); gap: 1.5em; padding: 0; list-style: none; }
    .tile { padding: 1.25em; border: 1px solid; border-radius: 12px; }
    .tile > * { margin: 0 0 0.5em; }
    .tile-image { display: block; inline-size: 100%; aspect-ratio: 16 / 9; object-fit: cover; border-radius: 6px; }
    .tile-title { font: italic 600 1.3em / 1.2 Georgia, serif; }
    .tile-title a { color: inherit; text-decoration-thickness: 1px; }
    .tile-meta { font-size: 0.875em; }
  `),
};

/** Without the element's look: the browser's, and what the page gives to the parts. */
export const Unstyled: Story = {
  render: () =>
    html`<press-list
      unstyled
      src=${src()}
      controls="search category"
      image-hosts=${location.host}
      time-zone="Europe/Copenhagen"
    ></press-list>`,
  beforeEach: withStyles(`
    press-list::part(list) { padding: 0; list-style: none; }
    press-list::part(item) { display: flow-root; padding: 1em 0; border-top: 3px double; }
    press-list::part(heading) { margin: 0; font: 600 1.3em Georgia, serif; }
    press-list::part(image) { inline-size: 9em; }
    press-list::part(field) { display: block; margin-bottom: 0.5em; }
    press-list::part(control) { box-sizing: border-box; max-inline-size: 100%; }
    press-list::part(link), press-list::part(control) { color: inherit; font: inherit; }
    press-list::part(link) { display: inline-block; padding: 0.2em 0; }
  `),
};
