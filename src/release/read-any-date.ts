import type { ReleaseDate } from "./release.js";

/**
 * The first three letters of the months, without accents, one language a line: English, Finnish, Nordic and German,
 * French, Spanish, Italian, Portuguese, Dutch, Polish, Greek. Dashes stand for months that an earlier line has.
 */
const months = splitIntoThrees(
  "janfebmaraprmayjunjulaugsepoctnovdec" +
    "tamhelmaahuhtoukesheielosyyloknovjou" +
    "------mrz---maj------------okt---dez" +
    "---fev---avrmaijui---aou---------des" +
    "ene------abr---------ago---------dic" +
    "gen---------maggiulug---setott------" +
    "---------------------------out------" +
    "------mrt---mei---------------------" +
    "stylut---kwi---czelipsiewrzpazlisgru" +
    "ιανφεβμαραπρμαιιουιουαυγσεποκτνοεδεκ",
);

function splitIntoThrees(text: string): string[] {
  return text.match(/.../gu) ?? [];
}

/** Minutes east of UTC; NaN if it is no zone. */
function zoneOffset(zone: string, utc: number): number {
  const [, sign, hours = "", minutes = ""] = /^(?:gmt|utc)?([+-])(\d\d):?(\d\d)z?$/.exec(zone) ?? [];
  if (sign) return +(sign + "1") * (+hours * 60 + +minutes);
  const [, american, daylight] = /^([aecmp])([sd]?)t$/.exec(zone) ?? [];
  if (american) return ("pmcea".indexOf(american) - 8 + +(daylight === "d")) * 60;
  const [, european, summer = ""] = /^([wcmbe])[es](s?)t$/.exec(zone) ?? [];
  if (european) return (Math.ceil("wcmbe".indexOf(european) / 3) + summer.length) * 60;
  if (/\//.test(zone))
    try {
      const name = new Date(utc).toLocaleString("en", { timeZone: zone, timeZoneName: "longOffset" });
      return zoneOffset(name.replace(/.*G/, "g").toLowerCase(), utc);
    } catch {
      // The platform does not know that zone.
    }
  return /^(z|utc?|gmt|uhr|)$/.test(zone) ? 0 : NaN;
}

const instant = (utc: number): ReleaseDate => new Date(utc).toISOString().slice(0, 19) + "Z";

/**
 * Reads a date in any notation that feeds use: ISO 8601, RFC 822 and variants of them, names of months in the languages
 * of `months`, `dd.mm.yyyy`, two-digit years, zones by name, epoch seconds. A time without a zone is UTC, never the
 * reader's own.
 *
 * @returns `undefined` if it is no date, rather than a guess.
 */
export function readAnyDate(value: string): ReleaseDate | undefined {
  const text = value
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/^(\d{4})(\d\d)(\d\d)(?!\d)/, "$1-$2-$3");
  // ISO 8601 has days of the year: 2025-185.
  const [, ordinalYear, ordinal = 0] = /^(\d{4})-?(\d{3})$/.exec(text) ?? [];
  if (ordinalYear && +ordinal > 0 && +ordinal < 367)
    return instant(Date.UTC(+ordinalYear, 0, +ordinal)).slice(0, 10);
  if (/^\d{9,10}(\d{3})?$/.test(text)) return instant(+text * (text.length > 10 ? 1 : 1000));

  const clock = /(?<![-+\d])(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:\s*([ap])\.?m\b\.?)?/.exec(text);
  const [whole = "", hour = 0, minute = 0, second = 0, half] = clock ?? [];
  let days = text.slice(0, clock?.index);
  const zone = text
    .slice(days.length + whole.length)
    // Unix writes the year last: "Tue Feb 16 23:16:00 EST 2016".
    .replace(/\s\d{4}$/, (year) => ((days += year), ""))
    .trim()
    .replace(/\s.*/, "");

  // The month is the last word that can be one: in "mar. 3 mars" the first is the French for Tuesday.
  let month = 0;
  for (const word of days.match(/\p{L}+/gu) ?? [])
    month =
      (months.indexOf(
        word
          .replace(/^(juil|ιουλ)/, "jul")
          .replace(/^marr/, "nov")
          .slice(0, 3),
      ) %
        12) +
        1 || month;
  const numbers = days.match(/\d+/g) ?? [];
  let yearAt = numbers.findIndex((number) => number.length === 4);
  if (yearAt < 0 && numbers.length === (month ? 2 : 3)) yearAt = numbers.length - 1;
  if (yearAt < 0) return;
  const [shortYear] = numbers.splice(yearAt, 1) as [string];
  const year = +shortYear + (shortYear.length > 2 ? 0 : +shortYear < 70 ? 2000 : 1900);
  const [first = 1, numeral = 0, ...more] = (yearAt ? numbers : numbers.reverse()).map(Number);
  let day = first;
  if (numeral || !month) {
    if (!numeral && /[^\d-]/.test(days)) return;
    [day, month] = numeral ? [day, numeral] : [1, day];
    // Americans write the month first: certain if the second number is no month, likely with am and pm.
    if (yearAt && (month > 12 || (half && /\//.test(days)))) [day, month] = [month, day];
  }
  const parts = [year, month, day, half ? (+hour % 12) + (half > "a" ? 12 : 0) : +hour, +minute, +second];
  const utc = Date.UTC(year, month - 1, ...(parts.slice(2) as [number]));
  const offset = zoneOffset(zone, utc);
  // A date that does not exist, such as 30 February, becomes another one.
  if (
    year < 1900 ||
    more.length ||
    isNaN(offset + utc) ||
    parts.join() !== instant(utc).match(/\d+/g)?.map(Number).join()
  )
    return;
  return clock ? instant(utc - offset * 60_000) : instant(utc).slice(0, 10);
}
