/* Twice the text must not take the server's sanitizer more than twice the steps, those of parse5 included. Counts steps, never
   time. Runs over dist. With GROWTH_ALL=1, as in `npm run test:more`, it tries every text. */
import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { mostGrowth, startStepCounter } from "../helpers/count-steps.mjs";
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

/** The steps of a text of a size, of twice and of four times that size, if both doublings take too many more. */
async function findGrowth(make, size) {
  const steps = [];
  for (const times of [1, 2, 4]) {
    const html = make(times * size);
    steps.push(await counter.count(() => sanitizeToString(html, options)));
  }
  const [once, twice, fourfold] = steps;
  return twice / once > mostGrowth && fourfold / twice > mostGrowth ? steps : undefined;
}

describe(`sanitizeToString takes at most ${mostGrowth} times the steps for twice the text`, () => {
  for (const [name, make] of Object.entries(hostileBodies))
    it(name, async () => assert.equal(await findGrowth(make, 600), undefined));
  for (const { name, make } of texts)
    it(name, async () => assert.equal(await findGrowth(make, 8000), undefined));

  it("self-test: finds work that grows with the square", async () => {
    const make = (count) => {
      for (let at = 0; at < count; at++) "x".repeat(count).indexOf("y", at);
      return "x";
    };
    const steps = [];
    for (const count of [500, 1000]) steps.push(await counter.count(() => make(count)));
    assert.ok(steps[1] / steps[0] > mostGrowth, String(steps));
  });
});
