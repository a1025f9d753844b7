import { expect, fixture, html } from "@open-wc/testing";
import "../../src/elements/press-list/define.js";
import "../../src/elements/press-release/define.js";
import { getAllByRole, getByRole, queryByRole } from "../helpers/by-role.js";
import { serveFeed, type ServedFeed } from "../helpers/feed-server.js";
import { findByRole } from "../helpers/find-by-role.js";
import { releaseFeed } from "../helpers/release-feed.js";
import { waitFor } from "../helpers/wait-for.js";

const { pathname } = location;
const ministrys = {
  id: "42",
  title: "The ministry’s own",
  url: "https://ministry.example/42",
  published: "2026-01-01",
};
/** What a hostile partner publishes: the ministry's id, and its address as the last part of another. */
const partners = [
  { id: "42", title: "Not the ministry’s", url: "https://partner.example/fake", published: "2026-02-01" },
  { id: "f", title: "Nor this", url: "https://partner.example/42", published: "2026-02-02" },
];

let ministry: ServedFeed;
let partner: ServedFeed;

beforeEach(async () => {
  ministry = await serveFeed(releaseFeed([ministrys]));
  partner = await serveFeed(releaseFeed(partners));
});

afterEach(() => history.replaceState(null, "", pathname));

const nameOf = ({ url }: ServedFeed, id = "42") => `${url.replace("http://", "")}#${id}`;
const orders = () => [`${ministry.url} ${partner.url}`, `${partner.url} ${ministry.url}`];
const headings = (element: Element) => getAllByRole(element, "heading").map((one) => one.textContent.trim());

describe("a feed among several", () => {
  it("removes no release of another", async () => {
    for (const src of orders()) {
      const element = await fixture<HTMLElement>(html`<press-list src=${src}></press-list>`);
      await findByRole(element, "link", { name: ministrys.title });
      expect(headings(element)).to.deep.equal(["Nor this", "Not the ministry’s", "The ministry’s own"]);
    }
  });

  it("does not take over an address that names the other, in either order", async () => {
    for (const src of orders()) {
      for (const [feed, title] of [
        [ministry, ministrys.title],
        [partner, "Not the ministry’s"],
      ] as const) {
        history.replaceState(null, "", `?${new URLSearchParams({ release: nameOf(feed) })}`);
        const element = await fixture<HTMLElement>(html`<press-release src=${src} from-url></press-release>`);
        await findByRole(element, "heading", { name: title });
        expect(headings(element)).to.deep.equal([title]);
      }
    }
  });

  it("is named in the address of a release that a list opens, from where it is found again", async () => {
    const element = await fixture<HTMLElement>(
      html`<press-list src=${orders()[1]!} open="inline"></press-list>`,
    );
    (await findByRole(element, "link", { name: ministrys.title })).click();
    await findByRole(element, "link", { name: "Back to all news" });
    expect(new URL(location.href).searchParams.get("release")).to.equal(nameOf(ministry));
    element.remove();
    const again = await fixture<HTMLElement>(
      html`<press-list src=${orders()[0]!} open="inline"></press-list>`,
    );
    await findByRole(again, "link", { name: "Back to all news" });
    expect(getByRole(again, "heading").textContent.trim()).to.equal(ministrys.title);
  });

  it("does not answer for an id without a feed, unless it is the first and the only one with it", async () => {
    for (const src of orders()) {
      const element = await fixture<HTMLElement>(
        html`<press-release src=${src} release-id="42"></press-release>`,
      );
      await waitFor(() => !element.matches(":state(loading)"));
      expect(element.matches(":state(not-found)")).to.equal(true);
    }
    await partner.answer(releaseFeed([{ id: "other", title: "Another" }]));
    const [first, second] = orders();
    const found = await fixture<HTMLElement>(
      html`<press-release src=${first!} release-id="42"></press-release>`,
    );
    await findByRole(found, "heading", { name: ministrys.title });
    const lost = await fixture<HTMLElement>(
      html`<press-release src=${second!} release-id="42"></press-release>`,
    );
    await waitFor(() => lost.matches(":state(not-found)"));
  });

  it("does not answer for a release on an older page of the other", async () => {
    await ministry.answer(releaseFeed([{ id: "43", title: "Newer" }], "?older"));
    const element = await fixture<HTMLElement>(
      html`<press-release src=${orders()[0]!} release-id=${nameOf(ministry)}></press-release>`,
    );
    await ministry.requested(2);
    await waitFor(() => !element.matches(":state(loading)"));
    expect(queryByRole(element, "heading", { name: "Not the ministry’s" })).to.equal(null);
  });

  it("can be closed in a dialog that an address without a feed has opened", async () => {
    await partner.answer(releaseFeed([{ id: "other", title: "Another" }]));
    history.replaceState(null, "", "?release=42");
    const element = await fixture<HTMLElement>(
      html`<press-list src=${orders()[0]!} open="dialog"></press-list>`,
    );
    (await findByRole(element, "button", { name: "Close" })).click();
    await waitFor(() => location.search === "");
    expect(queryByRole(element, "button", { name: "Close" })).to.equal(null);
  });
});

describe("a feed alone", () => {
  it("has the addresses that it had before", async () => {
    history.replaceState(null, "", "?release=42");
    const element = await fixture<HTMLElement>(
      html`<press-list src=${ministry.url} open="inline"></press-list>`,
    );
    await findByRole(element, "link", { name: "Back to all news" });
    expect(getByRole(element, "heading").textContent.trim()).to.equal(ministrys.title);
  });
});
