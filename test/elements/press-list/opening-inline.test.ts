import { expect, fixture, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import type { PressListElement } from "../../../src/elements/press-list/press-list.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getByRole, queryByRole } from "../../helpers/by-role.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { deepActiveElement } from "../../helpers/deep-active-element.js";
import { findByRole } from "../../helpers/find-by-role.js";
import { items, rss } from "../../helpers/rss.js";
import { servePagedFeed } from "../../helpers/paged-feed.js";
import { waitFor } from "../../helpers/wait-for.js";

const { pathname } = location;

afterEach(() => history.replaceState(null, "", pathname));

async function inline(feedUrl: string): Promise<PressListElement> {
  return fixture<PressListElement>(html`<press-list src=${feedUrl} open="inline" limit="2"></press-list>`);
}

const untilFocused = (element: Element) => waitFor(() => deepActiveElement() === element);

describe('<press-list open="inline">', () => {
  it("shows the release in place of the list, with a deep link, and focuses its headline", async () => {
    const feed = await serveFeed({ body: rss(items(2)) });
    const element = await inline(feed.url);
    (await findByRole(element, "link", { name: "Release 2" })).click();
    await findByRole(element, "link", { name: "Back to all news" });
    expect(new URLSearchParams(location.search).get("release")).to.equal("release-2");
    expect(queryByRole(element, "link", { name: "Release 1" })).to.equal(null);
    await untilFocused(getByRole(element, "heading", { name: "Release 2" }));
    await expectAccessible(element);
  });

  it("returns to the list with Back, and focuses the link of the release", async () => {
    const feed = await serveFeed({ body: rss(items(2)) });
    const element = await inline(feed.url);
    (await findByRole(element, "link", { name: "Release 2" })).click();
    await findByRole(element, "link", { name: "Back to all news" });
    history.back();
    await untilFocused(await findByRole(element, "link", { name: "Release 2" }));
    expect(location.search).to.equal("");
  });

  it("returns to the list with its own link", async () => {
    const feed = await serveFeed({ body: rss(items(2)) });
    const element = await inline(feed.url);
    (await findByRole(element, "link", { name: "Release 1" })).click();
    (await findByRole(element, "link", { name: "Back to all news" })).click();
    await untilFocused(await findByRole(element, "link", { name: "Release 1" }));
    expect(location.search).to.equal("");
  });

  it("goes back in the history with its own link, after Back and Forward and after a reload", async () => {
    const feed = await serveFeed({ body: rss(items(1)) });
    const element = await inline(feed.url);
    (await findByRole(element, "link", { name: "Release 1" })).click();
    await findByRole(element, "link", { name: "Back to all news" });
    const { length } = history;
    history.back();
    await findByRole(element, "link", { name: "Release 1" });
    history.forward();
    (await findByRole(element, "link", { name: "Back to all news" })).click();
    await findByRole(element, "link", { name: "Release 1" });
    expect(history.length).to.equal(length);

    history.forward();
    await findByRole(element, "link", { name: "Back to all news" });
    element.remove();
    const anew = await inline(feed.url);
    (await findByRole(anew, "link", { name: "Back to all news" })).click();
    await findByRole(anew, "link", { name: "Release 1" });
    expect(history.length).to.equal(length);
  });

  it("keeps what the page has stored in its history", async () => {
    history.replaceState({ scroll: 12 }, "", pathname);
    const feed = await serveFeed({ body: rss(items(1)) });
    const element = await inline(feed.url);
    (await findByRole(element, "link", { name: "Release 1" })).click();
    await findByRole(element, "link", { name: "Back to all news" });
    expect(history.state).to.include({ scroll: 12 });
    getByRole(element, "link", { name: "Back to all news" }).click();
    await findByRole(element, "link", { name: "Release 1" });
    expect(history.state).to.deep.equal({ scroll: 12 });
  });

  it("opens the release of a deep link from an older page of the feed, and returns to the list", async () => {
    history.replaceState(null, "", "?release=release-4");
    const second = await serveFeed({ body: rss(items(2, 3)) });
    const first = await serveFeed({ body: rss(items(2), { next: second.url }) });
    const element = await inline(first.url);
    (await findByRole(element, "link", { name: "Back to all news" })).click();
    await findByRole(element, "link", { name: "Release 1" });
    expect(location.search).to.equal("");
  });

  it("searches ten older pages for a release of another list, also while it shows one of its own", async () => {
    const feed = await servePagedFeed(13);
    const element = await inline(feed.url);
    (await findByRole(element, "link", { name: "Release 1" })).click();
    await findByRole(element, "link", { name: "Back to all news" });
    history.pushState(null, "", "?release=of-another-list");
    dispatchEvent(new PopStateEvent("popstate"));
    await waitFor(() => element.matches(":state(not-found)"));
    expect(await feed.requests()).to.deep.equal([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
  });

  it("shows the list if the address names a release of another feed", async () => {
    history.replaceState(null, "", "?release=of-another-list");
    const feed = await serveFeed({ body: rss(items(1)) });
    const element = await inline(feed.url);
    await findByRole(element, "link", { name: "Release 1" });
    expect(queryByRole(element, "link", { name: "Back to all news" })).to.equal(null);
  });

  it("links each headline to its deep link, so that it works in a new tab", async () => {
    const feed = await serveFeed({ body: rss(items(1)) });
    const element = await inline(feed.url);
    const link = await findByRole(element, "link", { name: "Release 1" });
    expect(link.getAttribute("href")).to.equal(`${location.origin}${pathname}?release=release-1`);
  });

  it("does not open a release if the page cancels press-select", async () => {
    const feed = await serveFeed({ body: rss(items(1)) });
    const element = await inline(feed.url);
    element.addEventListener("press-select", (event) => event.preventDefault());
    (await findByRole(element, "link", { name: "Release 1" })).click();
    await element.updateComplete;
    expect(location.search).to.equal("");
  });
});
