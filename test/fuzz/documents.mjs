/* Documents to fuzz with: the answers of newsrooms, feeds made of fields with difficult texts, and what is left of either when
   bytes are lost, doubled, moved or added. */
import fc from "fast-check";
import { answers } from "../newsrooms/answers.mjs";
import { parseXml } from "./xml.mjs";

const url = "https://newsroom.example/news/feed";

const decoder = new TextDecoder();
const isXml = ({ system }) => !/json|website|rest|ninjs|search|content/.test(system);

/** Answers in an old charset are spelled with declarations of their own, so they are left out here. */
const inUtf8 = answers.filter(({ system }) => !/^(?:eqs|sitecore)/.test(system));

const jsonOf = (bytes) => JSON.parse(/(?:^|\n|>)([[{][^]*)$/.exec(decoder.decode(bytes))[1]);

/** Any answer, as it is sent. */
const anyAnswer = fc.constantFrom(...answers);

/** A newsroom's answer as a tree. */
const answeredXml = fc
  .constantFrom(...inUtf8.filter(isXml))
  .map(({ bytes, url }) => ({ url, root: parseXml(decoder.decode(bytes)) }));

/** A newsroom's answer as a value. */
const answeredJson = fc
  .constantFrom(...inUtf8.filter((answer) => !isXml(answer)))
  .map(({ bytes, url }) => ({ url, value: jsonOf(bytes) }));

const oneOf = (list) => fc.constantFrom(...list.split("¦"));

const pieces = fc.oneof(
  oneOf("a¦B¦æ¦Σ¦ж¦7¦ ¦  ¦\n¦😀¦–¦\u00a0¦'¦\"¦=¦?¦/¦;¦#¦{¦]¦\\"),
  oneOf("<¦>¦&¦&amp;¦&lt;¦&lt;b&gt;¦&#8217;¦&eacute;¦&scaron;¦&copy¦&nbsp;¦&amp;amp;"),
  oneOf("<b>¦</b>¦<p>¦<br/>¦<a href='/x?a=1&amp;b'>¦<!--¦-->¦]]>¦]]¦<![CDATA[¦<item>¦</item>"),
);

/** A text with anything in it that has a meaning in XML, in HTML or in both. */
const difficultText = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(""));

const twoDigits = (max) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, "0"));

/** A date in one of the notations that newsrooms use, in range or not quite. */
const anyDate = fc
  .record({
    year: oneOf("2025¦1999¦26¦2038"),
    month: twoDigits(13),
    name: oneOf("Jan¦Feb¦March¦Mai¦juin¦Okt¦dez.¦δεκ¦мар¦février"),
    day: twoDigits(31),
    hour: twoDigits(24),
    minute: twoDigits(60),
    zone: oneOf("¦Z¦ GMT¦ UT¦ +0200¦+02:00¦ -0330¦ EST¦ PDT¦ CEST¦ MEZ¦ +1400¦ Europe/Paris¦ 12"),
    form: fc.nat(7),
  })
  .map(({ year, month, name, day, hour, minute, zone, form }) => {
    const time = `${hour}:${minute}`;
    return [
      `${year}-${month}-${day}T${time}:30${zone}`,
      `${year}-${month}-${day}`,
      `Fri, ${day} ${name} ${year} ${time}:59${zone}`,
      `${day} ${name} ${year}`,
      `${day}.${month}.${year} ${time}`,
      `${month}/${day}/${year} ${time} PM${zone}`,
      `${day}/${month}/${year}`,
      `${year}${month}${day}T${hour}${minute}00${zone}`,
    ][form];
  });

const address = oneOf(
  "/a¦b.html¦https://newsroom.example/c?d=1&e=2¦//other.example/¦#part¦mailto:a@b.example¦¦ö/ä",
);

const element = (name, children, attributes = {}) => ({
  name,
  attributes: Object.entries(attributes),
  children,
});
const text = (name, value, attributes) => element(name, value ? [value] : [], attributes);

const fieldOf = (names, value) => fc.tuple(oneOf(names), value).map(([name, content]) => text(name, content));

const file = fc
  .tuple(oneOf("enclosure¦media:content¦media:thumbnail"), address, difficultText)
  .map(([name, url, title]) => element(name, [], { url, type: "image/jpeg", title, length: "12" }));

const rssField = fc.oneof(
  fieldOf("description¦content:encoded¦category¦dc:subject¦dc:creator¦author¦itunes:summary", difficultText),
  fieldOf("pubDate¦dc:date¦a10:updated", anyDate),
  fieldOf("link¦comments", address),
  file,
);

const xhtml = "http://www.w3.org/1999/xhtml";

/** A title as text, as escaped HTML, or as XHTML. Longer texts stay the markup that they are, in the feed's own spelling. */
const anyTitle = fc.tuple(oneOf("text¦html¦xhtml"), difficultText).map(([type, value]) => {
  const inside = type === "xhtml" ? [text("div", value, { xmlns: xhtml })] : [value];
  return element("title", value ? inside : [], { type });
});

const atomField = fc.oneof(
  fc
    .tuple(oneOf("summary¦content¦rights"), oneOf("text¦html"), difficultText)
    .map(([name, type, value]) => text(name, value, { type, "xml:base": "/sub/" })),
  fieldOf("published¦updated¦dc:date", anyDate),
  fc
    .tuple(oneOf("alternate¦enclosure¦self"), address)
    .map(([rel, href]) => element("link", [], { rel, href })),
  difficultText.map((name) => element("author", name ? [text("name", name)] : [])),
  difficultText.map((label) => element("category", [], { term: "t", label })),
  file,
);

const namespaces = {
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
  "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
};
const atomNamespace = "http://www.w3.org/2005/Atom";

/** Lists whose entries have ids that are all different, or none, and titles that are all different. */
const itemsOf = (item) =>
  fc
    .array(fc.tuple(fc.boolean(), difficultText, item), { minLength: 1, maxLength: 5 })
    .map((items) =>
      items.map(([hasId, title, rest], index) => ({ hasId, title: `${index} ${title}`, rest, index })),
    );

/** The same as elements. */
const elementsOf = (name, field, idOf) =>
  itemsOf(fc.array(field, { maxLength: 6 })).map((items) =>
    items.map(({ hasId, title, rest, index }) =>
      element(name, [...(hasId ? [idOf(index)] : []), text("title", title), ...rest]),
    ),
  );

const rss = fc
  .tuple(
    difficultText,
    elementsOf("item", rssField, (index) => text("guid", `g${index}`, { isPermaLink: "false" })),
  )
  .map(([title, items]) =>
    element("rss", [element("channel", [text("title", title), ...items])], {
      version: "2.0",
      ...namespaces,
      "xmlns:a10": atomNamespace,
    }),
  );

const atom = fc
  .tuple(
    anyTitle,
    elementsOf("entry", atomField, (index) => text("id", `tag:${index}`)),
  )
  .map(([title, entries]) =>
    element("feed", [title, ...entries], { xmlns: atomNamespace, "xml:lang": "da", ...namespaces }),
  );

const rdf = elementsOf(
  "item",
  fieldOf("description¦dc:creator¦dc:subject¦content:encoded", difficultText),
  (index) => text("dc:identifier", `i${index}`),
).map((items) =>
  element("rdf:RDF", [element("channel", [text("title", "News")]), ...items], {
    "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    xmlns: "http://purl.org/rss/1.0/",
    ...namespaces,
  }),
);

/** An XML feed as a tree, and the address of its document. */
export const xmlFeed = fc.oneof(
  answeredXml,
  fc.oneof(rss, atom, rdf).map((root) => ({ url, root })),
);

const optional = { requiredKeys: [] };

const jsonItem = fc.record(
  {
    url: address,
    summary: difficultText,
    content_html: difficultText,
    content_text: difficultText,
    date_published: anyDate,
    tags: fc.array(difficultText, { maxLength: 3 }),
    authors: fc.array(fc.record({ name: difficultText }), { maxLength: 2 }),
    image: address,
    language: oneOf("da¦pt_BR¦x"),
  },
  optional,
);

const jsonFeed = itemsOf(jsonItem).map((items) => ({
  url,
  value: {
    version: "https://jsonfeed.org/version/1.1",
    title: "News",
    items: items.map(({ hasId, title, rest, index }) => ({
      ...(hasId && { id: `j${index}` }),
      title,
      ...rest,
    })),
  },
}));

/** A newsroom's JSON, or a JSON Feed, as a value, and the address of its document. */
export const jsonAnswer = fc.oneof(answeredJson, jsonFeed);

/** RSS in which every date is of any notation. */
export const datedFeed = fc.array(anyDate, { minLength: 1, maxLength: 6 }).map((dates) => {
  const items = dates.map((date, index) =>
    element("item", [text("guid", `g${index}`), text("title", "A"), text("pubDate", date)]),
  );
  return { url, root: element("rss", [element("channel", items)]) };
});

/** A place in a document, from its start at 0 to its end at 1. Random doubles would nearly all be near 0. */
export const place = fc.integer({ min: 0, max: 10_000 }).map((number) => number / 10_000);

/** A change of bytes. */
const change = fc.record({
  at: place,
  to: place,
  length: fc.nat(60),
  kind: oneOf("cut¦double¦swap¦drop¦insert¦flip"),
  inserted: fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    oneOf(
      "<¦>¦&¦\"¦<![CDATA[¦]]>¦<!--¦<item>¦</item>¦<image>¦\0¦{¦]¦,¦\\u¦<!DOCTYPE x [<!ENTITY a 'b'>]>¦ mode='base64'",
    ).map((written) => new TextEncoder().encode(written)),
  ),
});

const changed = (bytes, { at, to, length, kind, inserted }) => {
  const start = Math.floor(at * bytes.length);
  const end = Math.min(start + length, bytes.length);
  const [before, part, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  const other = Math.floor(to * after.length);
  const parts = {
    cut: [before],
    double: [before, part, part, after],
    swap: [before, after.subarray(0, other), part, after.subarray(other)],
    drop: [before, after],
    insert: [before, inserted, part, after],
    flip: [before, part.map((byte) => byte ^ (1 << (length % 8))), after],
  }[kind];
  return Uint8Array.from(Buffer.concat(parts));
};

/** A newsroom's answer with bytes lost, doubled, moved, added or changed. */
export const brokenAnswer = fc
  .tuple(anyAnswer, fc.array(change, { minLength: 1, maxLength: 8 }))
  .map(([{ url, contentType, bytes }, changes]) => ({
    url,
    contentType,
    bytes: changes.reduce(changed, bytes),
  }));
