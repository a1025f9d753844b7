/* Every language is complete, in the elements and in the gateway, and can be loaded. `npm run build:modules` comes first. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLocale } from "../../dist/locales/load-locale.js";
import { chooseLocale } from "../../dist/gateway/locales/choose-locale.js";
import { elementLocales } from "../../dist/gateway/locales/element-locales.js";
import { direction, localeNames, locales } from "../../dist/gateway/locales/locales.js";
import { aliases, elements, gateway, languages, languagesIn, placesOf } from "./strings.mjs";

const others = languages.filter((code) => code !== "en");

/** The keys that a table lacks, and those that it has too many. */
function differences(table, english) {
  const [own, expected] = [new Set(placesOf(table)), new Set(placesOf(english))];
  return [
    ...[...expected].filter((place) => !own.has(place)).map((place) => `lacks ${place}`),
    ...[...own].filter((place) => !expected.has(place)).map((place) => `has ${place}`),
  ];
}

test("a missing string and one too many are found", () => {
  const english = { a: "1", b: { c: "2" } };
  assert.deepEqual(differences({ a: "1", b: { d: "2" } }, english), ["lacks b.c", "has b.d"]);
  assert.deepEqual(differences({ a: "1", b: { c: "" } }, english), []);
});

for (const code of languages) {
  test(`no string is missing and none is too many: ${code} (A7)`, () => {
    assert.deepEqual(Object.keys(elements[code]).sort(), Object.keys(elements.en).sort());
    assert.deepEqual(differences(elements[code], elements.en), []);
    assert.deepEqual(differences(gateway[code], gateway.en), []);
  });

  test(`dates are written in the language of the strings: ${code}`, () => {
    const { locale, day } = elements[code].dates;
    assert.equal(new Intl.Locale(locale).language, code);
    assert.deepEqual(Intl.DateTimeFormat.supportedLocalesOf(locale), [locale]);
    assert.deepEqual(Object.keys(day).sort(), ["day", "month", "year"]);
  });
}

test("the elements and the gateway have the same languages (A7)", () => {
  assert.deepEqual(languagesIn("gateway/locales"), languages);
});

test("a page loads each language by its tag, with a region or without, in any case (A7)", async () => {
  for (const code of others)
    for (const tag of [code, `${code}-XX`, code.toUpperCase()])
      assert.deepEqual(await loadLocale(tag), elements[code], tag);
});

test("the gateway has each language", () => {
  assert.deepEqual([...localeNames].sort(), languages);
  for (const code of languages) {
    assert.equal(locales[code], gateway[code], code);
    assert.equal(elementLocales[code], elements[code], code);
    assert.equal(chooseLocale(`${code}-XX`), code);
    assert.equal(chooseLocale(undefined, `xx, ${code}-XX;q=0.8, en;q=0.1`), code);
  }
});

test("the gateway knows which languages are written from right to left (A6)", () => {
  for (const code of languages) {
    const locale = new Intl.Locale(code);
    const info = locale.getTextInfo?.() ?? locale.textInfo;
    assert.equal(direction(code), info.direction, code);
  }
});

for (const [alias, code] of Object.entries(aliases))
  test(`${alias} means ${code} (A7)`, async () => {
    const locale = await loadLocale(alias);
    assert.deepEqual({ ...locale }, { ...elements[code] });
    assert.equal(chooseLocale(`${alias}-XX`), code);
  });

test("Chinese in traditional characters is not written in simplified ones (A7)", async () => {
  for (const tag of ["zh-Hant", "zh-TW", "zh-hk", "zh-MO", "zh-Hant-HK"]) {
    assert.equal(await loadLocale(tag), undefined, tag);
    assert.equal(chooseLocale(tag), "en", tag);
  }
  for (const tag of ["zh-Hans", "zh-CN", "zh-SG", "zh-Hans-HK"]) {
    assert.equal(await loadLocale(tag), await loadLocale("zh"), tag);
    assert.equal(chooseLocale(tag), chooseLocale("zh"), tag);
  }
  // A reader who also takes other Chinese gets it.
  assert.equal(chooseLocale(undefined, "zh-TW,zh;q=0.9,en;q=0.8"), chooseLocale("zh"));
});

test("a language that we do not have is no error", async () => {
  for (const tag of ["en", "en-GB", "xx", "kl", "", "constructor", "__proto__", "zh_TW"])
    assert.equal(await loadLocale(tag), undefined, tag);
});
