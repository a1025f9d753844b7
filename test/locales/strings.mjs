/* All strings of all languages, for the tests in this folder. `npm run build:modules` comes first. */
import { readdirSync } from "node:fs";
import { test } from "node:test";
import assert from "node:assert/strict";

const source = (folder) => new URL(`../../src/${folder}/`, import.meta.url);
const built = (path) => import(new URL(`../../dist/${path}`, import.meta.url));

/** Tags of which a page may use another one. Their files hold the strings of that one. */
export const aliases = { iw: "he", no: "nb" };

/** The languages that have a file in a folder of `src/`. */
export const languagesIn = (folder) =>
  readdirSync(source(folder))
    .map((file) => /^([a-z]{2})\.ts$/u.exec(file)?.[1])
    .filter((code) => code && !(code in aliases))
    .sort();

export const languages = languagesIn("locales");

/** What a file of a language exports, by code: that of the elements, and that of the gateway. */
export const elements = await loadAll(languages, (code) => built(`locales/${code}.js`));
export const gateway = await loadAll(
  languagesIn("gateway/locales"),
  async (code) => (await built(`gateway/locales/${code}.js`))[code],
);

async function loadAll(codes, load) {
  return Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await load(code)])));
}

/** The plurals and texts of a table, by path. */
function leavesOf(table, path = "") {
  return Object.entries(table).flatMap(([name, value]) => {
    const place = path ? `${path}.${name}` : name;
    return typeof value === "string" || Object.hasOwn(value, "other")
      ? [[place, value]]
      : leavesOf(value, place);
  });
}

/** All but the style of dates, which is no text. */
const textsOf = (locale) => Object.fromEntries(Object.entries(locale).filter(([name]) => name !== "dates"));

/** For each source of strings, its name and a table for each language. */
const sources = [
  ["elements", Object.fromEntries(Object.entries(elements).map(([code, locale]) => [code, textsOf(locale)]))],
  ["gateway", gateway],
];

/** The texts of a language with their English: `{ lang, place, text, english }`, and `form` for each of a plural. */
export const textsIn = (lang) =>
  leaves(lang).flatMap(({ value, original, ...leaf }) =>
    typeof value === "string"
      ? [{ ...leaf, text: value, english: original }]
      : Object.entries(value).map(([form, text]) => ({
          ...leaf,
          place: `${leaf.place}.${form}`,
          form,
          text,
          english: original[form] ?? original.other,
        })),
  );

/** The plurals of a language: `{ lang, place, forms }`. */
export const pluralsIn = (lang) =>
  leaves(lang)
    .filter(({ value }) => typeof value !== "string")
    .map(({ lang: code, place, value }) => ({ lang: code, place, forms: value }));

const leaves = (lang) =>
  sources
    .filter(([, tables]) => tables[lang])
    .flatMap(([name, tables]) => {
      const english = new Map(leavesOf(tables.en));
      return leavesOf(tables[lang]).map(([place, value]) => ({
        lang,
        place: `${name} ${place}`,
        value,
        original: english.get(place) ?? "",
      }));
    });

/** The paths of all texts and plurals of a table. */
export const placesOf = (table) => leavesOf(textsOf(table)).map(([place]) => place);

/**
 * A test for each language that a rule finds no fault in it.
 *
 * @param statement Title of the tests.
 * @param rule Takes what `entriesOf` gives, and returns a fault, or nothing.
 * @param bad Examples in each of which the rule has to find a fault, and `good` in which it must not.
 */
export function holds(statement, rule, { entriesOf = textsIn, bad, good = [] }) {
  test(`${statement}: the check finds faults`, () => {
    for (const entry of bad) assert.ok(rule(entry), `no fault in ${JSON.stringify(entry)}`);
    for (const entry of good) assert.equal(rule(entry) || undefined, undefined, JSON.stringify(entry));
  });
  for (const lang of languages)
    test(`${statement}: ${lang}`, () => {
      const faults = entriesOf(lang).flatMap((entry) => {
        const fault = rule(entry);
        return fault ? [`${entry.place}: ${fault}`] : [];
      });
      assert.deepEqual(faults, []);
    });
}
