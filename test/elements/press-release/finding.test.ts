import { expect, fixture } from "@open-wc/testing";
import { html, type TemplateResult } from "lit";
import "../../../src/elements/press-release/define.js";
import type { PressReleaseElement } from "../../../src/elements/press-release/press-release.js";
import type { Release } from "../../../src/release/release.js";
import { untrustedHtml } from "../../../src/release/untrusted-html.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getByRole, queryByRole } from "../../helpers/by-role.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { findByRole } from "../../helpers/find-by-role.js";
import { serveReleases } from "../../helpers/release-feed.js";
import { items, rss } from "../../helpers/rss.js";
import { servePagedFeed } from "../../helpers/paged-feed.js";
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

/** Puts a `<press-release>` into the page and waits until it no longer loads. */
async function settle(template: TemplateResult): Promise<PressReleaseElement> {
  const element = await fixture<PressReleaseElement>(template);
  await waitFor(() => !element.matches(":state(loading)"));
  return element;
}

describe("<press-release> finds its release (R1)", () => {
  afterEach(() => history.replaceState(null, "", location.pathname));

  for (const [way, value] of [
    ["its id", "14400003"],
    ["the last part of its address", "the-minister-visits-nairobi"],
  ] as const) {
    it(`by ${way}`, async () => {
      const feed = await serveReleases([visit, { id: "2", title: "Another" }]);
      const element = await fixture(
        html`<press-release src=${feed.url} release-id=${value}></press-release>`,
      );
      await waitFor(() =>
        queryByRole(element, "article")?.textContent.includes("The talks begin on Monday."),
      );
      expect(getByRole(element, "heading", { name: visit.title })).to.exist;
    });
  }

  it("by an id before an address that ends with the same text", async () => {
    const feed = await serveReleases([
      { id: "1", title: "One", url: "https://newsroom.example/2" },
      { id: "2", title: "Two" },
    ]);
    const element = await fixture(html`<press-release src=${feed.url} release-id="2"></press-release>`);
    expect(await waitFor(() => queryByRole(element, "heading", { name: "Two" }))).to.exist;
  });

  it("by the page's address with æ, ø and å", async () => {
    history.replaceState(null, "", "?release=besøg-på-ærø");
    const feed = await serveReleases([{ ...visit, url: "https://newsroom.example/besøg-på-ærø" }]);
    const element = await fixture(html`<press-release src=${feed.url} from-url></press-release>`);
    expect(await waitFor(() => queryByRole(element, "heading", { name: visit.title }))).to.exist;
  });

  it("by the page's address, or else its attribute, and says so if the address names an unknown one", async () => {
    const feed = await serveReleases([visit, { id: "2", title: "Another" }]);
    const element = await fixture<PressReleaseElement>(
      html`<press-release src=${feed.url} from-url release-id="2" page-title></press-release>`,
    );
    const { title } = document;
    await findByRole(element, "heading", { name: "Another" });
    history.pushState(null, "", "?release=14400003");
    window.dispatchEvent(new PopStateEvent("popstate"));
    await findByRole(element, "heading", { name: visit.title });
    history.pushState(null, "", "?release=gone");
    window.dispatchEvent(new PopStateEvent("popstate"));
    await waitFor(() => element.matches(":state(not-found)") && status(element));
    expect(status(element)).to.equal("We cannot find this press release. It may have moved or been removed");
    expect(queryByRole(element, "article")).to.equal(null);
    expect(document.title).to.equal(title);
  });

  it("when the attribute changes, and says so if there is no such release", async () => {
    const feed = await serveReleases([visit, { id: "2", title: "Another" }]);
    const element = await fixture<PressReleaseElement>(
      html`<press-release src=${feed.url} release-id="2"></press-release>`,
    );
    await waitFor(() => queryByRole(element, "heading", { name: "Another" }));
    element.releaseId = visit.id;
    await waitFor(() => queryByRole(element, "heading", { name: visit.title }));
    element.releaseId = "gone";
    await waitFor(() => element.matches(":state(not-found)") && status(element));
    expect(queryByRole(element, "article")).to.equal(null);
    expect(status(element)).to.equal("We cannot find this press release. It may have moved or been removed");
    // The page has no link of its own.
    expect(getByRole(element, "link", { name: "Visit the newsroom" })).to.exist;
    await expectAccessible(element);
  });

  it("by its id, with links to the newsroom", async () => {
    const feed = await serveFeed({ body: rss(items(3)) });
    const element = await settle(
      html`<press-release src=${feed.url} release-id="release-2"></press-release>`,
    );
    expect(getByRole(element, "heading").textContent.trim()).to.equal("Release 2");
    expect(getByRole(element, "link", { name: "Visit the newsroom" }).getAttribute("href")).to.equal(
      "https://newsroom.example/",
    );
    expect(getByRole(element, "link", { name: "Read this press release in the newsroom" })).to.exist;
    await expectAccessible(element);
  });

  it("on an older page of the feed", async () => {
    const second = await serveFeed({ body: rss(items(2, 3)) });
    const first = await serveFeed({ body: rss(items(2), { next: second.url }) });
    const element = await settle(
      html`<press-release src=${first.url} release-id="release-4"></press-release>`,
    );
    expect(getByRole(element, "heading").textContent.trim()).to.equal("Release 4");
  });

  it("on up to ten older pages, and no further", async () => {
    const feed = await servePagedFeed(13);
    const element = await settle(html`<press-release src=${feed.url} release-id="gone"></press-release>`);
    await waitFor(() => element.matches(":state(not-found)"));
    expect(await feed.requests()).to.deep.equal([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
  });

  it("and fails with an error if an older page does not arrive, and retries on request", async () => {
    const second = await serveFeed({ status: 404 });
    const first = await serveFeed({ body: rss(items(1), { next: second.url }) });
    const element = await settle(
      html`<press-release src=${first.url} release-id="release-2"></press-release>`,
    );
    await waitFor(() => element.matches(":state(error)"));
    expect(element.matches(":state(not-found)")).to.equal(false);
    await second.answer({ body: rss(items(1, 2)) });
    getByRole(element, "button", { name: "Try again" }).click();
    await waitFor(() => queryByRole(element, "heading", { name: "Release 2" }));
    expect(element.matches(":state(error)")).to.equal(false);
  });

  it("by the page's address, also after Back", async () => {
    history.replaceState(null, "", "?release=release-1");
    const feed = await serveFeed({ body: rss(items(2)) });
    const element = await settle(html`<press-release src=${feed.url} from-url></press-release>`);
    await waitFor(() => queryByRole(element, "heading", { name: "Release 1" }));
    history.pushState(null, "", "?release=release-2");
    history.pushState(null, "", "?release=elsewhere");
    history.back();
    await waitFor(() => queryByRole(element, "heading", { name: "Release 2" }));
    expect(queryByRole(element, "heading", { name: "Release 1" })).to.equal(null);
  });
});
