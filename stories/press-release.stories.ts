import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../src/elements/press-release/define.js";
import type { PressReleaseElement } from "../src/elements/press-release/press-release.js";
import type { Release } from "../src/release/release.js";
import { untrustedHtml } from "../src/release/untrusted-html.js";
import {
  answering,
  failing,
  failures,
  jsonFeed,
  mixedReleases,
  never,
  releases,
  wholeRelease,
} from "./newsroom.js";
import { press } from "./press-button.js";

// Each story has an address of its own, so that none shows what another has cached.
let story = 0;
const src = () => `https://newsroom.example/release-feed-${story++}.json`;

const meta: Meta<PressReleaseElement> = {
  title: "press-release",
  component: "press-release",
  render: ({
    release,
    releaseId = wholeRelease.id,
    headingLevel = 2,
    tools,
    more,
    jsonLd,
    pageTitle,
    strings,
  }) =>
    html`<press-release
      src=${src()}
      release-id=${releaseId}
      heading-level=${headingLevel}
      time-zone="Europe/Copenhagen"
      .release=${release}
      .tools=${tools}
      .more=${more}
      .jsonLd=${jsonLd ?? false}
      .pageTitle=${pageTitle}
      .strings=${strings}
      ><a href="https://newsroom.example/">Press releases</a></press-release
    >`,
};
export default meta;

type Story = StoryObj<PressReleaseElement>;

/** The element of a story, when it shows its release in full or says why it does not. */
async function settled(canvasElement: HTMLElement): Promise<PressReleaseElement> {
  const element = canvasElement.querySelector("press-release")!;
  do await new Promise(requestAnimationFrame);
  while (
    element.matches(":state(loading)") ||
    !element.renderRoot.querySelector("[part~=title], [part=status] *")
  );
  return element;
}

const click = async (element: PressReleaseElement, selector: string): Promise<void> => {
  element.renderRoot.querySelector<HTMLElement>(selector)!.click();
  await element.updateComplete;
};

/** Pictures of the demo newsroom. */
const pictures = {
  dike: new URL("../demo/newsroom/media/sea-dike.jpg", import.meta.url).href,
  ship: new URL("../demo/newsroom/media/terna-in-solvhavn.webp", import.meta.url).href,
  cableShip: new URL("../demo/newsroom/media/cable-ship.jpg", import.meta.url).href,
  face: new URL("../demo/newsroom/media/asta-brimvold.webp", import.meta.url).href,
};

const withPictures: Release = {
  ...wholeRelease,
  images: [
    {
      url: pictures.dike,
      alt: "A path on a dike, between a meadow and the sea",
      caption: "The dike at Solvhavn",
      credit: "Photo: A. Holm",
      width: 1200,
      height: 800,
    },
    {
      url: pictures.ship,
      alt: "A sailing ship in a harbor",
      caption: "One of the guests",
      credit: "Photo: B. Krog",
    },
    { url: pictures.cableShip, alt: "", caption: "A cable ship" },
    { url: "https://elsewhere.example/map.png", alt: "A map, at another host" },
  ],
  contacts: [{ ...wholeRelease.contacts![0]!, image: pictures.face }, wholeRelease.contacts![1]!],
};

export const Whole: Story = { args: { release: wholeRelease } };
/** Without the element's look: the browser's, and links that the page makes large enough to tap. */
export const Unstyled: Story = {
  render: () => html`<press-release unstyled .release=${wholeRelease}></press-release>`,
  beforeEach: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "press-release::part(link) { display: inline-block; padding-block: 6px; color: inherit }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  },
};
export const FromFeed: Story = { beforeEach: answering(() => jsonFeed()) };
export const BySlug: Story = {
  args: { releaseId: "three-countries" },
  beforeEach: answering(() =>
    jsonFeed([{ ...wholeRelease, url: "https://newsroom.example/release/three-countries" }]),
  ),
};
/** The page's address names the release, so this story needs a tab of its own. */
export const ByAddress: Story = {
  render: () =>
    html`<press-release src=${src()} from-url time-zone="Europe/Copenhagen"
      ><a href="https://newsroom.example/">Press releases</a></press-release
    >`,
  beforeEach: () => {
    const url = new URL(location.href);
    url.searchParams.set("release", wholeRelease.id);
    history.replaceState(history.state, "", url);
    return answering(() => jsonFeed())();
  },
};
export const Corrected: Story = {
  args: {
    release: {
      ...wholeRelease,
      notice: {
        kind: "correction",
        text: "An earlier version gave the wrong year.",
        date: "2026-07-05T08:30:00Z",
      },
    },
  },
};
export const Withdrawn: Story = {
  args: {
    release: { ...wholeRelease, notice: { kind: "withdrawal", text: "The visit has been put off." } },
  },
};
export const HeadlineOnly: Story = { args: { release: { id: "1", title: "A short note" } } };
export const Arabic: Story = {
  args: {
    release: {
      ...releases[2]!,
      body: untrustedHtml("<p>تتناول المحادثات <em>التعاون</em> في مجال المياه.</p>"),
    },
  },
};
export const Images: Story = {
  render: () =>
    html`<press-release
      image-hosts=${location.host}
      .release=${withPictures}
      time-zone="Europe/Copenhagen"
    ></press-release>`,
};
export const ImageLarge: Story = {
  render: () =>
    html`<press-release
      image-hosts=${location.host}
      .release=${withPictures}
      time-zone="Europe/Copenhagen"
    ></press-release>`,
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    await click(element, "[part=image-open]");
    while (!element.renderRoot.querySelector("dialog[open]")) await new Promise(requestAnimationFrame);
  },
};
export const Video: Story = {
  args: {
    release: {
      ...wholeRelease,
      body: untrustedHtml(
        '<p>Watch the ceremony.</p><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
      ),
      videos: [{ url: "https://vimeo.com/123456789", title: "The press meeting (12 min.)" }],
    },
  },
};
/** The embed code of a social site becomes a quotation with its link, without the script. */
export const SocialEmbed: Story = {
  args: {
    release: {
      ...wholeRelease,
      body: untrustedHtml(
        `<p>The minister says:</p>
        <blockquote class="twitter-tweet"><p>The wind does not stop at a border.</p>— The Ministry
        <a href="https://twitter.com/ministry/status/1">July 4, 2026</a></blockquote>
        <script async src="https://platform.twitter.com/widgets.js"></script>`,
      ),
    },
  },
};
export const Translated: Story = {
  beforeEach: answering(() =>
    jsonFeed([
      { ...wholeRelease, translations: [{ language: "da", id: "2" }] },
      { ...releases[1]!, translations: [{ language: "en", id: wholeRelease.id }] },
    ]),
  ),
  play: async ({ canvasElement }) => {
    const element = await settled(canvasElement);
    await click(element, "[part~=translation-link]");
    while (!element.renderRoot.querySelector("article[lang=da]")) await new Promise(requestAnimationFrame);
  },
};
export const Tools: Story = {
  args: { release: wholeRelease, tools: "copy-text copy-link share print" },
};
export const CopyRefused: Story = {
  ...Tools,
  beforeEach: () => {
    const writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
    return () => Reflect.deleteProperty(navigator, "clipboard");
  },
  play: async ({ canvasElement }) => click(await settled(canvasElement), "[part~=tool]"),
};
export const More: Story = { args: { more: 3 }, beforeEach: answering(() => jsonFeed()) };
export const ForSearchEngines: Story = {
  args: { release: wholeRelease, jsonLd: true, pageTitle: "{title} – Embassy" },
};
/** The headline has the level that the page sets, and the headings of the text are below it. */
export const DeeperHeadings: Story = { args: { release: wholeRelease, headingLevel: 4 } };
export const OwnWordsForNotFound: Story = {
  render: () =>
    html`<press-release src=${src()} release-id="gone">
      <p slot="not-found">
        This release has moved. <a href="https://newsroom.example/archive">Look in the archive</a>
      </p>
    </press-release>`,
  beforeEach: answering(() => jsonFeed()),
};
/** The page's own text for each state. Each also has a slot, for markup. */
const ownWords = {
  loading: "One moment, please",
  notFound: "We do not have this release any more.",
  withheld: "Please come back on {date}.",
  stale: "As it was on {date}; the press room does not answer.",
  retry: "Ask again",
  failed: { http: "The press room does not answer.", offline: "You have no network just now." },
};
const inOwnWords = (story: Story): Story => ({
  ...story,
  args: { ...story.args, strings: ownWords },
});
export const OwnParts: Story = {
  render: () =>
    html`<press-release .release=${wholeRelease}>
      <p slot="dateline">Embassy in Ternmark, on Monday</p>
      <p slot="lead">What the agreement means for Ternmark.</p>
      <p slot="body">The embassy has a summary in the languages of the country.</p>
      <section slot="attachments">
        <h3>Papers</h3>
        <p><a href="https://newsroom.example/summary.pdf">The summary (PDF, 90 kB)</a></p>
      </section>
      <section slot="contacts">
        <h3>Press</h3>
        <p>Call the embassy: <a href="tel:+442079460380">+44 20 7946 0380</a></p>
      </section>
      <section slot="boilerplate">
        <h3>About the embassy</h3>
        <p>It has looked after the country's citizens since 1921.</p>
      </section>
    </press-release>`,
};
export const OwnContacts: Story = {
  render: () =>
    html`<press-release .release=${wholeRelease}>
      <section slot="contacts">
        <h3>Press</h3>
        <p>Call the embassy: <a href="tel:+442079460380">+44 20 7946 0380</a></p>
      </section>
    </press-release>`,
};
/** Hebrew, with English words and numbers in it. */
export const Hebrew: Story = { args: { release: mixedReleases[0]! } };
export const Loading: Story = { beforeEach: answering(never) };
/** Without content of the page, a placeholder for the text is shown. */
export const LoadingDrawn: Story = {
  render: () => html`<press-release src=${src()} release-id=${wholeRelease.id}></press-release>`,
  beforeEach: answering(never),
};
export const NotFound: Story = { args: { releaseId: "gone" }, beforeEach: answering(() => jsonFeed()) };
export const Withheld: Story = { args: { release: { ...wholeRelease, embargo: "2099-01-01T05:00:00Z" } } };
export const Failed: Story = { beforeEach: answering(failures.http) };
export const Offline: Story = { beforeEach: failing("offline") };
export const Stale: Story = {
  beforeEach: answering(() => jsonFeed(), failures.http),
  play: async ({ canvasElement }) => (await settled(canvasElement)).reload(),
};
/** A reader tries again. */
export const LoadingAgain: Story = {
  beforeEach: answering(failures.http, never),
  play: async ({ canvasElement }) => {
    const release = canvasElement.querySelector("press-release")!;
    await new Promise((resolve) => release.addEventListener("press-error", resolve, { once: true }));
    await release.updateComplete;
    await press(release, "retry-button");
  },
};
/** Light or dark on any page. */
export const DarkTheme: Story = {
  render: () => html`<press-release theme="dark" tools="copy-text" .release=${wholeRelease}></press-release>`,
};
export const LoadingInOwnWords: Story = inOwnWords(Loading);
export const NotFoundInOwnWords: Story = inOwnWords(NotFound);
export const WithheldInOwnWords: Story = inOwnWords(Withheld);
export const FailedInOwnWords: Story = inOwnWords(Failed);
export const OfflineInOwnWords: Story = inOwnWords(Offline);
export const StaleInOwnWords: Story = inOwnWords(Stale);
const slotted = (slot: string, ...answers: Parameters<typeof answering>): Story => ({
  render: () =>
    html`<press-release src=${src()} release-id=${wholeRelease.id}>
      <p slot=${slot}>Call the embassy: <a href="tel:+442079460380">+44 20 7946 0380</a></p>
    </press-release>`,
  beforeEach: answering(...answers),
});
export const LoadingInOwnSlot: Story = slotted("loading", never);
export const WithheldInOwnSlot: Story = slotted("withheld", () =>
  jsonFeed([{ ...wholeRelease, embargo: "2099-01-01T05:00:00Z" }]),
);
export const FailedInOwnSlot: Story = slotted("error", failures.http);
export const OfflineInOwnSlot: Story = { ...slotted("offline", never), ...Offline };
export const StaleInOwnSlot: Story = {
  ...slotted("stale", () => jsonFeed(), failures.http),
  play: Stale.play!,
};
