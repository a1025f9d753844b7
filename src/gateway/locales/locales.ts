import { ar } from "./ar.js";
import { da } from "./da.js";
import { en } from "./en.js";

/** The strings of pages and mails by language. */
export const locales = { en, da, ar };

export type LocaleName = keyof typeof locales;

export const direction = (locale: LocaleName): "ltr" | "rtl" => (locale === "ar" ? "rtl" : "ltr");

/** BCP 47 tags with which `Intl` writes dates as the elements do. */
export const dateLocales: Readonly<Record<LocaleName, string>> = { en: "en-GB", da: "da-DK", ar: "ar" };
