/* What no input may do to the reader. Runs over dist with a fixed seed, so that a failure stays one; FUZZ_SEED and
   FUZZ_RUNS look further. The work is done in a thread: an endless loop there fails the test instead of stopping it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import fc from "fast-check";
import { FeedError, readFeed } from "../../dist/feed/index.js";

const seed = Number(process.env.FUZZ_SEED ?? 20260704);
const numRuns = Number(process.env.FUZZ_RUNS ?? 500);
const url = "https://newsroom.example/feed";

const read = (text) => readFeed(typeof text === "string" ? new TextEncoder().encode(text) : text, { url });
const rss = (items) => `<rss version="2.0"><channel><title>News</title>${items}</channel></rss>`;
const atom = (entries) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${entries}</feed>`;
const item = (id, title, more = "") =>
  `<item><guid>${id}</guid><title>${title}</title><pubDate>Fri, 04 Jul 2025 11:00:00 GMT</pubDate>${more}</item>`;
const entry = (id, title, type) =>
  `<entry><id>${id}</id><title type="${type}">${title}</title><updated>2025-07-04T11:00:00Z</updated></entry>`;

const samples = [
  `<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE rss [<!ENTITY um "Udenrigsministeriet">]>` +
    rss(
      item(
        1,
        "A &um; &amp; &eacute;&trade;",
        "<category>Trade</category><author>a@b.example (Ada)</author>",
      ) +
        item(2, "<![CDATA[<b>B</b>]]>", '<enclosure url="/b.pdf" type="application/pdf" length="12"/>') +
        `<item><title>C<br>c<description><p>Text<a href=/x>x</a></item>`,
    ),
  atom(
    entry("a", "A &lt;b&gt;b&lt;/b&gt;", "html") +
      `<entry xml:base="/sub/" xml:lang="da"><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Æ <i>ø</i></div></title>` +
      `<link href="b"/><content type="text/plain" mode="base64">YSBiIGM=</content><published>2025-07-04</published></entry>`,
  ),
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="/"/>` +
    `<item rdf:about="/1"><title>A</title><link>/1</link></item></rdf:RDF>`,
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "N",
    items: [{ id: "1", content_html: "<p>a", tags: ["x"], attachments: [{ url: "/a", mime_type: "a/b" }] }],
  }),
  JSON.stringify([{ id: 1, title: { rendered: "A &amp; b" }, date_gmt: "2025-07-04T11:00:00", link: "/1" }]),
  JSON.stringify({ releases: [{ id: 1, headline: "A", leadtext: "b", published: "2025-07-04T11:00:00Z" }] }),
  JSON.stringify({ results: [{ title: "A", link: "/a", public_timestamp: "2025-07-04T11:00:00Z" }] }),
];

/** A sample with parts cut out, doubled, moved and overwritten. */
const brokenFeed = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(40),
        change: fc.constantFrom("drop", "double", "overwrite", "insert"),
        text: fc.oneof(
          fc.string({ unit: "binary", maxLength: 8 }),
          fc.constantFrom(
            "<",
            ">",
            "&",
            '"',
            "<![CDATA[",
            "]]>",
            "<!--",
            "<item>",
            "</item>",
            "\0",
            "{",
            "]",
          ),
        ),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  )
  .map(([sample, changes]) =>
    changes.reduce((text, { at, length, change, text: other }) => {
      const start = Math.floor(at * text.length);
      const part = text.slice(start, start + length);
      const instead = { drop: "", double: part + part, overwrite: other, insert: other + part }[change];
      return text.slice(0, start) + instead + text.slice(start + length);
    }, sample),
  );

const onlyFeedErrors = async (input) => {
  try {
    await read(input);
  } catch (error) {
    assert.ok(error instanceof FeedError, `${error}\n${error?.stack}`);
  }
};

const hasMarkup = (text) => /<\/?[a-z!?][^<>@]*>/i.test(text);
const written = (...parts) =>
  fc
    .array(fc.constantFrom("a", " b ", "æ", "1 < 2", ...parts), { minLength: 1, maxLength: 12 })
    .map((all) => all.join(""));
const rawMarkup = written(
  "<",
  ">",
  "<<",
  "<b>",
  "</b>",
  "<scr",
  "ipt>",
  "<script>",
  "</script>",
  "<p class='x'>",
  "<!--",
  "-->",
  "<a b",
  "<br/>",
);
/** Texts with HTML in them, as an item may hold it: in a CDATA section, escaped, or as it is. */
const textWithMarkup = fc.oneof(
  rawMarkup.map((text) => `<![CDATA[${text}]]>`),
  rawMarkup.map((text) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;")),
  rawMarkup,
);

const plainText = fc.string({ unit: fc.constantFrom(..."abc æøå <>&'\"]"), minLength: 1, maxLength: 30 });
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const properties = {
  "throws nothing but FeedError for any bytes": fc.asyncProperty(
    fc.uint8Array({ maxLength: 400 }),
    onlyFeedErrors,
  ),
  "throws nothing but FeedError for any text": fc.asyncProperty(
    fc.string({ unit: "binary", maxLength: 400 }),
    onlyFeedErrors,
  ),
  "throws nothing but FeedError for a broken feed of any format": fc.asyncProperty(
    brokenFeed,
    onlyFeedErrors,
  ),
  "throws nothing but FeedError for any JSON": fc.asyncProperty(
    fc.tuple(fc.constantFrom("items", "releases", "results", "Releases", "posts", "_items"), fc.json()),
    ([name, value]) => onlyFeedErrors(`{"version":"1","${name}":[${value},{"title":${value},"id":1}]}`),
  ),
  "leaves no markup in a text": fc.asyncProperty(textWithMarkup, async (text) => {
    const feed = await read(
      rss(
        item(
          1,
          text,
          `<description>${text}</description><category>${text}</category><dc:creator>${text}</dc:creator>`,
        ),
      ),
    );
    for (const { title, lead = "", categories = [], authors = [] } of feed.releases)
      for (const field of [title, lead, ...categories, ...authors.map(({ name = "" }) => name)])
        assert.ok(!hasMarkup(field), `${JSON.stringify(field)} of ${text}`);
  }),
  "gives text back as it was written, however it is escaped": fc.asyncProperty(plainText, async (text) => {
    const shown = text.replace(/\s+/g, " ").trim();
    const { releases } = await read(
      atom(
        entry(1, escape(text), "text") +
          entry(2, escape(escape(text)), "html") +
          entry(3, `<![CDATA[${escape(text)}]]>`, "html"),
      ),
    );
    for (const { title } of releases) assert.equal(title, shown);
  }),
  "gives a beginning of the releases for a beginning of the feed": fc.asyncProperty(
    fc.array(plainText, { minLength: 1, maxLength: 8 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    async (titles, part) => {
      const bytes = new TextEncoder().encode(
        rss(titles.map((title, id) => item(id, escape(title))).join("")),
      );
      const { releases: all } = await read(bytes);
      const cut = await read(bytes.subarray(0, Math.floor(part * bytes.length))).catch(() => ({
        releases: [],
      }));
      assert.deepEqual(cut.releases, all.slice(0, cut.releases.length));
    },
  ),
  // Shows that a failure comes through: there is markup in what is not read as HTML.
  "self-test: leaves no markup in a JSON title": fc.asyncProperty(rawMarkup, async (title) => {
    const feed = await read(JSON.stringify({ version: "1.1", items: [{ id: 1, title }] }));
    assert.ok(!hasMarkup(feed.releases[0]?.title ?? ""), "markup");
  }),
  "self-test: ends": fc.asyncProperty(fc.constant(0), async () => {
    for (;;);
  }),
};

if (isMainThread) {
  /** What the thread says of a property, or nothing within so many seconds. */
  const check = (name, seconds) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: name });
      const deadline = setTimeout(() => {
        resolve("does not end");
        void worker.terminate();
      }, seconds * 1000);
      worker.on("message", (message) => {
        clearTimeout(deadline);
        resolve(message);
        void worker.terminate();
      });
      worker.on("error", reject);
    });

  describe(`reading a feed, seed ${seed}`, { concurrency: 2 }, () => {
    for (const name of Object.keys(properties).filter((name) => !name.startsWith("self-test")))
      it(name, async () => assert.equal(await check(name, 120), ""));
    it("tells of what does not hold", async () =>
      assert.match(await check("self-test: leaves no markup in a JSON title", 120), /Property failed/));
    it("tells of what does not end", async () =>
      assert.equal(await check("self-test: ends", 1), "does not end"));
  });
} else {
  const result = await fc.check(properties[workerData], { seed, numRuns });
  parentPort.postMessage(result.failed ? fc.defaultReportMessage(result) : "");
}
