import { expect, html } from "@open-wc/testing";
import "../../src/elements/press-list/define.js";
import { interceptFetch, manyReleases, MockNewsroom } from "../../src/testing/index.js";
import { getAllByRole, getByRole } from "../helpers/by-role.js";
import { expectAccessible } from "../helpers/axe.js";
import { nextEvent } from "../helpers/next-event.js";
import { showList } from "../helpers/show-list.js";

describe("a mock newsroom in a page", () => {
  let newsroom: MockNewsroom;
  let restore: () => void;
  beforeEach(() => {
    newsroom = new MockNewsroom({ releases: manyReleases(5), pageSize: 3 });
    restore = interceptFetch(newsroom);
  });
  afterEach(() => restore());

  it("gives a list its releases and their next page", async () => {
    const list = await showList(html`<press-list src=${newsroom.feedUrl("rss")}></press-list>`);
    expect(getAllByRole(list, "article")).to.have.lengthOf(3);
    const more = nextEvent(list, "press-load");
    getByRole(list, "button", { name: /more/i }).click();
    await more;
    await list.updateComplete;
    expect(getAllByRole(list, "article")).to.have.lengthOf(5);
    expect(newsroom.requests.map(({ url }) => url)).to.deep.equal([
      newsroom.feedUrl("rss"),
      newsroom.feedUrl("rss", { page: 2 }),
    ]);
    await expectAccessible(list);
  });

  it("withholds an answer that other sites may not read, until it may be read", async () => {
    newsroom.fault = "blocked";
    const list = await showList(
      html`<press-list src=${newsroom.feedUrl("json-feed")}></press-list>`,
      "press-error",
    );
    newsroom.fault = undefined;
    const loaded = nextEvent(list, "press-load");
    getByRole(list, "button", { name: /try again/i }).click();
    expect((await loaded).releases).to.have.lengthOf(3);
  });

  it("breaks a connection off, and is silent until the reader gives up", async () => {
    const gone = AbortSignal.abort(new Error("gone"));
    for (const [address, init, message] of [
      [newsroom.feedUrl("rss", { fault: "broken-connection" }), {}, "Failed to fetch"],
      [newsroom.feedUrl("rss", { fault: "no-answer" }), { signal: gone }, "gone"],
      [newsroom.feedUrl("rss", { delayMs: 60_000 }), { signal: gone }, "gone"],
    ] as const) {
      const error: Error = await fetch(address, init).then(
        () => expect.fail("There was an answer."),
        (reason: Error) => reason,
      );
      expect(error.message).to.equal(message);
    }
  });

  it("leaves other requests alone, and ends with its restoration", async () => {
    expect((await fetch(import.meta.url)).ok).to.equal(true);
    const intercepted = globalThis.fetch;
    restore();
    expect(globalThis.fetch).not.to.equal(intercepted);
  });
});
