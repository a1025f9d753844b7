/* Mails with news: what they say, in which language, and that they are safe. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createTransport } from "nodemailer";
import { parse } from "parse5";
import { prepareNews } from "../../dist/gateway/mail/news-mail.js";
import { textWidth } from "../../dist/gateway/mail/text-width.js";
import {
  demoReleases,
  hardRelease,
  newsContext,
  newsroom,
  reader,
  releaseOf,
} from "./helpers/mail-fixtures.mjs";
import { readMail } from "./helpers/read-mail.mjs";

const now = Date.parse("2026-11-30T06:00:00Z");
const gateway = "https://gateway.example/subscriptions";

/** The mail of some releases, given by themselves or by their ids in the demo newsroom. */
async function mailOf(releases, { kind = "release", locale = "en", day, news, to = reader } = {}) {
  const demo = await demoReleases();
  const content = {
    kind,
    list: "news",
    locale,
    day,
    releases: [releases].flat().map((release, index) => ({
      id: `release-${index}`,
      release: typeof release === "string" ? demo.find(({ id }) => id === release) : release,
    })),
  };
  return (await prepareNews(content, newsContext(news), now)).to(to, now);
}

const cables = "2026119";
const cablesInDanish = "2026118";
const cablesInArabic = "2026120";
const correctedInDanish = "2026097";
const statement = "2026074";

/** All elements of a document. */
function elementsOf(html) {
  const elements = [];
  const visit = (node) => {
    if (node.tagName) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      elements.push({ tag: node.tagName, attributes, text: textOf(node), node });
    }
    node.childNodes?.forEach(visit);
  };
  visit(parse(html));
  return elements;
}
const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join("");
const hrefsOf = (html) => elementsOf(html).flatMap(({ attributes }) => attributes.href ?? []);
/** The text of a mail as one line. */
const flow = (text) => text.replace(/\s+/g, " ");

test("The subject of a release is its headline alone (N21)", async () => {
  const mail = await mailOf(cables);
  assert.equal(mail.subject, "Ternmark brings 31 countries together to protect subsea cables");
});

test("Text and HTML of a release both have headline, lead, quotation, contacts, documents and link (N21)", async () => {
  const { text, html } = await mailOf(cables);
  const body = elementsOf(html).find(({ tag }) => tag === "body").text;
  for (const part of [
    "Ternmark brings 31 countries together to protect subsea cables",
    "On 3 and 4 December, Foreign Minister Ragna Skærvig will host",
    "“A broken cable does not stop at a maritime boundary.",
    "Three agreements on the table",
    "Press contacts",
    "+384 44 10 20 31",
    "asta.brimvold@um.ternmark.example",
    "Documents",
    "Provisional programme of the conference",
    "PDF, 37 kB",
    "About Ministry of Foreign Affairs of Ternmark",
    "Read this press release in the newsroom",
    "Read in your browser",
  ]) {
    assert.ok(flow(text).includes(part), part);
    assert.ok(flow(body).includes(part), part);
  }
  const address = `${newsroom}/newsroom/releases/ternmark-brings-31-countries-together-to-protect-subsea-cables`;
  assert.ok(hrefsOf(html).includes(address));
  assert.ok(text.split("\n").includes(address));
  assert.ok(elementsOf(html).some(({ tag }) => tag === "blockquote"));
});

test("The date of a release is in words with the list's time zone, as the elements write it (N21)", async () => {
  const { text, html } = await mailOf(cables);
  for (const part of [text, html]) assert.match(part, /19 November 2026 10:00 CET/);
  const danish = await mailOf(cables, { locale: "da" });
  assert.match(danish.text, /19\.11\.2026 10\.00 CET/);
  assert.match((await mailOf(cables, { news: { digest: {} } })).text, /09:00 UTC/);
});

test("The text reads well at 78 columns and no address in it is split (N21)", async () => {
  const releases = [...(await demoReleases()), await hardRelease()];
  for (const locale of ["en", "da", "ar"])
    for (const release of releases) {
      const { text, html } = await mailOf(release, { locale });
      for (const line of text.split("\n"))
        assert.ok(textWidth(line) <= 78 || /\S*:\/\/\S{40}/.test(line), `${release.id}: ${line}`);
      for (const href of hrefsOf(html)) {
        if (href.startsWith("http")) assert.ok(text.includes(href.replace(/\/$/, "")), href);
      }
      assert.doesNotMatch(text, /<\/?[a-z]/, "no markup");
    }
});

test("The text shows lists, quotations, tables and code by their lines (N21)", async () => {
  const { text } = await mailOf(await hardRelease());
  for (const part of [
    "\n- One\n  - One point one, which is a rather long item so that it needs more than a\n    single line",
    "\n  - One point two\n    3. three\n    4. four\n- Two\n",
    "\n    A quotation that is long enough to be wrapped over several lines,\n    because",
    "\nCountry  Fee\n-------  -----\nDenmark  100\n日本     2,000\n",
    "\nName: One\nDescription: A long description of things.",
    "\n  code {\n    with   spaces\n  }\n",
    "H₂O and 10 m².",
    "\n日本国外務大臣は、本日、記者会見において、海底ケーブルの保護に関する国際会議\n",
  ])
    assert.ok(text.includes(part), part);
});

test("A telephone number in Arabic text keeps its order (N21)", async () => {
  const { text } = await mailOf(await hardRelease());
  assert.match(text, /رقم \u2066\+45 12 34 56 78\u2069 وكلمة/);
});

test("A mail has no script, no tracker, no outside style and no rewritten link (N21)", async () => {
  const release = await hardRelease();
  for (const news of [{}, { images: true }]) {
    const { html, text } = await mailOf(release, { news });
    assert.doesNotMatch(
      html,
      /<script|javascript:|onclick|color:red|evil|<link|@import|url\(|<iframe|<video|<form/i,
    );
    assert.doesNotMatch(text, /alert\(1\)|evil/);
    for (const href of hrefsOf(html)) {
      const { protocol, hostname, pathname } = new URL(href);
      assert.match(protocol, /^(https|mailto|tel):$/);
      if (hostname === "gateway.example")
        assert.match(pathname, /^\/subscriptions\/(manage|unsubscribe|releases\/release-0)$/);
    }
    assert.ok(
      hrefsOf(html).includes(`https://very-long.example/${"path/".repeat(40)}`),
      "as the feed has it",
    );
  }
});

test("Pictures are in a mail only where the list asks for them, with text and width (N21)", async () => {
  const alt = "A cable ship with its lanterns lit at dusk, off a rocky coast with a lighthouse.";
  const without = await mailOf(cables);
  assert.ok(!elementsOf(without.html).some(({ tag }) => tag === "img"));
  assert.ok(without.html.includes(alt) && without.html.includes("The cable ship Havtråd on guard"));
  assert.ok(flow(without.text).includes(`Image: ${alt}`));

  const withImages = await mailOf(cables, { news: { images: true } });
  const images = elementsOf(withImages.html).filter(({ tag }) => tag === "img");
  assert.deepEqual(
    images.map(({ attributes: { src, alt, width } }) => ({ src, alt, width })),
    [{ src: `${newsroom}/newsroom/media/cable-ship.jpg`, alt, width: "536" }],
  );
  assert.ok(flow(withImages.text).includes(alt));
});

test("Pictures of other hosts than the publisher's are links, even where the list asks for pictures (N21)", async () => {
  const release = await releaseOf({
    content_html: `<p><img src="https://counter.other.example/a.gif" alt="A graph"><img src="/b.png" alt="A map"></p>`,
  });
  const { html } = await mailOf(release, { news: { images: true } });
  const sources = elementsOf(html).flatMap(({ attributes }) => attributes.src ?? []);
  assert.deepEqual(sources, [`${newsroom}/b.png`]);
  assert.ok(hrefsOf(html).includes("https://counter.other.example/a.gif"));
});

test("A mail is in the reader's language, and a release in another one has its own lang and dir (N22)", async () => {
  const { html, text, headers } = await mailOf(cablesInArabic, { locale: "da" });
  const elements = elementsOf(html);
  const [root] = elements;
  assert.deepEqual([root.attributes.lang, root.attributes.dir], ["da", "ltr"]);
  const article = elements.find(({ tag, attributes }) => tag === "div" && attributes.lang === "ar");
  assert.equal(article.attributes.dir, "rtl");
  const heading = elements.find(({ tag, text }) => tag === "bdi" && text === "Dokumenter");
  assert.deepEqual([heading.attributes.lang, heading.attributes.dir], ["da", "ltr"]);
  assert.match(text, /Læs i din browser:/);
  assert.match(text, /Du får denne mail, fordi du er tilmeldt Nyt fra ministeriet\./);
  assert.equal(headers["Content-Language"], "da");
  const arabic = await mailOf(cables, { locale: "ar" });
  assert.match(arabic.html, /<html lang="ar" dir="rtl">/);
  assert.match(arabic.html, /<div lang="en" dir="ltr">/);
  assert.match(arabic.text, /تصلك هذه الرسالة لاشتراكك في أخبار الوزارة\./);
});

test("Where the list says so, a mail has the lead and a link to the rest (N21)", async () => {
  const { html, text } = await mailOf(cables, { news: { content: "lead" } });
  for (const part of [html, text]) {
    assert.match(part, /On 3 and 4 December/);
    assert.match(part, /Read the whole press release/);
    assert.doesNotMatch(part, /Three agreements|Press contacts/);
  }
});

test("A release too long for a mail program is mailed as its lead and a link (N21)", async () => {
  const release = await releaseOf({
    summary: "The lead.",
    content_html: `<p>${"Many words. ".repeat(9000)}</p>`,
  });
  const { html, text } = await mailOf(release);
  assert.ok(html.length < 100_000);
  assert.match(text, /The lead\.[^]*Read the whole press release:\nhttps:\/\/newsroom\.example\/1\n/);
});

test("A release without text, title or date still makes a whole mail (N21)", async () => {
  const bare = await mailOf(await releaseOf({ title: "A title only", content_text: "" }));
  assert.equal(bare.subject, "A title only");
  const untitled = await mailOf(await releaseOf({ title: "", content_html: "<p>Only text.</p>" }));
  assert.equal(untitled.subject, "Press release");
  assert.match(untitled.text, /Only text\./);
  const undated = await mailOf("2024001");
  assert.equal(undated.subject, "Accreditation for visiting journalists");
});

test("A digest has a subject with its day, and a table of contents that leads to each release (N21)", async () => {
  const mail = await mailOf([cables, statement, "2026058"], { kind: "digest", news: { content: "lead" } });
  assert.equal(mail.subject, "News of the ministry: 30 November 2026");
  const elements = elementsOf(mail.html);
  const [one, two, three] = elements.filter(({ attributes }) => attributes.href?.startsWith("#"));
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
  assert.deepEqual(
    [one, two, three].map(({ attributes }) => attributes.href.slice(1)),
    ids,
  );
  assert.match(one.text, /^Ternmark brings 31 countries/);
  const headings = elements
    .filter(({ tag }) => /^h\d$/.test(tag))
    .map(({ tag, text }) => `${tag} ${text.slice(0, 22)}`);
  assert.deepEqual(headings, [
    "h1 News of the ministry",
    "h2 In this email",
    "h2 Ternmark brings 31 cou",
    "h2 Joint statement by the",
    "h2 The sail training ship",
  ]);
  assert.match(mail.text, /30 November 2026 · 3 press releases/);
  assert.match(flow(mail.text), /- Ternmark brings 31 countries together to protect subsea cables - Joint/);
  assert.equal(mail.text.match(/Read the whole press release:\nhttps:/g).length, 3);
});

test("The day of a digest is that of the reader if it is given, else that of the list (N10)", async () => {
  const given = await mailOf([cables, statement], { kind: "digest", day: "2026-12-01", locale: "da" });
  assert.equal(given.subject, "Nyt fra ministeriet: 1. december 2026");
});

test("A digest groups releases by language, the reader's own first (N22)", async () => {
  const ids = [cables, cablesInDanish, cablesInArabic, statement];
  const { html, text } = await mailOf(ids, { kind: "digest", locale: "da", news: { content: "lead" } });
  const groups = elementsOf(html).filter(({ attributes }) => attributes.class === "group");
  assert.deepEqual(
    groups.map(({ text, attributes: { lang, dir } }) => [text, lang, dir]),
    [
      ["Dansk", "da", "ltr"],
      ["English", "en", "ltr"],
      ["العربية", "ar", "rtl"],
    ],
  );
  assert.match(text, /4 pressemeddelelser/);
  assert.match(text, /\nDansk\n=====\n[^]*\nTernmark samler 31 lande om beskyttelse af søkabler\n-{51}\n/);
  const arabic = await mailOf(ids, { kind: "digest", locale: "ar" });
  assert.match(arabic.text, /4 بيانات صحفية/);
});

test("A digest of whole releases says only once who the publisher is, and stays short (N21)", async () => {
  const { html, text } = await mailOf([cables, statement], { kind: "digest" });
  assert.match(html, /Three agreements on the table/);
  assert.doesNotMatch(text, /represents Ternmark’s interests/);
  const long = await releaseOf({
    summary: "The lead.",
    content_html: `<p>${"Many words. ".repeat(3000)}</p>`,
  });
  const digest = await mailOf([long, long, long, long], { kind: "digest" });
  assert.ok(digest.html.length < 100_000);
  assert.equal(digest.text.match(/Read the whole press release:/g).length, 2);
});

test("A correction says that it corrects, and is in the thread of the mail that this reader got (N7)", async () => {
  const to = { ...reader, originalMailId: "original-7" };
  const mail = await mailOf(correctedInDanish, { kind: "correction", locale: "da", to });
  assert.match(mail.subject, /^Rettelse: Støtten til kystbeskyttelse/);
  for (const part of [flow(mail.text), flow(mail.html)]) {
    assert.match(part, /Dette er en rettelse af en pressemeddelelse, som vi har sendt dig tidligere\./);
    assert.match(part, /Det rigtige beløb er 240 millioner kroner\./);
  }
  assert.equal(mail.messageId, "<mail-1@um.ternmark.example>");
  assert.equal(mail.headers["In-Reply-To"], "<original-7@um.ternmark.example>");
  assert.equal(mail.headers.References, "<original-7@um.ternmark.example>");
  assert.ok(!("In-Reply-To" in (await mailOf(cables)).headers));
});

test("A mail has List-Id, one-click unsubscribe and the headers of an automatic mail (N20)", async () => {
  const { headers } = await mailOf(cables);
  assert.equal(headers["List-Id"], "<news.um.ternmark.example>");
  assert.match(headers["List-Unsubscribe"], new RegExp(`^<${gateway}/unsubscribe\\?token=[\\w.-]+>$`));
  assert.equal(headers["List-Unsubscribe-Post"], "List-Unsubscribe=One-Click");
  assert.equal(headers["Auto-Submitted"], "auto-generated");
});

test("A mail is rendered once for all readers; addressing it only inserts their links (N24)", async () => {
  const [release] = await demoReleases();
  const content = { kind: "release", list: "news", locale: "en", releases: [{ id: "one", release }] };
  const prepared = await prepareNews(content, newsContext(), now);
  // A second rendering would fail.
  content.releases[0].release = undefined;
  const mails = await Promise.all(
    ["a", "b"].map((id) => prepared.to({ mailId: id, address: `${id}@press.example`, addressId: id }, now)),
  );
  const [one, other] = mails;
  assert.notEqual(one.html, other.html);
  const withoutTokens = ({ html, text }) => (html + text).replace(/token=[\w.-]+/g, "");
  assert.equal(withoutTokens(one), withoutTokens(other));
  assert.match(one.text, /token=manage\.a\.news/);
  assert.match(other.text, /token=unsubscribe\.b\.news/);
  assert.deepEqual(
    mails.map(({ to, messageId }) => [to, messageId]),
    [
      ["a@press.example", "<a@um.ternmark.example>"],
      ["b@press.example", "<b@um.ternmark.example>"],
    ],
  );
});

test("Mail programs show the lead beside the subject (N21)", async () => {
  const { html } = await mailOf(cables);
  const [hidden] = elementsOf(html).filter(({ attributes }) => attributes.style?.startsWith("display:none"));
  assert.match(hidden.text, /^On 3 and 4 December/);
});

test("Tables that a mail needs for its layout are no tables to a screen reader (N21)", async () => {
  const { html } = await mailOf([cables, cablesInArabic], { kind: "digest" });
  const tables = elementsOf(html).filter(({ tag }) => tag === "table");
  assert.ok(tables.length > 0);
  for (const { attributes } of tables) assert.equal(attributes.role, "presentation");
});

test("A parser that is not ours reads from the raw mail what was written into it (N21)", async () => {
  const transport = createTransport({ streamTransport: true, buffer: true });
  for (const release of [cables, cablesInDanish, cablesInArabic, await hardRelease()]) {
    const mail = await mailOf(release, { locale: "ar", to: { ...reader, originalMailId: "mail-0" } });
    const { message } = await transport.sendMail(mail);
    const parsed = await readMail(message);
    assert.equal(parsed.subject, mail.subject);
    // The parser adds a line break at the end of a part.
    const content = (part) => part.replace(/\r\n/g, "\n").trimEnd();
    assert.equal(content(parsed.text), content(mail.text));
    assert.equal(content(parsed.html), content(mail.html));
    assert.deepEqual(parsed.headers["list-id"], ["<news.um.ternmark.example>"]);
    assert.deepEqual(parsed.headers["in-reply-to"], ["<mail-0@um.ternmark.example>"]);
    for (const line of parsed.raw.split("\r\n")) assert.ok(line.length <= 998);
  }
});
