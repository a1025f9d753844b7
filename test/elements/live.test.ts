/* How urgently a screen reader says the status of an element. */
import { expect, fixture, html } from "@open-wc/testing";
import type { LitElement } from "lit";
import "../../src/define.js";
import { expectAccessible } from "../helpers/axe.js";
import { getByRole } from "../helpers/by-role.js";
import { serveFeed } from "../helpers/feed-server.js";
import { findByRole } from "../helpers/find-by-role.js";
import { releases } from "../helpers/releases.js";
import { items, rss } from "../helpers/rss.js";

const { pathname } = location;

afterEach(() => history.replaceState(null, "", pathname));

const elements: Record<string, (live: string) => Promise<LitElement>> = {
  "a list": (live) =>
    fixture(html`<press-list .releases=${releases} controls="search" live=${live}></press-list>`),
  "a list that cannot be shown": async (live) => {
    const { url } = await serveFeed({ status: 404 });
    const list = await fixture<LitElement>(html`<press-list src=${url} live=${live}></press-list>`);
    await findByRole(list, "button", { name: "Try again" });
    return list;
  },
  "a release": (live) => fixture(html`<press-release .release=${releases[0]} live=${live}></press-release>`),
  "a release that a list has opened": async (live) => {
    const list = await fixture<LitElement>(
      html`<press-list .releases=${releases} open="inline" live=${live}></press-list>`,
    );
    (await findByRole(list, "link", { name: releases[0]!.title })).click();
    await findByRole(list, "link", { name: "Back to all news" });
    return list.shadowRoot!.querySelector<LitElement>("press-release")!;
  },
  "a form": (live) =>
    fixture(html`<subscribe-form action="https://newsroom.example/" live=${live}></subscribe-form>`),
};

const statusOf = (element: Element) => getByRole(element, "status").getAttribute("aria-live");

describe("live (A11)", () => {
  for (const [name, show] of Object.entries(elements)) {
    it(`says the status of ${name} as urgently as the page asks, and politely without a known value`, async () => {
      const element = await show("assertive");
      expect(statusOf(element)).to.equal("assertive");
      await expectAccessible(element);
      for (const [value, said] of [
        ["off", "off"],
        ["polite", "polite"],
        ["assertive", "assertive"],
        ["rude", "polite"],
      ] as const) {
        Object.assign(element, { live: value });
        await element.updateComplete;
        expect(statusOf(element), value).to.equal(said);
      }
    });
  }

  it("says a failure of “Show more” even if it is off", async () => {
    const older = await serveFeed({ status: 404 });
    const { url } = await serveFeed({ body: rss(items(2), { next: older.url }) });
    const list = await fixture<LitElement>(html`<press-list src=${url} live="off"></press-list>`);
    (await findByRole(list, "button", { name: "Show more" })).click();
    const failure = await findByRole(list, "alert");
    expect(failure.hasAttribute("aria-live")).to.equal(false);
  });
});
