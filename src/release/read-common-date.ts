import type { ReleaseDate } from "./release.js";

/** The two notations that nearly all feeds use. */
const commonDate =
  /^\s*(?:(?:mon|tue|wed|thu|fri|sat|sun), ?)?(?:((?!00)\d{4}-\d\d-(\d\d))|((\d\d?) [a-z]{3} (?!00)\d{4}))(?:[t ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)? ?(?:gmt|z|utc?|([+-][01]\d):?([0-5]\d))?)?\s*$/i;

/**
 * Reads ISO 8601, and RFC 822 with a numeric zone. A time without a zone is UTC, never the reader's own.
 * `read-any-date.ts` reads other notations, which few feeds use.
 *
 * @returns `undefined` for everything else.
 */
export function readCommonDate(text: string): ReleaseDate | undefined {
  const [, iso, isoDay, words, day, hour, minute = "", second = "", zone = "+00", rest = "00"] =
    commonDate.exec(text) ?? [];
  const date = new Date(iso ?? `${words} UTC`);
  // A day that does not exist, such as 30 February, is none, or becomes one in another month.
  if (date.getUTCDate() !== +(isoDay ?? day ?? "")) return undefined;
  if (!hour) return date.toISOString().slice(0, 10);
  date.setUTCHours(+hour - +zone, +minute - +(zone.charAt(0) + rest), +second);
  return date.toISOString().slice(0, 19) + "Z";
}
