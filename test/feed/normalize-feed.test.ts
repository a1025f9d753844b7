import { expect } from "@open-wc/testing";
import { maxItems } from "../../src/feed/limits.js";
import { readText, rssOf } from "../helpers/read-text.js";

const titles = async (items: string, url?: string) =>
  (await readText(rssOf(items), url ? { url } : {})).releases.map(({ title }) => title);
const item = (title: string, rest = "") => `<item><title>${title}</title>${rest}</item>`;
const dated = (title: string, date: string) => item(title, `<pubDate>${date}</pubDate>`);

describe("the order of releases", () => {
  it("is the feed's own", async () => {
    expect(
      await titles(
        item("undated") +
          dated("older", "Thu, 03 Jul 2025 11:00:00 GMT") +
          dated("broken", "yesterday") +
          dated("newer", "Fri, 04 Jul 2025 13:00:00 +0200") +
          item("changed", "<atom:updated>2025-07-01</atom:updated>"),
      ),
    ).to.deep.equal(["undated", "older", "broken", "newer", "changed"]);
  });
});

describe("the id of a release", () => {
  const ids = async (items: string) => (await readText(rssOf(items))).releases.map(({ id }) => id);

  it("is the feed's own as it stands", async () => {
    expect(await ids(item("A", "<guid>41786 at https://x.example</guid>"))).to.deep.equal([
      "41786 at https://x.example",
    ]);
  });

  it("is made of address and title where an item has none", async () => {
    const feed = await readText(
      rssOf(item("A", "<link>/a</link>") + item("B", "<link>/b</link>") + item("C")),
    );
    expect(new Set(feed.releases.map(({ id }) => id)).size).to.equal(3);
    expect(feed.releases.every(({ id, url }) => id && id !== url)).to.equal(true);
  });

  it("stays the same when items come and go, and when the feed is cut off", async () => {
    const link = "<link>/hearings</link>";
    const items = [
      item("A", link),
      item("B", link),
      item("C", "<link>/c</link>"),
      item("D"),
      item("E", "<guid>e</guid><link>/e</link>"),
    ];
    const all = await ids(items.join(""));
    expect(new Set(all).size).to.equal(items.length);
    for (const [index, one] of items.entries()) {
      expect(await ids(one), "alone").to.deep.equal([all[index]]);
      expect(await ids(items.toSpliced(index, 1).join("")), "without it").to.deep.equal(
        all.toSpliced(index, 1),
      );
      expect((await ids(dated("New", "2025-07-04") + items.join("")))[index + 1], "with news").to.equal(
        all[index],
      );
      const start = rssOf(items.slice(0, index + 1).join("")).replace(/<\/channel>.*/, "<item><title>cut");
      expect(
        (await readText(start)).releases.map(({ id }) => id),
        "cut off",
      ).to.deep.equal(all.slice(0, index + 1));
    }
  });

  it("is not one that stands for several addresses", async () => {
    const same = (title: string) => item(title, `<guid>newsroom</guid><link>/${title}</link>`);
    const feed = await readText(rssOf(same("A") + same("B") + item("C", "<guid>c</guid><link>/c</link>")));
    expect(feed.releases.map(({ title }) => title)).to.deep.equal(["A", "B", "C"]);
    const [a, b, c] = feed.releases.map(({ id }) => id);
    expect(c).to.equal("c");
    expect(new Set([a, b, "newsroom"]).size).to.equal(3);
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
    expect(feed.skippedBy).to.include({ repeated: 2 });
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
    expect(feed.skippedBy).to.include({ empty: 4 });
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
    for (const query of ["publisher=12", "lang=da&publisherId=12", "publisherId=12#x"]) {
      const feed = await readText(rssOf(items), { url: `https://via.example/rss?${query}` });
      expect(
        feed.releases.map(({ title }) => title),
        query,
      ).to.deep.equal(["ours", "nobody's"]);
      expect(feed.skippedBy).to.include({ otherPublisher: 1 });
    }
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
    expect(feed.skippedBy).to.include({ tooMany: 5 });
  });

  it("counts what was left out, in all and by reason", async () => {
    const feed = await readText(
      rssOf(item("A", "<guid>1</guid>") + item("B", "<guid>1</guid>") + "<item/>").replace(
        "</channel></rss>",
        "<item><title>C",
      ),
    );
    expect(feed.releases).to.have.length(1);
    expect(feed.skipped).to.equal(3);
    expect(feed.skippedBy).to.deep.equal({
      empty: 1,
      repeated: 1,
      otherPublisher: 0,
      cutOff: 1,
      tooMany: 0,
    });
  });

  it("gives data that JSON carries", async () => {
    const feed = await readText(
      rssOf(item("A", "<description>&lt;p&gt;x</description><enclosure url='/a'/>")),
    );
    expect(JSON.parse(JSON.stringify(feed))).to.deep.equal(feed);
  });
});
