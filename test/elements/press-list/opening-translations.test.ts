import { expect } from "@open-wc/testing";
import { html } from "lit";
import "../../../src/elements/press-list/define.js";
import { getByRole, queryByRole } from "../../helpers/by-role.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { deepActiveElement } from "../../helpers/deep-active-element.js";
import { findByRole } from "../../helpers/find-by-role.js";
import { nextEvent } from "../../helpers/next-event.js";
import { jsonFeed, releaseFeed } from "../../helpers/release-feed.js";
import { showList } from "../../helpers/show-list.js";
import { waitFor } from "../../helpers/wait-for.js";
import type { Release } from "../../../src/release/release.js";

const { pathname } = location;

beforeEach(() => history.replaceState(null, "", pathname));
afterEach(() => history.replaceState(null, "", pathname));

const english: Release = {
  id: "wind",
  title: "Wind across borders",
  url: "https://newsroom.example/wind",
  translations: [
    { language: "da", id: "vind" },
    { language: "fr", id: "not-in-the-feed", url: `${location.origin}${pathname}?release=wind#vent` },
  ],
};
const danish: Release = {
  id: "vind",
  title: "Vind over grænser",
  language: "da",
  translations: [{ language: "en", id: "wind" }],
};

/** A list of the two; the Danish one is on an older page of the feed. */
async function list(open: "inline" | "dialog") {
  const older = await serveFeed(releaseFeed([danish]));
  const feed = await serveFeed(releaseFeed([english], older.url));
  const element = await showList(html`<press-list src=${feed.url} open=${open}></press-list>`);
  return { element, feed, older };
}

for (const open of ["inline", "dialog"] as const) {
  describe(`a release opened by <press-list open="${open}">`, () => {
    it("has the language of its feed, without requesting the feed again", async () => {
      const { element, feed } = await list(open);
      (await findByRole(element, "link", { name: english.title })).click();
      await findByRole(element, "link", { name: "Dansk" });
      const opened = element.shadowRoot!.querySelector("press-release")!;
      const article = getByRole(opened, "heading", { name: english.title }).closest("article")!;
      expect(article.lang).to.equal("en");
      expect(getByRole(opened, "link", { name: "Visit the newsroom" }).getAttribute("href")).to.equal(
        "https://newsroom.example/",
      );
      expect(await feed.requests()).to.have.length(1);
    });

    it("is replaced by its translation in place, and Back leaves both (R5)", async () => {
      const { element } = await list(open);
      const first = await findByRole(element, "link", { name: english.title });
      first.focus();
      first.click();
      const selected = nextEvent(element, "press-select");
      (await findByRole(element, "link", { name: "Dansk" })).click();
      expect((await selected).release.id).to.equal("vind");
      const opened = element.shadowRoot!.querySelector("press-release")!;
      await findByRole(opened, "heading", { name: danish.title });
      expect(new URLSearchParams(location.search).get("release")).to.equal("vind");
      await waitFor(() => deepActiveElement()?.textContent?.trim() === "English");
      expect(queryByRole(opened, "heading", { name: english.title })).to.equal(null);
      history.back();
      await waitFor(() => !element.shadowRoot!.querySelector("press-release"));
      expect(location.search).to.equal("");
      await waitFor(() => deepActiveElement() === queryByRole(element, "link", { name: danish.title }));
    });

    it("follows the link of a translation that is not in the feed", async () => {
      const { element } = await list(open);
      (await findByRole(element, "link", { name: english.title })).click();
      (await findByRole(element, "link", { name: "Français" })).click();
      await waitFor(() => location.hash === "#vent");
      expect(location.hash).to.equal("#vent");
    });

    it("says that it may be out of date if the feed cannot be read again", async () => {
      const { element, feed } = await list(open);
      (await findByRole(element, "link", { name: english.title })).click();
      await findByRole(element, "link", { name: "Dansk" });
      await feed.answer({ status: 404 });
      await element.reload();
      const opened = element.shadowRoot!.querySelector("press-release")!;
      const said = "This press release may be out of date";
      await waitFor(() => getByRole(opened, "status").textContent.includes(said));
      expect(opened.matches(":state(stale)")).to.equal(true);
      await feed.answer({ body: jsonFeed([english]), contentType: "application/json" });
    });
  });
}
