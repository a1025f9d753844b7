import type { Plural } from "./locale.js";

/** Puts values into a string: `{name}` becomes the value of that name. A name that has no value stays. */
export const fillIn = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String({ __proto__: null, ...values }[name] ?? place));

/**
 * A string in the form that a language uses for a number, with the number in it.
 *
 * @param lang BCP 47 tag of the language of the string.
 */
export function fillInCount(forms: Plural, count: number, lang: string): string {
  const own = { __proto__: null, ...forms };
  const form = own[new Intl.PluralRules(lang).select(count)] ?? own.other;
  return fillIn(form, { count: new Intl.NumberFormat(lang).format(count) });
}
