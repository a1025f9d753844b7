/* A newsroom on this machine, with a page and feeds. Not a test. */
import { once } from "node:events";
import { createServer } from "node:http";

const escapeXml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** What a feed may write and a page must not run: as text in a title, and as HTML in a text. */
const hostile = {
  title: `Minister says [newsroom_test] <script>globalThis.ran = 1</script> & "more"`,
  html: `<p onclick="ran = 1">First paragraph. [newsroom_test]</p><script>globalThis.ran = 2</script>
<style>body { display: none }</style><img src="/tracker.png" onerror="ran = 3"><a href="/report.pdf">The report</a>
<a href="javascript:ran = 4">Click</a><iframe src="https://www.youtube.com/embed/abc"></iframe>`,
};

const items = [
  {
    id: "14400003",
    title: hostile.title,
    summary: "The lead of the third release.",
    html: hostile.html,
    date: "2026-11-03T09:30:00Z",
  },
  {
    id: "14400002",
    title: "الوزير يفتتح السفارة",
    summary: "نص الخبر.",
    html: "<p>نص الخبر.</p>",
    date: "2026-11-02T09:30:00Z",
    language: "ar",
  },
  {
    id: "14400001",
    title: "Ministry opens embassy",
    summary: "The lead of the first release.",
    html: "<p>The text of the first release.</p>",
    date: "2026-07-01T09:30:00Z",
    tags: ["Trade"],
  },
];

/** The titles of the releases, newest first. */
export const headlines = items.map(({ title }) => title);

const rss = (url) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Ministry</title><link>${url}/newsroom</link><language>en</language>
${items
  .map(
    ({
      id,
      title,
      summary,
      html,
      date,
      language,
      tags = [],
    }) => `<item><title>${escapeXml(escapeXml(title))}</title>
<link>${url}/release/${id}</link><guid isPermaLink="false">${id}</guid><pubDate>${new Date(date).toUTCString()}</pubDate>
<description>${escapeXml(escapeXml(summary))}</description><content:encoded>${escapeXml(html)}</content:encoded>
${language ? `<dc:language>${language}</dc:language>` : ""}${tags.map((tag) => `<category>${tag}</category>`).join("")}
<enclosure url="${url}/files/${id}.pdf" type="application/pdf" length="1000"/></item>`,
  )
  .join("\n")}
</channel></rss>`;

/** What RSS has no place for, of one release. */
const wholeRelease = {
  place: "Copenhagen",
  publisher: { name: "Ministry of Trade" },
  notice: {
    kind: "correction",
    date: "2026-11-05T09:30:00Z",
    text: "The embassy opens in May. [newsroom_test]",
  },
  contacts: [
    {
      name: "Anna Madsen",
      role: "Press officer",
      phone: "+45 (0)33 92 00 00",
      email: "anna@ministry.example",
    },
    { name: "Duty phone", phone: "data:text/html,call", email: "not an address" },
  ],
};
const image = {
  alt: "A white house",
  caption: "The new embassy",
  credit: "A. Person",
  width: 300,
  height: 200,
};

/** The host of the images of the release above is another one than that of the feed. */
const imageOf = (id, url) =>
  `${id === "14400001" ? url.replace("127.0.0.1", "localhost") : url}/files/picture.svg`;

const jsonFeed = (url) =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Gateway",
    home_page_url: `${url}/newsroom`,
    language: "en",
    items: [
      ...items.map(({ id, title, summary, html, date }) => ({
        id,
        url: `${url}/release/${id}`,
        title,
        summary,
        content_html: html,
        date_published: date,
        attachments: [
          { url: imageOf(id, url), mime_type: "image/svg+xml" },
          { url: `${url}/files/${id}.pdf`, mime_type: "application/pdf", title: "The agreement" },
        ],
        _newsroom: {
          ...(id === "14400001" && wholeRelease),
          type: "<b>",
          images: [{ ...image, url: imageOf(id, url) }],
          boilerplate: `<p>About the ministry.</p><script>ran = 5</script>`,
        },
      })),
      {
        id: "later",
        title: "Under embargo",
        date_published: "2026-11-04T09:30:00Z",
        _newsroom: { embargo: "2999-01-01T00:00:00Z" },
      },
    ],
  });

const fieldsOfReleases = [
  ...["id", "url", "lead", "body", "boilerplate", "type", "published", "updated", "language", "place"],
  ...["publisher", "authors", "keywords", "categories", "images", "attachments", "videos", "contacts"],
  ...["contactText", "links", "translations", "notice", "source"],
];
const fieldsOfItems = ["url", "summary", "content_html", "content_text", "tags", "image", "attachments"];
const wrongValues = [
  true,
  1,
  "text",
  [],
  {},
  [null],
  [["a"]],
  { a: 1 },
  [{ url: [] }],
  { date: "now", kind: {} },
];

/** Releases whose fields have values of other types than they should have, and one with values that are wrong in other ways. */
const oddFeed = (url) =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Odd",
    items: [
      ...wrongValues.map((value, index) => ({
        ...Object.fromEntries(fieldsOfItems.map((name) => [name, value])),
        id: `odd-${index}`,
        title: `Odd ${index}`,
        _newsroom: Object.fromEntries(fieldsOfReleases.map((name) => [name, value])),
      })),
      {
        id: "wrong",
        title: "Wrong",
        date_published: "2026-02-31",
        content_html: `<p><a href="mailto:a@b.example?bcc=spy@evil.example&amp;subject=Hi">Mail</a> <a href="https://www.gov.example@evil.example/">Site</a></p>`,
        attachments: [
          { url: "/wp-login.php?action=logout", title: "" },
          { url: "https://www.gov.example@evil.example/a.pdf", title: "Elsewhere" },
        ],
        _newsroom: {
          updated: "now",
          categories: "Trade",
          images: [{ url: "data:text/html,a" }, { url: "/files/picture.svg", thumbnail: "" }],
          contacts: { phone: "\u00a0+45 (0)33\u00a092", email: "press?bcc=spy@evil.example" },
        },
      },
      { id: "image", title: "Without an image", image: "" },
    ],
    home_page_url: `${url}/newsroom`,
  });

const page = `<!doctype html><html lang="en"><head><title>Newsroom</title>
<link rel="alternate" type="application/rss+xml" href="/feed.rss"></head><body><h1>Newsroom</h1></body></html>`;

/**
 * Starts a newsroom. `newsroom.fault` makes it fail: a function that answers instead.
 *
 * @param t Test that stops it, or anything with `after`.
 */
export async function startNewsroom(t) {
  const newsroom = { requests: [], fault: undefined };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://newsroom");
    newsroom.requests.push(pathname);
    if (newsroom.fault) return newsroom.fault(request, response);
    const answers = {
      "/newsroom": ["text/html", page],
      "/feed.rss": ["application/rss+xml", rss(newsroom.url)],
      "/feed.json": ["application/feed+json", jsonFeed(newsroom.url)],
      "/odd.json": ["application/feed+json", oddFeed(newsroom.url)],
      "/files/picture.svg": [
        "image/svg+xml",
        `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"/>`,
      ],
      "/empty.rss": [
        "application/rss+xml",
        `<rss version="2.0"><channel><title>Empty</title></channel></rss>`,
      ],
      "/deep.rss": ["application/rss+xml", `<rss version="2.0"><channel>${"<a>".repeat(60_000)}`],
      "/other.json": ["application/json", `{"articles":[]}`],
    };
    const [type, body] = answers[pathname] ?? [];
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": type }).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  newsroom.port = server.address().port;
  newsroom.url = `http://127.0.0.1:${newsroom.port}`;
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return newsroom;
}
