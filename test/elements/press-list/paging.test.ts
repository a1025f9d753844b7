import { expect, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import { getAllByRole, getByRole, queryByRole } from "../../helpers/by-role.js";
import { serveFeed, type Answer } from "../../helpers/feed-server.js";
import { deepActiveElement } from "../../helpers/deep-active-element.js";
import { nextEvent } from "../../helpers/next-event.js";
import { jsonFeed } from "../../helpers/release-feed.js";
import { items, rss } from "../../helpers/rss.js";
import { showList } from "../../helpers/show-list.js";

const headlines = (element: Element) => getAllByRole(element, "heading").map((one) => one.textContent.trim());

/** The numbers of the two releases on a page: 1 and 2, or 3 and 4. */
const numbers = (page: number) => [page * 2 - 1, page * 2];
const title = (number: number) => `Release ${number}`;
const date = (number: number) => new Date(Date.UTC(2026, 0, 31 - number)).toISOString();

const atom = (page: number, next: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>
  ${next && `<link rel="next" href="${next}"/>`}
  ${numbers(page)
    .map(
      (n) =>
        `<entry><id>urn:${n}</id><title>${title(n)}</title><link href="https://newsroom.example/${n}"/>
        <published>${date(n)}</published><updated>${date(n)}</updated></entry>`,
    )
    .join("")}</feed>`;

const via = (page: number) =>
  JSON.stringify({
    releases: numbers(page).map((n) => ({
      id: n,
      title: title(n),
      url: `/release/${n}`,
      published: date(n),
      leadtext: `<p>Lead ${n}</p>`,
    })),
    nextPage: page < 2 ? page + 1 : null,
    totalCount: 4,
  });

const wordPress = (page: number) =>
  JSON.stringify(
    numbers(page).map((n) => ({
      id: n,
      date_gmt: date(n).slice(0, 19),
      guid: { rendered: `https://wp.example/?p=${n}` },
      link: `https://wp.example/${n}/`,
      title: { rendered: title(n) },
      excerpt: { rendered: `<p>Lead ${n}</p>` },
      content: { rendered: "<p>Text</p>" },
    })),
  );

const json = (page: number, next?: string) =>
  jsonFeed(
    numbers(page).map((n) => ({ id: `${n}`, title: title(n), published: date(n) })),
    next,
  );

/** The two pages of a feed, and the query that requests the second. */
const kinds: Record<string, { pages: [Answer, Answer]; query: string }> = {
  "RFC 5005 `next` in RSS": {
    pages: [{ body: rss(items(2), { next: "?paged=2" }) }, { body: rss(items(2, 3)) }],
    query: "?paged=2",
  },
  "RFC 5005 `next` in Atom": {
    pages: [{ body: atom(1, "?older=2") }, { body: atom(2, "") }],
    query: "?older=2",
  },
  "JSON Feed `next_url`": { pages: [{ body: json(1, "?from=3") }, { body: json(2) }], query: "?from=3" },
  "Via `nextPage`": { pages: [{ body: via(1) }, { body: via(2) }], query: "?page=2" },
  "WordPress `page`": {
    pages: [
      {
        body: wordPress(1),
        headers: { "X-WP-TotalPages": "2", "Access-Control-Expose-Headers": "X-WP-TotalPages" },
      },
      {
        body: wordPress(2),
        headers: { "X-WP-TotalPages": "2", "Access-Control-Expose-Headers": "X-WP-TotalPages" },
      },
    ],
    query: "?page=2",
  },
};

describe("<press-list> “Show more” (L5)", () => {
  for (const [name, { pages, query }] of Object.entries(kinds)) {
    it(`follows the feed's paging, appends releases, and focuses the first new one: ${name}`, async () => {
      const feed = await serveFeed({ contentType: "", ...pages[0] });
      const element = await showList(html`<press-list src=${feed.url}></press-list>`);
      expect(headlines(element)).to.deep.equal([1, 2].map(title));
      const before = getAllByRole(element, "listitem");
      await feed.answer({ contentType: "", ...pages[1] });
      const loaded = nextEvent(element, "press-load");
      getByRole(element, "button", { name: "Show more" }).click();
      await loaded;
      await element.updateComplete;
      expect((await feed.requests()).map((request) => request.query)).to.deep.equal(["", query]);
      expect(headlines(element)).to.deep.equal([1, 2, 3, 4].map(title));
      expect(getAllByRole(element, "listitem").slice(0, 2)).to.deep.equal(before);
      expect(getAllByRole(element, "heading")[2]!.contains(deepActiveElement())).to.equal(true);
      expect(queryByRole(element, "button")).to.equal(null);
    });
  }

  for (const count of [1, 2])
    it(`adds up what the pages left out, of ${count} ${count === 1 ? "feed" : "feeds"}`, async () => {
      const page = (number: number, empty: number, next?: string) =>
        JSON.stringify({
          version: "https://jsonfeed.org/version/1.1",
          next_url: next,
          items: [{ id: `${number}`, title: title(number) }, ...Array.from({ length: empty }, () => ({}))],
        });
      const feeds = await Promise.all(
        Array.from({ length: count }, () => serveFeed({ body: page(1, 1, "?page=2") })),
      );
      const addresses = feeds.map(({ url }) => url).join(" ");
      const element = await showList(html`<press-list src=${addresses}></press-list>`);
      for (const feed of feeds) await feed.answer({ body: page(2, 2) });
      const loaded = nextEvent(element, "press-load");
      getByRole(element, "button", { name: "Show more" }).click();
      const { releases, skippedBy } = await loaded;
      expect([releases.length, skippedBy.empty]).to.deep.equal([2 * count, 3 * count]);
    });

  it("keeps the list after a failure, with the focus on “Try again”, which continues", async () => {
    const older = await serveFeed({ status: 500 });
    const feed = await serveFeed({ body: rss(items(2), { next: older.url }) });
    const element = await showList(html`<press-list src=${feed.url}></press-list>`);
    const before = getAllByRole(element, "listitem");
    const button = getByRole(element, "button", { name: "Show more" });
    button.focus();
    const failed = nextEvent(element, "press-error");
    button.click();
    expect((await failed).error.code).to.equal("http");
    await element.updateComplete;
    expect(getAllByRole(element, "listitem")).to.deep.equal(before);
    expect(deepActiveElement()).to.equal(getByRole(element, "button", { name: "Try again" }));
    await older.answer({ body: rss(items(2, 3)) });
    const loaded = nextEvent(element, "press-load");
    getByRole(element, "button", { name: "Try again" }).click();
    await loaded;
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal([1, 2, 3, 4].map(title));
    expect(getAllByRole(element, "heading")[2]!.contains(deepActiveElement())).to.equal(true);
    expect(queryByRole(element, "alert")).to.equal(null);
  });
});
