import { expect } from "@open-wc/testing";
import { commonEntities } from "../../src/feed/decode-entities.js";
import { entitiesFor } from "../../src/feed/document-entities.js";
import { readText, rssOf } from "../helpers/read-text.js";

const isCommon = async (text: string) => (await entitiesFor(text)) === commonEntities;

describe("entitiesFor", () => {
  for (const text of [
    "Æ &amp; &lt;p&gt; &eacute; &Aring; &ndash; &#8217; &#xe6;",
    "R&D, AT&amp;T, S&P",
    "https://newsroom.example/?a=1&copy=2&amp;sect=3",
  ])
    it(`finds nothing rare in: ${text}`, async () => {
      expect(await isCommon(text)).to.equal(true);
    });

  for (const text of [
    "&trade;",
    "&amp;trade;",
    "&amp;amp;deg;",
    "&#150;",
    "&#x96;",
    "\\u0026sect;",
    "&ccaron;",
  ])
    it(`finds a rare reference in: ${text}`, async () => {
      expect(await isCommon(text)).to.equal(false);
    });

  it("leaves the common references as they are for the next document", async () => {
    const titleOf = async (title: string) =>
      (await readText(rssOf(`<item><title>${title}</title></item>`))).releases[0]!.title;
    expect(await titleOf("A&trade; &amp;copy; &ccaron;")).to.equal("A™ © č");
    expect(commonEntities.has("trade")).to.equal(false);
    expect(await titleOf("A &amp; b")).to.equal("A & b");
  });
});
