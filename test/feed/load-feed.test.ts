import { expect } from "@open-wc/testing";
import { cachedFeed, FeedError, loadFeed, readFeed, type FeedErrorCode } from "../../src/feed/index.js";
import { serveFeed } from "../helpers/feed-server.js";
import { items, rss } from "../helpers/rss.js";

const body = rss(items(2));
const titles = ["Release 1", "Release 2"];

/** What a promise rejects with. */
const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail("It should have failed."),
    (reason: unknown) => reason,
  );

async function expectFailure(code: FeedErrorCode, promise: Promise<unknown>): Promise<FeedError> {
  const error = await reasonOf(promise);
  expect(error).to.be.instanceOf(FeedError);
  expect((error as FeedError).code).to.equal(code);
  return error as FeedError;
}

describe("loadFeed", () => {
  it("reads a feed of another origin with one request that needs no leave and carries no cookie", async () => {
    const feed = await serveFeed({ body });
    const { releases } = await loadFeed(feed.url);
    expect(releases.map(({ title }) => title)).to.deep.equal(titles);
    const requests = await feed.requests();
    expect(requests.map(({ method }) => method)).to.deep.equal(["GET"]);
    const { headers, query } = requests[0]!;
    expect(headers)
      .to.include({ accept: "*/*" })
      .and.not.have.any.keys("cookie", "authorization", "x-requested-with");
    expect(query).to.equal("");
  });

  it("resolves links against the address that a redirect led to", async () => {
    const target = await serveFeed({ body: rss([{ title: "A", link: "a" }]) });
    const feed = await serveFeed({ redirect: target.url + "/deep/feed" });
    expect((await loadFeed(feed.url)).releases[0]!.url).to.equal(target.url + "/deep/a");
  });

  it("leaves nothing at a signal that lives on", async () => {
    const feed = await serveFeed({ body });
    const { signal } = new AbortController();
    const left = new Set<unknown>();
    signal.addEventListener = (_: string, listener: unknown) => void left.add(listener);
    signal.removeEventListener = (_: string, listener: unknown) => void left.delete(listener);
    await loadFeed(feed.url, { signal });
    await Promise.resolve();
    expect(left.size).to.equal(0);
  });

  it("asks once for all who ask at the same time, and again for who asks later", async () => {
    const feed = await serveFeed({ body, hold: true });
    const both = [loadFeed(feed.url), loadFeed(feed.url)];
    await feed.requested();
    await feed.release();
    const [one, other] = await Promise.all(both);
    expect(one).to.equal(other);
    expect(await feed.requests()).to.have.length(1);
    await feed.answer({ body });
    await loadFeed(feed.url);
    expect(await feed.requests()).to.have.length(2);
  });

  it("keeps what it read, with its age, and keeps it when a later request fails", async () => {
    const feed = await serveFeed({ body });
    expect(cachedFeed(feed.url)).to.equal(undefined);
    const read = await loadFeed(feed.url);
    await feed.answer({ status: 500 });
    await expectFailure("http", loadFeed(feed.url));
    const kept = cachedFeed(feed.url)!;
    expect(kept.feed).to.equal(read);
    expect(Date.now() - kept.readAt.getTime()).to.be.within(0, 60_000);
  });

  it("keeps no failure", async () => {
    const feed = await serveFeed({ status: 404 });
    await expectFailure("http", loadFeed(feed.url));
    expect(cachedFeed(feed.url)).to.equal(undefined);
    await feed.answer({ body });
    expect((await loadFeed(feed.url)).releases).to.have.length(2);
  });

  describe("aborts", () => {
    it("the request, and rejects with the signal's own reason", async () => {
      const feed = await serveFeed({ body, hold: true });
      const abort = new AbortController();
      const loading = reasonOf(loadFeed(feed.url, { signal: abort.signal }));
      await feed.requested();
      const reason = new Error("enough");
      abort.abort(reason);
      expect(await loading).to.equal(reason);
      await feed.aborted();
    });

    it("before it asks, when the signal has aborted already", async () => {
      const feed = await serveFeed({ body });
      const reason = await reasonOf(loadFeed(feed.url, { signal: AbortSignal.abort("no") }));
      expect(reason).to.equal("no");
      expect(await feed.requests()).to.have.length(0);
    });

    it("while the body is on its way", async () => {
      const feed = await serveFeed({ body: body.slice(0, 99), ending: "never" });
      const abort = new AbortController();
      const loading = reasonOf(loadFeed(feed.url, { signal: abort.signal }));
      await feed.requested();
      abort.abort("no");
      expect(await loading).to.equal("no");
      await feed.aborted();
    });

    it("only for who asked for it; the request ends with the last", async () => {
      const feed = await serveFeed({ body, hold: true });
      const [one, two] = [new AbortController(), new AbortController()];
      const first = reasonOf(loadFeed(feed.url, { signal: one.signal }));
      const second = loadFeed(feed.url, { signal: two.signal });
      await feed.requested();
      one.abort("first");
      expect(await first).to.equal("first");
      await feed.release();
      expect((await second).releases).to.have.length(2);
      expect((await feed.requests())[0]!.aborted).to.equal(false);
    });

    it("nothing that began after the one that it was for", async () => {
      const feed = await serveFeed({ body });
      const old = new AbortController();
      await loadFeed(feed.url, { signal: old.signal });
      await feed.answer({ body, hold: true });
      const next = loadFeed(feed.url);
      await feed.requested(2);
      old.abort();
      const shared = loadFeed(feed.url);
      await feed.release();
      expect(await next).to.equal(await shared);
      expect(await feed.requests()).to.have.length(2);
    });

    it("for the next reader of the same address no more than for the last", async () => {
      const feed = await serveFeed({ body, hold: true });
      const abort = new AbortController();
      const aborted = reasonOf(loadFeed(feed.url, { signal: abort.signal }));
      await feed.requested();
      abort.abort("no");
      const next = loadFeed(feed.url);
      await aborted;
      await feed.requested(2);
      await feed.release();
      expect((await next).releases).to.have.length(2);
    });
  });

  describe("fails with", () => {
    it("http and the status, before it looks at the body", async () => {
      const feed = await serveFeed({ body, status: 403 });
      const error = await expectFailure("http", loadFeed(feed.url));
      expect(error).to.include({ status: 403, url: feed.url, retryable: false });
    });

    it("http and the seconds to wait", async () => {
      const exposed = { "access-control-expose-headers": "retry-after" };
      const feed = await serveFeed({ status: 503, headers: { ...exposed, "retry-after": "120" } });
      expect(await expectFailure("http", loadFeed(feed.url))).to.include({
        retryAfter: 120,
        retryable: true,
      });
      const date = new Date(Date.now() + 90_000).toUTCString();
      await feed.answer({ status: 429, headers: { ...exposed, "retry-after": date } });
      const error = await expectFailure("http", loadFeed(feed.url));
      expect(error.retryAfter).to.be.within(1, 91);
      expect(error.retryable).to.equal(true);
      await feed.answer({ status: 503, headers: { ...exposed, "retry-after": "soon" } });
      expect((await expectFailure("http", loadFeed(feed.url))).retryAfter).to.equal(undefined);
    });

    it("blocked, when the page may not read the answer or none comes", async () => {
      const feed = await serveFeed({ body, cors: false });
      const error = await expectFailure("blocked", loadFeed(feed.url));
      expect(error.retryable).to.equal(true);
      expect(error.cause).to.be.instanceOf(TypeError);
      await feed.answer({ ending: "reset" });
      await expectFailure("blocked", loadFeed(feed.url));
    });

    it("offline, when no answer comes and the browser has no network; a server on this machine answers", async () => {
      const feed = await serveFeed({ ending: "reset" });
      Object.defineProperty(navigator, "onLine", { value: false, configurable: true });
      try {
        await expectFailure("offline", loadFeed(feed.url));
        await feed.answer({ body });
        expect((await loadFeed(feed.url)).releases).to.have.length.above(0);
      } finally {
        delete (navigator as { onLine?: boolean }).onLine;
      }
    });

    it("timeout, when the answer does not come or does not end", async () => {
      const silent = await serveFeed({ hold: true });
      const endless = await serveFeed({ body: "<rss>", ending: "never" });
      for (const { url } of [silent, endless])
        expect((await expectFailure("timeout", loadFeed(url, { timeoutMs: 100 }))).retryable).to.equal(true);
      await silent.aborted();
      await endless.aborted();
    });

    it("too-large, as soon as the answer is", async () => {
      const feed = await serveFeed({ body: "x".repeat(200_000), ending: "never" });
      expect((await expectFailure("too-large", loadFeed(feed.url, { maxBytes: 1000 }))).retryable).to.equal(
        false,
      );
      await feed.aborted();
    });

    it("http, and stops the download of the answer", async () => {
      const feed = await serveFeed({ status: 503, body: "x", ending: "never" });
      expect((await expectFailure("http", loadFeed(feed.url))).status).to.equal(503);
      await feed.aborted();
    });

    it("unsupported for a web page, whatever its status and type say", async () => {
      const page =
        "<!doctype html><html><head><title>Checking your browser</title></head><body><p>…</p></body></html>";
      const feed = await serveFeed({ body: page });
      await expectFailure("unsupported", loadFeed(feed.url));
      for (const other of [
        "Not found",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<p>Hello</p>",
        "%PDF-1.7",
        "var x = {};",
      ]) {
        await feed.answer({ body: other });
        await expectFailure("unsupported", loadFeed(feed.url));
      }
    });

    it("malformed for an empty answer and for JSON beyond repair", async () => {
      const feed = await serveFeed({ body: " \n" });
      await expectFailure("malformed", loadFeed(feed.url));
      await feed.answer({ body: '{"version": }' });
      await expectFailure("malformed", loadFeed(feed.url));
      await feed.answer({ status: 204 });
      await expectFailure("malformed", loadFeed(feed.url));
    });
  });

  describe("with a fallback", () => {
    it("asks for it when the feed cannot be had, and only then", async () => {
      const feed = await serveFeed({ body });
      const copy = await serveFeed({ body: rss(items(1)) });
      await loadFeed(feed.url, { fallbackUrl: copy.url });
      expect(await copy.requests()).to.have.length(0);
      await feed.answer({ status: 500 });
      expect((await loadFeed(feed.url, { fallbackUrl: copy.url })).releases).to.have.length(1);
      await feed.answer({ body: "<html>" });
      expect((await loadFeed(feed.url, { fallbackUrl: copy.url })).releases).to.have.length(1);
    });

    it("tells why the feed itself could not be had", async () => {
      const feed = await serveFeed({ status: 503 });
      const copy = await serveFeed({ body });
      const told: FeedError[] = [];
      await loadFeed(feed.url, { fallbackUrl: copy.url, onFallback: (error) => told.push(error) });
      expect(told.map(({ code, url }) => [code, url])).to.deep.equal([["http", feed.url]]);
    });

    it("tells why the feed itself failed when both do", async () => {
      const feed = await serveFeed({ status: 500 });
      const copy = await serveFeed({ status: 404 });
      expect((await expectFailure("http", loadFeed(feed.url, { fallbackUrl: copy.url }))).status).to.equal(
        500,
      );
    });

    it("does not ask for it after an abort", async () => {
      const feed = await serveFeed({ hold: true });
      const copy = await serveFeed({ body });
      const abort = new AbortController();
      const loading = reasonOf(loadFeed(feed.url, { fallbackUrl: copy.url, signal: abort.signal }));
      await feed.requested();
      abort.abort("no");
      expect(await loading).to.equal("no");
      expect(await copy.requests()).to.have.length(0);
    });
  });
});

describe("readFeed", () => {
  it("reads several feeds at once, each with its own entities", async () => {
    const feed = (declared: string) =>
      new TextEncoder().encode(
        `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY um "${declared}">]><rss><channel><title>&um;</title></channel></rss>`,
      );
    const feeds = await Promise.all([
      readFeed(feed("One")),
      readFeed(new TextEncoder().encode(body)),
      readFeed(feed("Two")),
    ]);
    expect([feeds[0].title, feeds[2].title]).to.deep.equal(["One", "Two"]);
  });

  it("loses no embargo that is written as newsrooms write dates", async () => {
    const json = (newsroom: object) =>
      new TextEncoder().encode(
        JSON.stringify({
          version: "https://jsonfeed.org/version/1.1",
          title: "News",
          items: [{ id: "1", title: "A", _newsroom: newsroom }],
        }),
      );
    const { releases } = await readFeed(json({ embargo: "5 Jan 2037 09:00 CET" }));
    expect(releases[0]!.embargo).to.equal("2037-01-05T08:00:00Z");
  });

  it("reads bytes without a network and without an address", async () => {
    const feed = await readFeed(new TextEncoder().encode(body));
    expect(feed.releases.map(({ title }) => title)).to.deep.equal(titles);
  });

  it("reads the charset that the headers name", async () => {
    const bytes = Uint8Array.from("<rss><channel><title>\xb1</title></channel></rss>", (character) =>
      character.charCodeAt(0),
    );
    expect((await readFeed(bytes, { contentType: "text/xml; charset=iso-8859-2" })).title).to.equal("ą");
    expect(
      (await readFeed(bytes, { headers: { "Content-Type": "text/xml; charset=iso-8859-2" } })).title,
    ).to.equal("ą");
  });
});
