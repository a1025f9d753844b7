import { expect } from "@open-wc/testing";
import { readXml, type XmlElement } from "../../src/feed/xml-reader.js";

/** The root, read to the end. */
const readIfAny = (source: string): XmlElement | undefined =>
  [...readXml(source, "https://newsroom.example/feed")][0]?.[0];
const read = (source: string) => readIfAny(source)!;
/** Texts of the titles of the items that ended, each as it is at that time. */
const endedTitles = (source: string): unknown[] => {
  const titles: unknown[] = [];
  for (const [, item] of readXml(source, undefined))
    if (item) titles.push(item.children?.["title"]?.[0]?.inner);
  return titles;
};
const channel = (source: string) => read(source).children!["channel"]![0]!;
/** Texts of the titles of all items. */
const titles = (parent: XmlElement) =>
  (parent.children?.["item"] ?? []).map((item) => item.children?.["title"]?.[0]?.inner);

describe("readXml", () => {
  it("gives elements by name, with what stands in them", () => {
    const root = read(
      `<?xml version="1.0"?><rss a="1" B='2'><channel><title>One &amp; two</title><x/></channel></rss>`,
    );
    expect(root.attributes).to.include({ a: "1", b: "2" });
    expect(root.children!["channel"]![0]!.children!["title"]![0]!.inner).to.equal("One &amp; two");
    expect(root.children!["channel"]![0]!.children!["x"]![0]!.inner).to.equal("");
  });

  it("finds the feed behind whatever stands before it, and stops at its end", () => {
    const feed = "<rss><channel><item><title>A</title></item></channel></rss>";
    for (const junk of [
      "",
      "\n \ufeff",
      "Warning: no <b>luck</b><br>",
      "<!-- <rss> -->",
      "<?xml version='1.0'?>\n<?xml?>",
    ])
      expect(titles(channel(junk + feed + "<p>junk<item><title>B</title></item>")), junk).to.deep.equal([
        "A",
      ]);
  });

  it("knows no root in what is no feed", () => {
    for (const text of ["", "   ", "plain", "<urlset><url/></urlset>", "<", "<!-- rss -->"])
      expect(readIfAny(text), text).to.equal(undefined);
    expect(read("<!doctype html><html><body>").name).to.equal("html");
  });

  it("looks away from CDATA, comments and instructions", () => {
    const source =
      "<rss><channel><item><title><![CDATA[</title></item>]]><!-- </item> --><?x </item>?></title></item></channel></rss>";
    expect(titles(channel(source))).to.deep.equal([
      "<![CDATA[</title></item>]]><!-- </item> --><?x </item>?>",
    ]);
  });

  it("closes what is left open, and ignores what closes nothing", () => {
    const source =
      "<rss><channel><item><title>A <b>b <i>c</title></p></item><item><title>B</TITLE></b></item></channel></rss>";
    expect(titles(channel(source))).to.deep.equal(["A <b>b <i>c", "B"]);
  });

  it("ends an item where the next one begins", () => {
    const source = "<rss><channel><item><title>A<item><title>B</title></item></channel></rss>";
    expect(titles(channel(source))).to.deep.equal(["A", "B"]);
    expect(endedTitles(source), "each item when it is whole").to.deep.equal(["A", "B"]);
  });

  it("takes a lone < for text", () => {
    expect(
      titles(channel("<rss><channel><item><title>a < 2 <= b <3 <</title></item></channel></rss>")),
    ).to.deep.equal(["a < 2 <= b <3 <"]);
  });

  it("reads attributes without quotes, twice, and without a value", () => {
    expect({ ...read(`<rss a=1 a='2' b c = "3" D='"' xml:e=4/>`).attributes }).to.deep.equal({
      a: "1",
      b: "",
      c: "3",
      d: '"',
      "xml:e": "4/",
    });
  });

  it("loses one tag at most to a lost quote", () => {
    expect(
      titles(
        channel(
          `<rss><channel><item a="b><title>A</title></item><item><title c="d">B</title></item></channel></rss>`,
        ),
      ),
    ).to.deep.equal(["A", "B"]);
  });

  it("leaves out an item that was cut off, and says that the text ended too early", () => {
    const source = "<rss><channel><item><title>A</title></item>";
    expect(endedTitles(source + "<item><title>B</title><descr")).to.deep.equal(["A"]);
    expect(read(source + "<item><title>B</title><descr").isCut).to.equal(true);
    expect(read(source).isCut).to.equal(true);
    expect(read(source + "</channel></rss>").isCut).to.equal(false);
    expect(read('<rss xmlns:a="http:/').isCut).to.equal(true);
    expect(read("<rss/>").isCut).to.equal(false);
  });

  it("keeps so many elements of one name that no item takes long to read", () => {
    const { children } = read(`<rss>${"<enclosure/>".repeat(2000)}<title>A</title></rss>`);
    expect(children?.["enclosure"]?.length).to.equal(1000);
    expect(children?.["title"]?.length).to.equal(1);
  });

  it("reads on after a CDATA section or comment that never ends", () => {
    for (const open of ["<![CDATA[", "<!--"])
      expect(
        titles(
          channel(
            `<rss><channel><item><title>A${open}</title></item><item><title>B</title></item></channel></rss>`,
          ),
        ),
      ).to.deep.equal([`A${open}`, "B"]);
  });

  it("knows namespaces by address, by prefix, and by neither", () => {
    const names = (attributes: string, prefix: string) =>
      Object.keys(read(`<rss ${attributes}><${prefix}:creator>x</${prefix}:creator></rss>`).children!);
    expect(names(`xmlns:d="http://purl.org/dc/elements/1.1/"`, "d")).to.deep.equal(["creator"]);
    expect(names(`xmlns:dc="http://dublincore.org/documents/dcmi-namespace/"`, "dc")).to.deep.equal([
      "creator",
    ]);
    expect(names("", "dc")).to.deep.equal(["creator"]);
    expect(names(`xmlns:m="http://search.yahoo.com/mrss/"`, "m")).to.deep.equal(["media:creator"]);
    expect(names(`xmlns:x="http://x.example/"`, "x")).to.deep.equal(["x:creator"]);
  });

  it("tells the feed's own names from others", () => {
    const root = read(
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title/><a:title/></a:feed>`,
    );
    expect(root.children!["title"]!.map((title) => title.foreign)).to.deep.equal([1, 0]);
  });

  it("carries xml:base and xml:lang down, each base resolved against the one around it", () => {
    const root = read(
      `<feed xml:base="/news/" xml:lang="da"><entry xml:base="2025/" xml:lang=""><title/></entry></feed>`,
    );
    const title = root.children!["entry"]![0]!.children!["title"]![0]!;
    expect(title.base).to.equal("https://newsroom.example/news/2025/");
    expect(title.lang).to.equal("");
    expect(root.lang).to.equal("da");
  });

  // What takes time in proportion to the square of its length would not be through with these before the test ends.
  describe("reads a million characters of", () => {
    const million = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));
    const hostile: Record<string, string> = {
      "unclosed comments": million("<!--"),
      "unclosed CDATA": million("<![CDATA["),
      declarations: million("<!x"),
      instructions: million("<?"),
      "lone <": million("<"),
      "open tags": million("<a>"),
      "broken tags": million("<a "),
      "closing tags": million("</a>"),
      "broken closing tags": million("</a"),
      "open items": million("<item>"),
      attributes: `<a ${million("b='c' ")}>`,
      "attributes without values": `<a ${million("b ")}>`,
      "one long name": `<a ${million("b")}>`,
      "quotes in a tag": `<a ${million('"')}>`,
      "single quotes in tags": million("<a b='"),
      "spaces in a tag": `<a b${million(" ")}>`,
      "namespaces on one element": `<a ${Array.from({ length: 50_000 }, (_, n) => `xmlns:n${n}="x"`).join(" ")}>`,
      "namespaces within each other": million("<a xmlns:b='c'>"),
      references: million("&amp;"),
      "elements within each other": million("<div>") + million("</div>"),
    };
    for (const [name, junk] of Object.entries(hostile))
      it(name, () => {
        const root = read(`<rss><channel><item><title>A</title></item>${junk}`);
        const [first] = titles(root.children!["channel"]![0]!);
        expect(first).to.equal("A");
      });
  });
});
