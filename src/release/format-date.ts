import type { ReleaseDate } from "./release.js";

export interface DateFormat {
  /** BCP 47 tag of the language, or several, of which the first is used that the platform knows. */
  locale: string | string[];
  /** How a day is written. The same object for all dates of a list, as each object has formatters of its own. */
  day: Intl.DateTimeFormatOptions;
  /** IANA name of the time zone. Default, and for an unknown name: the reader's own. */
  timeZone?: string | undefined;
}

const time: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", timeZoneName: "short" };

/** For each way to write a date: its formatters, by language and time zone. */
const formatters = new WeakMap<Intl.DateTimeFormatOptions, Map<string, Intl.DateTimeFormat>>();

let isDataLoaded = false;

/** Whether a date can be written at once. The first formatter of a page takes tens of milliseconds on a phone. */
export const canFormatDates = (): boolean => isDataLoaded;

// Each is made once.
function formatter(
  style: Intl.DateTimeFormatOptions,
  locale: string | string[],
  timeZone?: string,
): Intl.DateTimeFormat {
  const known = formatters.get(style) ?? new Map<string, Intl.DateTimeFormat>();
  formatters.set(style, known);
  const key = [timeZone, locale].join();
  let made = known.get(key);
  if (!made) {
    // Without a prototype, as `Intl` would take options from a polluted `Object.prototype`.
    const own = { __proto__: null, ...style, timeZone };
    try {
      made = new Intl.DateTimeFormat(locale, own);
    } catch {
      // RangeError: an unknown zone or tag. A date in the reader's own zone, which it names, is better than none.
      made = timeZone ? formatter(style, locale) : new Intl.DateTimeFormat(undefined, own);
    }
    known.set(key, made);
    isDataLoaded = true;
  }
  return made;
}

/**
 * Writes a date for readers: an instant with time and zone ("4.7.2025 13.00 CEST"), a day without ("4.7.2025").
 * Empty if it is no date. Date and time are formatted separately because engines join them differently.
 */
export function formatDate(date: ReleaseDate, { locale, day, timeZone }: DateFormat): string {
  const instant = new Date(date);
  if (Number.isNaN(+instant)) return "";
  const write = (style: Intl.DateTimeFormatOptions, zone = timeZone) =>
    formatter(style, locale, zone).format(instant);
  return date.length === 10 ? write(day, "UTC") : `${write(day)} ${write(time)}`;
}
