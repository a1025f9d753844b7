import { ar } from "./ar.js";
import { da } from "./da.js";
import { en } from "./en.js";

/** The strings of pages and mails, by language. */
export const locales = { ar, da, en };

export type LocaleName = keyof typeof locales;

export const isLocaleName = (text: string): text is LocaleName => Object.hasOwn(locales, text);

export const localeNames: readonly LocaleName[] = Object.keys(locales).filter(isLocaleName);

const rightToLeft: ReadonlySet<string> = new Set(["ar", "he"]);

export const direction = (locale: LocaleName): "ltr" | "rtl" => (rightToLeft.has(locale) ? "rtl" : "ltr");
