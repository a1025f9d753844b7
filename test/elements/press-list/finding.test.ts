import { expect, fixture, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import { foldText, foldWords } from "../../../src/elements/press-list/finding/fold-text.js";
import type { PressListElement } from "../../../src/elements/press-list/press-list.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getAllByRole, getByRole, nameOf, queryByRole } from "../../helpers/by-role.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { nextEvent } from "../../helpers/next-event.js";
import { showList } from "../../helpers/show-list.js";
import { waitFor } from "../../helpers/wait-for.js";
import { releaseFeed, serveReleases } from "../../helpers/release-feed.js";
import { releases } from "../../helpers/releases.js";

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

const headlines = (element: Element) => getAllByRole(element, "heading").map((one) => one.textContent.trim());
const said = (element: Element) => getByRole(element, "status").textContent.replace(/\s+/gu, " ").trim();
const select = (element: Element, name: string) =>
  getByRole(element, "combobox", { name: new RegExp(`^${name}`, "u") }) as HTMLSelectElement;
const offered = (element: Element, name: string) =>
  [...select(element, name).options].map((option) => option.textContent.trim());

/** Chooses what begins so, as a reader does, and waits for what it shows. */
async function choose(element: PressListElement, control: string, option: string): Promise<void> {
  const field = select(element, control);
  const filtered = nextEvent(element, "press-filter");
  field.value = [...field.options].find((one) => one.textContent.trim().startsWith(option))!.value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await filtered;
  await element.updateComplete;
}

async function type(element: PressListElement, words: string) {
  const field = getByRole(element, "searchbox", { name: "Search" }) as HTMLInputElement;
  const filtered = nextEvent(element, "press-filter");
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  const event = await filtered;
  await element.updateComplete;
  return event;
}

async function press(element: PressListElement, name: string): Promise<void> {
  getByRole(element, "button", { name }).click();
  await element.updateComplete;
}

describe("<press-list>, filtered (L3)", () => {
  const byAttribute: [string, unknown, string[]][] = [
    ["category", html`<press-list .releases=${releases} category="trade"></press-list>`, ["fair", "tariffs"]],
    ["type", html`<press-list .releases=${releases} type="Nyhed"></press-list>`, ["rejse", "old"]],
    ["language", html`<press-list .releases=${releases} language="da"></press-list>`, ["rejse"]],
    [
      "year",
      html`<press-list .releases=${releases} year="2026" time-zone="Europe/Copenhagen"></press-list>`,
      ["fair", "rejse", "tariffs"],
    ],
    [
      "year in another time zone",
      html`<press-list .releases=${releases} year="2026" time-zone="Europe/London"></press-list>`,
      ["fair", "rejse"],
    ],
    ["search", html`<press-list .releases=${releases} search="MINISTEREN nairobi"></press-list>`, ["rejse"]],
  ];
  for (const [name, template, ids] of byAttribute) {
    it(`shows by attribute only what fits: ${name}`, async () => {
      const element = await list(template);
      const links = getAllByRole(element, "link") as HTMLAnchorElement[];
      expect(links.map(({ href }) => new URL(href).pathname.slice(1))).to.deep.equal(ids);
      expect(queryByRole(element, "search")).to.equal(null);
    });
  }

  for (const [control, option, ids] of [
    ["Topic", "Trade", ["fair", "tariffs"]],
    ["Type", "Nyhed", ["rejse", "old"]],
    ["Language", "Danish", ["rejse"]],
    ["Year", "2025", ["old"]],
  ] as const) {
    it(`shows by a control only what fits: ${control}`, async () => {
      const element = await given();
      await choose(element, control, option);
      const links = getAllByRole(element, "link") as HTMLAnchorElement[];
      expect(links.map(({ href }) => new URL(href).pathname.slice(1))).to.deep.equal(ids);
    });
  }

  it("takes a year that a page sets as a number", async () => {
    const element = await given({ controls: "year" });
    element.year = 2026;
    await element.updateComplete;
    expect(headlines(element)).to.have.length(3);
    expect(select(element, "Year").value).to.equal("2026");
    await press(element, "Clear filters");
    expect(headlines(element)).to.have.length(4);
  });

  it("offers only values that occur, with how often they do beside the other choices", async () => {
    const element = await given();
    expect(offered(element, "Topic")).to.deep.equal(["All", "Climate (2)", "Culture (1)", "Trade (2)"]);
    expect(offered(element, "Language")).to.deep.equal(["All", "Danish (1)", "English (3)"]);
    expect(offered(element, "Year")).to.deep.equal(["All", "2026 (3)", "2025 (1)"]);
    await choose(element, "Type", "Nyhed");
    expect(offered(element, "Topic")).to.deep.equal(["All", "Climate (2)"]);
    expect(offered(element, "Type")).to.deep.equal(["All", "Nyhed (2)", "Press release (2)"]);
    await expectAccessible(element);
  });

  it("marks subjects and types as words of the feed's language, in a page of another (WCAG 3.1.2)", async () => {
    const feed = await serveReleases(releases);
    const element = await list(
      html`<press-list src=${feed.url} controls=${everything} lang="da"></press-list>`,
    );
    const languages = (name: string) =>
      [...select(element, name).options].map((option) => option.closest("[lang]")!.getAttribute("lang"));
    expect(languages("Emne")).to.deep.equal(["da", "en", "en", "en"]);
    expect(languages("Type")).to.deep.equal(["da", "en", "en"]);
    expect(languages("År")).to.deep.equal(["da", "da", "da"]);
    expect(languages("Sprog")).to.deep.equal(["da", "da", "da"]);
  });

  it("begins with what the attribute says, and follows property, control and attribute alike", async () => {
    const element = await given({ category: "Trade" });
    expect(select(element, "Topic").value).to.equal("trade");
    await choose(element, "Topic", "Climate");
    expect(element.category).to.equal("Climate");
    expect(headlines(element)).to.deep.equal(["Ministeren rejser til Kenya", "An older note"]);
    element.year = "2025";
    await element.updateComplete;
    expect(select(element, "Year").value).to.equal("2025");
    expect(headlines(element)).to.deep.equal(["An older note"]);
    element.setAttribute("category", "Culture");
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal([]);
  });

  it("leaves a filter of the page alone that the reader has no control of", async () => {
    const element = await given({ controls: "type", category: "Climate" });
    expect(offered(element, "Type")).to.deep.equal(["All", "Nyhed (2)"]);
    await choose(element, "Type", "Nyhed");
    await press(element, "Clear filters");
    expect(headlines(element)).to.have.length(2);
  });

  it("tells the page what was chosen and how much fits, and never the words", async () => {
    const element = await given();
    const events: unknown[] = [];
    element.addEventListener("press-filter", ({ filters, searched, hits }) =>
      events.push({ filters, searched, hits }),
    );
    await choose(element, "Year", "2026");
    await type(element, "Århus");
    expect(events).to.deep.equal([
      { filters: { year: "2026" }, searched: false, hits: 3 },
      { filters: { year: "2026" }, searched: true, hits: 1 },
    ]);
  });

  it("says so when nothing is found, with the way out, which leads back to the form", async () => {
    const element = await given();
    await type(element, "zebra");
    expect(said(element)).to.contain("No results. Check your spelling or remove a filter");
    expect(element.matches(":state(nothing-found)")).to.equal(true);
    await expectAccessible(element);
    await press(element, "Clear filters");
    expect(headlines(element)).to.have.length(4);
    expect(element.matches(":state(nothing-found)")).to.equal(false);
    expect(nameOf(element.shadowRoot!.activeElement!)).to.equal("Search");
    expect(queryByRole(element, "button")).to.equal(null);
  });

  it("shows the page's own words and link when nothing is found", async () => {
    const element = await list(
      html`<press-list .releases=${releases} category="None">
        <a href="https://newsroom.example/">The newsroom</a><span slot="nothing-found">No such news.</span>
      </press-list>`,
    );
    expect(getByRole(element, "link", { name: "The newsroom" })).to.exist;
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>("slot[name=nothing-found]")!;
    expect(slot.assignedElements()[0]!.textContent).to.equal("No such news.");
  });
});

describe("<press-list>, searched (L4)", () => {
  it("finds without regard to case and accents, in title, lead, subjects, keywords and text, and says how many", async () => {
    const element = await given();
    const found: Record<string, string[]> = {
      aarhus: ["Trade fair in Århus"],
      "ÅRHUS fair": ["Trade fair in Århus"],
      besoget: ["Ministeren rejser til Kenya"],
      Nairobi: ["Ministeren rejser til Kenya"],
      culture: ["Trade fair in Århus"],
      "munster signs": ["New tariffs"],
      muenster: ["New tariffs"],
    };
    for (const [words, titles] of Object.entries(found)) {
      await type(element, words);
      expect(headlines(element), words).to.deep.equal(titles);
      expect(said(element), words).to.equal("1 result");
    }
  });

  it("announces the number of hits politely, in a region that was there before and takes no focus", async () => {
    const element = await given();
    const region = getByRole(element, "status");
    // A status is polite as it is; nothing around it says otherwise.
    expect(region.closest("[aria-live=assertive], [aria-live=off], [role=alert]")).to.equal(null);
    await type(element, "ministeren");
    expect(getByRole(element, "status")).to.equal(region);
    expect(region.textContent).to.contain("1 result");
    await type(element, "e");
    expect(region.textContent).to.contain("4 results");
    expect(element.shadowRoot!.activeElement).to.equal(getByRole(element, "searchbox"));
  });

  it("follows once, with all that was typed, when the reader pauses (debounced)", async () => {
    const element = await given();
    const field = getByRole(element, "searchbox") as HTMLInputElement;
    const searched: unknown[] = [];
    element.addEventListener("press-filter", ({ hits }) => searched.push([element.search, hits]));
    const filtered = nextEvent(element, "press-filter");
    for (const words of ["t", "ta", "tar"]) {
      field.value = words;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    expect(headlines(element)).to.have.length(4);
    await filtered;
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal(["New tariffs"]);
    await type(element, "");
    expect(searched).to.deep.equal([
      ["tar", 1],
      ["", 4],
    ]);
  });

  it("waits until the reader pauses, and for Enter not at all", async () => {
    const element = await given();
    const field = getByRole(element, "searchbox") as HTMLInputElement;
    let events = 0;
    element.addEventListener("press-filter", () => events++);
    for (const words of ["t", "ta", "tar"]) {
      field.value = words;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    expect(events).to.equal(0);
    (field.form as HTMLFormElement).requestSubmit();
    expect(events).to.equal(1);
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal(["New tariffs"]);
    expect(field.value).to.equal("tar");
  });

  it("says that older pages were not searched, and searches them with “Show more”", async () => {
    const older = await serveReleases(releases.slice(2));
    const feed = await serveFeed(releaseFeed(releases.slice(0, 2), older.url));
    const element = await list(html`<press-list src=${feed.url} controls="search"></press-list>`);
    await type(element, "trade");
    expect(said(element)).to.match(/^1 result so far\. Select “Show more”/u);
    const loaded = nextEvent(element, "press-load");
    getByRole(element, "button", { name: "Show more" }).click();
    await loaded;
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal(["Trade fair in Århus", "New tariffs"]);
    expect(said(element)).to.equal("2 results");
    expect(element.shadowRoot!.activeElement!.textContent).to.contain("New tariffs");
  });

  it("leaves the focus with the reader when an older page has nothing that fits", async () => {
    const older = await serveReleases(releases.slice(3));
    const feed = await serveFeed(releaseFeed(releases.slice(0, 2), older.url));
    const element = await list(html`<press-list src=${feed.url} controls="search"></press-list>`);
    await type(element, "trade");
    const loaded = nextEvent(element, "press-load");
    getByRole(element, "button", { name: "Show more" }).click();
    await loaded;
    await element.updateComplete;
    await type(element, "e");
    expect(headlines(element)).to.have.length(3);
    expect(element.shadowRoot!.activeElement).to.equal(getByRole(element, "searchbox"));
  });

  it("folds letters as people spell them", () => {
    const finds = (text: string, search: string) =>
      foldWords(search).every((ways) => ways.some((way) => foldText(text).includes(way)));
    for (const [text, search] of [
      ["Ærø", "aeroe"],
      ["Ærø", "aero"],
      ["Århus", "århus"],
      ["AARHUS", "århus"],
      ["Straße", "STRASSE"],
      ["Zürich", "zuerich"],
      ["Zurich", "Zürich"],
      ["Café", "cafe"],
      ["İstanbul", "istanbul"],
      ["إعلان", "اعلان"],
      ["Ａ１", "a1"],
    ] as const)
      expect(finds(text, search), `${search} in ${text}`).to.equal(true);
    expect(finds("politik", "øl")).to.equal(false);
    expect(finds("One", "one two")).to.equal(false);
  });
});

describe("<press-list sync-url> (L6)", () => {
  const params = () => Object.fromEntries(new URLSearchParams(location.search));

  it("keeps choices and words in the address, under the list's name and beside what else is there", async () => {
    history.replaceState(null, "", "?a=b%20c&flag#place");
    const element = await list(
      html`<press-list id="news" sync-url .releases=${releases} controls=${everything}></press-list>`,
    );
    const { length } = history;
    await choose(element, "Year", "2025");
    await type(element, "old");
    await type(element, "older");
    expect(history.length - length).to.equal(1);
    expect(location.search).to.equal("?a=b%20c&flag&news-search=older&news-year=2025");
    expect(location.hash).to.equal("#place");
    await press(element, "Clear filters");
    expect(location.search).to.equal("?a=b%20c&flag");
  });

  it("gives back with Back and Forward what was there", async () => {
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

  it("opens a mailed link: filters, words, and as many releases as were shown, older pages too", async () => {
    history.replaceState(null, "", "?news-language=en&news-shown=2&news-type=Nyhed");
    const older = await serveReleases(releases.slice(2));
    const feed = await serveFeed(releaseFeed(releases.slice(0, 2), older.url));
    const element = await list(
      html`<press-list src=${feed.url} limit="1" sync-url="news" controls="language"></press-list>`,
    );
    // What the page has given no control of is not changed by an address.
    await waitFor(() => headlines(element).length === 2);
    expect(headlines(element)).to.deep.equal(["Trade fair in Århus", "New tariffs"]);
    getByRole(element, "button", { name: "Show more" }).click();
    await element.updateComplete;
    expect(params()["news-shown"]).to.equal("3");
  });

  it("never mixes two lists, named alike or not", async () => {
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

  it("leaves the address alone without the attribute", async () => {
    const element = await given();
    await choose(element, "Year", "2025");
    expect(location.search).to.equal("");
  });
});

describe("<press-list> with many releases (L14)", () => {
  it("never makes a node for each of 5,000, whatever it is asked for", async () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      id: `${index}`,
      title: `Release ${index}`,
      published: new Date(Date.UTC(2026, 0, 1) - index * 3_600_000).toISOString(),
      categories: [`Subject ${index % 7}`],
    }));
    const feeds = await Promise.all(
      [1, 2, 3, 4, 5].map((page) =>
        serveReleases(many.map((release) => ({ ...release, id: `${page}-${release.id}` }))),
      ),
    );
    const src = feeds.map(({ url }) => url).join(" ");
    const element = await list(
      html`<press-list src=${src} limit="5000" controls="category search"></press-list>`,
    );
    expect(offered(element, "Topic")[1]).to.equal("Subject 0 (715)");
    expect(element.shadowRoot!.querySelectorAll("li")).to.have.length(100);
    await type(element, "Release 99");
    expect(element.shadowRoot!.querySelectorAll("li")).to.have.length(95);
  });
});
