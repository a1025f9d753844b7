/* Twice the text must not take the server's sanitizer more than twice the steps, those of parse5 included. Counts steps, never
   time. Runs over dist. With GROWTH_ALL=1, as in `npm run test:more`, it tries every text. */
import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { findGrowth, mostGrowth, startStepCounter } from "../helpers/count-steps.mjs";
import { hostileBodies } from "../helpers/hostile-bodies.mjs";
import { filledTexts, repeatedTexts } from "../helpers/hostile-texts.mjs";

// Before the code to count in is imported.
const counter = await startStepCounter(new URL("../../", import.meta.url).href);
const { sanitizeToString } = await import("../../dist/sanitize/server/sanitize-to-string.js");

const options = {
  base: "https://feeds.example.gov/news/1",
  headingLevel: 2,
  mediaHosts: ["feeds.example.gov"],
  labels: { playVideo: String, video: String },
};

const every = process.env.GROWTH_ALL ? 1 : 40;
const texts = [...repeatedTexts, ...filledTexts].filter((_, index) => index % every === 0);

after(() => counter.stop());

const growthFrom = (make, size) =>
  findGrowth((length) => {
    const html = make(length);
    return counter.count(() => sanitizeToString(html, options));
  }, size);

describe(`sanitizeToString takes at most ${mostGrowth} times the steps for twice the text`, () => {
  for (const [name, make] of Object.entries(hostileBodies))
    it(name, async () => assert.equal(await growthFrom(make, 600), undefined));
  for (const { name, make } of texts)
    it(name, async () => assert.equal(await growthFrom(make, 8000), undefined));

  it("self-test: finds work that grows with the square", async () => {
    const make = (count) => {
      for (let at = 0; at < count; at++) "x".repeat(count).indexOf("y", at);
      return "x";
    };
    assert.match(await findGrowth((size) => counter.count(() => make(size)), 500), /^500 to 2000: /);
  });
});
