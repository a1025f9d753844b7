import { expect } from "@open-wc/testing";
import { readAnyDate } from "../../src/release/read-any-date.js";

/** The official languages of the European Union, and Norwegian, Icelandic, Russian, Ukrainian and Turkish. */
const languages =
  "bg cs da de el en en-GB es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv nb nn is ru uk tr".split(
    " ",
  );

const styles = ["full", "long", "medium", "short"] as const;
const times = [undefined, "short", "medium", "long"] as const;

const formats: Intl.DateTimeFormatOptions[] = [
  ...styles.flatMap((dateStyle) =>
    times.map((timeStyle) => ({ dateStyle, ...(timeStyle && { timeStyle }) })),
  ),
  { day: "numeric", month: "short", year: "numeric" },
  { weekday: "short", day: "2-digit", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
  { weekday: "long", day: "numeric", month: "long", year: "numeric" },
];

/** Days beyond the twelfth, as one that is short and in figures does not say where the month is; and one of each weekday. */
const days = [13, 14, 15, 16, 17, 18, 19];

describe("dates as the platform writes them", () => {
  for (const language of languages)
    it(`are read in every format, in ${language}`, () => {
      for (const format of formats) {
        const formatter = new Intl.DateTimeFormat(language, { ...format, timeZone: "UTC" });
        for (let month = 0; month < 12; month++) {
          const instant = new Date(Date.UTC(2026, month, days[month % 7], 15, 30));
          const hasTime = "timeStyle" in format || "hour" in format;
          const written = formatter.format(instant);
          const meant = hasTime
            ? instant.toISOString().replace(".000", "")
            : instant.toISOString().slice(0, 10);
          expect(readAnyDate(written, language), written).to.equal(meant);
          // Without the feed's language as well, as each of these says which of two months a word means.
          expect(readAnyDate(written), written).to.equal(meant);
        }
      }
    });

  it("are read with the name of each month as it stands alone", () => {
    for (const language of languages)
      for (const month of ["long", "short"] as const)
        for (let index = 0; index < 12; index++) {
          const instant = new Date(Date.UTC(2026, index, 1));
          const name = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" }).format(instant);
          // A numeral alone is a day.
          if (/\d/.test(name)) continue;
          expect(readAnyDate(`4 ${name} 2026`, language), `${language}: ${name}`).to.equal(
            new Date(Date.UTC(2026, index, 4)).toISOString().slice(0, 10),
          );
        }
  });
});
