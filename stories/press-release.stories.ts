import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../src/elements/press-release/define.js";
import type { PressReleaseElement } from "../src/elements/press-release/press-release.js";
import { untrustedHtml } from "../src/release/untrusted-html.js";
import { answering, failures, jsonFeed, never, releases, wholeRelease } from "./newsroom.js";

// A new address for each story: what one story has read must not show in the next.
let story = 0;
const src = () => `https://newsroom.example/release-feed-${story++}.json`;

const meta: Meta<PressReleaseElement> = {
  title: "press-release",
  component: "press-release",
  render: ({ release, releaseId = wholeRelease.id, headingLevel = 2 }) =>
    html`<press-release
      src=${src()}
      release-id=${releaseId}
      heading-level=${headingLevel}
      time-zone="Europe/Copenhagen"
      .release=${release}
      ><a href="https://newsroom.example/">Press releases</a></press-release
    >`,
};
export default meta;

type Story = StoryObj<PressReleaseElement>;

export const Whole: Story = { args: { release: wholeRelease } };
export const FromFeed: Story = { beforeEach: answering(() => jsonFeed()) };
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
export const Arabic: Story = { args: { release: releases[2]! } };
export const Video: Story = {
  args: {
    release: {
      ...wholeRelease,
      body: untrustedHtml(
        '<p>Watch the ceremony.</p><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
      ),
    },
  },
};
export const Loading: Story = { beforeEach: answering(never) };
export const NotFound: Story = { args: { releaseId: "gone" }, beforeEach: answering(() => jsonFeed()) };
export const Failed: Story = { beforeEach: answering(failures.http) };
