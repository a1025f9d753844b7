/* `node scripts/check-terms.mjs <folder>` compares the key terms of each language with the catalogues of other projects, which it
   downloads into the folder, and writes what it found to scripts/terms/found.json: which catalogues use the same word. Nothing
   of a catalogue is stored. With --details it prints both words wherever they differ. It needs Debian's apt-get, npm and pip. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { elements, gateway, languages } from "../test/locales/strings.mjs";
import { catalogues } from "./terms/catalogues.mjs";
import { sharesWord } from "./terms/match-words.mjs";
import { terms } from "./terms/terms.mjs";
import { ourWords } from "./terms/our-words.mjs";

const result = join(import.meta.dirname, "terms/found.json");
const folder = process.argv.slice(2).find((word) => !word.startsWith("-"));
if (!folder) throw new Error("node scripts/check-terms.mjs <folder for the catalogues> [--details]");
const isDetailed = process.argv.includes("--details");
mkdirSync(folder, { recursive: true });

/** A text in small letters, without entities of HTML and without what ends a label. */
const bare = (text) =>
  text
    .replace(/&(?:#\d+|\w+);/gu, "")
    .toLowerCase()
    .replace(/(?:\s|:|…|\.\.\.|→|>)+$/u, "");

const codes = languages.filter((code) => code !== "en");
const found = Object.fromEntries(codes.map((code) => [code, { sources: [], terms: {} }]));

for (const [name, { version, read }] of Object.entries(catalogues)) {
  const texts = read(resolve(folder), codes);
  console.log(`${name} (${version}): ${texts.size} languages`);
  for (const [code, entries] of texts) {
    const byText = new Map();
    for (const [english, text] of entries)
      if (text && text !== english) byText.set(bare(english), [...(byText.get(bare(english)) ?? []), text]);
    let used = false;
    for (const [term, { ours, english }] of Object.entries(terms)) {
      const theirs = english.flatMap((text) => byText.get(text) ?? []);
      if (!theirs.length) continue;
      used = true;
      const words = ourWords(ours, elements[code], gateway[code]);
      const one = (found[code].terms[term] ??= { words, same: [], other: [] });
      const isSame = words.some((word) => theirs.some((text) => sharesWord(word, text, code)));
      one[isSame ? "same" : "other"].push(name);
      if (!isSame && isDetailed)
        console.log(
          `${code} ${term}: ${words.join(" | ")} ≠ ${name}: ${[...new Set(theirs)].slice(0, 4).join(" | ")}`,
        );
    }
    if (used) found[code].sources.push(name);
  }
}
const versions = Object.fromEntries(Object.entries(catalogues).map(([name, { version }]) => [name, version]));
const json = JSON.stringify({ date: new Date().toISOString().slice(0, 10), versions, languages: found });
writeFileSync(result, await format(json, { ...(await resolveConfig(result)), parser: "json" }));
