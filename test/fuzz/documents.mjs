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
export const anyAnswer = fc.constantFrom(...answers);

/** A newsroom's answer as a tree. */
const answeredXml = fc
  .constantFrom(...inUtf8.filter(isXml))
  .map(({ bytes, url }) => ({ url, root: parseXml(decoder.decode(bytes)) }));

/** A newsroom's answer as a value. */
export const answeredJson = fc
  .constantFrom(...inUtf8.filter((answer) => !isXml(answer)))
  .map(({ bytes, url }) => ({ url, value: jsonOf(bytes) }));

const pieces = fc.constantFrom(
  ...[
    "a",
    "B",
    "æ",
    "Σ",
    "ж",
    "7",
    " ",
    "  ",
    "\n",
    "😀",
    "–",
    "\u00a0",
    "'",
    '"',
    "=",
    "?",
    "/",
    ";",
    "#",
    "{",
    "]",
  ],
  ...[
    "<",
    ">",
    "&",
    "&amp;",
    "&lt;",
    "&lt;b&gt;",
    "&#8217;",
    "&eacute;",
    "&scaron;",
    "&copy",
    "&nbsp;",
    "&amp;amp;",
  ],
  ...[
    "<b>",
    "</b>",
    "<p>",
    "<br/>",
    "<a href='/x?a=1&amp;b'>",
    "<!--",
    "-->",
    "]]>",
    "]]",
    "<![CDATA[",
    "<item>",
    "</item>",
  ],
);

/** A text with anything in it that has a meaning in XML, in HTML or in both. */
export const difficultText = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(""));

const twoDigits = (max) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, "0"));
const zones = fc.constantFrom(
  "",
  "Z",
  " GMT",
  " UT",
  " +0200",
  "+02:00",
  " -0330",
  " EST",
  " PDT",
  " CEST",
  " MEZ",
  " +1400",
  " Europe/Paris",
  " 12",
);
const monthNames = fc.constantFrom(
  "Jan",
  "Feb",
  "March",
  "Mai",
  "juin",
  "Okt",
  "dez.",
  "δεκ",
  "мар",
  "février",
);

/** A date in one of the notations that newsrooms use, in range or not quite. */
export const anyDate = fc
  .record({
    year: fc.constantFrom("2025", "1999", "26", "2038"),
    month: twoDigits(13),
    name: monthNames,
    day: twoDigits(31),
    hour: twoDigits(24),
    minute: twoDigits(60),
    zone: zones,
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

const address = fc.constantFrom(
  ...[
    "/a",
    "b.html",
    "https://newsroom.example/c?d=1&e=2",
    "//other.example/",
    "#part",
    "mailto:a@b.example",
    "",
    "ö/ä",
  ],
);

/** An element with a name. */
const element = (name, children, attributes = []) => ({ name, attributes, children });
const text = (name, value, attributes) => element(name, value ? [value] : [], attributes);

const fieldOf = (names, value) =>
  fc.tuple(fc.constantFrom(...names), value).map(([name, content]) => text(name, content));

const media = fc
  .tuple(fc.constantFrom("enclosure", "media:content", "media:thumbnail"), address, difficultText)
  .map(([name, url, title]) =>
    element(
      name,
      [],
      [
        ["url", url],
        ["type", "image/jpeg"],
        ["title", title],
        ["length", "12"],
      ],
    ),
  );

const rssField = fc.oneof(
  fieldOf(
    ["description", "content:encoded", "category", "dc:subject", "dc:creator", "author", "itunes:summary"],
    difficultText,
  ),
  fieldOf(["pubDate", "dc:date", "a10:updated"], anyDate),
  fieldOf(["link", "comments"], address),
  media,
);

const textType = fc.constantFrom("text", "html", undefined);

const atomField = fc.oneof(
  fc
    .tuple(fc.constantFrom("summary", "content", "subtitle", "rights"), textType, difficultText)
    .map(([name, type, value]) => text(name, value, type ? [["type", type]] : [])),
  fieldOf(["published", "updated", "dc:date"], anyDate),
  fc.tuple(address, fc.constantFrom("alternate", "enclosure", "self")).map(([href, rel]) =>
    element(
      "link",
      [],
      [
        ["rel", rel],
        ["href", href],
      ],
    ),
  ),
  difficultText.map((name) => element("author", name ? [text("name", name)] : [])),
  difficultText.map((label) =>
    element(
      "category",
      [],
      [
        ["term", "t"],
        ["label", label],
      ],
    ),
  ),
  media,
);

const namespaces = [
  ["xmlns:dc", "http://purl.org/dc/elements/1.1/"],
  ["xmlns:content", "http://purl.org/rss/1.0/modules/content/"],
  ["xmlns:media", "http://search.yahoo.com/mrss/"],
  ["xmlns:a10", "http://www.w3.org/2005/Atom"],
  ["xmlns:itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"],
];

/** Items whose ids and titles are all different. */
const itemsOf = (name, field, idOf) =>
  fc
    .array(fc.tuple(fc.boolean(), difficultText, fc.array(field, { maxLength: 6 })), {
      minLength: 1,
      maxLength: 5,
    })
    .map((items) =>
      items.map(([hasId, title, fields], index) =>
        element(name, [...(hasId ? [idOf(index)] : []), text("title", `${index} ${title}`), ...fields]),
      ),
    );

const rss = fc
  .tuple(
    difficultText,
    itemsOf("item", rssField, (index) => text("guid", `g${index}`, [["isPermaLink", "false"]])),
  )
  .map(([title, items]) =>
    element(
      "rss",
      [element("channel", [text("title", title), ...items])],
      [["version", "2.0"], ...namespaces],
    ),
  );

const atom = fc
  .tuple(
    difficultText,
    itemsOf("entry", atomField, (index) => text("id", `tag:${index}`)),
  )
  .map(([title, entries]) =>
    element(
      "feed",
      [text("title", title), ...entries],
      [["xmlns", "http://www.w3.org/2005/Atom"], ...namespaces.filter(([name]) => name !== "xmlns:a10")],
    ),
  );

const rdf = itemsOf(
  "item",
  fieldOf(["description", "dc:creator", "dc:subject", "content:encoded"], difficultText),
  (index) => text("dc:identifier", `i${index}`),
).map((items) =>
  element(
    "rdf:RDF",
    [element("channel", [text("title", "News")]), ...items],
    [
      ["xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"],
      ["xmlns", "http://purl.org/rss/1.0/"],
      ...namespaces,
    ],
  ),
);

/** An XML feed as a tree, and the address of its document. */
export const xmlFeed = fc.oneof(
  answeredXml,
  fc.oneof(rss, atom, rdf).map((root) => ({ url, root })),
);

/** RSS in which every date is of any notation. */
export const datedFeed = fc.array(anyDate, { minLength: 1, maxLength: 6 }).map((dates) => ({
  url,
  root: element("rss", [
    element(
      "channel",
      dates.map((date, index) =>
        element("item", [text("guid", `g${index}`), text("title", "A"), text("pubDate", date)]),
      ),
    ),
  ]),
}));

/** A change of bytes, at a place from 0 to 1. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(60),
  kind: fc.constantFrom("cut", "double", "swap", "drop", "insert", "flip"),
  inserted: fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc
      .constantFrom(
        "<",
        ">",
        "&",
        '"',
        "<![CDATA[",
        "]]>",
        "<!--",
        "<item>",
        "</item>",
        "<image>",
        "\0",
        "{",
        "]",
        ",",
        "\\u",
        "<!DOCTYPE x [<!ENTITY a 'b'>]>",
      )
      .map((written) => new TextEncoder().encode(written)),
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
