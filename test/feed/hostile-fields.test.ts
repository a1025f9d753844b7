import { expect } from "@open-wc/testing";
import type { Feed } from "../../src/feed/index.js";
import { nothingSkipped, atomOf, readJson, readText, rssOf } from "../helpers/read-text.js";

/* Every field of every format gets every kind of wrong value; what comes out of it has to keep the promises of the types. */

const image = { url: "/i.jpg", caption: "C", thumbnail: "/t.jpg" };
const person = { name: "N", title: "R", phone: "+45 1", email: "a@b.example", image: { url: "/p.jpg" } };

/** By format: an answer in which each field is filled that is read, and the address that it is told by. */
const answers: Record<string, { value: unknown; url?: string }> = {
  "JSON Feed": {
    value: {
      version: "https://jsonfeed.org/version/1.1",
      title: "T",
      description: "D",
      home_page_url: "https://a.example/",
      icon: "/i.png",
      next_url: "/2",
      language: "da",
      items: [
        {
          id: "1",
          url: "https://a.example/1",
          title: "T",
          summary: "S",
          content_html: "<p>B</p>",
          image: "/i.jpg",
          date_published: "2026-05-03T10:00:00Z",
          date_modified: "2026-05-04T10:00:00Z",
          authors: [{ name: "N", url: "/n" }],
          tags: ["t"],
          language: "da",
          attachments: [{ url: "/a.pdf", title: "T", mime_type: "application/pdf", size_in_bytes: 9 }],
          _newsroom: {
            boilerplate: "<p>A</p>",
            type: "Y",
            embargo: "2026-05-03T10:00:00Z",
            place: "P",
            publisher: { id: "1", name: "N", url: "/p" },
            videos: [{ url: "/v", title: "V" }],
            contacts: [{ name: "N", role: "R", phone: "+45 1", email: "a@b.example", image: "/p.jpg" }],
            contactText: "<p>C</p>",
            images: [{ ...image, alt: "A", credit: "C", width: 9, height: 9 }],
            links: [{ url: "/l", title: "L" }],
            translations: [{ language: "en", id: "2", url: "/2", title: "T" }],
            notice: { kind: "correction", text: "N", date: "2026-05-03" },
            source: { title: "S", url: "/s" },
          },
        },
      ],
    },
  },
  Via: {
    url: "https://via.example/json/v2/releases",
    value: {
      nextPage: 2,
      releases: [
        {
          id: 1,
          title: "T",
          url: "/1",
          leadtext: "L",
          body: "B",
          boilerplate: "A",
          type: "Y",
          keywords: ["k"],
          published: "2025-07-04T11:00:00+02:00",
          publisher: { id: 12, name: "N" },
          mainImage: image,
          images: [image],
          documents: [{ url: "/d.pdf", caption: "C" }],
          links: [{ url: "https://a.example/", description: "D" }],
          channels: [{ id: 1, label: "L" }],
          video: { url: '<iframe src="//v.example/1"></iframe>', description: "V" },
          contacts: { text: "C", persons: [person] },
          versions: [{ id: 2, title: "T", language: "en", url: "/2" }],
          language: "da",
        },
      ],
    },
  },
  "Via website": {
    url: "https://via.example/public-website-api/pressroom/12/releases/2/0",
    value: {
      paging: { count: 3, itemsPerPage: 1, page: 0 },
      releases: [
        {
          id: 1,
          date: "2026-10-01T07:21:34Z",
          publisher: { id: 12, name: "N" },
          versions: {
            da: {
              title: "T",
              localizedlabel: "Y",
              leadtext: "L",
              url: "/1",
              keywords: "a, b",
              body: { complete: "B" },
              boilerplate: "A",
              image: { path: "/i.jpg", caption: "C" },
              documents: [{ downloadPath: "/a.pdf", caption: "C" }],
              contacts: { text: "C", cards: [person] },
              links: [{ url: "/l", title: "L" }],
            },
            en: { title: "T", url: "/2" },
          },
        },
      ],
    },
  },
  WordPress: {
    url: "https://wp.example/wp-json/wp/v2/posts",
    value: [
      {
        id: 1,
        date_gmt: "2026-09-01T08:30:00",
        modified_gmt: "2026-09-01T09:00:00",
        guid: { rendered: "https://wp.example/?p=1" },
        link: "/1",
        lang: "da",
        title: { rendered: "T" },
        excerpt: { rendered: "E" },
        content: { rendered: "C" },
        _embedded: {
          author: [{ name: "N", link: "/n" }],
          "wp:featuredmedia": [
            {
              source_url: "/i.jpg",
              alt_text: "A",
              caption: { rendered: "C" },
              media_details: { width: 8, height: 6, sizes: { medium: { source_url: "/m.jpg" } } },
            },
          ],
          "wp:term": [[{ taxonomy: "category", name: "C" }], [{ taxonomy: "post_tag", name: "t" }]],
        },
      },
    ],
  },
  Cision: {
    url: "https://publish.example/papi/NewsFeed/1?pageIndex=1&pageSize=1",
    value: {
      Releases: [
        {
          EncryptedId: "A",
          Title: "T",
          HtmlIntro: "I",
          HtmlBody: "B",
          HtmlCompanyInformation: "A",
          HtmlContact: "C",
          PublishDateUtc: "2026-09-01T10:00:00Z",
          LastChangeDate: "2026-09-01T11:00:00Z",
          LanguageCode: "sv",
          Keywords: ["k"],
          Categories: [{ Code: "x", Name: "C" }],
          Images: [
            {
              IsMain: true,
              DownloadUrl: "/i.jpg",
              Title: "A",
              Description: "D",
              Photographer: "P",
              UrlTo400x400ArResized: "/t.jpg",
            },
          ],
          Files: [{ Title: "T", Url: "/r.pdf" }],
          LanguageVersions: [{ Code: "en", ReleaseId: 9 }],
          CisionWireUrl: "https://news.example/1",
        },
      ],
    },
  },
  Mynewsdesk: {
    url: "https://mynewsdesk.example/services/pressroom/list/key?limit=1",
    value: {
      total_count: 2,
      items: [
        {
          id: "7",
          header: "H",
          summary: "S",
          body: "B",
          language: "sv",
          tags: ["t"],
          published_at: "2026-09-01 10:00:00",
          updated_at: "2026-09-01 11:00:00",
          url: "/7",
          source_name: "N",
          image: "/i.jpg",
          image_caption: "C",
          image_medium: "/m.jpg",
          document: "/d.pdf",
        },
      ],
    },
  },
  "GOV.UK": {
    url: "https://www.gov.example/api/search.json?count=1",
    value: {
      total: 3,
      results: [
        {
          content_id: "c",
          link: "/news/1",
          title: "T",
          description: "D",
          document_type: "Y",
          locale: "en",
          first_published_at: "2026-09-01T10:00:00Z",
          public_updated_at: "2026-09-01T11:00:00Z",
          organisations: [{ title: "O" }],
          details: {
            body: "B",
            image: { high_resolution_url: "/i.jpg", alt_text: "A", caption: "C", url: "/t.jpg" },
          },
          links: {
            available_translations: [{ locale: "cy", content_id: "d", base_path: "/d", title: "T" }],
          },
          withdrawn_notice: { explanation: "E", withdrawn_at: "2026-09-02T10:00:00Z" },
        },
      ],
    },
  },
  "ninjs 1": {
    value: {
      uri: "urn:1",
      url: "/1",
      type: "text",
      headline: "H",
      description_text: "D",
      body_html: "B",
      byline: "N",
      firstcreated: "2026-09-01T09:00:00Z",
      versioncreated: "2026-09-01T10:00:00Z",
      embargoed: "2026-09-01T10:00:00Z",
      language: "da",
      located: "L",
      keywords: ["k"],
      subject: [{ name: "S" }],
      associations: {
        main: {
          type: "picture",
          body_text: "B",
          byline: "P",
          renditions: { l: { href: "/l.jpg", width: 9, height: 9 } },
        },
      },
    },
  },
  "ninjs 3": {
    value: {
      _items: [
        {
          uri: "urn:1",
          headlines: [{ role: "main", value: "H" }],
          descriptions: [{ role: "summary", value: "S" }],
          bodies: [{ role: "main", contentType: "text/html", value: "B" }],
          by: "N",
          versionCreated: "2026-09-01T10:00:00Z",
          subjects: [{ name: "S" }],
          infosources: [{ role: "distributor", name: "D" }],
          pubStatus: "canceled",
        },
      ],
    },
  },
};

/** The same in XML, where a value is the text of an element or an attribute. */
const documents: Record<string, string> = {
  RSS: rssOf(
    `<item><guid>1</guid><title>T</title><link>https://a.example/1</link><description>D</description><encoded>B</encoded>
      <pubDate>Fri, 04 Jul 2025 11:00:00 GMT</pubDate><author>a@b.example (N)</author><category domain="d">C</category><keywords>k, l</keywords>
      <enclosure url="/a.pdf" type="application/pdf" length="9"/><source url="https://b.example/">S</source><language>da</language>
      <media:content url="/i.jpg" type="image/jpeg" width="9" height="9"><media:title>A</media:title><media:description>D</media:description>
      <media:credit>C</media:credit></media:content></item>`,
    'xmlns:media="http://search.yahoo.com/mrss/"',
    `<description>D</description><language>da</language><image><url>/i.png</url></image><lastBuildDate>Fri, 04 Jul 2025 11:00:00 GMT</lastBuildDate>`,
  ),
  Atom: atomOf(
    `<entry xml:lang="da"><id>1</id><title type="text">T</title><link rel="alternate" href="/1"/><summary>S</summary><content type="html">B</content>
      <published>2026-09-01T10:00:00Z</published><updated>2026-09-01T11:00:00Z</updated><author><name>N</name><email>a@b.example</email><uri>/n</uri></author>
      <category term="t" label="L"/><link rel="enclosure" href="/a.pdf" type="application/pdf" length="9" title="T"/>
      <source><title>S</title><link href="https://b.example/"/></source></entry>`,
    `><subtitle>S</subtitle><updated>2026-09-01T11:00:00Z</updated><logo>/i.png</logo><link rel="next" href="/2"/><author><name>N</name></author`,
  ),
};

/** Told apart from every value above. */
const controls = "\u0007\u007f\u0085\u202a\u202e\u2066\u2069\uffff";
const texts: Record<string, string> = {
  "control and bidi characters": `${controls}x${controls}`,
  "a text without end": "x ".repeat(50_000),
  "a word without end": "x".repeat(50_000),
  "an address without end": `https://a.example/${"x".repeat(50_000)}`,
  "an address with a name and a password": "https://www.gov.example:x@evil.example/",
  "an address of code": "javascript" + ":alert(1)",
  "an address of data": "data:text/html,<script>alert(1)</script>",
  "control characters in an address": `https://a.example/${controls}`,
  "a language without end": "da-" + "x".repeat(50_000),
  markup: "<img src=x onerror=alert(1)>",
  "nothing but spaces": " \t\n\u00a0",
};
const values: Record<string, unknown> = {
  ...texts,
  "a list in a list": [[["x"]]],
  "a thousand things": Array.from({ length: 1000 }, (_, index) => `${index}`),
  "an object": { toString: "x", length: 3, 0: "x" },
  "what Lit takes for a template": { _$litType$: 1, strings: ["<img src=x onerror=alert(1)>"], values: [] },
  "a prototype": JSON.parse(
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  ) as unknown,
  yes: true,
  no: false,
  nothing: null,
  "a number": -1.5e300,
};

const addresses = new Set(["url", "link", "image", "next", "thumbnail"]);
const reasons = Object.keys(nothingSkipped.skippedBy);
const numbers = new Set(["width", "height", "size", "skipped", ...reasons]);
const untrusted = new Set(["body", "boilerplate", "contactText"]);
const known = new Set(
  (
    "title link description language updated image releases skipped skippedBy next id url lead body boilerplate type published " +
    "embargo place publisher authors categories keywords images attachments videos contacts contactText links " +
    "translations notice source name email role phone alt caption credit width height thumbnail size kind text date"
  )
    .split(" ")
    .concat(reasons),
);

/** What in a feed is not as the types promise, by its place. */
function broken(value: unknown, key = "", place = ""): string[] {
  if (Array.isArray(value)) {
    const most = key === "releases" ? 1000 : 100;
    return [
      ...(value.length > most ? [`${place}: ${value.length} entries`] : []),
      ...value.flatMap((entry, index) => broken(entry, key, `${place}[${index}]`)),
    ];
  }
  if (value && typeof value === "object")
    return Object.entries(value).flatMap(([name, field]) =>
      known.has(name) ? broken(field, name, `${place}.${name}`) : [`${place}.${name}: unknown`],
    );
  if (numbers.has(key))
    return Number.isSafeInteger(value) && (value as number) >= 0 ? [] : [`${place}: ${String(value)}`];
  if (typeof value !== "string") return [`${place}: ${typeof value}`];
  if (untrusted.has(key)) return [];
  const shown = `${place}: ${JSON.stringify(value.slice(0, 80))}, ${value.length} characters`;
  if (/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/.test(value)) return [shown];
  if (addresses.has(key))
    return /^https?:\/\/[^/@]+\/[^]*$/.test(value) && value.length <= 10_100 ? [] : [shown];
  if (key === "language")
    return /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(value) && value.length < 80 ? [] : [shown];
  return value.length <= 10_000 ? [] : [shown];
}

/** A pattern that looks at one of these again and again would run into the runner's limit. They are long, so only some formats get them. */
const endless = Object.fromEntries(
  " |<|&|&amp;|a@|(|1|,|/|]]|_=|T1:"
    .split("|")
    .map((part) => [`${part} without end`, `x${part.repeat(50_000)} !`]),
);

/** The same answer with another value in each of its places, one at a time. */
function* withEach(value: unknown, other: unknown, place = ""): Generator<[string, unknown]> {
  yield [place, other];
  if (value && typeof value === "object")
    for (const [key, part] of Object.entries(value))
      for (const [deeper, changed] of withEach(part, other, `${place}.${key}`))
        yield [
          deeper,
          Array.isArray(value)
            ? value.map((entry: unknown, index) => (`${index}` === key ? changed : entry))
            : { ...value, [key]: changed },
        ];
}

const escape = (text: string) =>
  text.replace(/[&<>"\0-\x1f\x7f-\x9f\uffff]/g, (character) => `&#${character.charCodeAt(0)};`);

function* withEachText(document: string, other: string): Generator<[string, string]> {
  for (const { 0: found, index } of document.matchAll(
    /(?<=>)[^<>\s][^<>]*(?=<)|(?<=[ :](?!xmlns)[a-z]+=")[^"]*/g,
  ))
    for (const written of [escape(other), `<![CDATA[${other}]]>`])
      yield [
        `${found} at ${index}`,
        document.slice(0, index) + written + document.slice(index + found.length),
      ];
}

const faultsOf = async (read: () => Promise<Feed>, name: string): Promise<string[]> => {
  // A whole answer of another kind is no feed.
  const feed = await read().catch(() => ({ releases: [], ...nothingSkipped }));
  return broken(feed).map((fault) => `${name}: ${fault}`);
};

describe("a feed with wrong values", () => {
  for (const [format, { value, url }] of Object.entries(answers)) {
    it(`keeps its promises in each field: ${format}`, async function () {
      this.timeout(120_000);
      expect(broken(await readJson(value, { url: url! }))).to.deep.equal([]);
      const faults: string[] = [];
      for (const [kind, other] of Object.entries({ ...values, ...(format === "JSON Feed" && endless) }))
        for (const [place, changed] of withEach(value, other))
          faults.push(...(await faultsOf(() => readJson(changed, { url: url! }), `${kind} at ${place}`)));
      expect(faults).to.deep.equal([]);
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    });
  }

  for (const [format, document] of Object.entries(documents)) {
    it(`keeps its promises in each field: ${format}`, async function () {
      this.timeout(120_000);
      expect(broken(await readText(document))).to.deep.equal([]);
      const faults: string[] = [];
      for (const [kind, other] of Object.entries({ ...texts, ...endless }))
        for (const [place, changed] of withEachText(document, other))
          faults.push(...(await faultsOf(() => readText(changed), `${kind} for ${place}`)));
      expect(faults).to.deep.equal([]);
    });
  }
});

describe("the look for what is wrong in a feed", () => {
  for (const [name, feed] of Object.entries({
    "a control character": { title: "a\u0007" },
    "a bidi control": { releases: [{ lead: "a\u202e" }] },
    "a long text": { title: "x".repeat(10_001) },
    "an address of code": { releases: [{ images: [{ url: "data:x" }] }] },
    "a name in an address": { link: "https://a@b.example/" },
    "an object for a text": { releases: [{ title: { toString: "x" } }] },
    "a field that is none": { polluted: "x" },
    "too many things": { releases: [{ keywords: Array(101).fill("x") }] },
    "a size that is none": { releases: [{ images: [{ width: NaN }] }] },
  }))
    it(`finds ${name}`, () => {
      expect(broken(feed)).to.have.length(1);
    });
});
