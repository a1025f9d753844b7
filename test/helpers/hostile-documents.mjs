/* Feeds that hold a hostile text in every field at once, and feeds with very many of one thing. Runs in Node and in
   browsers. */

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const escapeQuotes = (text) => escape(text).replaceAll('"', "&quot;");
const cdata = (text) => `<![CDATA[${text.replaceAll("]]>", "]] >")}]]>`;
const raw = (text) => text;

const namespaces =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';

const rss = (content, { prolog = "", attributes = namespaces, end = "</channel></rss>" } = {}) =>
  `<?xml version="1.0" encoding="utf-8"?>${prolog}<rss version="2.0" ${attributes}><channel>${content}${end}`;

const good = "<item><guid>good</guid><title>Good</title><link>https://a.example/good</link></item>";

const rssElements =
  "title description language lastBuildDate link guid pubDate category author dc:creator dc:subject content:encoded " +
  "media:title media:description media:credit media:keywords itunes:subtitle itunes:keywords source updated name";

const rssWith = (write) => (text) => {
  const content = write(text);
  const elements = rssElements.split(" ").map((name) => `<${name}>${content}</${name}>`);
  return rss(
    `<title>${content}</title><description>${content}</description><item>${elements.join("")}</item>` +
      `<item><title>${content}</title></item>${good}`,
  );
};

const inAttributes = (text) => {
  const value = `"${escapeQuotes(text)}"`;
  const all =
    "url href type length title rel term label width height medium isPermaLink xml:base xml:lang rdf:about"
      .split(" ")
      .map((name) => `${name}=${value}`)
      .join(" ");
  return rss(
    `<item ${all}><title ${all}>A</title><link ${all}/><guid ${all}>1</guid><category ${all}/><enclosure ${all}/>` +
      `<media:content ${all}/><media:thumbnail ${all}/><author ${all}>x</author></item>${good}`,
  );
};

const atom = (text) => {
  const fields = ["html", "text", "xhtml"]
    .map(
      (type) =>
        `<title type="${type}">${escape(text)}</title><summary type="${type}">${cdata(text)}</summary>` +
        `<content type="${type}"><div xmlns="http://www.w3.org/1999/xhtml">${escape(text)}</div></content>`,
    )
    .join("");
  const value = escape(text);
  const person = `<author><name>${value}</name><email>${value}</email><uri>${value}</uri></author>`;
  const entry = `<id>${value}</id><updated>${value}</updated><published>${value}</published><link>${value}</link>`;
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>${value}</title>${person}<entry>${fields}${person}${entry}</entry></feed>`;
};

/** Every field of a `Release`, all of them with the same text. */
export function releaseOf(text) {
  const link = { url: text, title: text };
  const person = { name: text, role: text, phone: text, email: text, url: text, image: text };
  const image = {
    url: text,
    alt: text,
    caption: text,
    credit: text,
    width: text,
    height: text,
    thumbnail: text,
  };
  const valid = "https://a.example/";
  return {
    id: text,
    title: text,
    url: text,
    lead: text,
    body: text,
    boilerplate: text,
    type: text,
    published: text,
    updated: text,
    embargo: text,
    language: text,
    place: text,
    publisher: { id: text, name: text, url: text },
    authors: Array(20).fill(person),
    categories: Array.from({ length: 20 }, (_, at) => at + text),
    keywords: Array.from({ length: 20 }, (_, at) => at + text),
    images: [image, { ...image, url: valid }],
    attachments: [link, { ...link, url: `${valid}a.pdf`, type: text, size: text }],
    videos: [link, { url: valid, title: text }],
    contacts: Array.from({ length: 20 }, (_, at) => ({ ...person, name: at + text })),
    contactText: text,
    links: [link, { url: valid, title: text }],
    translations: [
      { ...link, language: text },
      { ...link, language: "da", url: valid, id: text },
    ],
    notice: { kind: "correction", text, date: text },
    source: link,
  };
}

const jsonFeed = (items, more = {}) =>
  JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "News", ...more, items });

const goodItem = { id: "good", title: "Good", url: "https://a.example/good" };

/** An item of a JSON Feed with a text in every field, its own and those of the extension. */
const jsonItem = (text) => ({
  id: `1${text}`,
  url: text,
  title: text,
  summary: text,
  content_html: text,
  date_published: text,
  date_modified: text,
  language: text,
  tags: [text],
  authors: [{ name: text, url: text }],
  image: text,
  attachments: [{ url: text, title: text, mime_type: text, size_in_bytes: text }],
  _newsroom: releaseOf(text),
});

const newsrooms = {
  WordPress: (text) => [
    {
      id: 1,
      guid: { rendered: text },
      link: text,
      date_gmt: text,
      modified_gmt: text,
      title: { rendered: text },
      excerpt: { rendered: text },
      content: { rendered: text },
      _embedded: {
        author: [{ name: text, link: text }],
        "wp:featuredmedia": [{ source_url: text, alt_text: text, caption: { rendered: text } }],
        "wp:term": [[{ taxonomy: "category", name: text }], [{ taxonomy: "post_tag", name: text }]],
      },
    },
  ],
  Via: (text) => ({
    nextPage: text,
    releases: [
      {
        id: 1,
        title: text,
        url: text,
        leadtext: text,
        body: text,
        boilerplate: text,
        keywords: [text],
        published: text,
        publisher: { id: text, name: text },
        images: [{ url: text, caption: text }],
        documents: [{ url: text, caption: text }],
        channels: [{ label: text }],
        video: { url: text, description: text },
        contacts: { text, persons: [{ name: text, title: text, phone: text, email: text }] },
        versions: [{ id: 2, title: text, language: text, url: text }],
      },
    ],
  }),
  "Via website": (text) => ({
    releases: [
      {
        id: 1,
        date: text,
        versions: {
          da: { title: text, leadtext: text, keywords: text, body: { complete: text }, contacts: { text } },
        },
      },
    ],
  }),
  Cision: (text) => ({
    Releases: [
      {
        EncryptedId: text,
        Title: text,
        HtmlIntro: text,
        HtmlBody: text,
        HtmlContact: text,
        PublishDateUtc: text,
        LanguageCode: text,
        Keywords: [text],
        Categories: [{ Name: text }],
        Images: [{ DownloadUrl: text, Title: text, Description: text }],
        Files: [{ Title: text, Url: text }],
      },
    ],
  }),
  Mynewsdesk: (text) => ({
    total_count: text,
    items: [
      { id: text, header: text, summary: text, body: text, published_at: text, tags: [text], image: text },
    ],
  }),
  ninjs: (text) => ({
    items: [
      {
        uri: text,
        headline: text,
        description_text: text,
        body_html: text,
        versioncreated: text,
        byline: text,
        keywords: [text],
        subject: [{ name: text }],
        associations: {
          a: { type: "picture", headline: text, renditions: { a: { href: text, width: text } } },
        },
      },
    ],
  }),
  "GOV.UK": (text) => ({
    results: [
      {
        title: text,
        link: text,
        description: text,
        public_timestamp: text,
        organisations: [{ title: text }],
        details: { attachments: [{ title: text, url: text, content_type: text, file_size: text }] },
      },
    ],
  }),
  "press corner": (text) => ({
    totalNumber: text,
    docuLanguageListResources: [
      {
        refCode: text,
        title: text,
        leadText: text,
        eventDate: text,
        languageCode: text,
        languages: [text],
        policiesResource: [{ description: text }],
        contactsResource: [{ firstName: text, lastName: text }],
      },
    ],
  }),
};

/** By name: makes a document that holds a text in every place of a kind. */
export const documentsWithText = {
  "RSS, CDATA": rssWith(cdata),
  "RSS, escaped": rssWith(escape),
  "RSS, as it is": rssWith(raw),
  "RSS, attributes": inAttributes,
  "RSS, between items": (text) => rss(`${text}${good}${text}${good}`),
  "RSS, before the root": (text) => rss(good, { prolog: text }),
  "RSS, in the DTD": (text) =>
    rss(good + "<item><title>&a;</title></item>", { prolog: `<!DOCTYPE rss [${text}]>` }),
  "RSS, in a tag": (text) => rss(`<item ${text}><title ${text}>A</title></item>${good}`),
  "RSS, in the root's tag": (text) => rss(good, { attributes: text }),
  "RSS, in a namespace": (text) =>
    rss(`<a:title>A</a:title>${good}`, { attributes: `xmlns:a="${escapeQuotes(text)}"` }),
  "RSS, after the end": (text) => rss(good, { end: `</channel></rss>${text}` }),
  "RSS, cut off": (text) => rss(`${good}<item><title>${text}`, { end: "" }),
  Atom: atom,
  "JSON Feed": (text) =>
    jsonFeed([jsonItem(text), goodItem], { description: text, home_page_url: text, next_url: text }),
  "JSON Feed, cut off": (text) => jsonFeed([goodItem, { id: "1", content_html: text }]).slice(0, -5),
  "JSON Feed, cut off in a string as it is": (text) =>
    `${jsonFeed([goodItem]).slice(0, -2)},{"id":"1","title":"${text}`,
  "JSON Feed, after an item": (text) => `${jsonFeed([goodItem]).slice(0, -2)}${text}]}`,
  "JSON Feed, after warnings": (text) => text + jsonFeed([goodItem]),
  ...Object.fromEntries(
    Object.entries(newsrooms).map(([name, make]) => [name, (text) => JSON.stringify(make(text))]),
  ),
  "a web page": (text) =>
    `<!doctype html><html><head><title>${text}</title><link ${text}></head><body ${text}>captcha ${text}</body></html>`,
  "nothing but the text": raw,
};

const many = (count, make) => Array.from({ length: count }, (_, at) => make(at)).join("");
const list = (count, make) => Array.from({ length: count }, (_, at) => make(at));
const item = (content) => `<item><guid>1</guid><title>A</title>${content}</item>`;
const itemsWith = (count, make) => rss(many(count, (at) => `<item>${make(at)}</item>`));
const extended = (count, name, make) =>
  jsonFeed([{ id: "1", title: "A", _newsroom: { [name]: list(count, make) } }]);
const address = (at) => `https://a.example/${at}`;
const encodeWide = (text, size) => {
  const bytes = new Uint8Array(text.length * size);
  for (let at = 0; at < text.length; at++)
    bytes.set([text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8], at * size);
  return bytes;
};
const longFeed = (count) => itemsWith(count, (at) => `<guid>${at}</guid><title>Æ ${at}</title>`);
const encodeOneByte = (text) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** By name: makes a document with a number of one thing. */
export const documentsWithMany = {
  items: (count) => longFeed(count),
  "items that are empty": (count) => itemsWith(count, () => ""),
  "items with the same id": (count) => itemsWith(count, (at) => `<guid>1</guid><title>${at}</title>`),
  "items with the same address and no id": (count) =>
    itemsWith(count, (at) => `<link>https://a.example/</link><title>${at}</title>`),
  "items with the same title": (count) => itemsWith(count, () => "<title>A</title>"),
  "items with uncommon dates": (count) =>
    itemsWith(count, (at) => `<guid>${at}</guid><pubDate>${at}. Juli 2025</pubDate>`),
  categories: (count) => rss(item(many(count, (at) => `<category>c${at}</category>`))),
  "categories in a feed": (count) =>
    itemsWith(count, (at) => `<guid>${at}</guid>${many(20, (c) => `<category>${at}-${c}</category>`)}`),
  "categories in categories": (count) =>
    rss(item(`<category>${many(count, (at) => `<category>${at}</category>`)}</category>`)),
  "categories of the EU": (count) =>
    rss(item(`<category>POLICY_AREA=${many(count, (at) => `${at},`)}</category>`)),
  keywords: (count) => rss(item(`<media:keywords>${many(count, (at) => `k${at},`)}</media:keywords>`)),
  authors: (count) => rss(item(many(count, (at) => `<author>a${at}@b.example (Name ${at})</author>`))),
  enclosures: (count) =>
    rss(item(many(count, (at) => `<enclosure url="/${at}.pdf" type="image/png" length="1"/>`))),
  "media in groups": (count) =>
    rss(
      item(
        many(
          count,
          (at) => `<media:group><media:content url="/${at}"/><media:thumbnail url="/t${at}"/></media:group>`,
        ),
      ),
    ),
  "files and thumbnails in a group": (count) =>
    rss(
      item(
        `<media:group>${many(count, (at) => `<media:content url="/${at}"/><media:thumbnail url="/t${at}"/><media:x${at}/>`)}</media:group>`,
      ),
    ),
  "elements of single newsrooms": (count) =>
    rss(
      item(
        many(
          count,
          (at) =>
            `<x:content type="text">${at}</x:content><dc:contributor>${at}</dc:contributor><dc:keyword>${at}</dc:keyword><prn:subject>s${at}</prn:subject><feedburner:origLink>/${at}</feedburner:origLink>`,
        ),
      ),
    ),
  "escaped tags in a web page": (count) =>
    `<html><body>${many(count, () => "<pre>&lt;x</pre><div><script><rss>")}${rss(many(count, () => "<item><title>A</title></item>"))}`,
  links: (count) =>
    rss(item(many(count, (at) => `<link rel="enclosure" href="/${at}"/><link rel="x">${at}</link>`))),
  titles: (count) => rss(item(many(count, () => "<title/><dc:title> </dc:title><media:title/>"))),
  "nested elements": (count) => rss(item(many(count, (at) => `<a${at % 50}>`))),
  "nested elements of one name": (count) => rss(item(many(count, () => "<a>"))),
  "nested items": (count) => rss(many(count, () => "<item>")),
  "nested bases": (count) => rss(item(many(count, () => '<a xml:base="a/">'))),
  "elements of different names": (count) => rss(item(many(count, (at) => `<n${at}>x</n${at}>`))),
  "elements of different prefixes": (count) =>
    rss(item(many(count, (at) => `<p${at}:title>x</p${at}:title>`))),
  "elements after a nested one": (count) =>
    rss(`${many(90, (at) => `<d${at}>`)}${many(count, () => "<b></b>")}`),
  "closing tags": (count) => rss(many(count, (at) => `</c${at}>`)),
  "closing tags after nested elements": (count) =>
    rss(`${many(90, (at) => `<d${at}>`)}${many(count, () => "</x>")}`),
  attributes: (count) => rss(`<item ${many(count, (at) => `a${at}="1" `)}>${good}`),
  "attributes without values": (count) => rss(`<item ${many(count, (at) => `a${at} `)}>${good}`),
  "attributes of one name": (count) => rss(`<item ${many(count, () => 'a="1" ')}>${good}`),
  "namespaces in one tag": (count) => rss(good, { attributes: many(count, (at) => `xmlns:a${at}="dc/" `) }),
  "namespaces in many tags": (count) =>
    rss(many(count, (at) => `<x${at}:title xmlns:x${at}="urn:${at}">A</x${at}:title>`)),
  "namespaces inside each other": (count) => rss(many(count, (at) => `<a xmlns:x${at % 7}="dc/${at}">`)),
  "names of one long namespace": (count) =>
    rss(item(many(count, (at) => `<a:n${at}>x</a:n${at}>`)), {
      attributes: `xmlns:a="${"rss/1.0/".repeat(count)}"`,
    }),
  sections: (count) => rss(item(`<description>${many(count, () => "<![CDATA[a]]>b")}</description>`)),
  comments: (count) => rss(item(`<description>${many(count, () => "<!--a-->b")}</description>`)),
  instructions: (count) => rss(many(count, () => "<?a b?>")),
  "entities and one reference to each": (count) =>
    rss(item(`<description>${many(count, (at) => `&e${at};`)}</description>`), {
      prolog: `<!DOCTYPE rss [${many(count, (at) => `<!ENTITY e${at} "v${at}">`)}]>`,
    }),
  "references to one long entity": (count) =>
    rss(item(`<description>${many(count, () => "&e;")}</description>`), {
      prolog: `<!DOCTYPE rss [<!ENTITY e "${"v".repeat(200)}">]>`,
    }),
  "entities of entities": (count) =>
    rss(item(`<title>&e${count - 1};</title>`), {
      prolog: `<!DOCTYPE rss [<!ENTITY e0 "a">${many(count, (at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`)}]>`,
    }),
  "links inside the text": (count) =>
    jsonFeed([
      { id: "1", content_html: many(count, (at) => `<a href="#n">${at}</a>`) + '<a name="n">x</a>' },
    ]),
  "links to different parts of the text": (count) =>
    jsonFeed([{ id: "1", content_html: many(count, (at) => `<a href="#n${at}" id="n${at}">x</a>`) }]),
  "relative addresses in the text": (count) =>
    jsonFeed([
      { id: "1", content_html: many(count, (at) => `<img src="/${at}.png" alt=""><a href='${at}'>x</a>`) },
    ]),
  "open elements before paragraphs": (count) =>
    jsonFeed([{ id: "1", content_html: many(count, (at) => `<b a="${at}">`) + many(count, () => "<p>x") }]),
  "cells of a table": (count) =>
    jsonFeed([
      { id: "1", content_html: `<table>${many(count, () => "<td colspan=50 rowspan=200>x")}</table>` },
    ]),
  "cells in rows": (count) =>
    jsonFeed([{ id: "1", content_html: `<table>${many(count, () => "<tr><td>x")}</table>` }]),
  "pictures in the text": (count) =>
    jsonFeed([
      { id: "1", content_html: many(count, (at) => `<p><img src="https://a.example/${at}.png" alt="">`) },
    ]),
  "tags of a JSON Feed": (count) => jsonFeed([{ id: "1", title: "A", tags: list(count, (at) => `t${at}`) }]),
  "tags in each item of a JSON Feed": (count) =>
    jsonFeed(list(count, (at) => ({ id: `${at}`, title: "A", tags: list(20, (tag) => `${at}-${tag}`) }))),
  "items of a JSON Feed": (count) =>
    jsonFeed(list(count, (at) => ({ id: `${at}`, title: `A ${at}`, url: address(at) }))),
  "items of a JSON Feed with one address": (count) =>
    jsonFeed(list(count, (at) => ({ title: `A ${at}`, url: address(0) }))),
  "attachments of a JSON Feed": (count) =>
    jsonFeed([{ id: "1", attachments: list(count, (at) => ({ url: address(at) })) }]),
  contacts: (count) => extended(count, "contacts", (at) => ({ name: `N ${at}`, email: `a${at}@b.example` })),
  images: (count) => extended(count, "images", (at) => ({ url: address(at), alt: "" })),
  "related links": (count) => extended(count, "links", (at) => ({ url: address(at), title: `${at}` })),
  translations: (count) => extended(count, "translations", (at) => ({ language: "da", url: address(at) })),
  videos: (count) => extended(count, "videos", (at) => ({ url: address(at) })),
  "fields that nobody knows": (count) => jsonFeed([Object.fromEntries(list(count, (at) => [`k${at}`, at]))]),
  "keys of one name": (count) => `{"version":"1.1","items":[{${many(count, () => '"title":"A",')}"id":"1"}]}`,
  "nested lists": (count) => `${'{"version":"1.1","items":'}${"[".repeat(count)}${"]".repeat(count)}}`,
  "nested objects that are cut off": (count) => '{"items":[{"a":'.repeat(count),
  "items that are cut off": (count) => `${jsonFeed(list(count, (at) => ({ id: `${at}` }))).slice(0, -1)}`,
  "line breaks in strings": (count) =>
    `{"version":"1.1","items":[{"id":"1","title":"${"a\n".repeat(count)}"}]}`,
  "trailing commas": (count) => `{"version":"1.1","items":[${many(count, (at) => `{"id":"${at}",},`)}]}`,
  "commas and spaces": (count) => `{"version":"1.1","items":[{"id":"1"}${", ".repeat(count)}]}`,
  "quotes with backslashes that are cut off": (count) =>
    `{"version":"1.1","items":[{"id":"1"},{"title":"${'\\"'.repeat(count)}`,
  "terms of WordPress": (count) =>
    JSON.stringify([
      {
        id: 1,
        title: { rendered: "A" },
        _embedded: { "wp:term": list(count, (at) => [{ taxonomy: "category", name: `${at}` }]) },
      },
    ]),
  "versions of Via": (count) =>
    JSON.stringify({
      releases: [
        { id: 1, versions: Object.fromEntries(list(count, (at) => [`l${at}`, { title: `${at}` }])) },
      ],
    }),
  "pictures of ninjs": (count) =>
    JSON.stringify({
      items: [
        {
          uri: "1",
          headline: "A",
          associations: Object.fromEntries(
            list(count, (at) => [`a${at}`, { type: "picture", renditions: { a: { href: address(at) } } }]),
          ),
        },
      ],
    }),
  "items in UTF-16": (count) => encodeWide(`\ufeff${longFeed(count)}`, 2),
  "items in UTF-32": (count) => encodeWide(longFeed(count), 4),
  "items in ISO 8859-1": (count) => encodeOneByte(longFeed(count)),
  "control characters": (count) =>
    new TextEncoder().encode(rss(item(`<description>${"\u0001\u0085".repeat(count)}</description>`))),
  "bytes that are no UTF-8": (count) => new Uint8Array(count * 10).fill(0xe6),
};
