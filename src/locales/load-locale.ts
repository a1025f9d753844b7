import type { Locale } from "./locale.js";

/**
 * The languages besides English, which comes with the elements. Each is a chunk of its own. In the script-tag builds,
 * scripts/vite/locales-by-code.mjs writes this table as a list of codes.
 */
const languages = new Map<string, () => Promise<Locale>>([
  ["ar", () => import("./ar.js")],
  ["bg", () => import("./bg.js")],
  ["cs", () => import("./cs.js")],
  ["da", () => import("./da.js")],
  ["de", () => import("./de.js")],
  ["el", () => import("./el.js")],
  ["es", () => import("./es.js")],
  ["et", () => import("./et.js")],
  ["fi", () => import("./fi.js")],
  ["fo", () => import("./fo.js")],
  ["fr", () => import("./fr.js")],
  ["ga", () => import("./ga.js")],
  ["he", () => import("./he.js")],
  ["hr", () => import("./hr.js")],
  ["hu", () => import("./hu.js")],
  ["is", () => import("./is.js")],
  ["it", () => import("./it.js")],
  ["iw", () => import("./iw.js")],
  ["ja", () => import("./ja.js")],
  ["ko", () => import("./ko.js")],
  ["lt", () => import("./lt.js")],
  ["lv", () => import("./lv.js")],
  ["mt", () => import("./mt.js")],
  ["nb", () => import("./nb.js")],
  ["nl", () => import("./nl.js")],
  ["nn", () => import("./nn.js")],
  ["no", () => import("./no.js")],
  ["pl", () => import("./pl.js")],
  ["pt", () => import("./pt.js")],
  ["ro", () => import("./ro.js")],
  ["ru", () => import("./ru.js")],
  ["sk", () => import("./sk.js")],
  ["sl", () => import("./sl.js")],
  ["sv", () => import("./sv.js")],
  ["tr", () => import("./tr.js")],
  ["uk", () => import("./uk.js")],
  ["zh", () => import("./zh.js")],
]);

/**
 * The primary language of a tag. There is none for Chinese in traditional characters: ours is in simplified ones, and CLDR
 * does not use these in place of the others either.
 */
const primaryLanguage = /^(?!zh-(?:tw|hk|mo|hant)\b)\w+/;

/**
 * Loads the strings for a BCP 47 tag, by its primary language.
 *
 * @returns `undefined` for English, for a language that we do not have, and when the chunk does not arrive: the English that
 *   comes with the elements is then used.
 */
export async function loadLocale(lang: string): Promise<Locale | undefined> {
  const [language = ""] = primaryLanguage.exec(lang.toLowerCase()) ?? [];
  return languages
    .get(language)?.()
    .catch(() => undefined);
}
