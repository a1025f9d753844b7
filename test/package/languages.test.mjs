/* The languages of the script-tag builds. `npm run build` comes first. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { importsOf } from "../../scripts/built-imports.mjs";
import { measureLanguages, passes } from "../../scripts/size.mjs";
import { aliases, elements, languages } from "../locales/strings.mjs";

const dist = resolve(import.meta.dirname, "../../dist");
const chunks = join(dist, "script/chunks");
const ofLanguages = readdirSync(chunks).filter((file) => /^[a-z]{2}-[\w-]{6}\.js$/u.test(file));
const others = languages.filter((code) => code !== "en");

test("each language is one chunk, with every sentence (A7)", async () => {
  assert.deepEqual(
    ofLanguages.map((file) => file.slice(0, 2)).sort(),
    [...others, ...Object.keys(aliases)].sort(),
  );
  for (const file of ofLanguages) {
    const code = file.slice(0, 2);
    const strings = await import(pathToFileURL(join(chunks, file)));
    assert.deepEqual({ ...strings }, { ...elements[aliases[code] ?? code] }, code);
  }
});

test("a page loads a language in one request: its chunk imports nothing (A7)", () => {
  for (const file of ofLanguages)
    assert.deepEqual(importsOf(chunks, file, readFileSync(join(chunks, file), "utf8")), [], file);
});

for (const entry of ["press-list", "press-release", "subscribe-form", "newsroom-elements"])
  test(`${entry}.js can load every language (A7)`, () => {
    const code = readFileSync(join(dist, "script", `${entry}.js`), "utf8");
    const targets = importsOf(join(dist, "script"), `${entry}.js`, code).flatMap((one) => one.targets);
    for (const file of ofLanguages) assert.ok(targets.includes(`chunks/${file}`), file);
    const codes = [...others, ...Object.keys(aliases)].sort().join("");
    assert.ok(code.includes(`"${codes}"`), codes);
  });

test("no language is larger than its budget (A7)", () => {
  const result = measureLanguages(join(dist, "script"));
  assert.ok(passes(result), `${result.brotli} bytes`);
  assert.ok(!passes({ ...result, brotli: result.budget + 1 }));
});
