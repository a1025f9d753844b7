import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../src/elements/press-release/define.js";
import type { PressReleaseElement } from "../src/elements/press-release/press-release.js";
import type { Release } from "../src/release/release.js";
import { untrustedHtml } from "../src/release/untrusted-html.js";
import { answering, failures, jsonFeed, never, releases, wholeRelease } from "./newsroom.js";

// A new address for each story: what one story has read must not show in the next.
let story = 0;
const src = () => `https://newsroom.example/release-feed-${story++}.json`;

const meta: Meta<PressReleaseElement> = {
  title: "press-release",
  component: "press-release",
  render: ({ release, releaseId = wholeRelease.id, headingLevel = 2, tools, more, jsonLd, pageTitle }) =>
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
      ><a href="https://newsroom.example/">Press releases</a></press-release
    >`,
};
export default meta;

type Story = StoryObj<PressReleaseElement>;

/** The element of a story, once it shows its release whole or says why not. */
async function settled(canvasElement: HTMLElement): Promise<PressReleaseElement> {
  const element = canvasElement.querySelector("press-release")!;
  do await new Promise(requestAnimationFrame);
  while (
    element.matches(":state(loading)") ||
    !element.renderRoot.querySelector("[part=title], [part=status] *")
  );
  return element;
}

const click = async (element: PressReleaseElement, selector: string): Promise<void> => {
  element.renderRoot.querySelector<HTMLElement>(selector)!.click();
  await element.updateComplete;
};

/** A picture of one color that comes inside its address: no story asks the network. */
const picture = (color: string, width: number, height: number): string => {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d")!;
  context.fillStyle = color;
  context.fillRect(0, 0, width, height);
  return canvas.toDataURL("image/png");
};

const withPictures = (): Release => ({
  ...wholeRelease,
  images: [
    {
      url: picture("#456", 1200, 800),
      alt: "Three ministers at a table",
      caption: "The signing",
      credit: "Photo: A. Holm",
      width: 1200,
      height: 800,
    },
    {
      url: picture("#687", 800, 1200),
      alt: "A wind farm",
      caption: "One of the farms",
      credit: "Photo: B. Krog",
    },
    { url: picture("#865", 1200, 600), alt: "", caption: "The harbor of Solvhavn" },
    { url: "https://elsewhere.example/map.png", alt: "A map, at another host" },
  ],
});

export const Whole: Story = { args: { release: wholeRelease } };
export const FromFeed: Story = { beforeEach: answering(() => jsonFeed()) };
export const BySlug: Story = {
  args: { releaseId: "three-countries" },
  beforeEach: answering(() =>
    jsonFeed([{ ...wholeRelease, url: "https://newsroom.example/release/three-countries" }]),
  ),
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
  render: () => html`<press-release .release=${withPictures()}></press-release>`,
};
export const ImageLarge: Story = {
  render: () => html`<press-release .release=${withPictures()}></press-release>`,
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
export const Translated: Story = {
  beforeEach: answering(() =>
    jsonFeed([
      { ...wholeRelease, translations: [{ language: "da", id: "2" }] },
      { ...releases[1]!, translations: [{ language: "en", id: wholeRelease.id }] },
    ]),
  ),
  play: async ({ canvasElement }) => click(await settled(canvasElement), "[part=translation-link]"),
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
  play: async ({ canvasElement }) => click(await settled(canvasElement), "[part=tool]"),
};
export const More: Story = { args: { more: 3 }, beforeEach: answering(() => jsonFeed()) };
export const ForSearchEngines: Story = {
  args: { release: wholeRelease, jsonLd: true, pageTitle: "{title} – Embassy" },
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
export const Loading: Story = { beforeEach: answering(never) };
export const NotFound: Story = { args: { releaseId: "gone" }, beforeEach: answering(() => jsonFeed()) };
export const Withheld: Story = { args: { release: { ...wholeRelease, embargo: "2099-01-01T05:00:00Z" } } };
export const Failed: Story = { beforeEach: answering(failures.http) };
export const Offline: Story = {
  beforeEach: () => {
    Object.defineProperty(navigator, "onLine", { value: false, configurable: true });
    return () => Reflect.deleteProperty(navigator, "onLine");
  },
};
export const Stale: Story = {
  beforeEach: answering(() => jsonFeed(), failures.http),
  play: async ({ canvasElement }) => (await settled(canvasElement)).reload(),
};
