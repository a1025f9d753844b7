import { expect } from "@open-wc/testing";
import type { ReadFeedOptions } from "../../src/feed/index.js";
import { maxItems } from "../../src/feed/limits.js";
import { nothingSkipped, readJson, readText } from "../helpers/read-text.js";

const first = async (value: unknown, options?: ReadFeedOptions) =>
  (await readJson(value, options)).releases[0]!;

describe("Via, /json/v2/releases", () => {
  const url = "https://via.example/json/v2/releases?publisher=12";
  const release = {
    id: 101,
    title: "Ny aftale",
    url: "/pressemeddelelse/101/ny-aftale?publisherId=12&lang=da",
    leadtext: "<p>Kort &amp; godt</p>",
    body: '<p><a href="/x">Hele</a></p>',
    boilerplate: "<p>Om os</p>",
    keywords: ["handel"],
    published: "2025-07-04T11:00:00+02:00",
    publisher: { id: 12, name: "Udenrigsministeriet" },
    mainImage: { url: "/i/main.jpg", caption: "Salen", thumbnail_16_9: "/i/t.jpg" },
    images: [{ url: "/i/main.jpg" }, { url: "/i/two.jpg", caption: null, normal: "/i/two-n.jpg" }],
    documents: [{ url: "/d/a.pdf", caption: "Bilag" }],
    links: [{ url: "https://um.example/", description: "Mere" }],
    channels: [{ id: 1, label: "Handel" }],
    video: { url: '<iframe src="//video.example/embed/1?a=1&amp;b=2"></iframe>', description: "Film" },
    contacts: {
      text: "<b>Presse</b>",
      persons: [
        { name: "Jane", title: "Chef", phone: "+45 1", email: "j@um.example", image: { url: "/j.jpg" } },
      ],
    },
    versions: [{ id: 102, title: "New deal", language: "en", url: "/release/102" }],
    language: "da",
    type: "Pressemeddelelse",
  };

  it("reads a release whole, and the address of the next page", async () => {
    const feed = await readJson({ releases: [release], nextPage: 2, totalCount: 21 }, { url });
    expect(feed.next).to.equal("https://via.example/json/v2/releases?publisher=12&page=2");
    expect(feed.releases).to.deep.equal([
      {
        id: "101",
        title: "Ny aftale",
        url: "https://via.example/pressemeddelelse/101/ny-aftale?publisherId=12&lang=da",
        lead: "Kort & godt",
        body: '<p><a href="https://via.example/x">Hele</a></p>',
        boilerplate: "<p>Om os</p>",
        type: "Pressemeddelelse",
        published: "2025-07-04T09:00:00Z",
        language: "da",
        publisher: { id: "12", name: "Udenrigsministeriet" },
        categories: ["Handel"],
        keywords: ["handel"],
        images: [
          {
            url: "https://via.example/i/main.jpg",
            caption: "Salen",
            thumbnail: "https://via.example/i/t.jpg",
          },
          { url: "https://via.example/i/two.jpg", thumbnail: "https://via.example/i/two-n.jpg" },
        ],
        attachments: [{ url: "https://via.example/d/a.pdf", title: "Bilag" }],
        videos: [{ url: "https://video.example/embed/1?a=1&b=2", title: "Film" }],
        contacts: [
          {
            name: "Jane",
            role: "Chef",
            phone: "+45 1",
            email: "j@um.example",
            image: "https://via.example/j.jpg",
          },
        ],
        contactText: "<b>Presse</b>",
        links: [{ url: "https://um.example/", title: "Mere" }],
        translations: [
          { language: "en", id: "102", url: "https://via.example/release/102", title: "New deal" },
        ],
      },
    ]);
  });

  it("bears nulls and what is missing", async () => {
    const empty = Object.fromEntries(Object.keys(release).map((key) => [key, null]));
    const feed = await readJson(
      { releases: [{ ...empty, id: 1, title: "A", leadTextOrBodyStrip: "B" }], nextPage: null },
      { url },
    );
    expect(feed).to.deep.equal({ releases: [{ id: "1", title: "A", lead: "B" }], ...nothingSkipped });
    expect((await readJson({ releases: [] }, { url })).releases).to.deep.equal([]);
  });

  it("reads a release that stands alone", async () => {
    expect(await first(release, { url })).to.include({ id: "101", lead: "Kort & godt" });
  });
});

describe("Via, /public-website-api", () => {
  const url = "https://via.example/public-website-api/pressroom/12/releases/2/0";
  const release = {
    id: 101,
    date: "2026-10-01T07:21:34.266Z",
    versions: {
      da: {
        title: "Møde",
        type: "Nyhed",
        metadescription: "Kort",
        url: "/release/101/moede?publisherId=12&lang=da",
        image: { path: "/i.jpg", caption: null },
      },
      en: { title: "Meeting", url: "/release/101/meeting?publisherId=12&lang=en" },
    },
  };

  it("reads a list, and the address of the next page", async () => {
    const feed = await readJson(
      { paging: { count: 3, itemsPerPage: 2, page: 0 }, releases: [release] },
      { url },
    );
    expect(feed.next).to.equal("https://via.example/public-website-api/pressroom/12/releases/2/1");
    expect(feed.releases).to.deep.equal([
      {
        id: "101",
        title: "Møde",
        type: "Nyhed",
        lead: "Kort",
        language: "da",
        published: "2026-10-01T07:21:34Z",
        url: "https://via.example/release/101/moede?publisherId=12&lang=da",
        images: [{ url: "https://via.example/i.jpg" }],
        translations: [
          {
            language: "en",
            url: "https://via.example/release/101/meeting?publisherId=12&lang=en",
            title: "Meeting",
          },
        ],
      },
    ]);
    const last = await readJson(
      { paging: { count: 3, itemsPerPage: 2, page: 1 }, releases: [release] },
      { url },
    );
    expect(last).to.not.have.property("next");
  });

  it("reads a whole release in the language that was asked for", async () => {
    const whole = {
      ...release,
      publisher: { id: 12, name: "UM" },
      versions: {
        ...release.versions,
        en: {
          title: "Meeting",
          leadtext: "<p>Short</p>",
          body: { complete: "<iframe></iframe>", cookieless: { content: "<p>Text</p>" } },
          keywords: "eu, trade",
          contacts: { cards: [{ name: "Jane", title: "Head", email: "j@um.example" }] },
          documents: [{ downloadPath: "/files/12/a.pdf", caption: "Annex" }],
        },
      },
    };
    expect(
      await first(whole, { url: "https://via.example/public-website-api/release/101?lang=en" }),
    ).to.deep.include({
      title: "Meeting",
      lead: "Short",
      body: "<p>Text</p>",
      language: "en",
      keywords: ["eu", "trade"],
      publisher: { id: "12", name: "UM" },
      contacts: [{ name: "Jane", role: "Head", email: "j@um.example" }],
      attachments: [{ url: "https://via.example/files/12/a.pdf", title: "Annex" }],
    });
  });
});

describe("WordPress", () => {
  const url = "https://wp.example/wp-json/wp/v2/posts?per_page=1";
  const post = {
    id: 601,
    date: "2026-09-01T10:30:00",
    date_gmt: "2026-09-01T08:30:00",
    modified_gmt: "2026-09-01T09:00:00",
    guid: { rendered: "https://wp.example/?p=601" },
    link: "https://wp.example/news/",
    title: { rendered: "Minister&#8217;s <em>statement</em>" },
    excerpt: { rendered: "<p>Short [&hellip;]</p>" },
    content: { rendered: "<p>Text</p>" },
    _embedded: {
      author: [{ name: "Press Office", link: "/author/press" }],
      "wp:featuredmedia": [
        {
          source_url: "/i.jpg",
          alt_text: "The hall",
          caption: { rendered: "<p>Hall</p>" },
          media_details: { width: 8, height: 6, sizes: { medium: { source_url: "/m.jpg" } } },
        },
      ],
      "wp:term": [
        [{ taxonomy: "category", name: "Trade &amp; EU" }],
        [{ taxonomy: "post_tag", name: "deal" }],
      ],
    },
  };

  it("reads a post with what is embedded, and the address of the next page", async () => {
    const feed = await readJson([post], { url, headers: { "X-WP-TotalPages": "2" } });
    expect(feed.next).to.equal("https://wp.example/wp-json/wp/v2/posts?per_page=1&page=2");
    expect(feed.releases).to.deep.equal([
      {
        id: "https://wp.example/?p=601",
        title: "Minister’s statement",
        url: "https://wp.example/news/",
        lead: "Short […]",
        body: "<p>Text</p>",
        published: "2026-09-01T08:30:00Z",
        updated: "2026-09-01T09:00:00Z",
        authors: [{ name: "Press Office", url: "https://wp.example/author/press" }],
        categories: ["Trade & EU"],
        keywords: ["deal"],
        images: [
          {
            url: "https://wp.example/i.jpg",
            alt: "The hall",
            caption: "Hall",
            width: 8,
            height: 6,
            thumbnail: "https://wp.example/m.jpg",
          },
        ],
      },
    ]);
    expect(
      await readJson([post], { url: url + "&page=2", headers: { "X-WP-TotalPages": "2" } }),
    ).to.not.have.property("next");
  });

  describe("without _embed", () => {
    const bare = {
      id: 601,
      link: "https://wp.example/news/",
      title: { rendered: "Statement" },
      content: { rendered: "<p>Text</p>" },
      excerpt: { rendered: "" },
      featured_media: 7,
    };
    const yoast = {
      og_locale: "da_DK",
      og_description: "Short &amp; good",
      og_image: [{ url: "/og.jpg", width: 1200, height: 630, type: "image/jpeg" }],
      author: "Jane Doe",
      schema: {
        "@graph": [
          {
            "@type": ["Article", "NewsArticle"],
            keywords: ["deal"],
            articleSection: ["Trade &amp; EU"],
          },
          { "@type": "Person", name: "Not the author" },
        ],
      },
    };

    it("has Jetpack's image", async () => {
      const { images } = await first([{ ...bare, jetpack_featured_media_url: "/j.jpg" }], { url });
      expect(images).to.deep.equal([{ url: "https://wp.example/j.jpg" }]);
    });

    it("has what Yoast says of the page", async () => {
      const release = await first([{ ...bare, yoast_head_json: yoast }], { url });
      expect(release).to.deep.include({
        lead: "Short & good",
        language: "da-DK",
        authors: [{ name: "Jane Doe" }],
        categories: ["Trade & EU"],
        keywords: ["deal"],
        images: [{ url: "https://wp.example/og.jpg", width: 1200, height: 630 }],
      });
    });

    it("has the size of Jetpack's image from Yoast, if it is the same image", async () => {
      const both = { ...bare, jetpack_featured_media_url: "/og.jpg", yoast_head_json: yoast };
      expect((await first([both], { url })).images).to.deep.equal([
        { url: "https://wp.example/og.jpg", width: 1200, height: 630 },
      ]);
    });

    it("has no image where the post has none, as Yoast then names that of the site", async () => {
      const none = { ...bare, featured_media: 0, jetpack_featured_media_url: "", yoast_head_json: yoast };
      expect(await first([none], { url })).to.not.have.property("images");
    });

    it("does not replace what is embedded", async () => {
      const release = await first(
        [{ ...post, jetpack_featured_media_url: "/j.jpg", yoast_head_json: yoast }],
        { url },
      );
      expect(release.images?.map((image) => image.url)).to.deep.equal(["https://wp.example/i.jpg"]);
      expect(release).to.deep.include({ lead: "Short […]", categories: ["Trade & EU"], keywords: ["deal"] });
      expect(release.authors?.map(({ name }) => name)).to.deep.equal(["Press Office"]);
    });
  });

  it("bears media that the server keeps back", async () => {
    const hidden = {
      ...post,
      _embedded: { "wp:featuredmedia": [{ code: "rest_forbidden", data: { status: 403 } }] },
    };
    expect(await first([hidden], { url })).to.not.have.property("images");
  });
});

describe("ninjs", () => {
  it("reads version 1", async () => {
    expect(
      await first({
        uri: "urn:1",
        type: "text",
        headline: "A &amp; b",
        description_text: "Short",
        body_html: "<p>Text</p>",
        byline: "Jane Doe",
        firstcreated: "2026-09-01T09:00:00+02:00",
        versioncreated: "2026-09-01T10:00:00+02:00",
        language: "da",
        located: "København",
        subject: [{ name: "EU" }],
        associations: {
          main: {
            type: "picture",
            body_text: "Hall",
            byline: "Joe",
            renditions: { s: { href: "/s.jpg", width: 1 }, l: { href: "/l.jpg", width: 9 } },
          },
        },
      }),
    ).to.deep.equal({
      id: "urn:1",
      title: "A & b",
      lead: "Short",
      body: "<p>Text</p>",
      authors: [{ name: "Jane Doe" }],
      published: "2026-09-01T07:00:00Z",
      updated: "2026-09-01T08:00:00Z",
      language: "da",
      place: "København",
      categories: ["EU"],
      images: [{ url: "https://newsroom.example/l.jpg", width: 9, caption: "Hall", credit: "Joe" }],
    });
  });

  it("reads version 3, and a list", async () => {
    const item = {
      uri: "urn:1",
      headlines: [
        { role: "sub", value: "No" },
        { role: "main", value: "Yes" },
      ],
      descriptions: [{ role: "summary", value: "Short" }],
      bodies: [
        { contentType: "text/plain", value: "a < b" },
        { contentType: "text/html", value: "<p>Text</p>" },
      ],
      by: "Jane",
      versionCreated: "2026-09-01T10:00:00Z",
      subjects: [{ name: "EU" }],
      infoSources: [
        { name: "Photo agency", role: "supplier" },
        { name: "Ministry", role: "distributor" },
      ],
      pubStatus: "canceled",
    };
    const feed = await readJson({ _items: [item] });
    expect(feed.releases).to.deep.equal([
      {
        id: "urn:1",
        title: "Yes",
        lead: "Short",
        body: "<p>Text</p>",
        authors: [{ name: "Jane" }],
        publisher: { name: "Ministry" },
        published: "2026-09-01T10:00:00Z",
        updated: "2026-09-01T10:00:00Z",
        categories: ["EU"],
        notice: { kind: "withdrawal" },
      },
    ]);
  });
});

describe("Cision", () => {
  it("reads a news feed, and the address of the next page", async () => {
    const release = {
      EncryptedId: "ABC",
      Title: "Deal",
      HtmlIntro: "<p>Short</p>",
      HtmlBody: "<p>Text</p>",
      PublishDate: "2026-09-01T10:00:00+02:00",
      LanguageCode: "sv",
      Keywords: ["eu"],
      Categories: [{ Code: "x", Name: "Trade" }],
      Images: [
        { DownloadUrl: "/two.jpg" },
        {
          IsMain: true,
          DownloadUrl: "/main.jpg",
          Title: "Hall",
          Description: "The hall",
          Photographer: "Jane",
          UrlTo400x400ArResized: "/t.jpg",
        },
      ],
      Files: [{ Title: "Report", Url: "/r.pdf" }],
      LanguageVersions: [{ Code: "en", ReleaseId: 9 }],
      CisionWireUrl: "https://news.example/deal",
    };
    const feed = await readJson(
      { Releases: [release] },
      { url: "https://publish.example/papi/NewsFeed/1?format=json&pageIndex=1&pageSize=1" },
    );
    expect(feed.next).to.equal("https://publish.example/papi/NewsFeed/1?format=json&pageIndex=2&pageSize=1");
    expect(feed.releases).to.deep.equal([
      {
        id: "ABC",
        title: "Deal",
        url: "https://news.example/deal",
        lead: "Short",
        body: "<p>Text</p>",
        published: "2026-09-01T08:00:00Z",
        language: "sv",
        categories: ["Trade"],
        keywords: ["eu"],
        images: [
          {
            url: "https://publish.example/main.jpg",
            alt: "Hall",
            caption: "The hall",
            credit: "Jane",
            thumbnail: "https://publish.example/t.jpg",
          },
          { url: "https://publish.example/two.jpg" },
        ],
        attachments: [{ url: "https://publish.example/r.pdf", title: "Report" }],
        translations: [{ language: "en", id: "9" }],
      },
    ]);
    expect((await first({ Release: release })).title).to.equal("Deal");
  });
});

describe("Mynewsdesk", () => {
  it("reads a list of either shape, and the address of the next page", async () => {
    const item = {
      id: "7",
      header: "Deal",
      summary: "Short",
      body: "<p>Text</p>",
      published_at: "2026-09-01 10:00:00",
      url: "https://mynewsdesk.example/7",
      image_medium: "/m.jpg",
    };
    const url = "https://mynewsdesk.example/services/pressroom/list/key?format=json&limit=1";
    for (const items of [[item], { item: [item] }]) {
      const feed = await readJson({ total_count: 2, items }, { url });
      expect(feed.next).to.equal(url + "&offset=1");
      expect(feed.releases).to.deep.equal([
        {
          id: "7",
          title: "Deal",
          lead: "Short",
          body: "<p>Text</p>",
          published: "2026-09-01T10:00:00Z",
          url: "https://mynewsdesk.example/7",
          images: [
            { url: "https://mynewsdesk.example/m.jpg", thumbnail: "https://mynewsdesk.example/m.jpg" },
          ],
        },
      ]);
    }
  });
});

describe("GOV.UK", () => {
  it("reads a page of search, and the address of the next one", async () => {
    const url = "https://www.gov.example/api/search.json?count=1";
    const feed = await readJson(
      {
        results: [
          {
            title: "Deal",
            link: "/government/news/deal",
            description: "Short",
            public_timestamp: "2026-09-01T10:00:00Z",
            organisations: [{ title: "FCDO" }],
          },
        ],
        total: 2,
      },
      { url },
    );
    expect(feed.next).to.equal(url + "&start=1");
    expect(feed.releases).to.deep.equal([
      {
        id: "/government/news/deal",
        title: "Deal",
        url: "https://www.gov.example/government/news/deal",
        lead: "Short",
        published: "2026-09-01T10:00:00Z",
        publisher: { name: "FCDO" },
      },
    ]);
  });

  it("reads one document, withdrawn", async () => {
    const release = await first(
      {
        content_id: "c-1",
        base_path: "/government/news/deal",
        title: "Deal",
        locale: "en",
        details: {
          body: "<p>Text</p>",
          image: { url: "/s.jpg", high_resolution_url: "/l.jpg", alt_text: "", caption: "Hall" },
        },
        public_updated_at: "2026-09-02T10:00:00Z",
        first_published_at: "2026-09-01T10:00:00Z",
        links: {
          available_translations: [
            { locale: "en", base_path: "/x" },
            { locale: "cy", base_path: "/x.cy", title: "Cytundeb" },
          ],
        },
        withdrawn_notice: { explanation: "Out of date", withdrawn_at: "2026-09-03T10:00:00Z" },
      },
      { url: "https://www.gov.example/api/content/government/news/deal" },
    );
    expect(release).to.deep.equal({
      id: "c-1",
      title: "Deal",
      url: "https://www.gov.example/government/news/deal",
      body: "<p>Text</p>",
      language: "en",
      published: "2026-09-01T10:00:00Z",
      updated: "2026-09-02T10:00:00Z",
      images: [
        { url: "https://www.gov.example/l.jpg", caption: "Hall", thumbnail: "https://www.gov.example/s.jpg" },
      ],
      translations: [{ language: "cy", url: "https://www.gov.example/x.cy", title: "Cytundeb" }],
      notice: { kind: "withdrawal", text: "Out of date", date: "2026-09-03T10:00:00Z" },
    });
  });
});

describe("a GOV.UK document that is not withdrawn", () => {
  it("has no notice, though its field for one is there", async () => {
    for (const notice of [{}, { explanation: null, withdrawn_at: null }, null])
      expect(await first({ base_path: "/a", title: "A", withdrawn_notice: notice })).to.not.have.property(
        "notice",
      );
  });
});

describe("GOV.UK attachments", () => {
  it("are files, pages and links to other sites", async () => {
    const { attachments } = await first(
      {
        base_path: "/government/publications/report",
        title: "Report",
        details: {
          attachments: [
            {
              attachment_type: "file",
              content_type: "application/pdf",
              file_size: 4096,
              filename: "report.pdf",
              title: "The report",
              url: "https://assets.gov.example/report.pdf",
            },
            { attachment_type: "html", title: "Annex", url: "/government/publications/report/annex" },
            { attachment_type: "external", title: "", filename: "data.csv", url: "https://data.example/" },
            { attachment_type: "file", title: "No address" },
          ],
        },
      },
      { url: "https://www.gov.example/api/content/government/publications/report" },
    );
    expect(attachments).to.deep.equal([
      {
        url: "https://assets.gov.example/report.pdf",
        title: "The report",
        type: "application/pdf",
        size: 4096,
      },
      { url: "https://www.gov.example/government/publications/report/annex", title: "Annex" },
      { url: "https://data.example/", title: "data.csv" },
    ]);
  });
});

describe("the European Commission's press corner", () => {
  const api = "https://ec.europa.eu/commission/presscorner/api";
  const page = "https://ec.europa.eu/commission/presscorner/detail";

  it("reads a page of search, and the address of the next one", async () => {
    const url = `${api}/search?language=en&pagesize=1&pagenumber=1`;
    const feed = await readJson(
      {
        totalNumber: 2,
        pageSize: 1,
        pageNumber: 1,
        docuLanguageListResources: [
          {
            refCode: "IP/26/301",
            eventDate: "2026-01-20",
            title: "Commission &amp; partners",
            leadText: "<p>Short</p>",
            docutype: { code: "IP", description: "Press release" },
            languageCode: "EN",
          },
        ],
      },
      { url },
    );
    expect(feed.next).to.equal(`${api}/search?language=en&pagesize=1&pagenumber=2`);
    expect(feed.releases).to.deep.equal([
      {
        id: "IP/26/301",
        title: "Commission & partners",
        url: `${page}/en/ip_26_301`,
        lead: "Short",
        type: "Press release",
        published: "2026-01-20",
        language: "en",
      },
    ]);
    const last = { totalNumber: 1, pageSize: 1, pageNumber: 1, docuLanguageListResources: [] };
    expect(await readJson(last, { url })).to.not.have.property("next");
  });

  it("reads a whole document", async () => {
    const release = await first(
      {
        refCd: "IP/26/301",
        eventDate: "2026-01-20",
        publishDate: "2026-01-20T11:42:00Z",
        docutypeResource: { code: "IP", description: "Pressemeddelelse" },
        docuLanguageResource: {
          title: "Titel",
          subtitle: "Undertitel",
          htmlContent: '<p>Tekst <a href="/x">her</a></p>',
          language: "DA",
          attachmentResources: [],
          linkResources: [],
        },
        contactsResource: [{ firstName: "Anna", lastName: "Example", title: "Spokesperson" }],
        placeResource: { description: "Bruxelles" },
        policiesResource: [{ code: "TRADE", description: "Handel" }],
        languages: ["DA", "EN"],
      },
      { url: `${api}/documents?reference=IP/26/301&language=da` },
    );
    expect(release).to.deep.equal({
      id: "IP/26/301",
      title: "Titel",
      url: `${page}/da/ip_26_301`,
      lead: "Undertitel",
      body: '<p>Tekst <a href="https://ec.europa.eu/x">her</a></p>',
      type: "Pressemeddelelse",
      published: "2026-01-20T11:42:00Z",
      language: "da",
      place: "Bruxelles",
      categories: ["Handel"],
      contacts: [{ name: "Anna Example", role: "Spokesperson" }],
      translations: [{ language: "en", url: `${page}/en/ip_26_301` }],
    });
  });

  it("bears nulls, and a list without documents", async () => {
    const url = `${api}/documents?reference=IP/26/1&language=fr`;
    expect(
      await first({ refCd: "IP/26/1", docuLanguageResource: { title: "A", htmlContent: null } }, { url }),
    ).to.deep.equal({ id: "IP/26/1", title: "A", url: `${page}/fr/ip_26_1`, language: "fr" });
    expect((await readJson({ docuLanguageListResources: [] }, { url })).releases).to.deep.equal([]);
  });
});

describe("JSON that is no feed", () => {
  it("is not the empty list that WordPress answers where there are no posts", async () => {
    expect(await readJson([])).to.deep.equal({ releases: [], ...nothingSkipped });
  });

  it("is refused as unsupported", async () => {
    for (const value of [
      {},
      [1],
      { code: "rest_no_route", message: "x", data: { status: 404 } },
      { error: "no" },
    ])
      try {
        await readJson(value);
        expect.fail(JSON.stringify(value));
      } catch (error) {
        expect(error).to.include({ name: "FeedError", code: "unsupported" });
      }
  });
});

describe("JSON with more items than a feed may have", () => {
  const count = maxItems + 500;
  const answers: Record<string, [before: string, item: string, after: string]> = {
    "JSON Feed": ['{"version": "https://jsonfeed.org/version/1.1", "items": [', '{"title": "A"}', "]}"],
    "JSON Feed with unusual dates": ["[", '{"content_text": "A", "date_published": "4. juli 2025"}', "]"],
    Via: ['{"releases": [', '{"title": "A"}', "]}"],
    "Via website": ['{"releases": [', '{"versions": {"da": {"title": "A"}}}', "]}"],
    WordPress: ["[", '{"title": {"rendered": "A"}}', "]"],
    ninjs: ["[", '{"uri": "A", "headline": "A"}', "]"],
    Cision: ['{"Releases": [', '{"Title": "A"}', "]}"],
    Mynewsdesk: ['{"items": {"item": [', '{"header": "A"}', "]}}"],
    "GOV.UK": ['{"results": [', '{"title": "A"}', "]}"],
    "press corner": ['{"docuLanguageListResources": [', '{"title": "A"}', "]}"],
  };

  const parse = JSON.parse;
  afterEach(() => {
    JSON.parse = parse;
  });

  /** Lets JSON have items that tell which of them a field was read of. */
  function watchItems(): Set<number> {
    const read = new Set<number>();
    const watch = (key: string, item: unknown) =>
      /^\d+$/.test(key) && item && typeof item === "object"
        ? new Proxy(item, {
            getOwnPropertyDescriptor: (...of) => (read.add(+key), Reflect.getOwnPropertyDescriptor(...of)),
            get: (...of) => (read.add(+key), Reflect.get(...of) as unknown),
          })
        : item;
    JSON.parse = (text: string) => parse(text, watch) as unknown;
    return read;
  }

  for (const [format, [before, item, after]] of Object.entries(answers))
    it(`reads the first alone, for a page would wait for the rest, and counts what it leaves out: ${format}`, async () => {
      const read = watchItems();
      const { releases, skipped } = await readText(before + Array(count).fill(item).join(",") + after);
      expect(releases).to.have.length.within(1, maxItems);
      expect(skipped + releases.length).to.equal(count);
      expect(Math.max(...read)).to.equal(maxItems - 1);
    });
});
