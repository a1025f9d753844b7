/* Texts that depend on a number have the forms that CLDR says the language needs. `npm run build:modules` comes first. */
import { holds, pluralsIn } from "./strings.mjs";

/** The numbers that are looked at: all small ones, and round large ones. A count of 0 has a text of its own. */
const numbers = [
  ...Array.from({ length: 1000 }, (_, index) => index + 1),
  ...Array.from({ length: 999 }, (_, index) => (index + 1) * 1000),
];

const cache = new Map();

/** For each plural category that whole numbers reach in a language, how many of `numbers` are in it. */
function categoriesOf(lang) {
  if (!cache.has(lang)) {
    const rules = new Intl.PluralRules(lang);
    const sizes = {};
    for (const number of numbers) sizes[rules.select(number)] = (sizes[rules.select(number)] ?? 0) + 1;
    cache.set(lang, sizes);
  }
  return cache.get(lang);
}

/** A number behind a colon inflects nothing: “Results: 3”. */
const isFixed = (forms) => Object.keys(forms).length === 1 && /[:：]\s?\{count\}/u.test(forms.other);

holds(
  "there is a plural form for each category of the language (A7)",
  ({ lang, forms }) => {
    const needed = categoriesOf(lang);
    const known = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const unknown = Object.keys(forms).filter((form) => !known.includes(form));
    if (unknown.length) return `${lang} has no category ${unknown.join()}`;
    if (isFixed(forms)) return undefined;
    const missing = Object.keys(needed).filter((form) => !Object.hasOwn(forms, form));
    return missing.length > 0 && `lacks ${missing.join()}`;
  },
  {
    entriesOf: pluralsIn,
    bad: [
      { lang: "en", forms: { other: "{count} results" } },
      { lang: "ru", forms: { one: "", few: "", other: "" } },
      { lang: "da", forms: { one: "", few: "", other: "" } },
      { lang: "lv", forms: { one: "", other: "" } },
    ],
    good: [
      { lang: "ru", forms: { one: "", few: "", many: "", other: "" } },
      { lang: "ru", forms: { other: "Всего: {count}" } },
      { lang: "ja", forms: { other: "{count}" } },
      { lang: "fr", forms: { one: "", other: "" } },
      { lang: "fr", forms: { one: "", many: "", other: "" } },
    ],
  },
);

holds(
  "every plural form says the number (A7)",
  ({ lang, forms }) => {
    const silent = Object.entries(forms).filter(
      // A category of one number can say it in words, as the dual of Arabic does.
      ([form, text]) => !text.includes("{count}") && categoriesOf(lang)[form] !== 1,
    );
    return silent.length > 0 && `no {count} in ${silent.map(([form]) => form).join()}`;
  },
  {
    entriesOf: pluralsIn,
    bad: [
      { lang: "ru", forms: { one: "один", other: "{count}" } },
      { lang: "en", forms: { one: "{count}", other: "results" } },
    ],
    good: [{ lang: "ar", forms: { one: "نتيجة واحدة", two: "نتيجتان", other: "{count}" } }],
  },
);
