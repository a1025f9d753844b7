import { expect } from "@open-wc/testing";
import { nothingSkipped, readJson, readText } from "../helpers/read-text.js";

const jsonFeed = (...items: unknown[]) => ({
  version: "https://jsonfeed.org/version/1.1",
  title: "Newsroom",
  items,
});
const first = async (item: object) => (await readJson(jsonFeed(item))).releases[0]!;

describe("JSON Feed", () => {
  it("reads a release whole", async () => {
    const feed = await readJson({
      version: "https://jsonfeed.org/version/1.1",
      title: "Newsroom & more",
      home_page_url: "https://newsroom.example/",
      description: "All news",
      language: "en-GB",
      icon: "/icon.png",
      next_url: "/feed?page=2",
      authors: [{ name: "Press office" }],
      items: [
        {
          id: 1,
          url: "/1",
          title: "A <b>",
          summary: "Short",
          content_html: '<p><a href="x">B</a></p>',
          content_text: "Not this",
          image: "i.jpg",
          date_published: "2025-07-04T11:00:00+02:00",
          date_modified: "2025-07-04T12:00:00+02:00",
          tags: ["EU", "EU", 7],
          attachments: [
            { url: "a.pdf", mime_type: "Application/PDF; x=y", size_in_bytes: 9, title: "Annex" },
          ],
        },
      ],
    });
    expect(feed).to.deep.equal({
      title: "Newsroom & more",
      link: "https://newsroom.example/",
      description: "All news",
      language: "en-GB",
      image: "https://newsroom.example/icon.png",
      next: "https://newsroom.example/feed?page=2",
      ...nothingSkipped,
      releases: [
        {
          id: "1",
          url: "https://newsroom.example/1",
          title: "A <b>",
          lead: "Short",
          body: '<p><a href="https://newsroom.example/x">B</a></p>',
          published: "2025-07-04T09:00:00Z",
          updated: "2025-07-04T10:00:00Z",
          authors: [{ name: "Press office" }],
          categories: ["EU", "7"],
          images: [{ url: "https://newsroom.example/i.jpg" }],
          attachments: [
            { url: "https://newsroom.example/a.pdf", title: "Annex", type: "application/pdf", size: 9 },
          ],
        },
      ],
    });
  });

  it("makes HTML of plain text, and takes the older and the other names", async () => {
    expect(await first({ id: "1", content_text: "a < b\nc" })).to.include({ body: "a &lt; b<br>c" });
    expect(
      await first({ id: "1", external_url: "/e", banner_image: "/b.png", author: { name: "Jane" } }),
    ).to.deep.include({
      url: "https://newsroom.example/e",
      images: [{ url: "https://newsroom.example/b.png" }],
      authors: [{ name: "Jane" }],
    });
  });

  it("reads what a release has more under _newsroom", async () => {
    const more = {
      type: "Pressemeddelelse",
      place: "København",
      boilerplate: "<p>Om</p>",
      contactText: '<a href="/c">Kontakt</a>',
      embargo: "2025-07-04T13:00:00+02:00",
      keywords: ["eu"],
      publisher: { id: 12, name: "UM", url: "/um", secret: "x" },
      contacts: [
        { name: "Jane", role: "Pressechef", phone: "+45 1", email: "j@um.example", image: "/j.jpg" },
      ],
      images: [
        {
          url: "/i.jpg",
          alt: "",
          caption: "The hall",
          credit: "Jane",
          width: 8,
          height: "6",
          thumbnail: "/t.jpg",
        },
      ],
      attachments: [{ url: "/a.pdf", title: "Bilag", type: "application/pdf", size: 9 }],
      videos: [{ url: "/v", title: "Film" }],
      links: [{ url: "/l", title: "Mere" }],
      translations: [{ language: "en", id: "2", url: "/en", title: "In English" }],
      notice: { kind: "correction", text: "Wrong figure", date: "2025-07-05" },
    };
    expect(await first({ id: "1", title: "A", image: "/other.jpg", _newsroom: more })).to.deep.equal({
      id: "1",
      title: "A",
      ...more,
      contactText: '<a href="https://newsroom.example/c">Kontakt</a>',
      embargo: "2025-07-04T11:00:00Z",
      publisher: { id: "12", name: "UM", url: "https://newsroom.example/um" },
      contacts: [{ ...more.contacts[0], image: "https://newsroom.example/j.jpg" }],
      images: [
        {
          ...more.images[0],
          url: "https://newsroom.example/i.jpg",
          height: 6,
          thumbnail: "https://newsroom.example/t.jpg",
        },
      ],
      attachments: [{ ...more.attachments[0], url: "https://newsroom.example/a.pdf" }],
      videos: [{ url: "https://newsroom.example/v", title: "Film" }],
      links: [{ url: "https://newsroom.example/l", title: "Mere" }],
      translations: [{ ...more.translations[0], url: "https://newsroom.example/en" }],
    });
  });

  it("reads its own output back as it was", async () => {
    const release = await first({
      id: "1",
      title: "A",
      content_html: "<p>B</p>",
      _newsroom: { type: "News", notice: { kind: "withdrawal" } },
    });
    expect(await first({ id: "x", _newsroom: release })).to.deep.equal(release);
  });

  it("takes nothing of the wrong type, and nothing that is not the item's own", async () => {
    const wrong = { strings: ["values"], _$litType$: 1, toString: "x", length: 3 };
    const release = await first({
      id: "1",
      title: "A",
      url: wrong,
      summary: wrong,
      content_html: wrong,
      content_text: wrong,
      date_published: wrong,
      language: wrong,
      authors: wrong,
      tags: [wrong, null, true],
      attachments: [wrong, "x", null, { url: "java" + "script:alert(1)" }],
      image: wrong,
      _newsroom: {
        type: wrong,
        publisher: "x",
        contacts: "x",
        notice: { kind: "joke" },
        images: [{ alt: "x" }],
        links: [{ title: "x" }],
      },
    });
    expect(release).to.deep.equal({ id: "1", title: "A" });
  });

  it("is not led astray by __proto__, and leaves prototypes alone", async () => {
    const text = `{"version":"1","items":[{"id":"1","title":"A","__proto__":{"lead":"x"},"_newsroom":{"__proto__":{"type":"x"},"constructor":{"prototype":{"y":1}},"publisher":{"__proto__":{"name":"x"}}}}]}`;
    const feed = await readText(text);
    expect(feed.releases).to.deep.equal([{ id: "1", title: "A" }]);
    expect({}).to.not.have.property("y");
  });

  it("reads nesting a hundred thousand deep", async () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    const feed = await readText(`{"version":"1","items":[{"id":"1","title":"A","tags":${deep}}]}`);
    expect(feed.releases).to.deep.equal([{ id: "1", title: "A" }]);
  });

  it("skips items that are nothing", async () => {
    const feed = await readJson(
      jsonFeed(null, 1, "x", [], {}, { title: {} }, { id: "1" }, { id: "2", title: "A" }),
    );
    expect(feed.releases.map(({ id }) => id)).to.deep.equal(["1", "2"]);
    expect(feed.skipped).to.equal(6);
  });

  it("mends what servers do to JSON", async () => {
    const feed = '{"version":"1","items":[{"id":"1","title":"A"},{"id":"2","title":"B"}]}';
    const broken = [
      "\ufeff" + feed,
      "<br />\n<b>Warning</b>: no luck [here]<br />\n" + feed,
      feed.replace('"B"}', '"B",},'),
      feed.replace('"A"', '"A\n"'),
      feed.replace('"A"', '"A\u0008"'),
      feed.slice(0, -2) + ',{"id":"3","title":"C',
      feed.slice(0, -2) + ',{"id":"3","attachments":[{"url":"x"}',
    ];
    for (const text of broken)
      expect(
        (await readText(text)).releases.map(({ title }) => title),
        text,
      ).to.deep.equal(["A", "B"]);
  });

  it("reads a document whole, whatever a server wrote after it", async () => {
    const feed = {
      version: "1",
      items: [{ id: "1", title: "A, ]", content_html: "<p>a\\b</p>" }],
      next_url: "https://newsroom.example/2",
    };
    const text = JSON.stringify(feed);
    const whole = await readText(text);
    for (const rest of [
      "<br />\n<b>Warning</b>: Cannot modify [header] {information}",
      "<!-- cached at 10:00 -->",
      "// done",
      '/* {"a": [1] */',
      text,
      "\n" + text,
      "]}",
      ",",
      ");",
      "\0",
      '"',
    ])
      for (const before of ["", "callback("])
        for (const written of [text, JSON.stringify(feed, null, 2)])
          expect(await readText(before + written + rest), before + rest).to.deep.equal(whole);
    const release = { id: "1", title: "A", content_html: "<p>b</p>" };
    expect((await readText(JSON.stringify(release) + " x")).releases).to.deep.equal(
      (await readJson(release)).releases,
    );
  });

  it("reads a document that needs repair and has something after it", async () => {
    const feed = await readText(
      '{"version":"1","items":[{"id":"1","title":"A\nb"},],"next_url":"https://newsroom.example/2",} x',
    );
    expect(feed.releases.map(({ title }) => title)).to.deep.equal(["A b"]);
    expect(feed.next).to.equal("https://newsroom.example/2");
  });

  it("says that a document was cut off, in any format", async () => {
    const documents = [
      JSON.stringify(jsonFeed({ id: "1", title: "A" }, { id: "2", title: "B" })),
      JSON.stringify([
        { id: 1, title: { rendered: "A" } },
        { id: 2, title: { rendered: "B" } },
      ]),
      JSON.stringify({
        releases: [
          { id: 1, title: "A", leadtext: "a" },
          { id: 2, title: "B" },
        ],
      }),
      // Mynewsdesk has its items in an object.
      JSON.stringify({
        total_count: 2,
        items: {
          item: [
            { id: 1, header: "A", type_of_media: "pressrelease", tags: ["a"] },
            { id: 2, header: "B", type_of_media: "pressrelease" },
          ],
        },
      }),
    ];
    for (const text of documents) {
      const { releases, skipped, skippedBy } = await readText(text.slice(0, text.indexOf("B")));
      expect(releases.map(({ title }) => title)).to.deep.equal(["A"]);
      expect([skipped, skippedBy.cutOff]).to.deep.equal([1, 1]);
      expect((await readText(text + text)).skipped).to.equal(0);
    }
  });

  it("decodes the character references of a title, and takes tags for text", async () => {
    const titles = {
      "Fish &amp; chips": "Fish & chips",
      "It&#8217;s &#x201C;new&#x201D;": "It’s “new”",
      "Caf&eacute; &scaron;": "Café š",
      "1 &lt; 2": "1 < 2",
      "The <i> element": "The <i> element",
      "&lt;i&gt;": "<i>",
      "&amp;amp;": "&amp;",
      "AT&T, a&b": "AT&T, a&b",
    };
    for (const [written, title] of Object.entries(titles)) {
      const feed = await readJson({ ...jsonFeed({ id: "1", title: written }), title: written });
      expect(feed.releases[0]!.title, written).to.equal(title);
      expect(feed.title, written).to.equal(title);
    }
  });

  it("reads an author's address that is a mailto: link", async () => {
    expect(
      (await first({ id: "1", authors: [{ url: "mailto:jane@m.example" }, { name: "Joe", url: "/joe" }] }))
        .authors,
    ).to.deep.equal([{ email: "jane@m.example" }, { name: "Joe", url: "https://newsroom.example/joe" }]);
    const author = { name: "Jane", url: "mailto:jane@m.example?subject=x" };
    expect((await first({ id: "1", author })).authors).to.deep.equal([
      { name: "Jane", email: "jane@m.example" },
    ]);
  });

  it("reads items without a feed around them", async () => {
    const item = { id: "1", title: "A", content_html: "<p>a" };
    for (const answer of [[item], item])
      expect((await readJson(answer)).releases.map(({ title }) => title)).to.deep.equal(["A"]);
  });
});
