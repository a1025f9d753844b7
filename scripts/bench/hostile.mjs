/* `node scripts/bench/hostile.mjs` shows that no text causes catastrophic backtracking (ReDoS). Each task gets the texts that
   are worst for regular expressions, then the same at twice the length. Prints how many times longer that took: 2 means
   linear time, 4 quadratic. Fails above 3. Run `npm run build:modules` first. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const dist = resolve(import.meta.dirname, "../../dist");
if (!existsSync(`${dist}/feed/index.js`)) {
  console.error("dist/feed is missing. Run: npm run build:modules");
  process.exit(1);
}
const { readFeed } = await import("../../dist/feed/index.js");
const { findXmlFaults } = await import("../../dist/check/find-xml-faults.js");
const { exceedsParseLimits } = await import("../../dist/sanitize/exceeds-parse-limits.js");
const { removeCspTriggers } = await import("../../dist/sanitize/remove-csp-triggers.js");
const { safeLink } = await import("../../dist/sanitize/safe-url.js");

const length = 1_000_000;
/** Milliseconds below which a time is too short to compare. */
const least = 100;
const most = 3;

const units =
  "<|<a|<a |<a b='|<a b=|<!--|<![CDATA[|<!DOCTYPE x [|</|</a>|<a>|<style>|<svg |&|&amp;|&#|]]>| |\n|a@|(|1|,|/|_=|T1:|%|%41|x".split(
    "|",
  );
const read = (text) => readFeed(new TextEncoder().encode(text), { url: "https://newsroom.example/feed" });
const inJson = (field) => (text) =>
  read(
    `{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", ${JSON.stringify(field)}: ${JSON.stringify(text)}}]}`,
  );
const works = {
  "RSS, between items": (text) => read(`<rss><channel>${text}<item><title>A</title></item></channel></rss>`),
  "RSS, title": (text) =>
    read(`<rss><channel><item><title><![CDATA[${text}]]></title></item></channel></rss>`),
  "RSS, date": (text) =>
    read(`<rss><channel><item><title>A</title><pubDate>${text}</pubDate></item></channel></rss>`),
  "JSON Feed, title": inJson("title"),
  "JSON Feed, lead": inJson("summary"),
  "JSON Feed, text": inJson("content_html"),
  "JSON Feed, date": inJson("date_published"),
  "JSON Feed, address": inJson("url"),
  "JSON, cut off": (text) => read(`[{"content_html": ${JSON.stringify(text).slice(0, -1)}`),
  "look for faults": (text) => findXmlFaults(`<x>${text}`),
  "parse limits": exceedsParseLimits,
  "CSP triggers": removeCspTriggers,
  address: (text) => safeLink(`mailto:${text}`),
};

async function timeOf(work, text) {
  let best = Infinity;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    // An error counts as well: the text was read before it was refused.
    await Promise.resolve(text)
      .then(work)
      .catch(() => {});
    best = Math.min(best, performance.now() - start);
    if (best < least) break;
  }
  return best;
}

/** How many times longer a text takes at twice the length; 0 if both times are too short to compare. */
async function growthOf(work, unit) {
  const text = `x${unit.repeat(length / unit.length)} !`;
  let found = { unit, time: Infinity, growth: Infinity };
  // Quadratic time shows on every try; a busy machine is slow only now and then.
  for (let tries = 0; tries < 3 && found.growth > most; tries++) {
    const time = await timeOf(work, text + text);
    found = { unit, time, growth: time < least ? 0 : time / (await timeOf(work, text)) };
  }
  return found;
}

const isBad = await growthOf((text) => /[^]+\0/.test(text.slice(0, text.length / 40)), "x");
if (isBad.growth <= most) throw new Error("A pattern that is known to be quadratic was not found.");

for (const [name, work] of Object.entries(works)) {
  const grown = [];
  for (const unit of units) grown.push(await growthOf(work, unit));
  const { growth, unit, time } = grown.reduce((worst, next) => (next.growth > worst.growth ? next : worst));
  console.log(
    growth
      ? `${name.padEnd(20)}at worst ×${growth.toFixed(2)} at twice the length, ${time.toFixed(0)} ms, for ${JSON.stringify(unit)} repeated`
      : `${name.padEnd(20)}never more than ${least} ms`,
  );
  if (growth > most) process.exitCode = 1;
}
if (process.exitCode) console.log("FAILED: some tasks take more than linear time");
