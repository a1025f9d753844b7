import { isLocaleName, type LocaleName } from "./locales.js";

/** Tags of languages that we have under another one. Most pages that say only “Norwegian” are in Bokmål. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ["iw", "he"],
  ["no", "nb"],
]);

/** Chinese in traditional characters. Our Chinese is in simplified ones, which CLDR does not use in their place either. */
const traditionalChinese = /^zh[-_](?:hant|hk|mo|tw)\b/;

/** The language that we have for a BCP 47 tag, by its primary language. */
export function localeOfTag(tag: string): LocaleName | undefined {
  const name = tag.trim().toLowerCase();
  if (traditionalChinese.test(name)) return undefined;
  const [language = ""] = name.split(/[-_;]/, 1);
  const own = otherNames.get(language) ?? language;
  return isLocaleName(own) ? own : undefined;
}

/**
 * The language of a page or mail: that of `tag`, or else the best available one of `Accept-Language`, or else English.
 *
 * @param tag BCP 47 tag that a form names.
 * @param accepted Value of `Accept-Language`.
 */
export function chooseLocale(tag: string | undefined, accepted: string | null | undefined): LocaleName {
  const named = tag && localeOfTag(tag);
  if (named) return named;
  const ranges = (accepted ?? "")
    .slice(0, 1000)
    .split(",")
    .map((range) => ({ locale: localeOfTag(range), weight: Number(/;\s*q=([\d.]+)/.exec(range)?.[1] ?? 1) }))
    .sort((one, other) => other.weight - one.weight);
  return ranges.find(({ locale, weight }) => locale && weight > 0)?.locale ?? "en";
}
