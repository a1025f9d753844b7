import type { ReleaseDate } from "./release.js";

export interface DateFormat {
  /** BCP 47 tag of the language. */
  locale: string;
  day: Intl.DateTimeFormatOptions;
  /** IANA name of the time zone. Default, and for an unknown name: the reader's own. */
  timeZone?: string | undefined;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// The first formatter of a page takes tens of milliseconds on a phone, so each is made once.
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let made = formatters.get(key);
  if (!made) {
    // Without a prototype, as `Intl` would take options from a polluted `Object.prototype`.
    const own = { __proto__: null, ...options };
    try {
      made = new Intl.DateTimeFormat(locale, own);
    } catch {
      // RangeError: an unknown zone or tag. A date in the reader's own zone, which it names, is better than none.
      made = options.timeZone
        ? formatter(locale, { ...options, timeZone: undefined })
        : new Intl.DateTimeFormat(undefined, own);
    }
    formatters.set(key, made);
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
  if (date.length === 10) return formatter(locale, { ...day, timeZone: "UTC" }).format(instant);
  const time = formatter(locale, { hour: "2-digit", minute: "2-digit", timeZoneName: "short", timeZone });
  return `${formatter(locale, { ...day, timeZone }).format(instant)} ${time.format(instant)}`;
}
