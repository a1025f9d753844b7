import { expect } from "@open-wc/testing";
import { loadFeeds } from "../../src/feed/load-feeds.js";
import { FeedError } from "../../src/feed/index.js";
import type { MergedFeed } from "../../src/feed/merge-feeds.js";
import { serveFeed } from "../helpers/feed-server.js";
import { items, rss } from "../helpers/rss.js";

const titles = async (loading: ReturnType<typeof loadFeeds>) =>
  (await loading).releases.map(({ title }) => title);
const errorOf = (loading: Promise<unknown>): Promise<unknown> =>
  loading.then(
    () => expect.fail("It should have failed."),
    (error: unknown) => error,
  );

describe("loadFeeds", () => {
  it("loads the feeds that can be read, and says why the others cannot", async () => {
    const good = await serveFeed({ body: rss(items(1)) });
    const bad = await serveFeed({ status: 404 });
    const errors: FeedError[] = [];
    const onFallback = (error: FeedError) => errors.push(error);
    expect(
      await titles(loadFeeds(` ${bad.url} ${good.url}\nmailto:a@b.example `, { onFallback })),
    ).to.deep.equal(["Release 1"]);
    expect(errors.map(({ code, url }) => [code, url])).to.deep.equal([
      ["http", bad.url],
      ["unsupported", "mailto:a@b.example"],
    ]);
  });

  it("requests older pages without cookies, as the newsroom chose their addresses", async () => {
    const ownFetch = window.fetch.bind(window);
    const requests: string[] = [];
    window.fetch = (input, init) => {
      const request = new Request(input, init);
      requests.push(`${request.credentials} ${new URL(request.url).pathname}`);
      return ownFetch(request);
    };
    try {
      const { url } = await serveFeed({ body: rss(items(1)) });
      const older = new URL("/older", url).href;
      for (const addresses of [url, `${url} ${new URL("/other", url).href}`]) {
        requests.length = 0;
        const feed = await loadFeeds(addresses, {});
        const readBefore: MergedFeed = {
          ...feed,
          next: older,
          parts: feed.parts?.map((part) =>
            "feed" in part ? { ...part, feed: { ...part.feed, next: older } } : part,
          ),
        };
        await loadFeeds(older, { readBefore }).catch(() => undefined);
        expect(requests.filter((request) => request.endsWith("/older"))).to.deep.equal(["omit /older"]);
        expect(requests[0]).to.match(/^same-origin/);
      }
    } finally {
      window.fetch = ownFetch;
    }
  });

  it("does not wait long for a feed that hangs when another one is there, and reads it with the older pages", async () => {
    const good = await serveFeed({ body: rss(items(1)) });
    const hanging = await serveFeed({ body: "<rss>", ending: "never" });
    const errors: FeedError[] = [];
    const options = {
      graceMs: 1,
      timeoutMs: 600_000,
      onFallback: (error: FeedError) => errors.push(error),
    };
    const feed = await loadFeeds(`${hanging.url} ${good.url}`, options);
    expect(feed.releases.map(({ title }) => title)).to.deep.equal(["Release 1"]);
    expect(errors.map(({ code, url }) => [code, url])).to.deep.equal([["timeout", hanging.url]]);
    // Nobody waits for it any more.
    await hanging.aborted();
    expect(feed.next).to.equal(hanging.url);
    await hanging.answer({ body: rss(items(1, 2)), ending: "whole" });
    expect(await titles(loadFeeds(feed.next ?? "", { readBefore: feed }))).to.deep.equal([
      "Release 1",
      "Release 2",
    ]);
  });

  it("waits for the slowest feed as long as none is there", async () => {
    const slow = await serveFeed({ body: rss(items(1)), hold: true });
    const bad = await serveFeed({ status: 404 });
    const loading = titles(loadFeeds(`${bad.url} ${slow.url}`, { graceMs: 1 }));
    await slow.requested();
    await slow.release();
    expect(await loading).to.deep.equal(["Release 1"]);
  });

  it("resolves addresses against the page", async () => {
    const feed = await serveFeed({ body: rss(items(1)) });
    const { origin, pathname } = new URL(feed.url);
    expect(await titles(loadFeeds(pathname, { baseUrl: `${origin}/page` }))).to.deep.equal(["Release 1"]);
  });

  it("reads the copy if all fail, and only then", async () => {
    const bad = await serveFeed({ status: 404 });
    const good = await serveFeed({ body: rss(items(1)) });
    const copy = await serveFeed({ body: rss(items(1, 2)) });
    const options = { fallbackUrl: copy.url };
    expect(await titles(loadFeeds(`${bad.url} ${good.url}`, options))).to.deep.equal(["Release 1"]);
    expect(await copy.requests()).to.have.length(0);
    expect(await titles(loadFeeds(`${bad.url} ${bad.url}/2`, options))).to.deep.equal(["Release 2"]);
  });

  it("fails with the first error if the copy fails as well", async () => {
    const bad = await serveFeed({ status: 500 });
    const copy = await serveFeed({ status: 404 });
    const error = await errorOf(loadFeeds(`${bad.url} ${bad.url}/2`, { fallbackUrl: copy.url }));
    expect(error).to.be.instanceOf(FeedError).and.to.include({ url: bad.url, status: 500 });
  });

  it("rejects with the signal's reason when it aborts", async () => {
    const feed = await serveFeed({ hold: true });
    const abort = new AbortController();
    const loading = errorOf(loadFeeds(`${feed.url} ${feed.url}/2`, { signal: abort.signal }));
    await feed.requested();
    abort.abort("enough");
    expect(await loading).to.equal("enough");
  });
});
