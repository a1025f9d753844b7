import { expect, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getAllByRole, getByRole, nameOf, queryByRole } from "../../helpers/by-role.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { nextEvent } from "../../helpers/next-event.js";
import { showList } from "../../helpers/show-list.js";
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

const statusText = (element: Element) =>
  getByRole(element, "status").textContent.replace(/\s+/gu, " ").trim();
const offered = (element: Element, name: string) =>
  [...select(element, name).options].map((option) => option.textContent.trim());

describe("<press-list> with filters (L3)", () => {
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
    it(`shows only matching releases for an attribute: ${name}`, async () => {
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
    it(`shows only matching releases for a control: ${control}`, async () => {
      const element = await given();
      await choose(element, control, option);
      const links = getAllByRole(element, "link") as HTMLAnchorElement[];
      expect(links.map(({ href }) => new URL(href).pathname.slice(1))).to.deep.equal(ids);
    });
  }

  it("accepts a year as a number", async () => {
    const element = await given({ controls: "year" });
    element.year = 2026;
    await element.updateComplete;
    expect(headlines(element)).to.have.length(3);
    expect(select(element, "Year").value).to.equal("2026");
    await press(element, "Clear filters");
    expect(headlines(element)).to.have.length(4);
  });

  it("offers only values that occur, with counts for the present filters", async () => {
    const element = await given();
    expect(offered(element, "Topic")).to.deep.equal(["All", "Climate (2)", "Culture (1)", "Trade (2)"]);
    expect(offered(element, "Language")).to.deep.equal(["All", "Danish (1)", "English (3)"]);
    expect(offered(element, "Year")).to.deep.equal(["All", "2026 (3)", "2025 (1)"]);
    await choose(element, "Type", "Nyhed");
    expect(offered(element, "Topic")).to.deep.equal(["All", "Climate (2)"]);
    expect(offered(element, "Type")).to.deep.equal(["All", "Nyhed (2)", "Press release (2)"]);
    await expectAccessible(element);
  });

  it("marks categories and types as text in the feed's language (WCAG 3.1.2)", async () => {
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

  it("starts with the attribute, and follows property, control and attribute", async () => {
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

  it("does not clear a filter of the page that has no control", async () => {
    const element = await given({ controls: "type", category: "Climate" });
    expect(offered(element, "Type")).to.deep.equal(["All", "Nyhed (2)"]);
    await choose(element, "Type", "Nyhed");
    await press(element, "Clear filters");
    expect(headlines(element)).to.have.length(2);
  });

  it("reports filters and the number of results to the page, but not the search words", async () => {
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

  it("says that there are no results, and moves the focus to the form when filters are cleared", async () => {
    const element = await given();
    await type(element, "zebra");
    expect(statusText(element)).to.contain("No results. Check your spelling or remove a filter");
    expect(element.matches(":state(nothing-found)")).to.equal(true);
    await expectAccessible(element);
    await press(element, "Clear filters");
    expect(headlines(element)).to.have.length(4);
    expect(element.matches(":state(nothing-found)")).to.equal(false);
    expect(nameOf(element.shadowRoot!.activeElement!)).to.equal("Search");
    expect(queryByRole(element, "button")).to.equal(null);
  });

  it("shows the page's own text and link when there are no results", async () => {
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

describe("<press-list> with search (L4)", () => {
  it("ignores case and accents in title, lead, categories, keywords and text, and says how many results there are", async () => {
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
      expect(statusText(element), words).to.equal("1 result");
    }
  });

  it("announces the number of results in a polite live region, without moving the focus", async () => {
    const element = await given();
    const region = getByRole(element, "status");
    // The role status is polite by default; no element around it may change that.
    expect(region.closest("[aria-live=assertive], [aria-live=off], [role=alert]")).to.equal(null);
    await type(element, "ministeren");
    expect(getByRole(element, "status")).to.equal(region);
    expect(region.textContent).to.contain("1 result");
    await type(element, "e");
    expect(region.textContent).to.contain("4 results");
    expect(element.shadowRoot!.activeElement).to.equal(getByRole(element, "searchbox"));
  });

  it("searches once, for all that was typed, when the reader pauses (debounced)", async () => {
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

  it("does not wait for a pause when the reader presses Enter", async () => {
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

  it("says that older pages were not searched, and “Show more” searches them", async () => {
    const older = await serveReleases(releases.slice(2));
    const feed = await serveFeed(releaseFeed(releases.slice(0, 2), older.url));
    const element = await list(html`<press-list src=${feed.url} controls="search"></press-list>`);
    await type(element, "trade");
    expect(statusText(element)).to.match(/^1 result so far\. Select “Show more”/u);
    const loaded = nextEvent(element, "press-load");
    getByRole(element, "button", { name: "Show more" }).click();
    await loaded;
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal(["Trade fair in Århus", "New tariffs"]);
    expect(statusText(element)).to.equal("2 results");
    expect(element.shadowRoot!.activeElement!.textContent).to.contain("New tariffs");
  });

  it("does not move the focus when an older page has no match", async () => {
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
});

describe("<press-list> with many releases (L14)", () => {
  it("renders at most 100 of 5,000 releases at a time", async () => {
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

  it("offers the 200 most frequent values of a filter, and the chosen one", async () => {
    const news = Array.from({ length: 1000 }, (_, index) => ({
      id: `${index}`,
      title: `Release ${index}`,
      categories: [`Rare ${index}`, `Usual ${index % 150}`],
    }));
    const element = await list(
      html`<press-list .releases=${news} controls="category" category="Rare 999"></press-list>`,
    );
    const offers = offered(element, "Topic");
    expect(offers).to.have.length(1 + 200 + 1);
    expect(offers.filter((offer) => offer.startsWith("Usual"))).to.have.length(150);
    expect(offers).to.include("Rare 999 (1)");
  });
});
