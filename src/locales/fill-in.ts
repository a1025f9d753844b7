import type { Plural } from "./locale.js";

/** Puts values into a string: `{name}` becomes the value of that name. A name that has no value stays. */
export const fillIn = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String({ __proto__: null, ...values }[name] ?? place));

interface CountFormat {
  rules: Intl.PluralRules;
  numbers: Intl.NumberFormat;
}

/** By language. To make them takes milliseconds on a phone, between the arrival of the news and the first paint. */
const countFormats = new Map<string, CountFormat>();

function countFormat(lang: string): CountFormat {
  const known = countFormats.get(lang);
  if (known) return known;
  const made = { rules: new Intl.PluralRules(lang), numbers: new Intl.NumberFormat(lang) };
  countFormats.set(lang, made);
  return made;
}

/**
 * A string in the form that a language uses for a number, with the number in it.
 *
 * @param lang BCP 47 tag of the language of the string.
 */
export function fillInCount(forms: Plural, count: number, lang: string): string {
  const { rules, numbers } = countFormat(lang);
  const own = { __proto__: null, ...forms };
  return fillIn(own[rules.select(count)] ?? own.other, { count: numbers.format(count) });
}
