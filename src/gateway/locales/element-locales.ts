import * as ar from "../../locales/ar.js";
import * as bg from "../../locales/bg.js";
import * as cs from "../../locales/cs.js";
import * as da from "../../locales/da.js";
import * as de from "../../locales/de.js";
import * as el from "../../locales/el.js";
import * as en from "../../locales/en.js";
import * as es from "../../locales/es.js";
import * as et from "../../locales/et.js";
import * as fi from "../../locales/fi.js";
import * as fo from "../../locales/fo.js";
import * as fr from "../../locales/fr.js";
import * as ga from "../../locales/ga.js";
import * as he from "../../locales/he.js";
import * as hr from "../../locales/hr.js";
import * as hu from "../../locales/hu.js";
import * as is from "../../locales/is.js";
import * as it from "../../locales/it.js";
import * as ja from "../../locales/ja.js";
import * as ko from "../../locales/ko.js";
import * as lt from "../../locales/lt.js";
import * as lv from "../../locales/lv.js";
import * as mt from "../../locales/mt.js";
import * as nb from "../../locales/nb.js";
import * as nl from "../../locales/nl.js";
import * as nn from "../../locales/nn.js";
import * as pl from "../../locales/pl.js";
import * as pt from "../../locales/pt.js";
import * as ro from "../../locales/ro.js";
import * as ru from "../../locales/ru.js";
import * as sk from "../../locales/sk.js";
import * as sl from "../../locales/sl.js";
import * as sv from "../../locales/sv.js";
import * as tr from "../../locales/tr.js";
import * as uk from "../../locales/uk.js";
import * as zh from "../../locales/zh.js";
import type { Locale } from "../../locales/locale.js";
import type { LocaleName } from "./locales.js";

/** What the elements say: mails and the page of a release use the same words, and write dates in the same way. */
export const elementLocales: Readonly<Record<LocaleName, Locale>> = {
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
