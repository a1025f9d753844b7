import { expect } from "@open-wc/testing";
import { html } from "lit";
import "../../../src/elements/press-release/define.js";
import type { Release } from "../../../src/release/release.js";
import { queryByRole } from "../../helpers/by-role.js";
import { serveReleases } from "../../helpers/release-feed.js";
import { showRelease } from "../../helpers/show-release.js";
import { waitFor } from "../../helpers/wait-for.js";

const release: Release = { id: "1", title: "Wind across borders" };

describe("the title of the page (R10)", () => {
  it("is that of the release only if the page asks for it, and is restored afterwards", async () => {
    const own = document.title;
    const element = await showRelease(html`<press-release .release=${release}></press-release>`);
    expect(document.title).to.equal(own);
    element.pageTitle = "";
    await waitFor(() => document.title === "Wind across borders");
    element.pageTitle = "{title}  –  Embassy";
    await element.updateComplete;
    expect(document.title).to.equal("Wind across borders – Embassy");
    element.release = { ...release, id: "2", title: "Another" };
    await waitFor(() => document.title === "Another – Embassy");
    // A second element sets a title, and then the first is removed.
    const second = await showRelease(
      html`<press-release page-title .release=${{ ...release, title: "Second" }}></press-release>`,
    );
    expect(document.title).to.equal("Second");
    const parent = element.parentElement!;
    element.remove();
    expect(document.title).to.equal("Second");
    second.remove();
    expect(document.title).to.equal(own);
    parent.append(element);
    await waitFor(() => document.title === "Another – Embassy");
    // A title that the page sets meanwhile stays.
    document.title = "The page's";
    element.remove();
    expect(document.title).to.equal("The page's");
    document.title = own;
  });
});

describe("the title of a page with from-url (R10)", () => {
  const { pathname, title: own } = { pathname: location.pathname, title: document.title };

  afterEach(() => history.replaceState(null, "", pathname));

  it("is the page's own again after Back", async () => {
    const feed = await serveReleases([release]);
    history.pushState(null, "", "?release=1");
    const element = await showRelease(
      html`<press-release src=${feed.url} from-url page-title></press-release>`,
    );
    await waitFor(() => document.title === "Wind across borders");
    history.back();
    await waitFor(() => document.title === own);
    expect(queryByRole(element, "article")).to.equal(null);
  });
});
