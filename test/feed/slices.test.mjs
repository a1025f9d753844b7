/* A large feed does not hold up the page: reading it gives others a turn. Runs over dist. */
import assert from "node:assert/strict";
import { describe, it, mock } from "node:test";
import { readFeed } from "../../dist/feed/index.js";

const url = "https://newsroom.example/feed";

const body = "<p>Foreign affairs &amp; trade, <a href='/a'>said</a> the minister.</p>".repeat(200);
const numbers = Array.from({ length: 400 }, (_, index) => index);

const item = (content, index = 0) =>
  `<item><guid isPermaLink="false">${index}</guid><title>News ${index}</title><pubDate>Fri, 04 Jul 2025 11:00:00 GMT</pubDate>${content}</item>`;
const rss = (items) => `<rss><channel><title>News</title>${items}</channel></rss>`;

/**
 * Reads a document, and counts how often another task ran in the meantime. Each look at the clock is a millisecond later, so
 * that the number does not depend on the machine.
 */
async function countTurns(text) {
  let now = 0;
  const { mock: clock } = mock.method(Date, "now", () => now++);
  let turns = 0;
  let isOver = false;
  const takeTurns = () => {
    turns++;
    if (!isOver) setTimeout(takeTurns);
  };
  setTimeout(takeTurns);
  const feed = await readFeed(new TextEncoder().encode(text), { url });
  isOver = true;
  clock.restore();
  return { turns, feed };
}

describe("reading a large feed gives other tasks a turn", () => {
  const documents = {
    RSS: rss(numbers.map((index) => item(`<description><![CDATA[${body}]]></description>`, index)).join("")),
    "RSS, the end of which is cut off": `<rss><channel>${"<item>".repeat(5000)}`,
    "JSON Feed": JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      items: numbers.map((index) => ({ id: index, title: "News", content_html: body })),
    }),
    WordPress: JSON.stringify(
      numbers.map((id) => ({ id, title: { rendered: "News" }, excerpt: { rendered: body } })),
    ),
  };
  for (const [name, text] of Object.entries(documents))
    it(name, async () => {
      const { turns } = await countTurns(text);
      assert.ok(turns > 1, `${turns} turns`);
    });
});

describe("a huge field costs no more than a large one", () => {
  const huge = "<b>a</b>&amp;".repeat(90_000);
  const release = async (text) => (await readFeed(new TextEncoder().encode(text), { url })).releases[0];

  it("cuts the HTML of a release where the sanitizer would give up", async () => {
    const { body } = await release(rss(item(`<content><![CDATA[${huge}]]></content>`)));
    assert.equal(body.length, 525_000);
  });

  it("keeps the other fields", async () => {
    const { title, published } = await release(
      rss(item(`<description>${huge}</description><category>${huge}</category>`)),
    );
    assert.equal(title, "News 0");
    assert.equal(published, "2025-07-04T11:00:00Z");
  });

  it("resolves no address against a base that is too long to be one", async () => {
    const home = `https://newsroom.example/${"a".repeat(1_000_000)}`;
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      home_page_url: home,
      items: [{ id: 1, url: "/a" }],
    };
    const { releases } = await readFeed(new TextEncoder().encode(JSON.stringify(feed)));
    assert.equal(releases[0].url, undefined);
  });
});
