/* Twice the input must not take more than twice the steps, whatever the input is: every construct of XML, HTML, JSON and
   dates, in every field of every format, and feeds with very many of one thing. Counts steps, never time. Runs over dist.
   With GROWTH_ALL=1, as in `npm run test:more`, it uses every place, fills each construct with each character, and tries
   `checkFeed` as well. */
import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { findGrowth, mostGrowth, startStepCounter } from "../helpers/count-steps.mjs";
import { documentsWithMany, documentsWithText } from "../helpers/hostile-documents.mjs";
import { filledTexts, repeatedTexts } from "../helpers/hostile-texts.mjs";

// Before the code to count in is imported.
const counter = await startStepCounter(new URL("../../dist/", import.meta.url).href);
const { FeedError, readFeed } = await import("../../dist/feed/index.js");
const { checkFeed } = await import("../../dist/check/check-feed.js");

const url = "https://newsroom.example/feed";

const readers = {
  readFeed: (bytes) => readFeed(bytes, { url }),
  checkFeed: (bytes) =>
    checkFeed(bytes, {
      source: url,
      response: { bytes, url, status: 200, headers: new Headers(), hops: [], timeMs: 1 },
      origin: "https://host.example",
      timeZone: "Europe/Copenhagen",
    }),
};

const toBytes = (document) => (typeof document === "string" ? new TextEncoder().encode(document) : document);

async function stepsOf(read, document) {
  const bytes = toBytes(document);
  return counter.count(() =>
    read(bytes).catch((error) => assert.ok(error instanceof FeedError, `${error}\n${error?.stack}`)),
  );
}

/** How the work for an input grows from the first of some sizes from which it grows too fast, or undefined. */
async function growthFrom(read, make, ...sizes) {
  for (const size of sizes) {
    const growth = await findGrowth((length) => stepsOf(read, make(length)), size);
    if (growth) return growth;
  }
  return undefined;
}

/** Characters of a text: fewer than any field may have, and more repetitions than elements may be nested. */
const lengthOf = ({ unit }) => Math.max(3000, 300 * unit.length);

async function findGrowingTexts(read, makeDocument, texts) {
  const found = [];
  for (const text of texts) {
    const growth = await growthFrom(read, (length) => makeDocument(text.make(length)), lengthOf(text));
    if (growth) found.push(`${text.name}: ${growth}`);
  }
  return found;
}

after(() => counter.stop());

const isLong = Boolean(process.env.GROWTH_ALL);

/** The places that differ most; the others take a minute. */
const quickPlaces = [
  "RSS, as it is",
  "RSS, in a tag",
  "JSON Feed, cut off in a string as it is",
  "nothing but the text",
];

describe(`readFeed takes at most ${mostGrowth} times the steps for twice`, () => {
  for (const [kind, make] of Object.entries(documentsWithMany))
    it(kind, async () => assert.equal(await growthFrom(readers.readFeed, make, 300, 3000), undefined));
  for (const place of isLong ? Object.keys(documentsWithText) : quickPlaces)
    it(`a text: ${place}`, async () =>
      assert.deepEqual(
        await findGrowingTexts(readers.readFeed, documentsWithText[place], repeatedTexts),
        [],
      ));
});

/** The places in which a construct and what it is filled with reach different code. */
const placesToFill = [
  "RSS, CDATA",
  "RSS, as it is",
  "RSS, in a tag",
  "JSON Feed",
  "JSON Feed, cut off in a string as it is",
  "nothing but the text",
];

if (isLong) {
  describe(`readFeed takes at most ${mostGrowth} times the steps for twice of a construct's content`, () => {
    for (const place of placesToFill)
      it(place, async () =>
        assert.deepEqual(await findGrowingTexts(readers.readFeed, documentsWithText[place], filledTexts), []),
      );
  });

  describe(`checkFeed takes at most ${mostGrowth} times the steps for twice`, () => {
    for (const [kind, make] of Object.entries(documentsWithMany))
      it(kind, async () => assert.equal(await growthFrom(readers.checkFeed, make, 300, 3000), undefined));
    for (const [place, make] of Object.entries(documentsWithText))
      it(`a text: ${place}`, async () =>
        assert.deepEqual(await findGrowingTexts(readers.checkFeed, make, repeatedTexts), []));
  });
}
