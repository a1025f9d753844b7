/** When digests are due. Works with the calendar of a time zone, so that a digest comes once on a day of 23 or 25 hours. */
import type { Frequency } from "../../subscribe/frequency.js";
import { weekdays, type DigestConfig } from "../config/news-options.js";
import { dayMs, hourMs } from "../shared/durations.js";

export type DigestFrequency = Exclude<Frequency, "immediately">;

/** `Intl` takes long to create one. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * The first time at or after an instant at which a digest is due, in milliseconds since 1970.
 *
 * @param timeZone IANA name of the reader's time zone. If it is null or unknown to this machine, that of the list counts.
 */
export function nextDigestAt(
  frequency: DigestFrequency,
  digest: DigestConfig,
  timeZone: string | null,
  after: number,
): number {
  const clock = clockOf(timeZone) ?? clockOf(digest.timeZone) ?? clockOf("UTC");
  if (!clock) throw new Error("This machine has no time zones.");
  // A day as its midnight in UTC, because calendar days follow one another there.
  const today = Math.floor(wallTime(clock, after) / dayMs) * dayMs;
  // A time zone can leave out a day, when it moves to the other side of the date line.
  for (let day = today - dayMs; ; day += dayMs) {
    if (!isDigestDay(frequency, digest, clock, day)) continue;
    const dueAt = instantOf(clock, day + digest.hour * hourMs);
    if (dueAt >= after) return dueAt;
  }
}

function isDigestDay(
  frequency: DigestFrequency,
  digest: DigestConfig,
  clock: Intl.DateTimeFormat,
  day: number,
): boolean {
  if (!exists(clock, day)) return false;
  if (frequency === "daily") return true;
  const isDue = (day: number) =>
    frequency === "weekly"
      ? (new Date(day).getUTCDay() + 6) % 7 === weekdays.indexOf(digest.weekday)
      : new Date(day).getUTCDate() === 1;
  // The digest of a day that was left out comes on the next one.
  return isDue(day) || (!exists(clock, day - dayMs) && isDue(day - dayMs));
}

/** Whether a calendar day exists in a time zone. At noon, no clock changes. */
function exists(clock: Intl.DateTimeFormat, day: number): boolean {
  const noon = day + dayMs / 2;
  return Math.floor(wallTime(clock, instantOf(clock, noon)) / dayMs) * dayMs === day;
}

/**
 * The instant at which clocks show a time. If they show it twice, the first one; if they leave it out, as much later as they
 * are put forward.
 */
function instantOf(clock: Intl.DateTimeFormat, wall: number): number {
  const offsets = [wall - dayMs, wall + dayMs].map((instant) => wallTime(clock, instant) - instant);
  const candidates = offsets.map((offset) => wall - offset);
  const shown = candidates.filter((instant) => wallTime(clock, instant) === wall);
  return shown.length ? Math.min(...shown) : Math.max(...candidates);
}

/** What clocks show at an instant, as milliseconds since 1970 of a clock in UTC that shows the same. */
function wallTime(clock: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}

function clockOf(timeZone: string | null): Intl.DateTimeFormat | undefined {
  if (!timeZone) return undefined;
  const known = clocks.get(timeZone);
  if (known) return known;
  try {
    const clock = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      calendar: "gregory",
      numberingSystem: "latn",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    clocks.set(timeZone, clock);
    return clock;
  } catch {
    return undefined;
  }
}
