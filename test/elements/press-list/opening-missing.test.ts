import { expect, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import type { PressListElement } from "../../../src/elements/press-list/press-list.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getAllByRole, queryByRole } from "../../helpers/by-role.js";
import { findByRole } from "../../helpers/find-by-role.js";
import { holdLongTimers } from "../../helpers/long-timers.js";
import { releaseFeed, serveReleases } from "../../helpers/release-feed.js";
import { releases } from "../../helpers/releases.js";
import { showList } from "../../helpers/show-list.js";
import { waitFor } from "../../helpers/wait-for.js";

const { pathname } = location;

afterEach(() => {
  history.replaceState(null, "", pathname);
  document.body.replaceChildren();
});

/** Resolves when the text of a live region matches. */
const waitForStatus = (element: Element, words: RegExp) =>
  waitFor(() => getAllByRole(element, "status").find((status) => words.test(status.innerText)));
const hasStatus = (element: Element, words: RegExp) =>
  getAllByRole(element, "status").some((status) => words.test(status.innerText));
const slotted = (element: Element, name: string) =>
  [...element.querySelectorAll(`[slot=${name}]`)].find((one) => (one as HTMLElement).offsetHeight > 0);
/** Whether the element has a state, as CSS sees it. */
const isIn = (element: PressListElement, state: string) => element.matches(`:state(${state})`);

for (const open of ["inline", "dialog"] as const) {
  const withheld = { ...releases[1]!, embargo: "2999-01-01T05:00:00Z" };
  const states = [
    ["not-found", "gone", /We cannot find this press release\. It may have moved or been removed/u],
    ["withheld", withheld.id, /This press release will be published here on 1 January 2999 06:00 CET/u],
  ] as const;

  describe(`<press-list open="${open}"> if the address names a release that cannot be shown (L9, L11)`, () => {
    for (const [state, id, sentence] of states) {
      it(`says so above the list, with a state: ${state}`, async () => {
        history.replaceState(null, "", `?release=${id}`);
        const feed = await serveReleases([releases[0]!, withheld]);
        const element = await showList(
          html`<press-list src=${feed.url} open=${open} time-zone="Europe/Copenhagen"></press-list>`,
        );
        await waitForStatus(element, sentence);
        await waitFor(() => isIn(element, state));
        expect(queryByRole(element, "link", { name: releases[0]!.title })).to.exist;
        expect(queryByRole(element, "link", { name: "Back to all news" })).to.equal(null);
        expect(element.shadowRoot!.querySelector("dialog")).to.equal(null);
        await expectAccessible(element);
        // Another release opens as usual, and the message disappears.
        (await findByRole(element, "link", { name: releases[0]!.title })).click();
        await waitFor(() => !isIn(element, state) && !hasStatus(element, sentence));
      });

      it(`says so in the page's own words, from strings or a slot: ${state}`, async () => {
        history.replaceState(null, "", `?release=${id}`);
        const feed = await serveReleases([releases[0]!, withheld]);
        const strings = '{"notFound":"It is gone.","withheld":"Wait for {date}."}';
        const element = await showList(
          html`<press-list src=${feed.url} open=${open} strings=${strings}></press-list>`,
        );
        await waitForStatus(element, /^\s*(It is gone|Wait for 1 January 2999 .*)\.\s*$/u);
        const words = document.createElement("p");
        Object.assign(words, { slot: state, textContent: "Ask the press office." });
        element.append(words);
        element.requestUpdate();
        await waitFor(() => slotted(element, state));
        expect(hasStatus(element, /gone|Wait/u)).to.equal(false);
        await expectAccessible(element);
      });
    }

    it("says so if the open release disappears from the feed", async () => {
      const feed = await serveReleases(releases);
      const element = await showList(html`<press-list src=${feed.url} open=${open}></press-list>`);
      (await findByRole(element, "link", { name: releases[1]!.title })).click();
      await waitFor(() => element.shadowRoot!.querySelector("press-release"));
      await feed.answer(releaseFeed(releases.slice(2)));
      await element.reload();
      // Until the list has closed it, the open release says so as well.
      await waitFor(() => isIn(element, "not-found"));
      await waitForStatus(element, /We cannot find this press release\. It may have moved or been removed/u);
      expect(queryByRole(element, "link", { name: releases[2]!.title })).to.exist;
      expect(document.documentElement.style.overflow).to.equal("");
    });

    it("shows a release when its embargo ends, without a reload", async () => {
      const timers = holdLongTimers();
      try {
        history.replaceState(null, "", `?release=${withheld.id}`);
        const embargo = new Date(Date.now() + 2e6).toISOString();
        const feed = await serveReleases([releases[0]!, { ...withheld, embargo }]);
        const element = await showList(html`<press-list src=${feed.url} open=${open}></press-list>`);
        await waitForStatus(element, /This press release will be published here on/u);
        while (timers.delays().length) timers.end(2e6);
        const opened = await waitFor(() =>
          element.shadowRoot!.querySelector("press-release:not(:state(withheld))"),
        );
        await findByRole(opened, "heading", { name: withheld.title });
        await waitFor(() => !isIn(element, "withheld"));
        expect(await feed.requests()).to.have.length(1);
      } finally {
        timers.restore();
      }
    });

    it("says nothing if the page has a <press-release from-url>, which follows the same address", async () => {
      history.replaceState(null, "", "?release=of-another-feed");
      const feed = await serveReleases(releases);
      const other = await serveReleases([{ ...releases[0]!, id: "of-another-feed", title: "Elsewhere" }]);
      const wrapper = document.createElement("div");
      const element = await showList(
        html`<div>
          <press-release src=${other.url} from-url></press-release>
          <press-list src=${feed.url} open=${open}></press-list>
        </div>`,
        "press-load",
        wrapper,
      );
      await findByRole(wrapper, "heading", { name: "Elsewhere" });
      await findByRole(element, "link", { name: releases[0]!.title });
      await element.updateComplete;
      expect(isIn(element, "not-found")).to.equal(false);
      expect(element.shadowRoot!.querySelector("press-release")).to.equal(null);
    });
  });
}
