import { expect, fixture } from "@open-wc/testing";
import { html } from "lit";
import "../../../src/elements/press-release/define.js";
import type { PressReleaseElement } from "../../../src/elements/press-release/press-release.js";
import type { Release } from "../../../src/release/release.js";
import { untrustedHtml } from "../../../src/release/untrusted-html.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getByRole, queryByRole } from "../../helpers/by-role.js";
import { deepActiveElement } from "../../helpers/deep-active-element.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { findByRole } from "../../helpers/find-by-role.js";
import { releaseFeed, serveReleases } from "../../helpers/release-feed.js";
import { tryAgain } from "../../helpers/try-again.js";
import { waitFor } from "../../helpers/wait-for.js";

const visit: Release = {
  id: "14400003",
  title: "The minister visits Nairobi",
  url: "https://newsroom.example/releases/the-minister-visits-nairobi/?ref=feed#top",
  lead: "Talks about trade and climate.",
  body: untrustedHtml("<p>The talks begin on Monday.</p>"),
  published: "2026-02-11T09:15:00Z",
};
const long = { ...visit, body: untrustedHtml("<p>A paragraph of the release.</p>".repeat(200)) };

const status = (element: Element) => getByRole(element, "status").innerText.replace(/\s+/gu, " ").trim();

const slots = ["loading", "not-found", "withheld", "error", "offline", "stale"].map(
  (state) => html`<span slot=${state}>The page says ${state}.</span>`,
);

/** Whether the content of a slot is visible. */
const isDrawn = (element: Element, slot: string) =>
  !!element.querySelector<HTMLElement>(`[slot="${slot}"]`)!.offsetParent;

describe("the states of <press-release>", () => {
  for (const [name, release] of [
    ["longer", long],
    ["shorter", visit],
  ] as const) {
    it(`move nothing visible below a release that is ${name} than the window`, async () => {
      const feed = await serveReleases([release], { hold: true });
      const page = await fixture<HTMLElement>(
        html`<div>
          <press-release src=${feed.url} release-id=${visit.id}></press-release>
          <p>Below</p>
        </div>`,
      );
      page.scrollIntoView();
      const element = page.querySelector("press-release")!;
      const below = () => Math.min(page.querySelector("p")!.getBoundingClientRect().top, innerHeight);
      await feed.requested();
      expect(element.matches(":state(loading)")).to.equal(true);
      await expectAccessible(element);
      const before = below();
      expect(before).to.be.at.least(innerHeight - 1);
      const places = new Set<number>();
      void feed.release();
      await waitFor(() => (places.add(Math.round(below())), queryByRole(element, "article")));
      await waitFor(() => (places.add(Math.round(below())), !element.matches(":state(loading)")));
      expect([...places, Math.round(below())].every((place) => Math.abs(place - before) <= 1)).to.equal(true);
    });
  }

  it("use the page's own words, each in its slot", async () => {
    const feed = await serveReleases([visit], { hold: true });
    const element = await fixture<PressReleaseElement>(
      html`<press-release src=${feed.url} release-id=${visit.id}>${slots}</press-release>`,
    );
    await feed.requested();
    expect(isDrawn(element, "loading")).to.equal(true);
    await feed.answer({ status: 500, body: "" });
    await feed.release();
    await waitFor(() => queryByRole(element, "article"));
    expect(isDrawn(element, "loading")).to.equal(false);
    await element.reload();
    await waitFor(() => element.matches(":state(stale)") && isDrawn(element, "stale"));
    expect(getByRole(element, "heading", { name: visit.title })).to.exist;
    await expectAccessible(element);
    element.releaseId = "gone";
    await feed.answer(releaseFeed([]));
    getByRole(element, "button", { name: "Try again" }).click();
    await waitFor(() => element.matches(":state(not-found)") && isDrawn(element, "not-found"));
    await feed.answer({ status: 500, body: "" });
    element.src = `${feed.url}/elsewhere`;
    await waitFor(() => element.matches(":state(error)") && isDrawn(element, "error"));
    expect(
      ["loading", "not-found", "withheld", "offline", "stale"].filter((slot) => isDrawn(element, slot)),
    ).to.deep.equal([]);
    await expectAccessible(element);
  });

  it("use the page's own words for a reader who is offline, and for a release under embargo", async () => {
    const embargo = "2099-01-01T05:00:00Z";
    const feed = await serveReleases([{ ...visit, embargo }], { ending: "reset" });
    Object.defineProperty(navigator, "onLine", { value: false, configurable: true });
    const element = await fixture<PressReleaseElement>(
      html`<press-release src=${feed.url} release-id=${visit.id}>${slots}</press-release>`,
    );
    const drawn = () =>
      [...element.children].map(({ slot }) => slot).filter((slot) => isDrawn(element, slot));
    try {
      await waitFor(() => element.matches(":state(offline)") && drawn().length);
      expect(drawn()).to.deep.equal(["offline"]);
      await expectAccessible(element);
    } finally {
      Reflect.deleteProperty(navigator, "onLine");
    }
    await feed.answer(releaseFeed([{ ...visit, embargo }]));
    getByRole(element, "button", { name: "Try again" }).click();
    await waitFor(() => element.matches(":state(withheld)") && isDrawn(element, "withheld"));
    expect(drawn()).to.deep.equal(["withheld"]);
    await expectAccessible(element);
  });

  for (const [way, strings] of [
    [
      "as an attribute",
      (own: object) => html`<press-release strings=${JSON.stringify(own)}></press-release>`,
    ],
    ["as a property", (own: object) => html`<press-release .strings=${own}></press-release>`],
  ] as const) {
    it(`use the page's own words, given as strings ${way}`, async () => {
      const element = await fixture<PressReleaseElement>(
        strings({
          loading: "One moment",
          notFound: "Gone, sorry.",
          withheld: "Wait until {date}.",
          stale: "From {date}.",
          retry: "Once more",
          failed: { http: "The press room is closed.", offline: "No network." },
        }),
      );
      const feed = await serveReleases([visit, { ...visit, id: "2", embargo: "2099-01-01T05:00:00Z" }], {
        hold: true,
      });
      element.timeZone = "Europe/Copenhagen";
      element.releaseId = visit.id;
      element.src = feed.url;
      await feed.requested();
      await waitFor(() => status(element) === "One moment");
      await feed.answer({ status: 500, body: "" });
      await feed.release();
      await waitFor(() => queryByRole(element, "article"));
      await element.reload();
      await waitFor(() => /^From .+ CES?T\. Once more$/u.test(status(element)));
      element.releaseId = "gone";
      await feed.answer(releaseFeed([]));
      await element.reload();
      await waitFor(() => status(element) === "Gone, sorry.");
      element.release = { ...visit, embargo: "2099-01-01T05:00:00Z" };
      await waitFor(() => status(element) === "Wait until 1 January 2099 06:00 CET.");
      element.release = undefined!;
      await feed.answer({ status: 500, body: "" });
      element.src = `${feed.url}/failed`;
      await waitFor(() => status(element) === "The press room is closed. Once more");
      await feed.answer({ ending: "reset" });
      Object.defineProperty(navigator, "onLine", { value: false, configurable: true });
      try {
        element.src = `${feed.url}/offline`;
        await waitFor(() => status(element) === "No network. Once more");
        expect(element.matches(":state(offline)")).to.equal(true);
      } finally {
        Reflect.deleteProperty(navigator, "onLine");
      }
    });
  }

  it("say that the reader is offline, and that the release may be out of date", async () => {
    const feed = await serveReleases([visit]);
    const element = await fixture<PressReleaseElement>(
      html`<press-release
        src=${feed.url}
        release-id=${visit.id}
        time-zone="Europe/Copenhagen"
      ></press-release>`,
    );
    await waitFor(() => queryByRole(element, "article"));
    Object.defineProperty(navigator, "onLine", { value: false, configurable: true });
    try {
      await feed.answer({ ending: "reset" });
      await element.reload();
      await waitFor(() => element.matches(":state(stale)") && status(element));
      expect(status(element)).to.match(
        /^This press release may be out of date\. It was last updated on .+ Try again$/u,
      );
      element.src = `${feed.url}/elsewhere`;
      await waitFor(() => element.matches(":state(offline)") && status(element));
      expect(element.matches(":state(error)")).to.equal(false);
      expect(status(element)).to.equal("You’re offline. Check your internet connection Try again");
      await expectAccessible(element);
    } finally {
      Reflect.deleteProperty(navigator, "onLine");
    }
  });

  for (const [what, releases] of [
    ["to the headline", [visit]],
    ["to the message that there is no such release", []],
  ] as const) {
    it(`move the focus of a reader who retries by keyboard ${what}`, async () => {
      const feed = await serveFeed({ status: 500 });
      const element = await fixture<PressReleaseElement>(
        html`<press-release src=${feed.url} release-id=${visit.id}></press-release>`,
      );
      await tryAgain(element, feed, releaseFeed(releases));
      await waitFor(() => deepActiveElement()?.matches("h2, [role=status]"));
      expect(deepActiveElement()!.textContent.trim()).to.equal(
        releases.length
          ? visit.title
          : "We cannot find this press release. It may have moved or been removed",
      );
      await expectAccessible(element);
    });
  }

  it("leave the focus alone if the reader has moved it elsewhere", async () => {
    const feed = await serveFeed({ status: 500 });
    const page = await fixture(
      html`<div><press-release src=${feed.url} release-id=${visit.id}></press-release><input /></div>`,
    );
    const retry = await findByRole(page, "button", { name: "Try again" });
    await feed.answer({ ...releaseFeed([visit]), hold: true });
    retry.focus();
    retry.click();
    await feed.requested(2);
    page.querySelector("input")!.focus();
    await feed.release();
    await findByRole(page, "heading", { name: visit.title });
    await waitFor(() => !page.querySelector("press-release")!.matches(":state(loading)"));
    expect(deepActiveElement()).to.equal(page.querySelector("input"));
  });
});
