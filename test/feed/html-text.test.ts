import { expect } from "@open-wc/testing";
import { decodeEntities } from "../../src/feed/decode-entities.js";
import { escapeHtml, htmlToText } from "../../src/feed/html-text.js";
import { readText, rssOf } from "../helpers/read-text.js";

describe("decodeEntities", () => {
  it("decodes names, accents on any letter, and numbers, once", () => {
    expect(decodeEntities("&lt;&amp;lt;&aring;&Zcaron;&ndash;&#8217;&#x2019;&#146;&nbsp;")).to.equal(
      "<&lt;åŽ–’’’\xa0",
    );
  });

  it("leaves what is no reference: addresses, unknown names, names of properties of objects", () => {
    for (const text of ["?a=1&copy=2&amp", "&nothing; & &; &#; &constructor;", "&xconstructor;", "AT&T"])
      expect(decodeEntities(text)).to.equal(text.replace(/&amp$/, "&"));
  });

  it("drops what no document may hold", () => {
    expect(decodeEntities("a&#0;b&#11;c&#xD800;d&#x110000;e&#99999999999;f&#xFFFE;g")).to.equal("abcdefg");
  });
});

describe("htmlToText", () => {
  it("leaves out markup, comments, scripts and styles", () => {
    expect(
      htmlToText("<p>One <b>two</b><!-- no > --></p><script>no<b></script><style>no</style ><p>three"),
    ).to.equal("One two three");
  });

  it("keeps words of different blocks apart and words of one block together", () => {
    expect(htmlToText("<p>One</p><p>two</p>th<em>re</em>e<br>four<li>five")).to.equal(
      "One two three four five",
    );
  });

  it("keeps what only looks like a tag", () => {
    expect(htmlToText("2 < 3 > 1, Jane <press@ministry.example>")).to.equal(
      "2 < 3 > 1, Jane <press@ministry.example>",
    );
  });

  it("gives back text that was escaped", () => {
    const text = "a < b & c &amp; <d>";
    expect(htmlToText(escapeHtml(text))).to.equal(text);
  });
});

describe("rare names of characters", () => {
  it("are known when a feed uses them, escaped or not", async () => {
    const feed = await readText(rssOf("<item><title>&frac12; &amp;larr; &sect;&alpha;</title></item>"));
    expect(feed.releases[0]?.title).to.equal("½ ← §α");
  });

  it("can be the document's own", async () => {
    const feed = await readText(
      `<!DOCTYPE rss [<!ENTITY um "Udenrigs&#173;ministeriet"><!ENTITY b '<b>'>]>${rssOf("<item><title>&um;</title></item>")}`,
    );
    expect(feed.releases[0]?.title).to.equal("Udenrigs\xadministeriet");
  });
});
