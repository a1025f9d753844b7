import type { ReleaseDate } from "./release.js";

/** Months by how their names start in English, German, French, Danish, Norwegian, Swedish and Finnish. */
const months =
  "jan tam|feb fev hel|mar maa mrz|apr avr huh|may mai maj tou|jun juin kes|jul juil hei|aug aou elo|sep syy|oct okt lok|nov marr|dec dez des jou"
    .split("|")
    .map((starts) => new RegExp(`^(${starts.replaceAll(" ", "|")})`));

const time = /(?<![-+\d])(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:\s*([ap])\.?m\b\.?)?/;

const instant = (utc: number): ReleaseDate => new Date(utc).toISOString().slice(0, 19) + "Z";

/** Minutes east of UTC, or NaN for what is no zone. */
function readZone(zone: string, utc: number): number {
  const [, sign, hours, minutes] = /^(?:gmt|utc)?([+-])(\d\d):?(\d\d)z?$/.exec(zone) ?? [];
  if (sign) return +(sign + "1") * (+hours! * 60 + +minutes!);
  if (/^(|z|ut|utc|gmt|etc\/(utc|gmt)|uhr)$/.test(zone)) return 0;
  const [, american, daylight] = /^([aecmp])([sd]?)t$/.exec(zone) ?? [];
  if (american) return ("pmcea".indexOf(american) - 8 + +(daylight === "d")) * 60;
  const [, european, summer] = /^([wcmeb])[es](s?)t$/.exec(zone) ?? [];
  if (european) return (+(european !== "w") + +(european === "e") + summer!.length) * 60;
  if (zone.includes("/"))
    try {
      const name = new Date(utc).toLocaleString("en", { timeZone: zone, timeZoneName: "longOffset" });
      return readZone(name.replace(/.*GMT/, "gmt"), utc);
    } catch {
      // The platform does not know that zone.
    }
  return NaN;
}

/**
 * Reads a date as feeds write it: ISO 8601, RFC 822 and what passes for them, month names in the languages of
 * `months`, `dd.mm.yyyy`, two-digit years, epoch seconds. A time without a zone is UTC, never the reader's own.
 *
 * @returns nothing for what is no date, rather than a guess.
 */
export function readDate(value: string): ReleaseDate | undefined {
  const text = value
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/^(\d{4})(\d\d)(\d\d)(?:t(\d\d)(\d\d)(\d\d))?(?!\d)/, "$1-$2-$3 $4:$5:$6");
  if (/^\d{9,10}(\d{3})?$/.test(text)) return instant(+text * (text.length > 10 ? 1 : 1000));

  const clock = time.exec(text);
  const [whole = "", hour = 0, minute = 0, second = 0, half] = clock ?? [];
  let days = text.slice(0, clock?.index);
  const [zone = ""] = text
    .slice(days.length + whole.length)
    // Unix writes the year last: "Tue Feb 16 23:16:00 EST 2016".
    .replace(/\s\d{4}$/, (year) => ((days += year), ""))
    .trim()
    .split(/\s/);

  // The month is the last word that can be one: "mar. 3 mars" is a Tuesday in March.
  let month = 0;
  for (const word of days.match(/[a-z]+/g) ?? [])
    month = months.findLastIndex((start) => start.test(word)) + 1 || month;
  const numbers = days.match(/\d+/g) ?? [];
  let yearAt = numbers.findIndex((number) => number.length === 4);
  if (yearAt < 0 && numbers.length === (month ? 2 : 3)) yearAt = numbers.length - 1;
  const [yearText = ""] = numbers.splice(yearAt, 1);
  const year = +yearText + (yearText.length > 2 ? 0 : +yearText < 70 ? 2000 : 1900);
  let [day = 1, numeral] = yearAt ? numbers : numbers.reverse();
  if (numeral || !month) {
    if (!numeral && !/^[\d-]+$/.test(days)) return;
    [day, month] = numeral ? [day, +numeral] : [1, +day];
    // Americans write the month first: certain where the second number is no month, likely with am and pm.
    if (yearAt && (month > 12 || (half && days.includes("/")))) [day, month] = [month, +day];
  }
  const hours = half ? (+hour % 12) + (half === "p" ? 12 : 0) : +hour;
  const utc = Date.UTC(year, month - 1, +day, hours, +minute, +second);
  const date = new Date(utc);
  if (
    yearAt < 0 ||
    numbers.length > 2 ||
    year < 1900 ||
    date.getUTCMonth() !== month - 1 ||
    date.getUTCDate() !== +day ||
    hours > 23 ||
    +minute > 59 ||
    +second > 60
  )
    return;
  const offset = readZone(zone, utc);
  return Number.isNaN(offset)
    ? undefined
    : clock
      ? instant(utc - offset * 60_000)
      : date.toISOString().slice(0, 10);
}
