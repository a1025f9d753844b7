import { expect } from "@open-wc/testing";
import { FeedError } from "../../src/feed/feed-error.js";
import type { Feed } from "../../src/feed/feed.js";
import { mergeFeeds, type FeedResult } from "../../src/feed/merge-feeds.js";
import type { Release } from "../../src/release/release.js";

const link = "https://newsroom.example/release/1";
const release = (id: string, more: Partial<Release> = {}): Release => ({ id, title: id, ...more });
const read = (releases: Release[], more: Partial<Feed> = {}): FeedResult => ({
  address: "/feed",
  feed: { releases, skipped: 0, ...more },
});
const failed = (address: string, status: number): FeedResult => ({
  address,
  error: new FeedError("http", { url: address, status }),
});
const titles = ({ releases }: Feed) => releases.map(({ title }) => title);

describe("mergeFeeds", () => {
  it("has each id once, that of the first feed, wherever the others lead", () => {
    const other = release("1", { title: "other", url: "https://other.example/moved" });
    expect(titles(mergeFeeds([read([release("1")]), read([other, release("2")])]))).to.deep.equal(["1", "2"]);
  });

  for (const [how, url] of [
    ["with http", "http://newsroom.example/release/1"],
    ["with a last slash", `${link}/`],
    ["with a tracking parameter", `${link}?utm_source=rss&utm_medium=feed`],
    ["with one of another kind", `${link}?fbclid=1`],
  ] as const) {
    it(`has each address once, also if it is written ${how}`, () => {
      const feed = mergeFeeds([read([release("1", { url: link })]), read([release("2", { url })])]);
      expect(titles(feed)).to.deep.equal(["1"]);
    });
  }

  it("keeps releases whose addresses differ in a parameter or a fragment", () => {
    const others = [release("2", { url: `${link}?version=2` }), release("3", { url: `${link}#part` })];
    expect(titles(mergeFeeds([read([release("1", { url: link })]), read(others)]))).to.have.length(3);
  });

  it("keeps all releases of a feed in which they have the same address", () => {
    const one = read([release("1", { url: link }), release("2", { url: link })]);
    expect(titles(mergeFeeds([one, read([release("3")])]))).to.deep.equal(["1", "2", "3"]);
  });

  it("leaves out what was read before", () => {
    const older = read([release("1"), release("2", { url: `${link}/` }), release("3")]);
    expect(titles(mergeFeeds([older], [release("1"), release("x", { url: link })]))).to.deep.equal(["3"]);
  });

  it("gives a release the language of its own feed, unless it has one", () => {
    const danish = read([release("1"), release("2", { language: "en" })], { language: "da" });
    const { releases } = mergeFeeds([danish, read([release("3")])]);
    expect(releases.map(({ language }) => language)).to.deep.equal(["da", "en", undefined]);
  });

  it("adds up the items that were left out", () => {
    expect(mergeFeeds([read([], { skipped: 2 }), read([], { skipped: 3 })]).skipped).to.equal(5);
  });

  it("continues with the next page of each, and with an address that may succeed later", () => {
    const results = [
      read([], { next: "https://a.example/2" }),
      failed("/gone", 404),
      failed("/busy", 503),
      read([]),
    ];
    expect(mergeFeeds(results).next).to.equal("https://a.example/2 /busy");
    expect(mergeFeeds([read([]), failed("/gone", 404)])).to.not.have.property("next");
  });

  it("names the newsroom's page only if one feed is left", () => {
    const one = read([], { link: "https://a.example/" });
    expect(mergeFeeds([one, failed("/gone", 404)]).link).to.equal("https://a.example/");
    expect(mergeFeeds([one, read([])])).to.not.have.property("link");
  });

  it("changes none of the feeds", () => {
    const result = read([release("1")], { language: "da" });
    const before = structuredClone(result);
    mergeFeeds([result, read([release("1")])]);
    expect(result).to.deep.equal(before);
  });
});
