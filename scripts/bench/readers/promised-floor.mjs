import { walkTags } from "./floor.mjs";

const base = "https://newsroom.example/feed";

const references = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\xa0" };

/**
 * The least that a reader in JavaScript does for releases as this project promises them (docs/requirements.md): bytes that are
 * not UTF-8 are noticed (D7), both families of XML and JSON Feed are read as the same fields (D1), a date is one form or absent
 * (D8), a broken item does not take the others with it (D11), and, as docs/reference/feed.md says, texts are plain text and
 * addresses absolute. The plainest code for that, which knows only feeds as the benchmark writes them: no namespaces, rare
 * names, rare notations, other charsets, broken markup, limits, or pauses.
 *
 * @param {Uint8Array} bytes
 */
export function readPromised(bytes) {
  const text = new TextDecoder().decode(bytes);
  if (text.includes("\ufffd") || bytes.includes(0)) throw new Error("Not UTF-8.");
  const [items, read] = text.startsWith("{")
    ? [JSON.parse(text).items, fromJsonFeed]
    : [walkTags(text), fromXml];
  const releases = [];
  for (const item of items) {
    try {
      releases.push(read(item));
    } catch {
      // It is skipped.
    }
  }
  return { releases, skipped: items.length - releases.length };
}

const fromJsonFeed = (item) => ({
  id: item.id,
  title: fold(item.title),
  url: absolute(item.url),
  published: dateOf(item.date_published),
  updated: dateOf(item.date_modified),
  authors: item.authors.map(({ name, url }) => ({ name: fold(name), url: absolute(url) })),
  categories: item.tags.map(fold),
  lead: fold(item.summary),
  body: withAbsoluteLinks(item.content_html),
});

const fromXml = (item) => ({
  id: first(item, "guid", "id"),
  title: plain(first(item, "title")),
  url: absolute(/href="([^"]*)"/.exec(item.link[0])?.[1] ?? item.link[0]),
  published: dateOf(first(item, "pubDate", "published")),
  updated: dateOf(first(item, "updated")),
  authors: [
    { name: plain(first(item, "dc:creator", "name")), url: item.uri ? absolute(item.uri[0]) : undefined },
  ],
  categories: item.category.map((category) =>
    plain(/term="([^"]*)"/.exec(category)?.[1] ?? xmlText(category)),
  ),
  lead: plain(first(item, "description", "summary")),
  body: withAbsoluteLinks(first(item, "content:encoded", "content")),
});

function first(item, ...names) {
  for (const name of names) if (item[name]) return xmlText(item[name][0]);
  return "";
}

const xmlText = (text) => (text.startsWith("<![CDATA[") ? text.slice(9, -3) : decode(text));

const decode = (text) =>
  text.includes("&")
    ? text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
        code ? String.fromCodePoint(code) : (references[name] ?? whole),
      )
    : text;

const plain = (html) => fold(decode(html.includes("<") ? html.replace(/<[^>]*>/g, "") : html));

const fold = (text) => text.replace(/\s+/g, " ").trim();

/** An address that is absolute is taken as it is. */
const absolute = (address) => (address.startsWith("https://") ? address : new URL(address, base).href);

const withAbsoluteLinks = (html) =>
  html.replace(
    / (href|src)="(?!https:)([^"]*)"/g,
    (whole, name, address) =>
      ` ${name}="${absolute(address.replaceAll("&amp;", "&")).replaceAll("&", "&amp;")}"`,
  );

function dateOf(text) {
  const date = new Date(text);
  return isNaN(date) ? undefined : date.toISOString();
}
