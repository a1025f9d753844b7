import { expect } from "@open-wc/testing";
import { FeedError, readFeed } from "../../src/feed/index.js";
import { atomOf, rssOf } from "../helpers/read-text.js";

const numbers = ["1", "2", "3"];
const feeds = {
  RSS: rssOf(
    numbers
      .map(
        (n) =>
          `<item><title>Æ &amp; ${n}</title><link>/${n}</link><pubDate>2025-07-0${n}</pubDate><description><![CDATA[<p>Text]]></description></item>`,
      )
      .join("\n"),
  ),
  Atom: atomOf(
    numbers
      .map(
        (n) =>
          `<entry><title type="html">Ø ${n}</title><id>${n}</id><updated>2025-07-0${n}T11:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text</p></div></content></entry>`,
      )
      .join(""),
  ),
  "JSON Feed": JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "News",
    items: numbers.map((id) => ({
      id,
      title: `"Å" ${id}`,
      tags: ["[1]", "{2}"],
      attachments: [{ url: `https://n.example/${id}.pdf` }],
    })),
  }),
};

describe("readFeed", () => {
  for (const [format, text] of Object.entries(feeds))
    it(`gives a beginning of the releases for any beginning of ${format}`, async () => {
      const bytes = new TextEncoder().encode(text);
      const read = (end: number) => readFeed(bytes.subarray(0, end), { url: "https://n.example/feed" });
      const { releases: all } = await read(bytes.length);
      expect(all).to.have.length(numbers.length);
      for (let end = 0; end < bytes.length; end++) {
        const error = await read(end).then(
          ({ releases }) => expect(releases, text.slice(0, end)).to.deep.equal(all.slice(0, releases.length)),
          (error: unknown) => error,
        );
        if (error instanceof Error) expect(error).to.be.instanceOf(FeedError);
      }
    });
});
