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
import { fo } from "./fo.js";
import { fr } from "./fr.js";
import { ga } from "./ga.js";
import { he } from "./he.js";
import { hr } from "./hr.js";
import { hu } from "./hu.js";
import { is } from "./is.js";
import { it } from "./it.js";
import { ja } from "./ja.js";
import { ko } from "./ko.js";
import { lt } from "./lt.js";
import { lv } from "./lv.js";
import { mt } from "./mt.js";
import { nb } from "./nb.js";
import { nl } from "./nl.js";
import { nn } from "./nn.js";
import { pl } from "./pl.js";
import { pt } from "./pt.js";
import { ro } from "./ro.js";
import { ru } from "./ru.js";
import { sk } from "./sk.js";
import { sl } from "./sl.js";
import { sv } from "./sv.js";
import { tr } from "./tr.js";
import { uk } from "./uk.js";
import { zh } from "./zh.js";

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
  fo,
  fr,
  ga,
  he,
  hr,
  hu,
  is,
  it,
  ja,
  ko,
  lt,
  lv,
  mt,
  nb,
  nl,
  nn,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sv,
  tr,
  uk,
  zh,
};

export type LocaleName = keyof typeof locales;

export const isLocaleName = (text: string): text is LocaleName => Object.hasOwn(locales, text);

export const localeNames: readonly LocaleName[] = Object.keys(locales).filter(isLocaleName);

const rightToLeft: ReadonlySet<string> = new Set(["ar", "he"]);

export const direction = (locale: LocaleName): "ltr" | "rtl" => (rightToLeft.has(locale) ? "rtl" : "ltr");
