/* The releases of the demo newsroom as the feed reader reads them, and releases that are hard to write as a mail. */
import { feedsOf, feedText } from "../../../demo/newsroom/feeds.mjs";
import { releases as ofDemo } from "../../../demo/newsroom/releases.mjs";
import { readFeed } from "../../../dist/feed/index.js";
import { Links } from "../../../dist/gateway/subscriptions/links.js";
import { Tokens } from "../../../dist/gateway/subscriptions/tokens.js";
import { readConfig } from "../../../dist/gateway/config/read-config.js";
import { secret } from "./subscription-gateway.mjs";

export const newsroom = "https://newsroom.example";

/** The releases of a feed, which is given as an object of JSON Feed. */
export async function read(feed) {
  const text = typeof feed === "string" ? feed : JSON.stringify(feed);
  const { releases } = await readFeed(new TextEncoder().encode(text));
  return releases;
}

/** All releases of the demo newsroom. */
export async function demoReleases() {
  const feeds = feedsOf(newsroom, ofDemo);
  const pages = await Promise.all(
    [1, 2, 3].map(async (page) => read(await feedText(feeds, "json-feed", { page }))),
  );
  return pages.flat();
}

/** One release, as a feed in JSON has it. */
export async function releaseOf(item) {
  const [release] = await read({
    version: "https://jsonfeed.org/version/1.1",
    title: "News",
    language: "en",
    items: [{ id: "1", url: `${newsroom}/1`, title: "A title", ...item }],
  });
  return release;
}

const longAddress = `https://very-long.example/${"path/".repeat(40)}`;

/** A release with what is hard to write as a mail, and with what must not get into one. */
export const hardRelease = () =>
  releaseOf({
    title: "A release that is hard to write",
    content_html: `
<h1>A heading</h1><p>Text with a <a href="${longAddress}">link</a> and a bare address ${longAddress} in it, and <a href="https://x.example">https://x.example/</a>. H<sub>2</sub>O and 10 m<sup>2</sup>.</p>
<table><caption>Fees</caption><tr><th>Country</th><th>Fee</th></tr><tr><td>Denmark</td><td>100</td></tr><tr><td>日本</td><td>2,000</td></tr></table>
<table><tr><th>Name</th><th>Description</th></tr><tr><td>One</td><td>${"A long description of things. ".repeat(8)}</td></tr><tr><td>Two</td><td>${"Another long description. ".repeat(8)}</td></tr></table>
<pre>  code {
    with   spaces
  }</pre>
<ul><li>One<ul><li>One point one, which is a rather long item so that it needs more than a single line in the plain text part of the mail</li><li>One point two<ol start="3"><li>three</li><li>four</li></ol></li></ul></li><li><p>Two</p><p>Second paragraph of two</p></li></ul>
<blockquote><p>A quotation that is long enough to be wrapped over several lines, because ministers like to talk at length about things.</p><p>Second paragraph</p></blockquote>
<dl><dt>Term</dt><dd>Definition</dd><dt>Other</dt><dd>Definition two</dd></dl>
<p>${"日本国外務大臣は、本日、記者会見において、海底ケーブルの保護に関する国際会議の開催を発表した。".repeat(3)}</p>
<p>${"กระทรวงการต่างประเทศประกาศการประชุมระหว่างประเทศว่าด้วยการปกป้องสายเคเบิลใต้ทะเล".repeat(3)}</p>
<p dir="rtl" lang="ar">نص عربي مع رقم <a href="tel:+4512345678" dir="ltr">+45 12 34 56 78</a> وكلمة English.</p>
<p><img src="https://tracker.evil/1x1.gif" width="1" height="1"><img src="https://img.example/a.jpg" alt="A picture of a ship"></p>
<p><iframe src="https://www.youtube.com/embed/ternmark026"></iframe></p><video src="https://media.example/film.mp4"></video>
<script>alert(1)</script><p onclick="x()" style="color:red">Red <b>bold</b> <details><summary>More</summary><p>Hidden</p></details></p>`,
    attachments: [1, 2, 3, 4, 5].map((number) => ({
      url: `${newsroom}/document-${number}.pdf`,
      mime_type: "application/pdf",
      title: `Document ${number}`,
      size_in_bytes: 12_345 * number,
    })),
  });

/** What `prepareNews` needs, of a list `news` with these settings. */
export function newsContext(news = {}) {
  const { subscriptions } = readConfig({
    feeds: { ministry: { url: `${newsroom}/feed.json` } },
    subscriptions: {
      url: "https://gateway.example/subscriptions",
      secret,
      lists: {
        news: {
          title: { en: "News of the ministry", da: "Nyt fra ministeriet", ar: "أخبار الوزارة" },
          news: { feeds: ["ministry"], digest: { timeZone: "Europe/Copenhagen" }, ...news },
        },
      },
      store: {
        database: "file:unused.db",
        smtp: "smtp://127.0.0.1",
        from: {
          name: {
            en: "Ministry of Foreign Affairs of Ternmark",
            da: "Ternmarks Udenrigsministerium",
            ar: "وزارة خارجية تيرنمارك",
          },
          address: "news@um.ternmark.example",
        },
      },
    },
  });
  const { url, lists, store } = subscriptions;
  return { lists, sender: store, links: new Links(url, new Tokens([secret])) };
}

export const reader = { mailId: "mail-1", address: "reader@press.example", addressId: "address-1" };
