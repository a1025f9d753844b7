import { expect } from "@open-wc/testing";
import { atomOf, readText, rssOf } from "../helpers/read-text.js";

const first = async (text: string) => (await readText(text)).releases[0]!;
const item = (inner: string, root?: string) => first(rssOf(`<item>${inner}</item>`, root));
const entry = (inner: string, root?: string) => first(atomOf(`<entry>${inner}</entry>`, root));

const media = `xmlns:media="http://search.yahoo.com/mrss/"`;
const dc = `xmlns:dc="http://purl.org/dc/elements/1.1/"`;

describe("media:group", () => {
  it("speaks for the item where the item itself says nothing", async () => {
    for (const prefix of ["media", "m"]) {
      const group =
        `<x:group><x:title>Title</x:title><x:content url="/film.mp4" type="video/mp4"/><x:thumbnail url="/t.jpg" width="480"/>
        <x:description>The minister speaks</x:description><x:category>EU</x:category></x:group>`.replaceAll(
          "x:",
          `${prefix}:`,
        );
      const root = `xmlns:${prefix}="http://search.yahoo.com/mrss/"`;
      expect(await item(`<guid>1</guid>${group}`, root), prefix).to.deep.include({
        title: "Title",
        lead: "The minister speaks",
        categories: ["EU"],
        images: [{ url: "https://newsroom.example/t.jpg", width: 480, caption: "The minister speaks" }],
      });
      expect(await entry(`<id>1</id><title>Own</title><summary>Own lead</summary>${group}`, root)).to.include(
        {
          title: "Own",
          lead: "Own lead",
        },
      );
    }
  });

  it("describes each of its files that does not describe itself", async () => {
    const { images, attachments } = await item(
      `<title>A</title><media:group><media:description>Both</media:description><media:credit>Joe</media:credit>
      <media:content url="/1.jpg" medium="image"/><media:content url="/2.jpg" medium="image"><media:description>Second</media:description></media:content></media:group>`,
      media,
    );
    expect(images).to.deep.equal([
      { url: "https://newsroom.example/1.jpg", caption: "Both", credit: "Joe" },
      { url: "https://newsroom.example/2.jpg", caption: "Second", credit: "Joe" },
    ]);
    expect(attachments).to.have.length(2);
  });

  it("gives a picture its thumbnail, and a film its picture, in a group or not", async () => {
    const thumbnail = `<media:thumbnail url="/t.jpg"/>`;
    const files = {
      film: `<media:content url="/film.mp4" medium="video">${thumbnail}</media:content>`,
      picture: `<media:content url="/p.jpg" medium="image">${thumbnail}</media:content>`,
    };
    for (const [open, close] of [
      ["", ""],
      ["<media:group>", "</media:group>"],
    ]) {
      const read = async (file: string) =>
        (await item(`<title>A</title>${open}${file}${close}`, media)).images;
      expect(await read(files.film)).to.deep.equal([{ url: "https://newsroom.example/t.jpg" }]);
      expect(await read(files.picture)).to.deep.equal([
        { url: "https://newsroom.example/p.jpg", thumbnail: "https://newsroom.example/t.jpg" },
      ]);
    }
  });

  it("has the page of a film where the film has no address", async () => {
    const { attachments } = await item(
      `<title>A</title><media:group><media:content type="video/mp4"><media:player url="/watch"/></media:content></media:group>`,
      media,
    );
    expect(attachments).to.deep.equal([{ url: "https://newsroom.example/watch", type: "video/mp4" }]);
  });
});

describe("MFN", () => {
  const html = `<x:content type="html">&lt;p&gt;Hela texten&lt;/p&gt;</x:content>`;
  const text = `<x:content type="text">Hela texten</x:content>`;

  it("has the text and the language of a release in its own elements", async () => {
    for (const both of [html + text, text + html])
      for (const root of [`xmlns:x="https://mfn.se/schemas/rss-ns-x/"`, ""])
        expect(
          await item(
            `<title>Rapport</title><link>/a</link><description></description><x:newsId>6543505f</x:newsId>
            <x:language>sv</x:language><x:tag>:regulatory</x:tag><x:scope>SE</x:scope>${both}`,
            root,
          ),
        ).to.deep.equal({
          id: "6543505f",
          title: "Rapport",
          url: "https://newsroom.example/a",
          body: "<p>Hela texten</p>",
          lead: "Hela texten",
          language: "sv",
        });
  });

  it("may have another prefix, as its namespace says whose elements they are", async () => {
    const inner = (prefix: string) =>
      `<title>A</title><${prefix}:language>sv</${prefix}:language><${prefix}:content type="html">B</${prefix}:content>`;
    expect(await item(inner("mfn"), `xmlns:mfn="https://mfn.se/schemas/rss-ns-x/"`)).to.include({
      language: "sv",
      body: "B",
    });
    expect(await item(inner("x"), `xmlns:x="https://other.example/"`)).to.not.have.any.keys(
      "language",
      "body",
    );
  });

  it("may have the text as plain text only", async () => {
    const { body } = await item(`<title>A</title><x:content type="text">1 &lt; 2</x:content>`);
    expect(body).to.equal("1 &lt; 2");
  });
});

describe("GlobeNewswire and PR Newswire", () => {
  const dcOf = (inner: string) =>
    item(`<title>A</title>${inner}`, `xmlns:dc="http://dublincore.org/documents/dcmi-namespace/"`);

  it("name the company as a contributor, and themselves as the publisher", async () => {
    const release = await dcOf(
      "<dc:contributor>Company plc</dc:contributor><dc:publisher>Wire Inc.</dc:publisher><dc:language>en</dc:language>",
    );
    expect(release).to.deep.include({
      publisher: { name: "Company plc" },
      authors: [{ name: "Company plc" }],
      language: "en",
    });
  });

  it("do not make a contributor the author of a release that has one", async () => {
    const release = await item(
      "<title>A</title><dc:creator>Jane</dc:creator><dc:contributor>Joe</dc:contributor><dc:publisher>Press</dc:publisher>",
      dc,
    );
    expect(release).to.deep.include({ authors: [{ name: "Jane" }], publisher: { name: "Press" } });
  });

  it("have each keyword in an element of its own", async () => {
    const release = await dcOf(
      "<dc:subject>Earnings</dc:subject><dc:keyword>steel</dc:keyword><dc:keyword>Q3 &amp;amp; Q4</dc:keyword>",
    );
    expect(release).to.deep.include({ categories: ["Earnings"], keywords: ["steel", "Q3 & Q4"] });
  });

  it("name industries and subjects with words and codes, of which the words are categories", async () => {
    const { categories } = await item(
      "<title>A</title><prn:industry>FIN</prn:industry><prn:industry>Banking &amp;amp; Finance</prn:industry><prn:subject>ERN</prn:subject><prn:subject>Earnings</prn:subject>",
      `xmlns:prn="https://www.prnewswire.example/rss/"`,
    );
    expect(categories).to.deep.equal(["Banking & Finance", "Earnings"]);
  });
});

describe("the EU press corner", () => {
  it("puts several categories into one", async () => {
    for (const written of [
      "POLICY_AREA=COMPETY,STATAID",
      "<![CDATA[POLICY_AREA=COMPETY,STATAID]]>",
      "\n POLICY_AREA=COMPETY,STATAID ",
    ])
      expect(
        (await item(`<title>A</title><category>${written}</category><category>a=b</category>`)).categories,
        written,
      ).to.deep.equal(["COMPETY", "STATAID", "a=b"]);
  });
});

describe("FeedBurner", () => {
  it("keeps the newsroom's own addresses beside those that count clicks", async () => {
    const release = await item(
      `<title>A</title><link>https://feeds.example/~r/1</link><feedburner:origLink>https://newsroom.example/1?a&amp;b</feedburner:origLink>
      <enclosure url="https://feeds.example/~r/a.pdf"/><feedburner:origEnclosureLink>/a.pdf</feedburner:origEnclosureLink>`,
      `xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"`,
    );
    expect(release.url).to.equal("https://newsroom.example/1?a&b");
    expect(release.attachments?.map(({ url }) => url)).to.include("https://newsroom.example/a.pdf");
  });
});

describe("a feed inside a web page", () => {
  const feeds = {
    RSS: rssOf("<item><title>A</title><link>/1</link></item><item><title>B</title></item>"),
    Atom: atomOf("<entry><title>A</title><link href='/1'/></entry><entry><title>B</title></entry>"),
    "RSS 1.0": `<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>Newsroom</title></channel><item><title>A</title><link>/1</link></item><item><title>B</title></item></rdf:RDF>`,
  };
  const pages: Record<string, (feed: string) => string> = {
    "html and body": (feed) => `<html><body>${feed}</body></html>`,
    "a whole page": (feed) =>
      `<!DOCTYPE html>\n<!-- a --><HTML lang=en><head><meta charset=utf-8><link rel=x><script>"<rss><channel><item>"</script></head><body class="a > b"><p>Hello<br>${feed}<p></body></HTML>`,
    "escaped, as browsers show it": (feed) =>
      `<html><head></head><body><pre style="x">${feed.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</pre></body></html>`,
  };
  for (const [format, feed] of Object.entries(feeds))
    for (const [kind, page] of Object.entries(pages))
      it(`is read: ${format} in ${kind}`, async () => {
        const read = await readText(page(feed));
        expect(read.title).to.equal("Newsroom");
        expect(read.releases.map(({ title }) => title)).to.deep.equal(["A", "B"]);
        expect(read.releases[0]!.url).to.equal("https://newsroom.example/1");
      });

  it("is not what a script, a comment or the text of a page mentions", async () => {
    for (const inner of [
      "<p>Hello</p>",
      `<script>const feed = "<rss><channel><item><title>A</title></item></channel></rss>";</script>`,
      "<!-- <rss><channel><item><title>A</title></item></channel></rss> -->",
      "<textarea><rss><channel><item><title>A</title></item></channel></rss></textarea>",
      "<pre>Write &lt;rss&gt; first</pre>",
      "<feed>",
    ])
      try {
        await readText(`<html><body>${inner}</body></html>`);
        expect.fail(inner);
      } catch (error) {
        expect(error, inner).to.include({ name: "FeedError", code: "unsupported" });
      }
  });
});

describe("an Atom entry without a link", () => {
  it("has its id as its address, if that is one", async () => {
    const url = async (inner: string) => (await entry(`<title>A</title>${inner}`)).url;
    expect(await url("<id>https://newsroom.example/1?a=1&amp;b=2</id>")).to.equal(
      "https://newsroom.example/1?a=1&b=2",
    );
    expect(await url(`<id>https://newsroom.example/1</id><link rel="enclosure" href="/a.pdf"/>`)).to.equal(
      "https://newsroom.example/1",
    );
    expect(await url(`<id>https://newsroom.example/1</id><link href="/2"/>`)).to.equal(
      "https://newsroom.example/2",
    );
    for (const id of ["urn:uuid:1", "tag:newsroom.example,2026:1", "42", "/1"])
      expect(await url(`<id>${id}</id>`), id).to.equal(undefined);
  });
});

describe("an author's email address", () => {
  const jane = { name: "Jane Doe", email: "jane@m.example" };

  it("may be written as a link", async () => {
    const forms = {
      "<author>mailto:jane@m.example (Jane Doe)</author>": jane,
      "<author>Jane Doe &lt;mailto:jane@m.example&gt;</author>": jane,
      '<author x="y">mailto:jane@m.example</author>': { email: "jane@m.example" },
      "<author><![CDATA[jane@m.example (Jane Doe)]]></author>": jane,
      "<author>MAILTO:jane@m.example?subject=News</author>": { email: "jane@m.example" },
      "<author><name>Jane Doe</name><email>mailto:jane@m.example</email></author>": jane,
      "<author><name>Jane Doe</name><uri>mailto:jane@m.example</uri></author>": jane,
      "<author><name>Jane Doe</name><uri>/jane</uri></author>": {
        name: "Jane Doe",
        url: "https://newsroom.example/jane",
      },
      "<author><name>Jane Doe</name><uri>https://social.example/@jane</uri></author>": {
        name: "Jane Doe",
        url: "https://social.example/@jane",
      },
    };
    for (const [written, author] of Object.entries(forms))
      expect((await entry(`<title>A</title><id>1</id>${written}`)).authors, written).to.deep.equal([author]);
  });
});

describe("the language of a release", () => {
  const language = async (inner: string, root = "") => (await entry(`<id>1</id>${inner}`, root)).language;

  it("is that of its text, which any part of it may name", async () => {
    for (const part of ["title", "summary", "content"])
      expect(await language(`<${part} xml:lang="da">A</${part}>`), part).to.equal("da");
    const both = `<title xml:lang="en">A</title><content xml:lang="da">B</content>`;
    expect(await language(both)).to.equal("da");
    expect(await language(both, `xml:lang="sv"`)).to.equal("da");
    expect(await language(`<title xml:lang="en">A</title><content>B</content>`)).to.equal("en");
    expect((await item(`<title>A</title><description xml:lang="de-AT">B</description>`)).language).to.equal(
      "de-AT",
    );
  });

  it("is what the release says, not what the whole feed says", async () => {
    expect(await language(`<title>A</title><dc:language>fi</dc:language>`, `xml:lang="sv" ${dc}`)).to.equal(
      "fi",
    );
    expect(await language(`<title>A</title><content>B</content>`, `xml:lang="sv"`)).to.equal("sv");
  });
});

describe("a title", () => {
  it("loses its tags whole, though they have a > between quotes", async () => {
    const titles = {
      [`<img alt="a > b" src='c>d'> News`]: "News",
      [`<a title="1 > 0"\nhref=x>News</a>`]: "News",
      [`<b class = 'a>b'>N</b>ews`]: "News",
      [`2 < 3 > 1 "and" it's`]: `2 < 3 > 1 "and" it's`,
      [`<b title=">News</b> today`]: "News today",
      [`<p title=it's>News</p> "now"`]: `News "now"`,
    };
    for (const [written, title] of Object.entries(titles))
      expect((await item(`<title><![CDATA[${written}]]></title>`)).title, written).to.equal(title);
  });
});
