/* What must hold for any document. Each invariant has the documents that it is checked with, and a check that is given the
   function to read with, so that a broken reader can show that the check finds it. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { FeedError } from "../../dist/feed/index.js";
import { encode } from "../newsrooms/write.mjs";
import { brokenAnswer, datedFeed, jsonAnswer, place, xmlFeed } from "./documents.mjs";
import { onlyItem, reorderFields, reorderItems, writeXml } from "./xml.mjs";

const newsroom = "https://newsroom.example/feed";
const toBytes = (text) => new TextEncoder().encode(text);
const seed = fc.nat(0x7fffffff);

/** Random numbers below another, the same for the same seed. */
function randomFrom(start) {
  let state = start || 1;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor(state / 65536) % below;
  };
}

/** The elements of a list in another order. */
function shuffled(list, pick) {
  const rest = [...list];
  return list.map(() => rest.splice(pick(rest.length), 1)[0]);
}

/** What was read, or the code of the error, as plain data. */
async function outcome(read, bytes, options) {
  try {
    return JSON.parse(JSON.stringify(await read(bytes, options)));
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return error.code;
  }
}

async function onlyFeedErrors(read, bytes, options) {
  try {
    await read(bytes, options);
  } catch (error) {
    assert.ok(error instanceof FeedError, `${error}\n${error?.stack}`);
  }
}

/** An invariant: documents with other spellings, all of which must give the same. */
const sameWhenSpelled = (spelling, encodings = ["utf-8"]) => ({
  documents: fc.record({ feed: xmlFeed, seed, encoding: fc.constantFrom(...encodings) }),
  async check({ feed: { root, url }, seed, encoding }, read) {
    const plain = writeXml(root);
    const other = writeXml(root, { ...spelling, pick: randomFrom(seed) });
    const options = { url, contentType: "text/xml" };
    assert.deepEqual(
      await outcome(read, encodeAs(other, encoding), options),
      await outcome(read, toBytes(plain), options),
      `${other}\n\nas plain as possible:\n${plain}`,
    );
  },
});

const encodings = ["utf-8 with BOM", "utf-16le", "utf-16be", "utf-16le without BOM", "utf-16be without BOM"];

const encodeAs = (text, encoding) => {
  const [charset, mark] = encoding.split(/ (?=with)/);
  if (charset === "utf-8") return toBytes((mark ? "\ufeff" : "") + text);
  return mark === "without BOM" ? encode(text, charset).subarray(2) : encode(text, charset);
};

/** Zones on both sides of the date line, with half hours, and with summer time in either half of the year. */
const timeZones = [
  "UTC",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "America/St_Johns",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Europe/Dublin",
];

/** A value whose objects have their keys in another order. */
function reorderKeys(value, pick) {
  if (Array.isArray(value)) return value.map((entry) => reorderKeys(entry, pick));
  if (!value || typeof value !== "object") return value;
  return Object.fromEntries(
    shuffled(Object.entries(value), pick).map(([key, entry]) => [key, reorderKeys(entry, pick)]),
  );
}

/** JSON with other white space and escapes. */
const spellJson = (value, pick) =>
  JSON.stringify(value, null, ["", " ", "\t"][pick(3)]).replace(/[^\0-\x7f]|\//gu, (character) =>
    pick(2)
      ? character
      : character === "/"
        ? "\\/"
        : Array.from(
            { length: character.length },
            (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
          ).join(""),
  );

/** Where the releases are in an answer. */
const listIn = (value) =>
  Array.isArray(value)
    ? value
    : Object.values(value).find((entry) => Array.isArray(entry) && typeof entry[0] === "object");

const byContent = (releases) => releases.map((release) => JSON.stringify(release)).sort();

const hasMarkup = (text) => /<\/?[a-z!?][^<>@]*>/i.test(text);
const escapeXml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const markup = fc
  .array(
    fc.constantFrom(
      ...["a", " b ", "æ", "1 < 2", "<", ">", "<<", "<b>", "</b>", "<scr", "ipt>", "<script>", "</script>"],
      ...["<p class='x'>", "<!--", "-->", "<a b", "<br/>"],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => all.join(""));
/** Texts with HTML in them, as an item may hold it: in a CDATA section, escaped, or as it is. */
const textWithMarkup = fc.oneof(
  markup.map((text) => `<![CDATA[${text}]]>`),
  markup.map((text) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;")),
  markup,
);
const plainText = fc.string({ unit: fc.constantFrom(..."abc æøå <>&'\"]"), minLength: 1, maxLength: 30 });

export const invariants = {
  "throws nothing but FeedError: any bytes": {
    documents: fc.uint8Array({ maxLength: 400 }),
    check: (bytes, read) => onlyFeedErrors(read, bytes, { url: newsroom }),
  },
  "throws nothing but FeedError: any text": {
    documents: fc.string({ unit: "binary", maxLength: 400 }),
    check: (text, read) => onlyFeedErrors(read, toBytes(text), { url: newsroom }),
  },
  "throws nothing but FeedError: any JSON": {
    documents: fc.tuple(
      fc.constantFrom(
        "items",
        "releases",
        "results",
        "Releases",
        "posts",
        "_items",
        "docuLanguageListResources",
      ),
      fc.json(),
    ),
    check: ([name, value], read) =>
      onlyFeedErrors(read, toBytes(`{"version":"1","${name}":[${value},{"title":${value},"id":1}]}`), {
        url: newsroom,
      }),
  },
  "throws nothing but FeedError: broken answers": {
    documents: brokenAnswer,
    check: ({ bytes, ...options }, read) => onlyFeedErrors(read, bytes, options),
  },

  "the time zone of the machine changes nothing": {
    documents: fc.oneof(datedFeed, xmlFeed),
    async check({ root, url }, read) {
      const bytes = toBytes(writeXml(root));
      const read1 = [];
      for (const zone of timeZones) {
        process.env.TZ = zone;
        read1.push(await outcome(read, bytes, { url }));
      }
      for (const [index, other] of read1.entries()) assert.deepEqual(other, read1[0], timeZones[index]);
    },
  },

  "the order of items changes their order only: XML": {
    documents: fc.record({ feed: xmlFeed, seed }),
    async check({ feed: { root, url }, seed }, read) {
      const pick = randomFrom(seed);
      const [whole, other] = [root, reorderItems(root, (items) => shuffled(items, pick))].map((tree) =>
        writeXml(tree),
      );
      const [a, b] = [
        await outcome(read, toBytes(whole), { url }),
        await outcome(read, toBytes(other), { url }),
      ];
      assert.deepEqual(byContent(b.releases), byContent(a.releases), whole);
    },
  },
  "the order of items changes their order only: JSON": {
    documents: fc.record({ answer: jsonAnswer, seed }),
    async check({ answer: { value, url }, seed }, read) {
      const list = listIn(value) ?? [];
      const order = shuffled(list, randomFrom(seed));
      const other = JSON.stringify(value).replace(JSON.stringify(list), () => JSON.stringify(order));
      const [a, b] = [
        await outcome(read, toBytes(JSON.stringify(value)), { url }),
        await outcome(read, toBytes(other), { url }),
      ];
      assert.deepEqual(byContent(b.releases), byContent(a.releases));
    },
  },
  "other items change nothing in an item": {
    documents: fc.record({ feed: xmlFeed, seed }),
    async check({ feed: { root, url }, seed }, read) {
      const alone = writeXml(onlyItem(root, seed));
      const [all, single] = [
        await outcome(read, toBytes(writeXml(root)), { url }),
        await outcome(read, toBytes(alone), { url }),
      ];
      for (const release of byContent(single.releases))
        assert.ok(byContent(all.releases).includes(release), alone);
    },
  },
  "the order of fields changes nothing: XML": {
    documents: fc.record({ feed: xmlFeed, seed }),
    async check({ feed: { root, url }, seed }, read) {
      const pick = randomFrom(seed);
      const other = writeXml(reorderFields(root, (fields) => shuffled(fields, pick)));
      assert.deepEqual(
        await outcome(read, toBytes(other), { url }),
        await outcome(read, toBytes(writeXml(root)), { url }),
        other,
      );
    },
  },
  "the order of fields changes nothing: JSON": {
    documents: fc.record({ answer: jsonAnswer, seed }),
    async check({ answer: { value, url }, seed }, read) {
      const other = JSON.stringify(reorderKeys(value, randomFrom(seed)));
      assert.deepEqual(
        await outcome(read, toBytes(other), { url }),
        await outcome(read, toBytes(JSON.stringify(value)), { url }),
      );
    },
  },

  "a beginning of a document gives a beginning of its releases: XML": {
    documents: fc.record({ feed: xmlFeed, part: place }),
    async check({ feed: { root, url }, part }, read) {
      const bytes = toBytes(writeXml(root));
      const cut = bytes.subarray(0, Math.floor(part * bytes.length));
      const [all, some] = [await outcome(read, bytes, { url }), await outcome(read, cut, { url })];
      const releases = some.releases ?? [];
      assert.deepEqual(releases, all.releases.slice(0, releases.length));
      const ended =
        Buffer.from(cut)
          .toString()
          .match(/<\/(?:item|entry)>(?!\]\]>)/g)?.length ?? 0;
      const escaped = Buffer.from(bytes).includes("<![CDATA[");
      if (!escaped)
        assert.ok(releases.length + (some.skipped ?? 0) >= ended, "An item that was there is lost.");
    },
  },
  "a beginning of a document gives a beginning of its releases: JSON": {
    documents: fc.record({ answer: jsonAnswer, part: place }),
    async check({ answer: { value, url }, part }, read) {
      const bytes = toBytes(JSON.stringify(value));
      const [all, some] = [
        await outcome(read, bytes, { url }),
        await outcome(read, bytes.subarray(0, Math.floor(part * bytes.length)), { url }),
      ];
      const releases = some.releases ?? [];
      assert.deepEqual(releases, all.releases.slice(0, releases.length));
    },
  },

  "a document without its end is said to be cut off, or is an error": {
    documents: fc.record({
      document: fc.oneof(
        xmlFeed.map(({ url, root }) => ({ url, text: writeXml(root) })),
        jsonAnswer.map(({ url, value }) => ({ url, text: JSON.stringify(value) })),
      ),
      part: place,
    }),
    async check({ document: { url, text }, part }, read) {
      const bytes = toBytes(text);
      const cut = bytes.subarray(0, Math.floor(part * bytes.length));
      // A first tag that ends after a slash is taken for an empty element.
      if (/^<[^>]*\/$/.test(new TextDecoder().decode(cut))) return;
      const [all, some] = [await outcome(read, bytes, { url }), await outcome(read, cut, { url })];
      if (some.releases && some.releases.length < all.releases.length)
        assert.equal(some.skippedBy.cutOff, 1, text);
    },
  },

  "spelling changes nothing: CDATA sections": sameWhenSpelled({ text: "sections" }),
  "spelling changes nothing: a section and escapes in one text": sameWhenSpelled({ text: "parts" }),
  "spelling changes nothing: references for characters": sameWhenSpelled({
    text: "references",
    referencesInAttributes: true,
  }),
  "spelling changes nothing: quotation marks and order of attributes": sameWhenSpelled({
    singleQuotes: true,
    reversedAttributes: true,
  }),
  "spelling changes nothing: space, comments and instructions between elements": sameWhenSpelled({
    spaced: true,
  }),
  "spelling changes nothing: one tag for what is empty": sameWhenSpelled({ selfClosing: true }),
  "spelling changes nothing: other prefixes": sameWhenSpelled({ renamed: true }),
  "spelling changes nothing: other encodings": sameWhenSpelled({ declared: true }, encodings),
  "spelling changes nothing: all at once": sameWhenSpelled(
    {
      text: "parts",
      singleQuotes: true,
      reversedAttributes: true,
      spaced: true,
      selfClosing: true,
      renamed: true,
      declared: true,
    },
    encodings,
  ),
  "spelling changes nothing: JSON": {
    documents: fc.record({ answer: jsonAnswer, seed, encoding: fc.constantFrom("utf-8", ...encodings) }),
    async check({ answer: { value, url }, seed, encoding }, read) {
      const other = encodeAs(spellJson(value, randomFrom(seed)), encoding);
      assert.deepEqual(
        await outcome(read, other, { url }),
        await outcome(read, toBytes(JSON.stringify(value)), { url }),
      );
    },
  },

  "leaves no markup in a text": {
    documents: textWithMarkup,
    async check(text, read) {
      const more = `<description>${text}</description><category>${text}</category><dc:creator>${text}</dc:creator>`;
      const { releases } = await read(
        toBytes(
          `<rss version="2.0"><channel><item><guid>1</guid><title>${text}</title>${more}</item></channel></rss>`,
        ),
        { url: newsroom },
      );
      for (const { title, lead = "", categories = [], authors = [] } of releases)
        for (const field of [title, lead, ...categories, ...authors.map(({ name = "" }) => name)])
          assert.ok(!hasMarkup(field), `${JSON.stringify(field)} of ${text}`);
    },
  },
  "gives text back as it was written, however it is escaped": {
    documents: plainText,
    async check(text, read) {
      const shown = text.replace(/\s+/g, " ").trim();
      const entry = (id, title, type) =>
        `<entry><id>${id}</id><title type="${type}">${title}</title></entry>`;
      const { releases } = await read(
        toBytes(
          `<feed xmlns="http://www.w3.org/2005/Atom">${entry(1, escapeXml(text), "text")}${entry(2, escapeXml(escapeXml(text)), "html")}${entry(3, `<![CDATA[${escapeXml(text)}]]>`, "html")}</feed>`,
        ),
        { url: newsroom },
      );
      for (const { title } of releases) assert.equal(title, shown);
    },
  },
};
