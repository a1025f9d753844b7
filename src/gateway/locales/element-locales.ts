import * as ar from "../../locales/ar.js";
import * as da from "../../locales/da.js";
import * as en from "../../locales/en.js";
import type { Locale } from "../../locales/locale.js";
import type { LocaleName } from "./locales.js";

/** What the elements say: mails and the page of a release use the same words, and write dates in the same way. */
export const elementLocales: Readonly<Record<LocaleName, Locale>> = { ar, da, en };
