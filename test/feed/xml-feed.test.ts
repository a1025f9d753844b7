import { expect } from "@open-wc/testing";
import { atomOf, nothingSkipped, readText, rssOf } from "../helpers/read-text.js";

const first = async (text: string) => (await readText(text)).releases[0]!;
const item = (inner: string, root?: string) => first(rssOf(`<item>${inner}</item>`, root));
const entry = (inner: string, root?: string) => first(atomOf(`<entry>${inner}</entry>`, root));

const content = `xmlns:content="http://purl.org/rss/1.0/modules/content/"`;
const media = `xmlns:media="http://search.yahoo.com/mrss/"`;
const dc = `xmlns:dc="http://purl.org/dc/elements/1.1/"`;

describe("RSS", () => {
  it("reads a release whole", async () => {
    const feed = await readText(
      rssOf(
        `<item><title>Ny aftale</title><link>https://newsroom.example/1</link><guid isPermaLink="false">{1-2}</guid>
        <pubDate>Fri, 04 Jul 2025 11:00:00 +0200</pubDate><description>Kort &amp;amp; godt</description>
        <content:encoded><![CDATA[<p>Det <a href="/hele">hele</a></p>]]></content:encoded>
        <author>press@ministry.example (Jane Doe)</author><category>Handel</category><category>EU</category>
        <enclosure url="/a.pdf" type="application/pdf" length="1234"/>
        <source url="https://source.example/feed">Source</source></item>`,
        content,
        `<language>da_DK</language><description>Alt nyt</description><lastBuildDate>2025-07-04T11:00:00Z</lastBuildDate>
        <image><url>/logo.png</url><title>Not the title</title></image>`,
      ),
    );
    expect(feed).to.deep.equal({
      title: "Newsroom",
      link: "https://newsroom.example/",
      description: "Alt nyt",
      language: "da-DK",
      updated: "2025-07-04T11:00:00Z",
      image: "https://newsroom.example/logo.png",
      ...nothingSkipped,
      releases: [
        {
          id: "{1-2}",
          title: "Ny aftale",
          url: "https://newsroom.example/1",
          lead: "Kort & godt",
          body: `<p>Det <a href="https://newsroom.example/hele">hele</a></p>`,
          published: "2025-07-04T09:00:00Z",
          authors: [{ name: "Jane Doe", email: "press@ministry.example" }],
          categories: ["Handel", "EU"],
          attachments: [{ url: "https://newsroom.example/a.pdf", type: "application/pdf", size: 1234 }],
          source: { title: "Source", url: "https://source.example/feed" },
        },
      ],
    });
  });

  it("reads RSS 1.0, where items stand beside the channel", async () => {
    const feed = await readText(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${dc}>
      <channel rdf:about="/"><title>Newsroom</title><link>/</link></channel>
      <item rdf:about="urn:1"><title>A</title><link>/1</link><dc:date>2025-07-04T11:00:00Z</dc:date><dc:creator>Jane</dc:creator></item></rdf:RDF>`,
    );
    expect(feed.title).to.equal("Newsroom");
    expect(feed.releases).to.deep.equal([
      {
        id: "urn:1",
        title: "A",
        url: "https://newsroom.example/1",
        published: "2025-07-04T11:00:00Z",
        authors: [{ name: "Jane" }],
      },
    ]);
  });

  it("takes a description for text when it is, and for text and lead when it is HTML", async () => {
    const plain = await item("<title>A</title><description>Only text</description>");
    expect(plain).to.include({ lead: "Only text" }).and.not.have.property("body");
    const html = await item(
      "<title>A</title><description>&lt;p&gt;Some &lt;b&gt;HTML&lt;/b&gt;&lt;/p&gt;</description>",
    );
    expect(html).to.include({ lead: "Some HTML", body: "<p>Some <b>HTML</b></p>" });
  });

  it("decodes text once as XML and once as HTML", async () => {
    expect(
      (await item("<title>Rock &amp;amp; roll &amp;ndash; &lt;b&gt;live&lt;/b&gt;</title>")).title,
    ).to.equal("Rock & roll – live");
    expect((await item("<title><![CDATA[Rock &amp; roll]]></title>")).title).to.equal("Rock & roll");
    expect((await item("<title>&amp;amp;lt;b&amp;amp;gt;</title>")).title).to.equal("&lt;b&gt;");
  });

  it("reads HTML that nobody escaped", async () => {
    const release = await item(
      `<title>A <em>b</em></title><description>Photo <img src="a.jpg" alt=x> of<br>the day &amp; more</description>`,
    );
    expect(release.title).to.equal("A b");
    expect(release.lead).to.equal("Photo of the day & more");
    expect(release.body).to.include(`<img src="https://newsroom.example/a.jpg" alt=x>`);
  });

  it("takes a permanent guid for the address where there is no link, and no other guid", async () => {
    expect((await item("<title>A</title><guid>https://newsroom.example/1</guid>")).url).to.equal(
      "https://newsroom.example/1",
    );
    expect(
      await item(`<title>A</title><guid isPermaLink="false">https://newsroom.example/1</guid>`),
    ).to.not.have.property("url");
  });

  it("takes the link for people, not the feed's own", async () => {
    const feed = await readText(
      `<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link rel="self" href="/feed"/><atom:link rel="next" href="?page=2"/><link>/home</link>
      <item><title>A</title><atom:link rel="related" href="/r"/><link>/1</link></item></channel></rss>`,
    );
    expect(feed).to.include({
      link: "https://newsroom.example/home",
      next: "https://newsroom.example/feed?page=2",
    });
    expect(feed.releases[0]!.url).to.equal("https://newsroom.example/1");
  });

  it("reads pictures and files of Media RSS, grouped or not", async () => {
    const release = await item(
      `<title>A</title><media:title>Not the title</media:title><media:group><media:content url="/large.jpg" medium="image" width="800" height="600"><media:description>The hall</media:description><media:credit>Jane Doe</media:credit></media:content></media:group>
      <media:content url="/film.mp4" type="video/mp4" fileSize="99"/><media:thumbnail url="/small.jpg"/>`,
      media,
    );
    expect(release.title).to.equal("A");
    expect(release.images).to.deep.equal([
      {
        url: "https://newsroom.example/large.jpg",
        caption: "The hall",
        credit: "Jane Doe",
        width: 800,
        height: 600,
      },
      { url: "https://newsroom.example/small.jpg" },
    ]);
    expect(release.attachments?.map(({ url }) => url)).to.deep.equal([
      "https://newsroom.example/film.mp4",
      "https://newsroom.example/large.jpg",
    ]);
    expect(release.attachments?.[0]).to.include({ type: "video/mp4", size: 99 });
  });

  it("reads authors in all their forms", async () => {
    const forms = {
      "Jane Doe": { name: "Jane Doe" },
      "press@m.example": { email: "press@m.example" },
      "press@m.example (Jane Doe)": { name: "Jane Doe", email: "press@m.example" },
      "Jane Doe &lt;press@m.example&gt;": { name: "Jane Doe", email: "press@m.example" },
      "Jane Doe (press@m.example)": { name: "Jane Doe", email: "press@m.example" },
    };
    for (const [written, author] of Object.entries(forms))
      expect((await item(`<title>A</title><author>${written}</author>`)).authors, written).to.deep.equal([
        author,
      ]);
  });

  it("takes apart the categories that the EU press corner puts into one", async () => {
    const { categories } = await item(
      "<title>A</title><category>POLICY_AREA=COMPETY,STATAID</category><category>a=b</category>",
    );
    expect(categories).to.deep.equal(["COMPETY", "STATAID", "a=b"]);
  });

  it("reads what undeclared prefixes mean", async () => {
    const release = await item(
      "<title>A</title><dc:creator>Jane</dc:creator><content:encoded>&lt;p&gt;B</content:encoded>",
    );
    expect(release).to.deep.include({ authors: [{ name: "Jane" }], body: "<p>B" });
  });

  it("keeps the whole items of an answer that was cut off, and counts the other", async () => {
    const feed = await readText(
      "<rss><channel><title>N</title><item><title>A</title></item><item><title>B</title><link>https://newsroom.exa",
    );
    expect(feed.releases.map(({ title }) => title)).to.deep.equal(["A"]);
    expect(feed.skipped).to.equal(1);
  });

  describe("whose items do not stand where they belong", () => {
    const titles = async (text: string) => (await readText(text)).releases.map(({ title }) => title);
    const two = "<item><title>A</title><link>/a</link></item><item><title>B</title></item>";

    it("has those behind an element of the channel that was not closed", async () => {
      for (const open of [
        "<image>",
        "<itunes:category text='x'>",
        "<x:y>",
        "<a><b><c>",
        "<image><title>I</title>",
      ]) {
        const feed = await readText(rssOf(two, "", open));
        expect(
          feed.releases.map(({ title }) => title),
          open,
        ).to.deep.equal(["A", "B"]);
        expect(feed.title, open).to.equal("Newsroom");
      }
      expect(await titles(rssOf(two, "", "<image>").replace("</channel></rss>", ""))).to.deep.equal([
        "A",
        "B",
      ]);
    });

    it("has not those inside a foreign element", async () => {
      expect(await titles(rssOf(`<x:y>${two}</x:y><item><title>C</title></item>`))).to.deep.equal(["C"]);
    });

    it("keeps an item whole that has elements called item", async () => {
      const related = `<related>${two}</related>`;
      for (const inner of [
        related,
        "<item><title>X</title></item>",
        "<item>X</item>",
        "<item/>",
        "<x:item><title>X</title></x:item>",
        "<x:list><x:item>1</x:item><x:item>2</x:item></x:list>",
      ]) {
        const feed = await readText(
          rssOf(
            `<item><title>A</title>${inner}<link>/1</link></item><item>${inner}<title>B</title></item><item><title>C</title></item>`,
          ),
        );
        expect(
          feed.releases.map(({ title }) => title),
          inner,
        ).to.deep.equal(["A", "B", "C"]);
        expect(feed.releases[0], inner).to.include({ url: "https://newsroom.example/1" });
      }
    });

    it("reads each of several items that are not closed", async () => {
      const items =
        "<item><title>A</title><item><title>B</title><link>/b</link></item><item><title>C</title><b>";
      expect(await titles(rssOf(items))).to.deep.equal(["A", "B", "C"]);
    });

    it("takes nothing in comments and CDATA sections for a tag", async () => {
      const text = "<![CDATA[</image></item><item>]]><!-- </item> --><?x <item> ?>";
      expect(await titles(rssOf(`<item>${text}<title>A</title></item>`, "", "<image>"))).to.deep.equal(["A"]);
    });
  });

  it("is a feed without items, too", async () => {
    expect(await readText("<rss><channel><title>N</title></channel></rss>")).to.deep.equal({
      title: "N",
      releases: [],
      ...nothingSkipped,
    });
  });
});

describe("Atom", () => {
  it("reads a release whole", async () => {
    const feed = await readText(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fi" xml:base="https://vm.example/fi/"><title type="html">Minist&amp;eacute;ri&#246;</title>
      <subtitle>Tiedotteet</subtitle><link href="tiedotteet"/><link rel="next" href="?page=2"/><logo>logo.svg</logo>
      <updated>2026-09-01T08:00:00+03:00</updated><author><name>Ministeri&#246;</name><email>info@vm.example</email><uri>/</uri></author>
      <entry><id>urn:x:2</id><title>2 &lt; 3 &amp;amp; 4</title><link rel="alternate" href="tiedote/1"/><link rel="enclosure" type="application/pdf" length="5" title="Liite" href="liite.pdf"/>
      <published>2026-09-01T08:00:00+03:00</published><updated>2026-09-02T08:00:00+03:00</updated><category term="budjetti" label="Talousarvio"/>
      <summary>Lyhyesti</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hallitus <a href="x?a=1&amp;b=2">esitt&#228;&#228;</a></p></div></content></entry></feed>`,
      { url: "https://vm.example/feed" },
    );
    expect(feed).to.deep.equal({
      title: "Ministériö",
      link: "https://vm.example/fi/tiedotteet",
      description: "Tiedotteet",
      language: "fi",
      updated: "2026-09-01T05:00:00Z",
      image: "https://vm.example/fi/logo.svg",
      next: "https://vm.example/fi/?page=2",
      ...nothingSkipped,
      releases: [
        {
          id: "urn:x:2",
          title: "2 < 3 &amp; 4",
          url: "https://vm.example/fi/tiedote/1",
          lead: "Lyhyesti",
          body: `<div xmlns="http://www.w3.org/1999/xhtml"><p>Hallitus <a href="https://vm.example/fi/x?a=1&amp;b=2">esitt&#228;&#228;</a></p></div>`,
          published: "2026-09-01T05:00:00Z",
          updated: "2026-09-02T05:00:00Z",
          language: "fi",
          authors: [{ name: "Ministeriö", email: "info@vm.example", url: "https://vm.example/" }],
          categories: ["Talousarvio"],
          keywords: ["budjetti"],
          attachments: [
            { url: "https://vm.example/fi/liite.pdf", title: "Liite", type: "application/pdf", size: 5 },
          ],
        },
      ],
    });
  });

  it("reads each text by its type", async () => {
    const types: Record<string, string> = {
      "<title>a &lt;b&gt; &amp;amp;</title>": "a <b> &amp;",
      '<title type="text">a &lt;b&gt; &amp;amp;</title>': "a <b> &amp;",
      '<title type="html">a &lt;b&gt;c&lt;/b&gt; &amp;amp;</title>': "a c &",
      '<title type="html"><![CDATA[a <b>c</b> &amp;]]></title>': "a c &",
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a <b>c</b> &amp;amp; <![CDATA[<d>]]></div></title>':
        "a c &amp; <d>",
      '<title type="xhtml" xmlns:h="http://www.w3.org/1999/xhtml"><h:div>a <h:b>c</h:b></h:div></title>':
        "a c",
      '<title type="text/html" mode="escaped">a &lt;b&gt;c&lt;/b&gt;</title>': "a c",
      '<title type="text/html" mode="base64">YSA8Yj5jPC9iPiDDpg==</title>': "a c æ",
      '<title type="application/octet-stream">?</title>': "",
    };
    for (const [markup, title] of Object.entries(types))
      expect((await entry(`${markup}<id>1</id><summary>s</summary>`)).title, markup).to.equal(title);
  });

  it("reads an entry that stands alone, and a feed under a prefix", async () => {
    expect(
      (await readText(`<entry xmlns="http://www.w3.org/2005/Atom"><title>A</title></entry>`)).releases[0]!
        .title,
    ).to.equal("A");
    const feed = await readText(
      `<a10:feed xmlns:a10="http://www.w3.org/2005/Atom"><a10:entry><a10:title>A</a10:title><a10:updated>2025-07-04T11:00:00Z</a10:updated></a10:entry></a10:feed>`,
    );
    expect(feed.releases[0]).to.include({ title: "A", updated: "2025-07-04T11:00:00Z" });
  });

  it("prefers the feed's own namespace to others", async () => {
    const release = await entry("<dc:title>Other</dc:title><title>Own</title>", dc);
    expect(release.title).to.equal("Own");
  });
});

describe("addresses in XML", () => {
  it("are resolved against xml:base, then Content-Location, then the document, then the feed's link", async () => {
    const text = (base: string) =>
      `<rss><channel><link>https://home.example/</link><item ${base}><title>A</title><link>x</link><description>&lt;img src=y&gt;</description></item></channel></rss>`;
    const read = async (base: string, options: object) => {
      const { url, body } = (await readText(text(base), options)).releases[0]!;
      return [url, body];
    };
    const headers = { "content-location": "/there/" };
    expect(await read(`xml:base="/base/"`, { headers })).to.deep.equal([
      "https://newsroom.example/base/x",
      `<img src="https://newsroom.example/base/y">`,
    ]);
    expect(await read("", { headers })).to.deep.equal([
      "https://newsroom.example/there/x",
      `<img src="https://newsroom.example/there/y">`,
    ]);
    expect(await read("", {})).to.deep.equal([
      "https://newsroom.example/x",
      `<img src="https://newsroom.example/y">`,
    ]);
    expect(await read("", { url: undefined })).to.deep.equal([
      "https://home.example/x",
      `<img src="https://home.example/y">`,
    ]);
  });

  it("are http or https, or are left out", async () => {
    for (const link of [
      "java" + "script:alert(1)",
      "data:text/html,x",
      "ftp://x.example/",
      "mailto:a@b.example",
      "http://",
      "",
    ])
      expect(await item(`<title>A</title><link>${link}</link>`), link).to.not.have.property("url");
  });

  it("inside HTML stay as they are when they are no page or file", async () => {
    const html = `<a href="#top">1</a><a href='mailto:a@b.example'>2</a><a href=>3</a><a title="href=x">4</a>`;
    const body = (await item(`<title>A</title><description><![CDATA[${html}]]></description>`)).body!;
    expect(body).to.equal(html);
  });
});
