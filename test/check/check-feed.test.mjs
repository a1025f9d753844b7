import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { checkFeed } from "../../dist/check/check-feed.js";
import { formatReport } from "../../dist/check/format-report.js";

const options = { source: "feed", origin: "https://host.example", timeZone: "Europe/Copenhagen" };
const check = (content, more) =>
  checkFeed(typeof content === "string" ? new TextEncoder().encode(content) : content, {
    ...options,
    ...more,
  });
/** The options for bytes that came from a URL. */
const from = (url, { status = 200, headers = {} } = {}) => ({
  response: {
    url,
    status,
    headers: new Response(null, { headers }).headers,
    hops: [{ url, status, originHeader: options.origin, allowedOrigin: "*" }],
    timeMs: 12,
    bytes: new Uint8Array(),
  },
  source: url,
});

const rss = (items, head = "<title>News</title><link>https://n.example/</link><language>da</language>") =>
  `<rss version="2.0"><channel>${head}${items}</channel></rss>`;
const whole = (id) =>
  `<item><title>T${id}</title><link>https://n.example/${id}</link><guid isPermaLink="false">${id}</guid>` +
  `<pubDate>Fri, 0${id} Jul 2025 11:00:00 GMT</pubDate><description>&lt;p&gt;A lead.&lt;/p&gt;</description></item>`;

const texts = (findings) => findings.map(({ text }) => text);
const codes = (findings) => findings.map(({ code }) => code);

test("a feed without faults has none in its report", async () => {
  const report = await check(rss(whole(1) + whole(4)));
  assert.deepEqual(report.faults, []);
  assert.deepEqual(codes(report.missing), ["contacts"]);
  assert.deepEqual(
    [report.usable, report.format, report.title, report.items, report.languages, report.hasMore],
    [true, "RSS 2.0", "News", 2, ["da"], false],
  );
  assert.deepEqual(report.dates, { from: "2025-07-01T11:00:00Z", to: "2025-07-04T11:00:00Z" });
});

test("dates that cannot be read are quoted, those of the feed too", async () => {
  const dated = (id, date) => whole(id).replace(/<pubDate>.*<\/pubDate>/u, `<pubDate>${date}</pubDate>`);
  const head = "<title>News</title><link>https://n.example/</link><lastBuildDate>soon</lastBuildDate>";
  const dates = [
    "32 July 2025",
    "Fri, 04 Jul 2025 11:00:00 +2500",
    " ",
    "4 Juli 2025",
    "32 July 2025",
    "x".repeat(99),
  ];
  const { faults } = await check(rss(dates.map((date, index) => dated(index + 1, date)).join(""), head));
  assert.deepEqual(faults, [
    { code: "feed-date", text: "the feed's date cannot be read: “soon”" },
    {
      code: "unreadable-date",
      items: 4,
      text:
        "4 of 6 items with a date that cannot be read: “32 July 2025”, “Fri, 04 Jul 2025 11:00:00 +2500”, " +
        `“${"x".repeat(60)} …”`,
    },
  ]);
});

test("each format has its name in the report", async () => {
  const json = (value) => JSON.stringify(value);
  const formats = {
    "RSS 2.0": rss(whole(1)),
    RSS: "<channel><item><title>A</title></item></channel>",
    "RSS 1.0": `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item><title>A</title></item></rdf:RDF>`,
    "RSS 0.90": `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><item><title>A</title></item></rdf:RDF>`,
    "Atom 1.0": `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title></a:entry></a:feed>`,
    "Atom 0.3": `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>A</title></entry></feed>`,
    "JSON Feed 1.1": json({ version: "https://jsonfeed.org/version/1.1", items: [{ id: "1", title: "A" }] }),
    "JSON Feed": json({ items: [{ id: "1", title: "A", content_text: "x" }] }),
    "Via JSON v2": json({ releases: [{ id: 1, title: "A" }] }),
    "Via website API": json({ releases: [{ id: 1, versions: { da: { title: "A" } } }] }),
    "WordPress REST": json([{ id: 1, title: { rendered: "A" } }]),
    "GOV.UK": json({ results: [{ link: "/a", title: "A" }] }),
    Cision: json({ Releases: [{ Id: 1, Title: "A" }] }),
    Mynewsdesk: json({ items: [{ id: 1, header: "A" }] }),
    ninjs: json({ uri: "urn:1", headline: "A" }),
  };
  for (const [name, text] of Object.entries(formats)) {
    const { format, items } = await check(text);
    assert.deepEqual([format, items], [name, 1], name);
  }
});

test("missing fields are counted", async () => {
  const { missing } = await check(
    rss(
      whole(1) +
        "<item><title>Day</title><guid>2</guid><pubDate>2025-07-02</pubDate></item>" +
        `<item><link>/3</link><description>Plain</description><enclosure url="https://n.example/a.jpg" type="image/jpeg"/></item>`,
      "<link>https://n.example/</link>",
    ),
  );
  assert.deepEqual(texts(missing), [
    "feed title",
    "id: 1 of 3 items. If the link of such an item changes, it counts as a new release",
    "title: 1 of 3 items",
    "link to the release: 1 of 3 items",
    "date: 1 of 3 items",
    "time of day: 1 of 3 items",
    "lead: 1 of 3 items",
    "body text: 2 of 3 items",
    "language: all 3 items",
    "press contact: all 3 items (RSS and Atom have no field for it)",
    "alternative text (alt): 1 of 1 image",
  ]);
});

test("the report says why items were left out, and the numbers add up", async () => {
  const link = (id, publisher) => `<link>https://via.example/${id}?publisherId=${publisher}</link>`;
  const items =
    `<item><title>A</title>${link(1, 7)}</item><item><title>A</title>${link(1, 7)}</item><item/>` +
    `<item><title>B</title>${link(2, 8)}</item><item><title>C</title>${link(3, 8)}</item>`;
  const { faults, items: kept } = await check(rss(items), from("https://via.example/rss?publisherId=7"));
  assert.equal(kept, 1);
  assert.deepEqual(
    faults.map(({ code, items }) => [code, items]),
    [
      ["empty", 1],
      ["duplicates", 1],
      ["other-publisher", 2],
    ],
  );
  const many = await check(rss("<item><title>A</title><pubDate>2025</pubDate></item>".repeat(1002)));
  assert.deepEqual(
    many.faults.map(({ code, items }) => [code, items]),
    [
      ["duplicates", 999],
      ["too-many", 2],
    ],
  );
});

test("a response that ends in the middle is reported", async () => {
  const { faults, usable } = await check(rss(whole(1) + whole(2)).slice(0, -60));
  assert.equal(usable, true);
  assert.deepEqual(
    faults.filter(({ code }) => code === "cut-off").map(({ text }) => text),
    ["1 of 2 items left out: the response ends in the middle of the feed"],
  );
});

test("a feed of which no item can be read is not usable, and the report says why", async () => {
  const report = await check(rss("<item/><item> </item>"));
  const { usable, error, faults } = report;
  assert.equal(usable, false);
  assert.equal(error.code, "no-items");
  assert.deepEqual(codes(faults), ["empty"]);
  // Nothing to paste, and no words that say that the elements can read it.
  assert.doesNotMatch(formatReport(report), /Paste|can read/u);
  assert.equal((await check(rss(""))).usable, true);
});

test("elements that every item has and nobody reads are named", async () => {
  const more = "<x:priority>1</x:priority><x:desk>2</x:desk>";
  const items = [1, 2].map((id) => whole(id).replace("</item>", `${more}<content>B</content></item>`));
  const { faults } = await check(rss(items.join("").replace("<x:desk>2</x:desk>", "")));
  assert.deepEqual(texts(faults.filter(({ code }) => code === "unread")), [
    "every item has elements that are not read: x:priority",
  ]);
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><id>1</id><title>A</title><desk>x</desk></entry></feed>`;
  assert.deepEqual(texts((await check(atom)).faults), ["every item has elements that are not read: desk"]);
});

test("HTML in titles, relative URLs and insecure images are counted", async () => {
  const { faults } = await check(
    rss(
      `<item><title>&lt;b&gt;A&lt;/b&gt;</title><link>/a</link></item>` +
        `<item><title>B &amp;amp; C</title><link>https://n.example/b</link></item>` +
        `<item><title><![CDATA[B & C]]></title><link>https://n.example/e</link></item>` +
        `<item><title>C</title><link>https://n.example/c</link><description><![CDATA[<a href="c.pdf">c</a>]]></description></item>` +
        `<item><title>D</title><link>https://n.example/d</link><description><![CDATA[<a href="#d">d</a>]]></description>` +
        `<enclosure url="http://n.example/d.png" type="image/png"/></item>`,
    ),
  );
  assert.deepEqual(
    faults.map(({ code, items }) => [code, items]),
    [
      ["markup-in-title", 1],
      ["escaped-twice", 1],
      ["relative-address", 2],
      ["insecure-picture", 1],
    ],
  );
});

test("wrong or missing charset declarations are found", async () => {
  const declared = (label) =>
    `<?xml version="1.0" encoding="${label}"?>` + rss(whole(1)).replace("T1", "Ærø");
  const latin = (text) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const encoding = async (...input) =>
    (await check(...input)).faults.filter(({ code }) => code === "encoding").map(({ text }) => text);
  assert.deepEqual(await encoding(declared("utf-8")), []);
  assert.deepEqual(await encoding(latin(declared("windows-1252"))), []);
  assert.deepEqual(await encoding(latin(declared("utf-8"))), [
    "charset: the text is declared as UTF-8, but it is not valid UTF-8",
  ]);
  assert.deepEqual(await encoding(latin(rss("<item><title>Ærø</title></item>"))), [
    "charset: the text is not UTF-8, and no charset is declared",
  ]);
  assert.deepEqual(await encoding(declared("iso-8859-1")), [
    "charset: the text is UTF-8, but the XML declaration says iso-8859-1",
  ]);
  const header = { headers: { "content-type": "text/xml; charset=ISO-8859-1" } };
  assert.deepEqual(await encoding(declared("utf-8"), from("https://n.example/", header)), [
    "charset: the text is UTF-8, but the Content-Type header says iso-8859-1",
  ]);
  assert.deepEqual(codes((await check(rss("<item><title>A\u0007</title></item>"))).faults), [
    "control-characters",
  ]);
});

test("a feed that is not well-formed is read, and the fault is reported", async () => {
  const xml = await check(rss("<item><title>B & C</title></item>"));
  assert.deepEqual([xml.items, codes(xml.faults)], [1, ["not-well-formed"]]);
  const json = await check(`{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"A"},]}`);
  assert.deepEqual([json.items, codes(json.faults)], [1, ["not-well-formed"]]);
});

test("responses that are not feeds are distinguished", async () => {
  const page = (body) => `<!doctype html><html><head><title>Press &amp; news</title>${body}`;
  const feedLink = `<link rel="alternate" href="/rss" type="application/rss+xml">`;
  const cases = [
    ["", {}, "empty", /is empty/],
    ["Hello there", {}, "unsupported", /begins with “Hello there”/],
    [`{"a":`, {}, "malformed", /cannot be parsed/],
    [page(""), {}, "web-page", /web page, not a feed: “Press & news”/],
    [page(feedLink), from("https://n.example/news/"), "web-page", /links to https:\/\/n\.example\/rss/],
    [page("<script src='/cdn-cgi/challenge-platform/x.js'></script>"), {}, "robot-check", /robots/],
    [
      page("<script src='/recaptcha.js'></script>" + "<p>News. ".repeat(500)),
      {},
      "web-page",
      /web page, not a feed/,
    ],
    [page(""), from("https://n.example/", { status: 404 }), "http", /returned status 404$/],
    [
      page("<p>Just a moment"),
      from("https://n.example/", { status: 403 }),
      "http",
      /returned status 403: .*robots/,
    ],
  ];
  for (const [text, more, code, words] of cases) {
    const { usable, error, use } = await check(text, more);
    assert.deepEqual([usable, error?.code, use], [false, code, undefined], text);
    assert.match(error.text, words);
  }
});

test("a next page on another origin is a fault, and an address that redirects there is replaced", async () => {
  const feed = (next) =>
    JSON.stringify({ version: "https://jsonfeed.org/version/1.1", next_url: next, items: [{ id: "1" }] });
  const faultsOf = async (next, url, hops = []) => {
    const options = from(url);
    options.response.hops.unshift(...hops);
    if (hops[0]) options.source = hops[0].url;
    const { faults } = await check(feed(next), options);
    return texts(faults.filter(({ code }) => code === "next-elsewhere"));
  };
  const url = "https://n.example/feed";
  assert.deepEqual(await faultsOf("?page=2", url), []);
  // eslint-disable-next-line no-script-url -- The address is one that must not be followed.
  assert.deepEqual(await faultsOf("javascript:2", url), []);
  assert.match(
    (await faultsOf("//evil.example/2", url))[0],
    /is on https:\/\/evil\.example, and not on https:\/\/n/,
  );
  const hop = { url: "https://old.example/feed", status: 302, originHeader: null, allowedOrigin: "*" };
  assert.match(
    (await faultsOf("?page=2", url, [hop]))[0],
    /redirects there: use https:\/\/n\.example\/feed instead/,
  );
  assert.deepEqual(await faultsOf("?page=2", url, [{ ...hop, status: 301 }]), []);
});

const withImages = (...addresses) =>
  rss(
    `<item><title>A</title><description>${addresses.map((address) => `&lt;img src="${address}"&gt;`).join("")}</description></item>`,
  );

test("the code to paste does not allow images on the page's own host, unless the feed is there", async () => {
  const images = withImages("https://host.example/logout", "https://n.example/a.png");
  for (const url of ["https://n.example/rss", "https://host.example.n.example/rss"]) {
    const { use, faults } = await check(images, from(url));
    assert.doesNotMatch(use.html, /host\.example[ "]/, url);
    assert.doesNotMatch(use.policy, /host\.example(;|$)/, url);
    assert.match(
      texts(faults).join(),
      /the only item with an image on host\.example, the page's own host.*only if you trust the feed/,
    );
  }
  const own = await check(images, from("https://host.example/rss"));
  assert.match(own.use.html, /image-hosts="host\.example n\.example"/);
  assert.match(own.use.policy, /img-src https:\/\/host\.example https:\/\/n\.example/);
  // Cookies are the same on every port.
  const otherPort = await check(
    withImages("https://host.example:81/a.png"),
    from("https://host.example:81/rss"),
  );
  assert.match(otherPort.use.html, /image-hosts="host\.example:81"/);
  const file = await check(images);
  assert.match(file.use.html, /image-hosts="n\.example"/);
});

test("the rule that reserves space is the one in the docs, for as many releases as are shown", async () => {
  const docs = readFileSync(resolve(import.meta.dirname, "../../docs/start/before-the-script.md"), "utf8");
  const items = Array.from({ length: 10 }, (_, index) => whole(index)).join("");
  assert.ok(docs.includes((await check(rss(items))).use.css));
});

test("the code to paste reserves space for the releases that there are", async () => {
  const items = (count) => "<item><title>A</title><guid>a</guid></item>".repeat(count);
  const use = async (count) => (await check(rss(items(count), ""), from("https://n.example/rss"))).use;
  const few = await use(1);
  assert.ok(few.html.includes(' limit="1"'));
  assert.ok(few.css.includes("calc(1 *"));
  const none = await use(0);
  assert.ok(!none.html.includes("limit"));
  assert.ok(none.css.includes("calc(10 *"));
});

test("the code to paste has the URL, the time zone, the newsroom and the image hosts", async () => {
  const text = rss(
    `<item><title>A</title><enclosure url="https://cdn.example/a.jpg" type="image/jpeg"/><description>&lt;img src="https://n.example/b.png"&gt;</description></item>`,
    `<title>"News" &amp; more</title><link>https://n.example/</link>`,
  );
  const direct = await check(text, from("https://n.example/rss?a=1&b=2"));
  assert.equal(
    direct.use.head,
    `<link rel="preload" as="fetch" href="https://n.example/rss?a=1&amp;b=2" crossorigin>
<link rel="modulepreload" href="/newsroom-elements/press-list.js">
<script type="module" src="/newsroom-elements/press-list.js"></script>`,
  );
  assert.equal(
    direct.use.html,
    `<press-list src="https://n.example/rss?a=1&amp;b=2" time-zone="Europe/Copenhagen" limit="1" image-hosts="cdn.example">
  <a href="https://n.example/">&quot;News&quot; &amp; more</a>
</press-list>`,
  );
  assert.equal(
    direct.use.policy,
    "script-src 'self'; connect-src https://n.example; img-src https://cdn.example https://n.example",
  );
  const closed = from("https://n.example/it's.xml");
  closed.response.hops[0].allowedOrigin = null;
  const copy = await check(text, closed);
  assert.equal(copy.usable, true);
  assert.match(copy.use.html, /src="\/newsroom\/feed\.json"/);
  assert.match(copy.use.head, /href="\/newsroom\/feed\.json"/);
  assert.match(copy.use.html, /image-hosts="cdn\.example n\.example"/);
  assert.match(copy.use.policy, /connect-src 'self'/);
  assert.equal(
    copy.use.copy,
    "npx newsroom-elements snapshot 'https://n.example/it%27s.xml' --out ./newsroom/feed.json",
  );
});

test("the code has what was chosen: element, attributes, preset and hash (H6)", async () => {
  const url = "https://n.example/rss";
  const choose = async (choices) => (await check(rss(whole(1)), { ...from(url), choices })).use;
  const list = await choose({
    preset: "govuk",
    integrity: { version: "1.2.3", hash: "sha384-abc" },
    attributes: { limit: "3", layout: "compact", open: "dialog", lang: "da", debug: "" },
  });
  assert.match(
    list.html,
    /^<press-list src="[^"]+" time-zone="Europe\/Copenhagen" limit="3" layout="compact" open="dialog" lang="da" debug>/u,
  );
  assert.match(list.head, /^<link rel="stylesheet" href="\/newsroom-elements\/themes\/govuk\.css">$/mu);
  const script = 'href="/newsroom-elements/1.2.3/press-list.js" integrity="sha384-abc" crossorigin>';
  assert.ok(list.head.includes(`<link rel="modulepreload" ${script}`));
  assert.ok(list.head.endsWith(`<script type="module" ${script.replace("href", "src")}</script>`));
  assert.match(list.css, /calc\(1\.5em \+ 3 \* max\(3\.5em, 7\.5em - 12vw\)\)/u);
  assert.match(list.policy, /^script-src 'self'; style-src 'self'; connect-src https:\/\/n\.example/u);
  const release = await choose({ element: "press-release", attributes: { "release-id": 'a"b' } });
  assert.match(
    release.html,
    /^<press-release src="https:\/\/n\.example\/rss" time-zone="[^"]+" release-id="a&quot;b">/u,
  );
  assert.match(release.head, /press-release\.js/u);
  assert.match(release.css, /^press-release:not\(:defined\)/u);
});
