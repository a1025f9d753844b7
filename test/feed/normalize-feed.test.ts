import { expect } from "@open-wc/testing";
import { maxItems } from "../../src/feed/draft.js";
import { readText, rssOf } from "../helpers/read-text.js";

const titles = async (items: string, url?: string) =>
  (await readText(rssOf(items), url ? { url } : {})).releases.map(({ title }) => title);
const item = (title: string, rest = "") => `<item><title>${title}</title>${rest}</item>`;
const dated = (title: string, date: string) => item(title, `<pubDate>${date}</pubDate>`);

describe("the order of releases", () => {
  it("is the feed's own, undated last", async () => {
    expect(
      await titles(
        item("undated") +
          dated("older", "Thu, 03 Jul 2025 11:00:00 GMT") +
          dated("broken", "yesterday") +
          dated("newer", "Fri, 04 Jul 2025 13:00:00 +0200") +
          item("changed", "<atom:updated>2025-07-01</atom:updated>"),
      ),
    ).to.deep.equal(["older", "newer", "changed", "undated", "broken"]);
  });
});

describe("the id of a release", () => {
  const ids = async (items: string) => (await readText(rssOf(items))).releases.map(({ id }) => id);

  it("is the feed's own as it stands, or else the address", async () => {
    expect(
      await ids(item("A", "<guid>41786 at https://x.example</guid>") + item("B", "<guid/><link>/b</link>")),
    ).to.deep.equal(["41786 at https://x.example", "https://newsroom.example/b"]);
  });

  it("is made of address and title where items share an address, and of text where there is none", async () => {
    const link = "<link>/hearings</link>";
    const [a, b, c, d] = (await ids(item("A", link) + item("B", link) + item("C") + item("D"))) as [
      string,
      string,
      string,
      string,
    ];
    expect(new Set([a, b, c, d]).size).to.equal(4);
    const again = await ids(dated("New", "2025-07-04T00:00:00Z") + item("A", link) + item("B", link));
    expect(again.slice(1), "the same when there is news, and whatever the date").to.deep.equal([a, b]);
  });

  it("occurs once; the first item keeps it", async () => {
    const feed = await readText(
      rssOf(
        item("A", "<guid>1</guid>") +
          item("B", "<guid>1</guid>") +
          item("C", "<link>/c</link>") +
          item("C", "<link>/c</link>"),
      ),
    );
    expect(feed.releases.map(({ title }) => title)).to.deep.equal(["A", "C"]);
    expect(feed.skipped).to.equal(2);
  });
});

describe("normalizeFeed", () => {
  it("leaves out items of which nothing can be read, and counts them", async () => {
    const feed = await readText(
      rssOf(
        "<item/><item></item><item><title> </title></item><item><link>mailto:x@y.example</link></item>" +
          item("A") +
          "<item><pubDate>2025-07-04</pubDate></item><item><category>Trade</category></item><item><link>/b</link></item>",
      ),
    );
    expect(feed.skipped).to.equal(4);
    expect(feed.releases).to.have.length(4);
    expect(feed.releases.map(({ title }) => title)).to.have.members(["", "A", "", ""]);
  });

  it("tells the change that the feed tells, also where it is the publication", async () => {
    const { releases } = await readText(
      `<feed><entry><title>A</title><published>2025-07-04T11:00:00Z</published><updated>2025-07-04T13:00:00+02:00</updated></entry></feed>`,
    );
    expect(releases[0]).to.include({ published: "2025-07-04T11:00:00Z", updated: "2025-07-04T11:00:00Z" });
  });

  it("leaves out releases of another publisher than the one that was asked for", async () => {
    const link = (id: number) =>
      `<link>https://via.example/pressemeddelelse/1/x?publisherId=${id}&amp;lang=da</link>`;
    const items = item("ours", link(12)) + item("theirs", link(123)) + item("nobody's", "<link>/x</link>");
    for (const query of ["publisher=12", "lang=da&publisherId=12", "publisherId=12#x"])
      expect(await titles(items, `https://via.example/rss?${query}`), query).to.deep.equal([
        "ours",
        "nobody's",
      ]);
    expect(await titles(items, "https://via.example/rss")).to.have.length(3);
  });

  it("takes language tags in either spelling, and the header's where the feed has none", async () => {
    const language = async (text: string) =>
      (
        await readText(rssOf("", "", `<language>${text}</language>`), {
          headers: { "Content-Language": "sv" },
        })
      ).language;
    expect(await language("de_DE")).to.equal("de-DE");
    expect(await language("<b>")).to.equal("sv");
    expect(await language("")).to.equal("sv");
  });

  it("gives no next page that is this page", async () => {
    const next = `<atom:link rel="next" href="https://newsroom.example/feed"/>`;
    expect(await readText(rssOf("", "", next))).to.not.have.property("next");
  });

  it(`reads ${maxItems} items at most, and counts the others`, async () => {
    const feed = await readText(rssOf(Array.from({ length: maxItems + 5 }, (_, n) => item(`${n}`)).join("")));
    expect(feed.releases).to.have.length(maxItems);
    expect(feed.skipped).to.equal(5);
  });

  it("gives data that JSON carries", async () => {
    const feed = await readText(
      rssOf(item("A", "<description>&lt;p&gt;x</description><enclosure url='/a'/>")),
    );
    expect(JSON.parse(JSON.stringify(feed))).to.deep.equal(feed);
  });
});
