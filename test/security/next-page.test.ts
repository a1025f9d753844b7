import { expect, fixture, html } from "@open-wc/testing";
import "../../src/elements/press-list/define.js";
import "../../src/elements/press-release/define.js";
import { loadFeed } from "../../src/feed/load-feed.js";
import { queryByRole } from "../helpers/by-role.js";
import { serveFeed, type Answer, type ServedFeed } from "../helpers/feed-server.js";
import { findByRole } from "../helpers/find-by-role.js";
import { nextEvent } from "../helpers/next-event.js";
import { releaseFeed } from "../helpers/release-feed.js";
import { items, rss } from "../helpers/rss.js";
import { waitFor } from "../helpers/wait-for.js";

/** A server that the page does not name. It has a chain of pages, so that each one that is read leads to another. */
let stranger: ServedFeed;
let strangeAddress: string;

/** The same server by its other name, which is another origin. */
const elsewhere = (url: string) => url.replace("127.0.0.1", "localhost");

beforeEach(async () => {
  stranger = await serveFeed({ body: rss(items(1)) });
  strangeAddress = `${elsewhere(stranger.url)}?from`;
});

const entry = { title: "Release 1", link: "https://newsroom.example/1", guid: "1" };
const via = (next: string) => rss([entry], { next });

/** How each format names its next page. WordPress and Via name a number, of the address that was asked. */
const formats: Record<string, (next: string) => Answer> = {
  "JSON Feed": (next) => releaseFeed([{ id: "1", title: "Release 1" }], next),
  RSS: (next) => ({ body: via(next) }),
  Atom: (next) => ({
    body: `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="next" href="${next}"/><entry><id>1</id><title>Release 1</title></entry></feed>`,
  }),
  "Atom with xml:base": (next) => ({
    body: `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${next}"><link rel="next" href="?from"/><entry><id>1</id><title>Release 1</title></entry></feed>`,
  }),
  "a header": (next) => ({
    ...releaseFeed([{ id: "1", title: "Release 1" }], "?from"),
    headers: { "Content-Location": next, "Access-Control-Expose-Headers": "Content-Location" },
  }),
};

describe("a next page on another origin than the feed", () => {
  afterEach(() => history.replaceState(null, "", location.pathname));

  for (const [format, answer] of Object.entries(formats)) {
    it(`is not requested when a release is missing: ${format}`, async () => {
      const feed = await serveFeed(answer(strangeAddress));
      const element = await fixture<HTMLElement>(
        html`<press-release src=${feed.url} release-id="gone"></press-release>`,
      );
      await waitFor(() => element.matches(":is(:state(not-found), :state(error))"));
      expect(await stranger.requests()).to.deep.equal([]);
      expect(await feed.requests()).to.have.length(1);
    });

    it(`does not exist for a list, which shows what it has: ${format}`, async () => {
      history.replaceState(null, "", "?release=gone");
      const feed = await serveFeed(answer(strangeAddress));
      const element = await fixture<HTMLElement>(
        html`<press-list src=${feed.url} open="inline" sync-url limit="1"></press-list>`,
      );
      await findByRole(element, "link", { name: "Release 1" });
      expect(queryByRole(element, "button", { name: "Show more" })).to.equal(null);
      expect(await stranger.requests()).to.deep.equal([]);
    });
  }

  it("is not requested for one of several feeds, nor for the copy", async () => {
    const feed = await serveFeed({ body: via(strangeAddress) });
    const other = await serveFeed({ body: rss(items(1, 2)) });
    const gone = await serveFeed({ status: 404 });
    for (const [src, copy] of [
      [`${feed.url} ${other.url}`, ""],
      [gone.url, feed.url],
    ] as const) {
      const element = await fixture<HTMLElement>(
        html`<press-release src=${src} fallback-src=${copy} release-id="gone"></press-release>`,
      );
      await waitFor(() => element.matches(":is(:state(not-found), :state(error))"));
    }
    expect(await stranger.requests()).to.deep.equal([]);
  });

  it("is not requested for news in the page", async () => {
    const element = document.createElement("press-release");
    element.releaseId = "gone";
    const text = releaseFeed([{ id: "1", title: "Release 1" }], strangeAddress).body as string;
    element.append(Object.assign(document.createElement("script"), { type: "application/json", text }));
    const loaded = nextEvent(element, "press-load");
    document.body.append(element);
    await loaded;
    await waitFor(() => element.matches(":is(:state(not-found), :state(error))"));
    element.remove();
    expect(await stranger.requests()).to.deep.equal([]);
  });

  it("does not exist if it is on the origin that the page's address redirects to", async () => {
    const target = await serveFeed({ body: via("?older") });
    const feed = await serveFeed({ redirect: elsewhere(target.url) });
    expect(await loadFeed(feed.url)).to.not.have.property("next");
    const back = await serveFeed({ body: via(`${feed.url}?older`) });
    await feed.answer({ redirect: elsewhere(back.url) });
    expect((await loadFeed(feed.url)).next).to.equal(`${feed.url}?older`);
  });

  for (const [how, address] of [
    ["another port", "http://127.0.0.1:9/feed"],
    ["another scheme", "https://127.0.0.1/feed"],
    ["a name that begins alike", "http://127.0.0.1.evil.example/feed"],
    ["a user name", "http://127.0.0.1@evil.example/feed"],
    ["no scheme", "//evil.example/feed"],
    ["backslashes", "\\\\evil.example/feed"],
  ] as const) {
    it(`does not exist, with ${how}`, async () => {
      const feed = await serveFeed(releaseFeed([{ id: "1", title: "Release 1" }], address));
      expect(await loadFeed(feed.url)).to.not.have.property("next");
    });
  }
});
