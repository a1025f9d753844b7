/* The source maps of the script-tag builds: an error in a file of one line is found at its place in `src`. `npm run build`
   comes first. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { join, resolve } from "node:path";
import { test } from "node:test";

const dist = resolve(import.meta.dirname, "../../dist");

/** A text in quotes that no step of the build changes. */
const quoted = /(?<=")[a-z]+(?:-[a-z]+)+(?=")/gu;

const occurrences = (text, part) => text.split(part).length - 1;

/**
 * The texts of a built file that occur once in it and once in `src`, with the place in `src` that the map gives for each, and
 * the text that is there.
 */
function findTexts(path) {
  const code = readFileSync(path, "utf8");
  const payload = JSON.parse(readFileSync(`${path}.map`, "utf8"));
  const map = new SourceMap(payload);
  const sources = new Map(payload.sources.map((source, index) => [source, payload.sourcesContent[index]]));
  const all = [...sources.values()].join("\n");
  return (
    [...code.matchAll(quoted)]
      .filter(([text]) => occurrences(code, text) === 1 && occurrences(all, text) === 1)
      // An attribute is in a template, and the build writes each template in one line.
      .filter(([text]) => !all.includes(`="${text}"`))
      .map(({ 0: text, index }) => {
        const before = code.slice(0, index).split("\n");
        const { originalSource, originalLine } = map.findEntry(before.length - 1, before.at(-1).length);
        const line = sources.get(originalSource)?.split("\n")[originalLine];
        return { text, place: `${originalSource}:${originalLine + 1}`, line };
      })
  );
}

for (const folder of ["script", "single"])
  for (const file of readdirSync(join(dist, folder)).filter((name) => name.endsWith(".js")))
    test(`the map of ${folder}/${file} leads to the source`, () => {
      const texts = findTexts(join(dist, folder, file));
      assert.ok(texts.length >= 3, `Only ${texts.length} texts can be looked for.`);
      const lost = texts.filter(({ text, line }) => !line?.includes(text));
      assert.deepEqual(
        lost.map(({ text, place }) => `${text} is not at ${place}`),
        [],
      );
    });
