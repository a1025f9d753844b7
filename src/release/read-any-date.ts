import { foldAccents, isAllowedInDate, monthOf, type MonthWord } from "./date-words.js";
import type { ReleaseDate } from "./release.js";
import { zoneOffset } from "./zone-offset.js";

/** No notation of a date is longer, and what is shorter costs no time. */
const maxLength = 120;

/** A day in milliseconds UTC, with what else was written. */
interface Day {
  utc: number;
  /** Whether the day of the month was written. A month or a year alone has no time of day. */
  isExact: boolean;
}

interface Clock {
  /** Minutes and seconds after midnight, in milliseconds. */
  time: number;
  /** The text before and after. */
  before: string;
  after: string;
  /** Whether the hours were counted twice, as in the United States, and written in English. */
  isAmerican: boolean;
}

/**
 * A reader of dates for one feed.
 *
 * @param language the feed's language, a BCP 47 tag. It decides between languages in which a word names different months.
 *   Anything else counts as unknown.
 */
export const anyDateReader =
  (language: unknown) =>
  (text: string): ReleaseDate | undefined =>
    readAnyDate(text, typeof language === "string" ? language : "");

/**
 * Reads a date in any notation that feeds use: ISO 8601, RFC 822 and variants of them, names of months in the languages of
 * `date-words.ts`, `dd.mm.yyyy`, two-digit years, zones by name, epoch seconds and milliseconds. A time without a zone is UTC,
 * never the reader's own.
 *
 * @param language BCP 47 tag of the feed, or empty.
 * @returns `undefined` if a word or number in it is not understood or out of range, rather than a guess.
 */
export function readAnyDate(value: string, language = ""): ReleaseDate | undefined {
  const trimmed = value.trim();
  if (trimmed.length > maxLength) return undefined;
  const text = extendIso(foldAccents(trimmed).replaceAll("\u2212", "-"));
  const epoch = /^\d{9,10}(?:\d{3})?$/.test(text) ? Number(text) * (text.length > 10 ? 1 : 1000) : NaN;
  if (!Number.isNaN(epoch)) return instant(epoch);
  for (const clock of [findClock(text), findDottedClock(text)]) {
    const read = clock && readInstant(clock, language);
    if (read) return read;
  }
  const day = readDay(dropDayZone(text), language, false);
  return day && instant(day.utc).slice(0, 10);
}

const instant = (utc: number): ReleaseDate => new Date(utc).toISOString().slice(0, 19) + "Z";

/** Writes the basic format of ISO 8601, `20250704T110000Z`, and its days of the year, `2025-185`, as most feeds do. */
function extendIso(text: string): string {
  const [, year, ordinal] = /^(\d{4})-?(\d{3})$/.exec(text) ?? [];
  if (year && ordinal) {
    const day = new Date(Date.UTC(Number(year), 0, Number(ordinal)));
    return day.getUTCFullYear() === Number(year) ? day.toISOString().slice(0, 10) : "";
  }
  return text
    .replace(/^(\d{4})(\d\d)(\d\d)(?!\d)/, "$1-$2-$3")
    .replace(
      /^(\d{4}-\d\d-\d\dt\d\d)(\d\d)(\d\d)?(?!\d)/,
      (_, start: string, minute: string, second = "00") => [start, minute, second].join(":"),
    );
}

/** A date of XML Schema may have a zone: `2025-07-04Z`. It is a day all the same. */
function dropDayZone(text: string): string {
  const [, day, zone = ""] = /^(\d{4}-\d\d-\d\d)(z|[-+]\d\d:\d\d)$/.exec(text) ?? [];
  return day && !Number.isNaN(zoneOffset(zone, 0)) ? day : text;
}

/** Finds the time of day in `11:00`, `11:00:00.000`, `3:09 p.m.`, `11h30`. */
function findClock(text: string): Clock | undefined {
  const found =
    /(?<![-+\d:.])(\d{1,2})(?::| ?h ?)(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?!\d)(?:\s?([apπμ])\.?\s?[mμ](?!\p{L})\.?)?/u.exec(
      text,
    );
  return found ? clockOf(text, found) : undefined;
}

/** Finds the time of day in `04.07.2025 11.00`, where dots are also in the date: it stands at the end. */
function findDottedClock(text: string): Clock | undefined {
  const found = /(?<=[\s,])(\d{1,2})\.(\d\d)(?:\.(\d\d))?(?=(?:\s?[-+]\d\d:?\d\d|[^\d.]*)$)/.exec(text);
  return found ? clockOf(text, found) : undefined;
}

function clockOf(text: string, found: RegExpExecArray): Clock | undefined {
  const [whole, hourText, minuteText, secondText = "0", half] = found;
  const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText)];
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  // 60 is a leap second.
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 60 || (half && hour > 12)) return undefined;
  const isAfternoon = half === "p" || half === "μ";
  const hours = half ? (hour % 12) + (isAfternoon ? 12 : 0) : hour;
  return {
    time: ((hours * 60 + minute) * 60 + second) * 1000,
    before: text.slice(0, found.index),
    after: text.slice(found.index + whole.length),
    isAmerican: half === "a" || half === "p",
  };
}

function readInstant({ time, before, after, isAmerican }: Clock, language: string): ReleaseDate | undefined {
  let rest = after.trim();
  // A comment, as in "+0200 (CEST)".
  const comment = rest.endsWith(")") ? rest.lastIndexOf("(") : -1;
  if (comment > 0) rest = rest.slice(0, comment);
  const words = rest.split(/[\s;]+/).filter(Boolean);
  // Unix writes the year last: "Tue Feb 16 23:16:00 EST 2016".
  const year = /^\d{4}$/.test(words.at(-1) ?? "") ? words.pop() : "";
  if (/^(?:uhr|uur|h|ч)[.,]?$/.test(words[0] ?? "")) words.shift();
  const day = readDay(`${before} ${year}`, language, isAmerican);
  if (!day?.isExact) return undefined;
  const utc = day.utc + time;
  const joined = zoneOffset(words.join(""), utc);
  const offsets =
    words.length === 0 ? [0] : Number.isNaN(joined) ? words.map((word) => zoneOffset(word, utc)) : [joined];
  const [offset = NaN] = offsets;
  // Two that differ, or one that is no zone.
  if (Number.isNaN(offset) || offsets.some((other) => other !== offset)) return undefined;
  return instant(utc - offset * 60_000);
}

/** Reads a day, a month or a year. Every word in the text must be understood. */
function readDay(text: string, language: string, isAmerican: boolean): Day | undefined {
  if (!/^[\d\p{L}\s.,/–—-]*$/u.test(text)) return undefined;
  const joined = text.replace(/(mean|deireadh) (?=fomhair)/, "$1");
  const style = {
    language,
    hasDottedDay: /^\D*\d{1,2}\./.test(text),
    hasDottedYear: /\d{4}\.\s*$/.test(text),
  };
  const words = (joined.match(/\p{L}+/gu) ?? []).map((word) => ({
    isAllowed: isAllowedInDate(word),
    ...monthOf(word, style),
  }));
  const monthWord = chooseMonthWord(words.filter(({ month }) => month));
  if (words.some((word) => !word.isAllowed && word !== monthWord)) return undefined;

  const numbers = text.match(/\d+/g) ?? [];
  const isWritten = numbers.length < 3;
  const named = isWritten ? monthWord?.month : undefined;
  if (!isWritten && monthWord && !monthWord.isAllowed) return undefined;
  const fourDigits = numbers.findIndex((number) => number.length === 4);
  const isComplete = numbers.length === (named ? 2 : 3);
  const yearAt = fourDigits < 0 && isComplete ? numbers.length - 1 : fourDigits;
  const [yearText = ""] = numbers.splice(yearAt, yearAt < 0 ? 0 : 1);
  if (!/^(?:\d{4}|\d\d)$/.test(yearText) || numbers.some((number) => number.length > 2)) return undefined;
  const year = Number(yearText) + (yearText.length === 4 ? 0 : Number(yearText) < 70 ? 2000 : 1900);
  const [first, second, ...more] = (yearAt === 0 ? numbers.reverse() : numbers).map(Number);
  if (more.length || (yearAt === 1 && second !== undefined)) return undefined;
  if (named) return dayOf(year, named, first);
  if (second === undefined || first === undefined)
    return /^[\d-]+$/.test(text) ? dayOf(year, first ?? 1, undefined) : undefined;
  // Americans write the month first: certain if the second number is no month, likely with am and pm.
  const isMonthFirst = yearAt !== 0 && (second > 12 || (isAmerican && text.includes("/")));
  return isMonthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
}

/**
 * Some words name a day or a month: "mar. 3 mars" is a Tuesday in March, "15 Mar 2026 Paz" a Sunday. So the month is the last word
 * that can be nothing else, or that is the whole name of a month.
 */
function chooseMonthWord<Word extends Partial<MonthWord> & { isAllowed: boolean }>(
  words: readonly Word[],
): Word | undefined {
  return (
    words.filter(({ isAllowed }) => !isAllowed).at(-1) ??
    words.filter(({ isWhole }) => isWhole).at(-1) ??
    words.at(-1)
  );
}

function dayOf(year: number, month: number, day: number | undefined): Day | undefined {
  const utc = Date.UTC(year, month - 1, day ?? 1);
  const made = new Date(utc);
  // A day that does not exist, such as 30 February, becomes one in another month.
  const exists = made.getUTCMonth() === month - 1 && made.getUTCDate() === (day ?? 1);
  return year >= 1900 && exists ? { utc, isExact: day !== undefined } : undefined;
}
