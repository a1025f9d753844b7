import { expect, fixture, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import { getByRole } from "../../helpers/by-role.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { showList } from "../../helpers/show-list.js";
import { waitFor } from "../../helpers/wait-for.js";
import { releaseFeed, serveReleases } from "../../helpers/release-feed.js";
import { releases } from "../../helpers/releases.js";
import { choose, headlines, press, select, type } from "../../helpers/use-controls.js";

const { pathname } = location;
const everything = "search category type language year";

let wrapper: HTMLElement;

beforeEach(() => {
  wrapper = document.createElement("div");
  document.body.append(wrapper);
});

afterEach(() => {
  history.replaceState(null, "", pathname);
});

const list = (template: unknown) => showList(template, "press-load", wrapper);

const given = (attributes: { controls?: string; category?: string; search?: string; year?: string } = {}) =>
  list(
    html`<press-list
      .releases=${releases}
      time-zone="Europe/Copenhagen"
      .controls=${attributes.controls ?? everything}
      .category=${attributes.category}
      .search=${attributes.search}
      .year=${attributes.year}
    ></press-list>`,
  );

describe("<press-list sync-url> (L6)", () => {
  const params = () => Object.fromEntries(new URLSearchParams(location.search));

  it("keeps filters and search in the address, with the list's prefix, and keeps other parameters", async () => {
    history.replaceState(null, "", "?a=b%20c&flag#place");
    const element = await list(
      html`<press-list id="news" sync-url .releases=${releases} controls=${everything}></press-list>`,
    );
    // Not by the length of the history, which ends at 50 entries.
    const pushState = history.pushState.bind(history);
    const pushed: string[] = [];
    history.pushState = (state, title, url) => {
      pushed.push(String(url));
      pushState(state, title, url);
    };
    try {
      await choose(element, "Year", "2025");
      await type(element, "old");
      await type(element, "older");
    } finally {
      Reflect.deleteProperty(history, "pushState");
    }
    expect(pushed).to.have.length(1);
    expect(location.search).to.equal("?a=b%20c&flag&news-search=older&news-year=2025");
    expect(location.hash).to.equal("#place");
    await press(element, "Clear filters");
    expect(location.search).to.equal("?a=b%20c&flag");
  });

  it("shows no text of the address that no release has, and says that nothing was found", async () => {
    history.replaceState(
      null,
      "",
      "?press-category=Call+0800+555&press-type=Call+0800+555&press-language=x-call",
    );
    const element = await list(
      html`<press-list sync-url .releases=${releases} controls="category type language"></press-list>`,
    );
    expect(element.shadowRoot!.textContent).not.to.match(/0800|call/iu);
    expect(headlines(element)).to.deep.equal([]);
    for (const name of ["Topic", "Type", "Language"])
      expect(select(element, name).selectedOptions[0]!.textContent).to.equal("Not in this list");
    await press(element, "Clear filters");
    expect(headlines(element)).to.have.length(4);
    expect(location.search).to.equal("");
  });

  it("names a value of the address as the releases do", async () => {
    history.replaceState(null, "", "?press-category=TRADE&press-search=nothing");
    const element = await list(
      html`<press-list sync-url .releases=${releases} controls="search category"></press-list>`,
    );
    expect(select(element, "Topic").selectedOptions[0]!.textContent.trim()).to.equal("Trade (0)");
  });

  it("restores filters with Back and Forward", async () => {
    const element = await list(
      html`<press-list sync-url .releases=${releases} controls="category" category="Trade"></press-list>`,
    );
    await choose(element, "Topic", "Climate");
    await choose(element, "Topic", "All");
    expect(params()).to.deep.equal({ "press-category": "" });
    expect(headlines(element)).to.have.length(4);
    history.back();
    await waitFor(() => headlines(element).length === 2 && select(element, "Topic").value === "climate");
    history.back();
    await waitFor(() => headlines(element)[0] === "Trade fair in Århus");
    expect(params()).to.deep.equal({});
    history.forward();
    await waitFor(() => select(element, "Topic").value === "climate");
    expect(headlines(element)).to.deep.equal(["Ministeren rejser til Kenya", "An older note"]);
  });

  it("restores filter, search and the number of releases with Back", async () => {
    const element = await list(
      html`<press-list sync-url limit="1" .releases=${releases} controls="search category"></press-list>`,
    );
    await choose(element, "Topic", "Trade");
    await type(element, "t");
    await press(element, "Show more");
    const before = { "press-category": "Trade", "press-search": "t", "press-shown": "2" };
    expect(params()).to.deep.equal(before);
    await choose(element, "Topic", "All");
    expect(headlines(element)).to.have.length(1);
    await press(element, "Clear filters");
    expect(params()).to.deep.equal({});
    history.go(-2);
    await waitFor(() => headlines(element).length === 2);
    expect(params()).to.deep.equal(before);
    expect(headlines(element)).to.deep.equal(["Trade fair in Århus", "New tariffs"]);
    expect(select(element, "Topic").value).to.equal("trade");
    expect((getByRole(element, "searchbox") as HTMLInputElement).value).to.equal("t");
  });

  it("opens a shared link: filters, and as many releases as were shown, from older pages too", async () => {
    history.replaceState(null, "", "?news-language=en&news-shown=2&news-type=Nyhed");
    const older = await serveReleases(releases.slice(2));
    const feed = await serveFeed(releaseFeed(releases.slice(0, 2), older.url));
    const element = await list(
      html`<press-list src=${feed.url} limit="1" sync-url="news" controls="language"></press-list>`,
    );
    // There is no control for the type, so the address cannot set it.
    await waitFor(() => headlines(element).length === 2);
    expect(headlines(element)).to.deep.equal(["Trade fair in Århus", "New tariffs"]);
    getByRole(element, "button", { name: "Show more" }).click();
    await element.updateComplete;
    expect(params()["news-shown"]).to.equal("3");
  });

  it("keeps two lists apart, with the same prefix or different ones", async () => {
    history.replaceState(null, "", "?press-2-year=2025");
    await fixture(
      html`<div>
        <press-list sync-url .releases=${releases} controls="year"></press-list>
        <press-list sync-url .releases=${releases} controls="year"></press-list>
        <press-list sync-url="other" .releases=${releases} controls="year"></press-list>
      </div>`,
      { parentNode: wrapper },
    );
    const lists = [...wrapper.querySelectorAll("press-list")];
    await waitFor(() => lists.every((one) => one.shadowRoot!.querySelector("select option:nth-child(2)")));
    await choose(lists[2]!, "Year", "2026");
    await choose(lists[0]!, "Year", "2025");
    expect(params()).to.deep.equal({ "press-2-year": "2025", "other-year": "2026", "press-year": "2025" });
    expect(lists.map(({ year }) => year)).to.deep.equal(["2025", "2025", "2026"]);
  });

  it("does not change the address without the attribute", async () => {
    const element = await given();
    await choose(element, "Year", "2025");
    expect(location.search).to.equal("");
  });
});
