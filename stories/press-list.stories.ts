import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../src/elements/press-list/define.js";
import type { PressListElement } from "../src/elements/press-list/press-list.js";
import { answering, failures, jsonFeed, never, releases } from "./newsroom.js";

// A new address for each story: what one story has read must not show in the next.
let story = 0;
const src = () => `https://newsroom.example/feed-${story++}.json`;

const meta: Meta<PressListElement> = {
  title: "press-list",
  component: "press-list",
  render: ({ limit = 10, headingLevel = 3, open = "link" }) =>
    html`<press-list
      src=${src()}
      limit=${limit}
      heading-level=${headingLevel}
      open=${open}
      time-zone="Europe/Copenhagen"
      ><a href="https://newsroom.example/">Press releases</a></press-list
    >`,
};
export default meta;

type Story = StoryObj<PressListElement>;

const failing = (code: keyof typeof failures): Story => ({ beforeEach: answering(failures[code]) });

export const Loaded: Story = { beforeEach: answering(() => jsonFeed()) };
export const Loading: Story = { beforeEach: answering(never) };
export const Empty: Story = { beforeEach: answering(() => jsonFeed([])) };
export const ShowMore: Story = { args: { limit: 2 }, beforeEach: answering(() => jsonFeed()) };
export const ShowMoreFailed: Story = {
  args: { limit: 4 },
  beforeEach: answering(() => jsonFeed(releases, "https://newsroom.example/2.json"), failures.http),
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector("press-list")!;
    await new Promise((resolve) => list.addEventListener("press-load", resolve, { once: true }));
    await list.updateComplete;
    list.renderRoot.querySelector<HTMLElement>("[part=more-button]")!.click();
  },
};
export const Inline: Story = { args: { open: "inline" }, beforeEach: answering(() => jsonFeed()) };
export const Stale: Story = {
  beforeEach: answering(() => jsonFeed(), failures.http),
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector("press-list")!;
    await new Promise((resolve) => list.addEventListener("press-load", resolve, { once: true }));
    await list.reload();
  },
};
export const Blocked = failing("blocked");
export const Offline: Story = {
  beforeEach: () => {
    Object.defineProperty(navigator, "onLine", { value: false, configurable: true });
    return () => Reflect.deleteProperty(navigator, "onLine");
  },
};
export const Timeout = failing("timeout");
export const HttpError = failing("http");
export const TooLarge = failing("too-large");
export const Unsupported = failing("unsupported");
export const Malformed = failing("malformed");
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
