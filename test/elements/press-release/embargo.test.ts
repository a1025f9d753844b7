import { expect, fixture } from "@open-wc/testing";
import { html } from "lit";
import "../../../src/elements/press-release/define.js";
import type { PressReleaseElement } from "../../../src/elements/press-release/press-release.js";
import type { Release } from "../../../src/release/release.js";
import { untrustedHtml } from "../../../src/release/untrusted-html.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getByRole, queryByRole } from "../../helpers/by-role.js";
import { findByRole } from "../../helpers/find-by-role.js";
import { holdLongTimers } from "../../helpers/long-timers.js";
import { serveReleases } from "../../helpers/release-feed.js";
import { waitFor } from "../../helpers/wait-for.js";

const visit: Release = {
  id: "14400003",
  title: "The minister visits Nairobi",
  url: "https://newsroom.example/releases/the-minister-visits-nairobi/?ref=feed#top",
  lead: "Talks about trade and climate.",
  body: untrustedHtml("<p>The talks begin on Monday.</p>"),
  published: "2026-02-11T09:15:00Z",
};

const status = (element: Element) => getByRole(element, "status").innerText.replace(/\s+/gu, " ").trim();

describe("a release under embargo (R6)", () => {
  it("is withheld, and shown without a reload when the embargo ends", async () => {
    const month = 31 * 24 * 60 * 60 * 1000;
    const timers = holdLongTimers();
    try {
      const embargo = new Date(Date.now() + month).toISOString();
      const feed = await serveReleases([{ ...visit, embargo }]);
      const element = await fixture<PressReleaseElement>(
        html`<press-release
          src=${feed.url}
          release-id=${visit.id}
          time-zone="Europe/Copenhagen"
          json-ld
          page-title
        >
        </press-release>`,
      );
      await waitFor(() => element.matches(":state(withheld)") && status(element));
      expect(status(element)).to.match(/^This press release will be published here on .+ CES?T$/u);
      expect(element.shadowRoot!.textContent).to.not.contain(visit.title);
      expect(document.title).to.equal("Test");
      expect(document.querySelector('script[type="application/ld+json"]')).to.equal(null);
      await expectAccessible(element);
      // A timer for a month would end immediately.
      expect(timers.delays()).to.deep.equal([2 ** 31 - 1]);
      const parent = element.parentElement!;
      element.remove();
      expect(timers.delays()).to.deep.equal([]);
      parent.append(element);
      await waitFor(() => timers.delays().length);
      timers.end(month - 2e6);
      expect(timers.delays()[0]).to.be.closeTo(2e6, 5000);
      timers.end(2e6 + 1000);
      await waitFor(() => queryByRole(element, "heading", { name: visit.title }));
      expect(element.matches(":state(withheld)")).to.equal(false);
      element.remove();
    } finally {
      timers.restore();
    }
  });

  it("is not among the more releases or the translations", async () => {
    const embargo = "2099-01-01T05:00:00Z";
    const feed = await serveReleases([
      { ...visit, translations: [{ language: "da", id: "da" }] },
      { id: "2", title: "Another" },
      { ...visit, id: "later", title: "Not yet", embargo },
      { ...visit, id: "da", title: "Ikke endnu", language: "da", embargo },
    ]);
    const element = await fixture<PressReleaseElement>(
      html`<press-release src=${feed.url} release-id=${visit.id} more="9"></press-release>`,
    );
    await findByRole(element, "heading", { name: "Another" });
    await waitFor(() => !element.matches(":state(loading)"));
    expect(element.shadowRoot!.textContent).to.not.match(/Not yet|Ikke endnu/u);
    expect(queryByRole(element, "link", { name: "Dansk" })).to.equal(null);
  });

  it("is withheld when it comes from a property, too", async () => {
    const element = await fixture<PressReleaseElement>(
      html`<press-release .release=${{ ...visit, embargo: "2099-01-01T05:00:00Z" }}></press-release>`,
    );
    await waitFor(() => element.matches(":state(withheld)") && status(element));
    expect(element.shadowRoot!.textContent).to.not.contain(visit.title);
    element.release = visit;
    await waitFor(() => queryByRole(element, "heading", { name: visit.title }));
    await waitFor(() => status(element) === "");
    expect(element.matches(":state(withheld)")).to.equal(false);
  });
});
