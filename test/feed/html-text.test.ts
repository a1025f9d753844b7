import { expect } from "@open-wc/testing";
import { foldSpace, htmlToText } from "../../src/feed/html-text.js";
import { readFeed } from "../../src/feed/index.js";

describe("foldSpace", () => {
  it("drops what turns the writing around, and control characters, and keeps marks of one letter", () => {
    expect(foldSpace("annual\u202exslx.\u202c report\u2066\u0007")).to.equal("annualxslx. report");
    expect(foldSpace("زيارة\u200f رسمية")).to.equal("زيارة\u200f رسمية");
  });
});

describe("htmlToText", () => {
  it("does the same to text that comes as HTML", () => {
    expect(htmlToText("<b>one</b>&#x202e;two")).to.equal("onetwo");
  });
});

describe("readFeed", () => {
  it("reads what windows-1252 has where Unicode has control characters, in bytes and references", async () => {
    const titleOf = async (text: string) =>
      (await readFeed(new TextEncoder().encode(text))).releases[0]!.title;
    const rss = (title: string) => `<rss><channel><item><title>${title}</title></item></channel></rss>`;
    for (const dash of ["\u0096", "&#150;", "&#x96;"])
      expect(await titleOf(rss(`Copenhagen ${dash} today`)), dash).to.equal("Copenhagen – today");
  });

  it("drops them from the strings of JSON, which are decoded later than the text", async () => {
    const feed = await readFeed(
      new TextEncoder().encode(
        String.raw`{"version":"https://jsonfeed.org/version/1.1","title":"N","items":[{"id":"1","title":"a\u202eb\u0000c"}]}`,
      ),
    );
    expect(feed.releases[0]!.title).to.equal("abc");
  });

  it("leaves out the title of an HTML document, which is not part of its text", () => {
    expect(
      htmlToText("<!doctype html><html><head><TITLE>Mail</TITLE></head><body><p>Text</p></body></html>"),
    ).to.equal("Text");
  });

  it("takes a > between the quotes of an attribute for part of the tag", () => {
    expect(htmlToText(`<img alt="a > b" src='c>d'> 1 <b title = "x>y">2</b>`)).to.equal("1 2");
    expect(htmlToText(`<b title=">1</b> "2"`)).to.equal('1 "2"');
    expect(htmlToText(`1 < 2 > "1" it's`)).to.equal(`1 < 2 > "1" it's`);
  });
});
