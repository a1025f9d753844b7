import { locales, type LocaleName } from "./locales.js";

const known = (tag: string): LocaleName | undefined => {
  const language = tag.trim().split(/[-_;]/, 1)[0]!.toLowerCase();
  return Object.hasOwn(locales, language) ? (language as LocaleName) : undefined;
};

/** The first language that we have: of the tag that a form names, else of what a browser accepts, else English. */
export function chooseLocale(tag: string | undefined, accepted: string | null | undefined): LocaleName {
  const named = tag && known(tag);
  if (named) return named;
  const wishes = (accepted ?? "")
    .slice(0, 1000)
    .split(",")
    .map((wish) => ({ locale: known(wish), weight: Number(/;\s*q=([\d.]+)/.exec(wish)?.[1] ?? 1) }))
    .sort((one, other) => other.weight - one.weight);
  return wishes.find(({ locale, weight }) => locale && weight > 0)?.locale ?? "en";
}
