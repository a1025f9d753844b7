import { dates as englishDates } from "../locales/en.js";
import { loadLocale } from "../locales/load-locale.js";
import type { Locale, StringGroup } from "../locales/locale.js";
import { overrideWith } from "../locales/override-strings.js";
import { formatDate } from "../release/format-date.js";
import type { ReleaseDate } from "../release/release.js";
import { type Markup, markup } from "./markup.js";

/** What is written in the language of the page: our own words, and dates. */
export interface PageWords {
  /** BCP 47 tag of the language of our words; `en` if we do not have the page's. */
  readonly lang: string;
  /** @param english The same group in English. */
  strings<Group extends StringGroup>(group: Group, english: Locale[Group]): Locale[Group];
  formatDate(date: ReleaseDate): string;
  /** A date as an element; nothing if there is none. */
  time(date: ReleaseDate | undefined, className: string, text?: string): Markup | undefined;
}

export interface WordOptions {
  lang: string;
  timeZone: string | undefined;
  strings: object | undefined;
}

/** Loads the words of a language. The elements do the same in the browser, so both write the same. */
export async function loadPageWords({ lang, timeZone = "UTC", strings }: WordOptions): Promise<PageWords> {
  const locale = await loadLocale(lang);
  const isKnown = locale !== undefined || /^en\b/i.test(lang);
  const dates = locale?.dates ?? englishDates;
  const style = isKnown && lang.includes("-") ? { ...dates, locale: [lang, dates.locale] } : dates;
  const override = strings && overrideWith(strings);
  const words: PageWords = {
    lang: isKnown ? lang : "en",
    strings(group, english) {
      const ours = locale?.[group] ?? english;
      return override ? override(group, ours) : ours;
    },
    formatDate: (date) => formatDate(date, { ...style, timeZone }),
    time(date, className, text) {
      const written = text ?? (date && words.formatDate(date));
      return date && written
        ? markup`<time class="${className}" lang="${words.lang}" dir="auto" datetime="${date}">${written}</time>`
        : undefined;
    },
  };
  return words;
}
