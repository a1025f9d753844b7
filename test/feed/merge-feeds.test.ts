import { expect } from "@open-wc/testing";
import { FeedError } from "../../src/feed/feed-error.js";
import type { Feed } from "../../src/feed/feed.js";
import { mergeFeeds, type FeedResult } from "../../src/feed/merge-feeds.js";
import { findByName } from "../../src/release/find-by-name.js";
import type { Release } from "../../src/release/release.js";
import { nothingSkipped } from "../helpers/read-text.js";

const link = "https://newsroom.example/release/1";
const release = (id: string, more: Partial<Release> = {}): Release => ({ id, title: id, ...more });
const read = (releases: Release[], more: Partial<Feed> = {}, name = "a.example/feed"): FeedResult => ({
  name,
  address: `https://${name}`,
  feed: { releases, ...nothingSkipped, ...more },
});
const readOther = (releases: Release[], more: Partial<Feed> = {}) => read(releases, more, "b.example/feed");
const failed = (address: string, status: number): FeedResult => ({
  name: address,
  address,
  error: new FeedError("http", { url: address, status }),
});
const titles = ({ releases }: Feed) => releases.map(({ title }) => title);

describe("mergeFeeds", () => {
  it("keeps both of two releases with the same id and different addresses, and names their feeds", () => {
    const other = release("1", { title: "other", url: "https://other.example/moved" });
    const feed = mergeFeeds([read([release("1", { url: link })]), readOther([other])]);
    expect(feed.releases.map(({ id, title }) => [id, title])).to.deep.equal([
      ["a.example/feed#1", "1"],
      ["b.example/feed#1", "other"],
    ]);
  });

  it("keeps both of two releases with the same address and different ids", () => {
    const feed = mergeFeeds([read([release("1", { url: link })]), readOther([release("2", { url: link })])]);
    expect(titles(feed)).to.deep.equal(["1", "2"]);
  });

  it("keeps both of two releases with the same id and no address", () => {
    expect(titles(mergeFeeds([read([release("1")]), readOther([release("1")])]))).to.deep.equal(["1", "1"]);
  });

  for (const [how, url] of [
    ["as it is", link],
    ["with http", "http://newsroom.example/release/1"],
    ["with a last slash", `${link}/`],
    ["with a tracking parameter", `${link}?utm_source=rss&utm_medium=feed`],
    ["with one of another kind", `${link}?fbclid=1`],
  ] as const) {
    it(`has a release with the same id and address once, if the address is written ${how}`, () => {
      const feed = mergeFeeds([
        read([release("1", { url: link })]),
        readOther([release("1", { url, title: "copy" })]),
      ]);
      expect(titles(feed)).to.deep.equal(["1"]);
      expect(findByName(feed.releases, "b.example/feed#1")).to.equal(feed.releases[0]);
    });
  }

  it("keeps releases whose addresses differ in a parameter or a fragment", () => {
    const others = [release("1", { url: `${link}?version=2` }), release("2", { url: `${link}#part` })];
    expect(titles(mergeFeeds([read([release("1", { url: link })]), readOther(others)]))).to.have.length(3);
  });

  it("keeps all releases of a feed in which they have the same address", () => {
    const one = read([release("1", { url: link }), release("2", { url: link })]);
    expect(titles(mergeFeeds([one, readOther([release("3")])]))).to.deep.equal(["1", "2", "3"]);
  });

  it("adds older pages, without what was read before, and changes no id", () => {
    const first = [read([release("1", { url: link })]), readOther([release("x")])];
    const before = mergeFeeds(first).releases.map(({ id }) => id);
    const older = [
      read([release("1", { title: "again" }), release("3")]),
      readOther([release("1", { url: link })]),
    ];
    const after = mergeFeeds([...first, ...older]);
    expect(after.releases.map(({ id }) => id)).to.deep.equal([...before, "a.example/feed#3"]);
    expect(titles(after)).to.deep.equal(["1", "x", "3"]);
  });

  it("lets a translation name a release of its own feed only", () => {
    const translations = [{ language: "da", id: "b.example/feed#1" }, { language: "en" }];
    const { releases } = mergeFeeds([read([release("1", { translations })])]);
    expect(releases[0]!.translations).to.deep.equal([
      { language: "da", id: "a.example/feed#b.example/feed#1" },
      { language: "en" },
    ]);
  });

  describe("finds a release", () => {
    const winter = release("1", { url: "https://newsroom.example/winter-travel/" });
    const find = (feed: Feed, name: string) => findByName(feed.releases, name)?.id;

    it("by its feed and its id, or the last part of its address, in any order of the feeds", () => {
      const others = readOther([release("1", { url: "https://other.example/winter-travel" })]);
      for (const results of [
        [read([winter]), others],
        [others, read([winter])],
      ]) {
        for (const name of ["1", "winter-travel"]) {
          expect(find(mergeFeeds(results), `a.example/feed#${name}`)).to.equal("a.example/feed#1");
          expect(find(mergeFeeds(results), `b.example/feed#${name}`)).to.equal("b.example/feed#1");
        }
      }
    });

    it("without the name of a feed only in the first", () => {
      const feed = mergeFeeds([read([winter]), readOther([release("2")])]);
      expect(["1", "winter-travel", "2"].map((name) => find(feed, name))).to.deep.equal([
        "a.example/feed#1",
        "a.example/feed#1",
        undefined,
      ]);
    });

    it("not without the name of a feed if another feed has one of that name", () => {
      for (const other of [
        release("1"),
        release("x", { url: "https://other.example/1" }),
        release("https://other.example/1"),
      ]) {
        const feed = mergeFeeds([read([winter]), readOther([other])]);
        expect(find(feed, "1")).to.equal(undefined);
        expect(find(feed, "a.example/feed#1")).to.equal("a.example/feed#1");
      }
    });
  });

  it("gives a release the language of its own feed, unless it has one", () => {
    const danish = read([release("1"), release("2", { language: "en" })], { language: "da" });
    const { releases } = mergeFeeds([danish, readOther([release("3")])]);
    expect(releases.map(({ language }) => language)).to.deep.equal(["da", "en", undefined]);
  });

  it("adds up the items that were left out", () => {
    const merged = mergeFeeds([
      read([], { skipped: 2, skippedBy: { ...nothingSkipped.skippedBy, empty: 2 } }),
      readOther([], { skipped: 3, skippedBy: { ...nothingSkipped.skippedBy, empty: 1, repeated: 2 } }),
    ]);
    expect(merged.skipped).to.equal(5);
    expect(merged.skippedBy).to.deep.equal({ ...nothingSkipped.skippedBy, empty: 3, repeated: 2 });
  });

  it("continues with the next page of each, and with an address that may succeed later", () => {
    const results = [
      read([], { next: "https://a.example/2" }),
      failed("/gone", 404),
      failed("/busy", 503),
      readOther([]),
    ];
    expect(mergeFeeds(results).next).to.equal("https://a.example/2 /busy");
    expect(mergeFeeds([read([]), failed("/gone", 404)])).to.not.have.property("next");
  });

  it("names the newsroom's page only if one feed is left", () => {
    const one = read([], { link: "https://a.example/" });
    expect(mergeFeeds([one, failed("/gone", 404)]).link).to.equal("https://a.example/");
    expect(mergeFeeds([one, readOther([])])).to.not.have.property("link");
  });

  it("changes none of the feeds", () => {
    const result = read([release("1")], { language: "da" });
    const before = structuredClone(result);
    mergeFeeds([result, readOther([release("1")])]);
    expect(result).to.deep.equal(before);
  });
});
