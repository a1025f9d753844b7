import type { ReleaseDate } from "./release.js";

const iso8601orRfc822 =
  /^(?:\w+, ?)?(?:(\d{4})-(\d\d)-(\d\d)|(\d\d?) ([a-z]{3}) (\d{4}))(?:[t ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)? ?(?:gmt|utc?|z|([+-]\d\d):?(\d\d))?)?$/i;

/**
 * Reads the two notations that nearly all feeds use: ISO 8601, and RFC 822 with a zone in figures. A time without a
 * zone is UTC, never the reader's own. Other notations: `read-unusual-date.ts`, which a page seldom needs.
 *
 * @returns nothing for everything else.
 */
export function readDate(text: string): ReleaseDate | undefined {
  const [, isoYear, isoMonth, isoDay, day, name, year, hour, minute, second = 0, zone = "+00", rest = "00"] =
    iso8601orRfc822.exec(text.trim()) ?? [];
  const month = name ? "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.toLowerCase()) / 3 + 1 : isoMonth;
  const parts = [isoYear ?? year, month, isoDay ?? day, hour ?? 0, minute ?? 0, second].map(Number);
  const utc = (hours: number, minutes: number) => {
    const time = Date.UTC(
      parts[0]!,
      parts[1]! - 1,
      parts[2],
      parts[3]! - hours,
      parts[4]! - minutes,
      parts[5],
    );
    return isNaN(time) ? "" : new Date(time).toISOString().slice(0, 19) + "Z";
  };
  // A date that runs over, 30 February say, comes out as another.
  const local = utc(0, 0);
  if (local.match(/\d+/g)?.map(Number).join() !== parts.join()) return;
  return hour ? utc(+zone, +(zone[0]! + rest)) : local.slice(0, 10);
}
