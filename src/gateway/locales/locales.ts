import { ar } from "./ar.js";
import { bg } from "./bg.js";
import { cs } from "./cs.js";
import { da } from "./da.js";
import { de } from "./de.js";
import { el } from "./el.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { et } from "./et.js";
import { fi } from "./fi.js";
import { fr } from "./fr.js";
import { ga } from "./ga.js";
import { hr } from "./hr.js";
import { hu } from "./hu.js";
import { it } from "./it.js";
import { lt } from "./lt.js";
import { lv } from "./lv.js";
import { mt } from "./mt.js";
import { nb } from "./nb.js";
import { nl } from "./nl.js";
import { nn } from "./nn.js";
import { pl } from "./pl.js";
import { pt } from "./pt.js";
import { ro } from "./ro.js";
import { sk } from "./sk.js";
import { sl } from "./sl.js";
import { sv } from "./sv.js";

/** The strings of pages and mails, by language. */
export const locales = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  ga,
  hr,
  hu,
  it,
  lt,
  lv,
  mt,
  nb,
  nl,
  nn,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
};

export type LocaleName = keyof typeof locales;

export const isLocaleName = (text: string): text is LocaleName => Object.hasOwn(locales, text);

export const localeNames: readonly LocaleName[] = Object.keys(locales).filter(isLocaleName);

const rightToLeft: ReadonlySet<string> = new Set(["ar", "he"]);

export const direction = (locale: LocaleName): "ltr" | "rtl" => (rightToLeft.has(locale) ? "rtl" : "ltr");
