import type { ReleaseDate } from "./release.js";

const iso =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T\s]+(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(?:(Z)|([+-])(\d\d):?(\d\d))?)?$/i;

/** Reads a date as feeds write it. Gives nothing for what is no date; never uses the reader's own time zone. */
export function readDate(value: string): ReleaseDate | undefined {
  const text = value.trim();
  const match = iso.exec(text);
  if (!match) {
    if (!/\d:\d\d/.test(text)) return;
    const time = Date.parse(/(?:[A-Z]{1,4}|[+-]\d\d:?\d\d)$/i.test(text) ? text : text + " GMT");
    return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 19) + "Z";
  }
  const [, year, month, day, hour, minute, second = 0, , sign, zoneHour = 0, zoneMinute = 0] = match;
  if (!hour) return text;
  const offset = (sign === "-" ? -1 : 1) * (+zoneHour * 60 + +zoneMinute);
  const time = Date.UTC(+year!, +month! - 1, +day!, +hour, +minute! - offset, +second);
  return new Date(time).toISOString().slice(0, 19) + "Z";
}
