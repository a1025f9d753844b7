/* The mock newsroom behind a port, read by the feed reader as a host's own tests would. `npm run build` comes first. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { setImmediate } from "node:timers/promises";
import { loadFeed } from "../../dist/feed/index.js";
import {
  faultNames,
  feedFormatNames,
  manyReleases,
  MockNewsroom,
  sampleReleases,
} from "../../dist/testing/index.js";
import { startMockNewsroom } from "../../dist/testing/node.js";

async function start(t, options) {
  const { newsroom, close } = await startMockNewsroom(options);
  t.after(close);
  return newsroom;
}

/** By name, whether a feed in the format has pages. */
const formats = {
  rss: true,
  "rss-1": false,
  atom: true,
  "json-feed": true,
  via: true,
  "via-website": true,
  wordpress: true,
  ninjs: false,
  cision: true,
  mynewsdesk: true,
  "gov-uk": true,
};
/** Those with a field for an embargo. */
const saysEmbargo = ["json-feed", "ninjs"];
const withPages = Object.keys(formats).filter((name) => formats[name]);
const published = sampleReleases.filter(({ embargo }) => !embargo);

describe("each format", () => {
  for (const name of Object.keys(formats))
    it(`${name} is read with title, address, day and language of each release`, async (t) => {
      const newsroom = await start(t);
      const { releases } = await loadFeed(newsroom.feedUrl(name));
      const expected = saysEmbargo.includes(name) ? sampleReleases : published;
      const day = (date) => date?.slice(0, 10);
      assert.deepEqual(
        releases.map((release) => [release.title, release.url, day(release.published)]),
        expected.map((release) => [
          release.title,
          `${newsroom.url}releases/${release.id}`,
          day(release.published),
        ]),
      );
      // The search of GOV.UK has neither languages nor texts.
      if (name === "gov-uk") return;
      assert.deepEqual(
        releases.map(({ language }) => language),
        expected.map(({ language }) => language),
      );
      assert.match(String(releases.find(({ language }) => language === "da").body), /<blockquote>/);
    });

  it("JSON Feed loses no field of a release", async (t) => {
    const newsroom = await start(t);
    const { releases } = await loadFeed(newsroom.feedUrl("json-feed"));
    for (const expected of published) {
      const read = releases.find(({ id }) => id === expected.id);
      for (const field of Object.keys(expected))
        assert.ok(Object.hasOwn(read, field), `${expected.id}: ${field}`);
    }
  });

  it("a release under embargo is only in a format that can say so", async (t) => {
    const newsroom = await start(t);
    for (const name of Object.keys(formats)) {
      const text = await (await fetch(newsroom.feedUrl(name))).text();
      assert.equal(text.includes("Budget for 2100"), saysEmbargo.includes(name), name);
    }
  });

  for (const name of withPages)
    it(`${name} leads from page to page`, async (t) => {
      const newsroom = await start(t, { releases: manyReleases(7), pageSize: 3 });
      const titles = [];
      let url = newsroom.feedUrl(name);
      for (let page = 1; url; page++) {
        assert.equal(new URL(url).href, newsroom.feedUrl(name, { page }));
        const feed = await loadFeed(url);
        titles.push(...feed.releases.map(({ title }) => title));
        url = feed.next;
        // Its address does not say how many releases a page has.
        if (name === "cision") url = page < 3 ? newsroom.feedUrl(name, { page: page + 1 }) : undefined;
      }
      assert.deepEqual(
        titles,
        manyReleases(7).map(({ title }) => title),
      );
    });

  it("has only the releases of a language on request", async (t) => {
    const newsroom = await start(t);
    const { releases } = await loadFeed(newsroom.feedUrl("atom", { language: "ar" }));
    assert.deepEqual(
      releases.map(({ language }) => language),
      ["ar"],
    );
  });

  it("changes with the newsroom's releases", async (t) => {
    const newsroom = await start(t, { releases: [] });
    assert.equal((await loadFeed(newsroom.feedUrl("rss"))).releases.length, 0);
    newsroom.releases = manyReleases(1);
    assert.equal((await loadFeed(newsroom.feedUrl("rss"), { refresh: true })).releases.length, 1);
  });
});

describe("each fault", () => {
  const codes = {
    "broken-connection": "blocked",
    "no-answer": "timeout",
    "not-found": "http",
    "server-error": "http",
    "too-many-requests": "http",
    unavailable: "http",
    "web-page": "unsupported",
    "empty-answer": "malformed",
  };
  for (const [fault, code] of Object.entries(codes))
    for (const name of ["rss", "json-feed"])
      it(`"${fault}" of ${name} is "${code}" to the reader`, async (t) => {
        const newsroom = await start(t);
        const reading = loadFeed(newsroom.feedUrl(name, { fault }), {
          timeout: fault === "no-answer" ? 50 : 5000,
        });
        await assert.rejects(reading, { name: "FeedError", code });
      });

  for (const name of Object.keys(formats)) {
    it(`${name} that is not well-formed can still be read`, async (t) => {
      const newsroom = await start(t);
      const { releases } = await loadFeed(newsroom.feedUrl(name, { fault: "not-well-formed" }));
      assert.equal(releases.length, (saysEmbargo.includes(name) ? sampleReleases : published).length);
    });
    it(`${name} that is cut off gives its first releases`, async (t) => {
      const newsroom = await start(t, { releases: manyReleases(10) });
      const { releases } = await loadFeed(newsroom.feedUrl(name, { fault: "cut-off" }));
      assert.ok(releases.length >= 3 && releases.length < 10, `${releases.length}`);
      assert.equal(releases[0].title, "Release 1");
    });
  }

  it("a wrong charset keeps the letters of Danish", async (t) => {
    const newsroom = await start(t, { releases: published.slice(0, 1) });
    for (const name of ["rss", "json-feed"]) {
      const [release] = (await loadFeed(newsroom.feedUrl(name, { fault: "wrong-charset" }))).releases;
      assert.equal(release.title, published[0].title);
    }
  });

  it('"blocked" allows no other site to read the answer', async (t) => {
    const newsroom = await start(t);
    const headers = async (options) => (await fetch(newsroom.feedUrl("rss", options))).headers;
    assert.equal((await headers()).get("access-control-allow-origin"), "*");
    assert.equal((await headers({ fault: "blocked" })).get("access-control-allow-origin"), null);
  });

  it("holds for all feeds until it ends", async (t) => {
    const newsroom = await start(t);
    newsroom.fault = "unavailable";
    const answer = await fetch(newsroom.feedUrl("atom"));
    assert.deepEqual([answer.status, answer.headers.get("retry-after")], [503, "2"]);
    newsroom.fault = undefined;
    assert.equal((await fetch(newsroom.feedUrl("atom"))).status, 200);
  });

  it("that does not exist is an error that says so", async (t) => {
    const newsroom = await start(t);
    const answer = await fetch(`${newsroom.feedUrl("rss")}?fault=no-such`);
    assert.deepEqual([answer.status, await answer.text()], [404, 'There is no fault "no-such".']);
  });
});

describe("the guide", () => {
  const guide = readFileSync(new URL("../../docs/guides/test-your-page.md", import.meta.url), "utf8");
  it("names each format and each fault", () => {
    for (const name of [...feedFormatNames, ...faultNames]) assert.ok(guide.includes(`\`${name}\``), name);
  });
});

describe("the server", () => {
  it("keeps the requests, answers 304 to what is known, and HEAD without a body", async (t) => {
    const newsroom = await start(t);
    const url = newsroom.feedUrl("rss");
    const etag = (await fetch(url)).headers.get("etag");
    assert.equal((await fetch(url, { headers: { "if-none-match": etag }, cache: "no-store" })).status, 304);
    assert.equal(await (await fetch(url, { method: "HEAD" })).text(), "");
    assert.deepEqual(
      newsroom.requests.map(({ method, headers }) => [method, headers.get("if-none-match")]),
      [
        ["GET", null],
        ["GET", etag],
        ["HEAD", null],
      ],
    );
  });

  it("has a page for each release and a picture for each image, and lists its feeds on its home page", async (t) => {
    const newsroom = await start(t);
    const home = await (await fetch(newsroom.url)).text();
    for (const name of Object.keys(formats))
      assert.ok(home.includes(new URL(newsroom.feedUrl(name)).pathname), name);
    assert.match(await (await fetch(`${newsroom.url}releases/1008`)).text(), /<h1>Ternmark samler/);
    const picture = await fetch(`${newsroom.url}media/cable-ship-360x240.svg`);
    assert.equal(picture.headers.get("content-type"), "image/svg+xml");
    assert.equal((await fetch(`${newsroom.url}no-such-page`)).status, 404);
  });

  it("stops although an answer is still awaited", async () => {
    const { newsroom, close } = await startMockNewsroom();
    const waiting = fetch(newsroom.feedUrl("rss", { fault: "no-answer" }));
    // The test ends with it in any case.
    waiting.catch(() => {});
    while (!newsroom.requests.length) await setImmediate();
    await close();
    await assert.rejects(waiting, TypeError);
  });

  it("refuses an address that is none", () => {
    assert.throws(() => new MockNewsroom({ url: "newsroom" }), TypeError);
  });
});
