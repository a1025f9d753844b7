import { locales, type LocaleName } from "./locales.js";

const isLocaleName = (text: string): text is LocaleName => Object.hasOwn(locales, text);

function localeOfTag(tag: string): LocaleName | undefined {
  const [language = ""] = tag.trim().toLowerCase().split(/[-_;]/, 1);
  return isLocaleName(language) ? language : undefined;
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
