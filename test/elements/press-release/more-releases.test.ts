import { expect } from "@open-wc/testing";
import { html } from "lit";
import "../../../src/elements/press-release/define.js";
import type { Release } from "../../../src/release/release.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getAllByRole, getByRole, queryByRole } from "../../helpers/by-role.js";
import { nextEvent } from "../../helpers/next-event.js";
import { serveReleases } from "../../helpers/release-feed.js";
import { showRelease } from "../../helpers/show-release.js";
import { waitFor } from "../../helpers/wait-for.js";

const url = (path: string) => `https://newsroom.example/${path}`;

describe("more releases (M5)", () => {
  afterEach(() => history.replaceState(null, "", location.pathname));

  const others: Release[] = [
    { id: "1", title: "Wind across borders", url: url("1"), publisher: { name: "The Ministry" } },
    {
      id: "2",
      title: "Second",
      url: url("2"),
      lead: `${"Words of the lead ".repeat(20)}end`,
      type: "Pressemeddelelse",
      language: "da",
      published: "2026-07-03T11:00:00Z",
    },
    { id: "3", title: "ثالث", url: url("3"), language: "ar", published: "2026-07-02" },
    { id: "4", title: "Fourth", url: url("4") },
    { id: "5", title: "Fifth", url: url("5") },
  ];

  it("are the newest others, each begun by its headline, with date, time, time zone, type and a lead cut at a word", async () => {
    const feed = await serveReleases(
      others.map((release) => ({ ...release, translations: [{ language: "fr", id: "5" }] })),
    );
    const element = await showRelease(
      html`<press-release
        src=${feed.url}
        release-id="1"
        more="3"
        time-zone="Europe/Copenhagen"
      ></press-release>`,
    );
    const region = getByRole(element, "region", { name: "More press releases from The Ministry" });
    // Releases in other languages are left out, unless there are no others.
    expect(getAllByRole(region, "link").map(({ textContent }) => textContent.trim())).to.deep.equal([
      "Fourth",
    ]);
    element.releaseId = "4";
    await waitFor(
      () =>
        queryByRole(element, "heading", { name: "Fourth" }) &&
        queryByRole(element, "region", { name: "More press releases" }),
    );
    element.releaseId = "3";
    await waitFor(() => queryByRole(element, "link", { name: "Second" }));
    const [item] = getAllByRole(element, "article").filter((article) => article.lang === "da");
    expect(item!.innerText.replace(/\s+/gu, " ").trim()).to.match(
      /^Second 3 July 2026 13:00 CEST Pressemeddelelse (?:Words of the lead )+…$/u,
    );
    await expectAccessible(element);
    element.more = 0;
    await element.updateComplete;
    expect(queryByRole(element, "region", { name: /^More/u })).to.equal(null);
  });

  it("open in place with from-url, scrolled to the start", async () => {
    history.replaceState(null, "", "?release=1");
    const feed = await serveReleases(others);
    const element = await showRelease(
      html`<press-release src=${feed.url} from-url more="1"></press-release>`,
    );
    const link = getByRole(element, "link", { name: "Fourth" });
    link.focus();
    const chosen = nextEvent(element, "press-select");
    link.click();
    expect((await chosen).release.id).to.equal("4");
    await waitFor(() => element.shadowRoot!.activeElement?.matches("h2"));
    expect(element.shadowRoot!.activeElement!.textContent.trim()).to.equal("Fourth");
    expect(location.search).to.equal("?release=4");
    expect(queryByRole(element, "link", { name: "Fourth" })).to.equal(null);
    history.back();
    await waitFor(() => queryByRole(element, "link", { name: "Fourth" }));
  });
});
