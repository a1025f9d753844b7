import { expect } from "@open-wc/testing";
import { readCommonDate } from "../../src/release/read-common-date.js";
import { readAnyDate } from "../../src/release/read-any-date.js";

describe("readCommonDate", () => {
  const cases: [string, string | undefined][] = [
    ["2025-07-04T11:00:00Z", "2025-07-04T11:00:00Z"],
    ["2025-07-04T11:00:00+02:00", "2025-07-04T09:00:00Z"],
    ["2025-07-04T11:00:00-0330", "2025-07-04T14:30:00Z"],
    ["2026-10-01T07:21:34.266Z", "2026-10-01T07:21:34Z"],
    ["2025-07-04 11:00:00", "2025-07-04T11:00:00Z"],
    ["2025-07-04T11:00", "2025-07-04T11:00:00Z"],
    [" 2025-07-04 ", "2025-07-04"],
    ["Fri, 04 Jul 2025 11:00:00 GMT", "2025-07-04T11:00:00Z"],
    ["Fri, 4 Jul 2025 11:00:00 +0200", "2025-07-04T09:00:00Z"],
    ["Fri,4 Jul 2025 11:00 GMT", "2025-07-04T11:00:00Z"],
    ["04 Jul 2025", "2025-07-04"],
    ["Thu, 31 Dec 2024 23:30:00 -0100", "2025-01-01T00:30:00Z"],
    ["2024-02-29", "2024-02-29"],
    ["2025-02-29", undefined],
    ["2025-13-01T00:00:00Z", undefined],
    ["2025-07-04T25:00:00Z", undefined],
    ["2025-07-04T11:00:61Z", undefined],
    ["2025-07-04T11:00:00Zebra", undefined],
    ["0001-01-01T00:00:00Z", undefined],
    ["2025-07-04T11:00:00+2400", undefined],
    ["Fri, 4 Jul 2025 11:00:00 +2500", undefined],
    ["Fri, 4 Jul 2025 11:00:00 +0260", undefined],
    ["Fri, 4 Jul 2025 99:99:00 GMT", undefined],
    ["Room, 4 Jul 2025", undefined],
    ["Room, 2025-07-04", undefined],
    ["", undefined],
    ["soon", undefined],
  ];
  for (const [written, meant] of cases)
    it(`reads "${written}" as ${meant ?? "nothing"}`, () => {
      expect(readCommonDate(written)).to.equal(meant);
      expect(readAnyDate(written), "readAnyDate agrees").to.equal(meant);
    });

  it("reads a year that a typing error has put into the past", () => {
    expect(readCommonDate("0103-12-13T18:30:02Z")).to.equal("0103-12-13T18:30:02Z");
    expect(readCommonDate("13 Dec 0103")).to.equal("0103-12-13");
  });

  it("gives back its own output unchanged", () => {
    for (const date of ["2025-07-04T11:00:00Z", "2025-07-04"]) expect(readCommonDate(date)).to.equal(date);
  });
});

describe("readAnyDate", () => {
  const cases: [string, string | undefined][] = [
    // Zones by name.
    ["Fri, 04 Jul 2025 11:00:00 EST", "2025-07-04T16:00:00Z"],
    ["Fri, 04 Jul 2025 11:00:00 ET", "2025-07-04T16:00:00Z"],
    ["Fri, 04 Jul 2025 11:00:00 PDT", "2025-07-04T18:00:00Z"],
    ["Fri, 04 Jul 2025 11:00:00 AT", "2025-07-04T15:00:00Z"],
    ["Fri, 04 Jul 2025 11:00:00 MET", "2025-07-04T10:00:00Z"],
    ["Fri, 04 Jul 2025 11:00:00 CEST", "2025-07-04T09:00:00Z"],
    ["Fri, 04 Jul 2025 11:00:00 EEST", "2025-07-04T08:00:00Z"],
    ["Fri, 04 Jul 2025 11:00:00 WET", "2025-07-04T11:00:00Z"],
    ["Fri, 04 Jul 2025 11:00:00 BST", "2025-07-04T10:00:00Z"],
    ["Fri, 04 Jul 2025 11:00:00 UT", "2025-07-04T11:00:00Z"],
    ["Fri, 04 Jul 2025 11:00:00 Etc/GMT", "2025-07-04T11:00:00Z"],
    ["Fri, 04 Jul 2025 11:00:00 Europe/Brussels", "2025-07-04T09:00:00Z"],
    ["Fri, 04 Jul 2025 11:00:00 Nowhere/Atall", undefined],
    ["Fri, 04 Jul 2025 11:00:00 GMT-07:00", "2025-07-04T18:00:00Z"],
    ["2020-11-08T16:20:00-05:00Z", "2020-11-08T21:20:00Z"],
    ["2025-07-04T11:00:00+0200 (CEST)", "2025-07-04T09:00:00Z"],
    ["Fri, 04 Jul 2025 11:00:00 +00:zz", undefined],
    // Names of months, with names of days that look like them.
    ["4. juli 2025 kl. 11:00", "2025-07-04T11:00:00Z"],
    ["den 4 maj 2025", "2025-05-04"],
    ["lör 4 okt 2025 11:00 +0200", "2025-10-04T09:00:00Z"],
    ["4. desember 2025", "2025-12-04"],
    ["tiistai 4. marraskuuta 2025", "2025-11-04"],
    ["maanantai 7. heinäkuuta 2025", "2025-07-07"],
    ["4. maaliskuuta 2025", "2025-03-04"],
    ["Di, 23 Jan 2018 00:00:00 +0100", "2018-01-22T23:00:00Z"],
    ["Do, 29 Mär 2018 10:00:00 CEST", "2018-03-29T08:00:00Z"],
    ["20. März 2024, 14:30 Uhr", "2024-03-20T14:30:00Z"],
    ["3. Dezember 2024", "2024-12-03"],
    ["mar., 01 déc. 2020 10:00", "2020-12-01T10:00:00Z"],
    ["mardi 3 mars 2020", "2020-03-03"],
    ["Lundi, 16. Novembre 2020 - 15:54", "2020-11-16T15:54:00Z"],
    ["13 juil. 2020", "2020-07-13"],
    ["13 juin 2020", "2020-06-13"],
    ["1er août 2020", "2020-08-01"],
    ["5 avril 2020", "2020-04-05"],
    ["martes, 3 de marzo de 2020", "2020-03-03"],
    ["15 de enero de 2020 10:00", "2020-01-15T10:00:00Z"],
    ["mercoledì 3 giugno 2020", "2020-06-03"],
    ["3 luglio 2020", "2020-07-03"],
    ["3 de outubro de 2020", "2020-10-03"],
    ["maandag 4 mei 2020", "2020-05-04"],
    ["4 października 2020", "2020-10-04"],
    ["Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z"],
    ["4 Ιουνίου 2020", "2020-06-04"],
    // What passes for English.
    ["Thurs, 16th Oct 2020 00:00:39 +0000", "2020-10-16T00:00:39Z"],
    ["Friday, December 22, 2017 - 3:09pm", "2017-12-22T15:09:00Z"],
    ["Thu, June 22, 2023 at 01:11 PM EDT", "2023-06-22T17:11:00Z"],
    ["Jan 1, 2024 12:05 a.m.", "2024-01-01T00:05:00Z"],
    ["March 30 2020 12:02:38 PM", "2020-03-30T12:02:38Z"],
    ["Tue Feb 16 23:16:00 EST 2016", "2016-02-17T04:16:00Z"],
    ["Nov. 2020", "2020-11-01"],
    // Figures only.
    ["30.10.23", "2023-10-30"],
    ["05 Nov 94 13:15:30 GMT", "1994-11-05T13:15:30Z"],
    ["26/06/2020", "2020-06-26"],
    ["26-06-2020 14:00", "2020-06-26T14:00:00Z"],
    ["10/30/23 21:55:58", "2023-10-30T21:55:58Z"],
    ["09/05/2014 4:20 pm", "2014-09-05T16:20:00Z"],
    ["20251031", "2025-10-31"],
    ["2003-335", "2003-12-01"],
    ["2003335", "2003-12-01"],
    ["2003-12", "2003-12-01"],
    ["2003", "2003-01-01"],
    ["1700000000", "2023-11-14T22:13:20Z"],
    ["1700000000123", "2023-11-14T22:13:20Z"],
    // Words that are one language's month and another one's day of the week.
    ["mar 4 2026", "2026-03-04"],
    ["mar. 4/8/2026", "2026-08-04"],
    ["2026. jan. 28., Sze", "2026-01-28"],
    ["15 Mar 2026 Paz", "2026-03-15"],
    ["4 paź 2026", "2026-10-04"],
    ["Mo, 04 Mai 2026 11:00:00 MESZ", "2026-05-04T09:00:00Z"],
    ["4 Okt 2026", "2026-10-04"],
    ["vie, 04 dic 2026", "2026-12-04"],
    ["man, 04 mai 2026 11:00:00 +0200", "2026-05-04T09:00:00Z"],
    ["fre, 04 des 2026", "2026-12-04"],
    ["ma, 04 mei 2026", "2026-05-04"],
    ["sam., 04 avr. 2026", "2026-04-04"],
    ["сб, 04 июля 2026 г., 11:00", "2026-07-04T11:00:00Z"],
    ["4 Δεκεμβρίου 2026, 11:00 μ.μ.", "2026-12-04T23:00:00Z"],
    ["Dé Domhnaigh 4 Meán Fómhair 2026", "2026-09-04"],
    ["4 MAYIS 2026", "2026-05-04"],
    // ISO 8601 in the basic format, hours as zones, midnight at the end of a day, leap seconds.
    ["20250704T110000Z", "2025-07-04T11:00:00Z"],
    ["20250704T1100+0200", "2025-07-04T09:00:00Z"],
    ["2025-07-04T11:00:00+01", "2025-07-04T10:00:00Z"],
    ["2025-07-04T11:00:00+2359", "2025-07-03T11:01:00Z"],
    ["2025-07-04T11:00:00-01", "2025-07-04T12:00:00Z"],
    ["2025-07-04T11:00:00\u221201:00", "2025-07-04T12:00:00Z"],
    ["2025-07-04T24:00:00Z", "2025-07-05T00:00:00Z"],
    ["2025-12-31T24:00", "2026-01-01T00:00:00Z"],
    ["2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"],
    ["2025-07-04Z", "2025-07-04"],
    ["2025-07-04+02:00", "2025-07-04"],
    // Times with dots, and with hours in words.
    ["04.07.2026, 11.00", "2026-07-04T11:00:00Z"],
    ["04.07.2026 11.00.30", "2026-07-04T11:00:30Z"],
    ["4. juli 2026 kl. 11.00", "2026-07-04T11:00:00Z"],
    ["4.7.2026 klo 11.00", "2026-07-04T11:00:00Z"],
    ["04.07.26 11.00", "2026-07-04T11:00:00Z"],
    ["4. Juli 2026, 11.00 Uhr MESZ", "2026-07-04T09:00:00Z"],
    ["4 juillet 2026 à 11h30", "2026-07-04T11:30:00Z"],
    ["4 July 2026 11:00 GMT+2", "2026-07-04T09:00:00Z"],
    ["Fri, 04 Jul 2025 11:00:00 +0200 CEST", "2025-07-04T09:00:00Z"],
    // Out of range.
    ["2025-07-04 99:99", undefined],
    ["2025-07-04 11:60", undefined],
    ["2025-07-04T24:01Z", undefined],
    ["2025-07-04T23:59:61Z", undefined],
    ["2025-07-04T11:00:00+24", undefined],
    ["20250704T250000Z", undefined],
    ["2025-07-04+99:00", undefined],
    ["04.07.2026, 25.00", undefined],
    ["04.07.2026, 11.60", undefined],
    ["4 July 2026 13:00 pm", undefined],
    ["31 April 2026", undefined],
    ["32 July 2026", undefined],
    ["4 July 1026", undefined],
    ["Fri, 04 Jul 2025 11:00:00 +2500 (CEST)", undefined],
    // A word or a sign that is not understood.
    ["Updated 4 July 2026", undefined],
    ["4 July 2026 draft", undefined],
    ["4 July 2026 11:00 sharp", undefined],
    ["Fri, 04 Jul 2025 11:00:00 +0200 EST", undefined],
    ["marketing 2026", undefined],
    ["jan feb 2026", undefined],
    ["Jan 2026-07-04", undefined],
    ["~4 July 2026", undefined],
    ["July 2026 11:00", undefined],
    // The beginning of June and of July in French.
    ["4 jui 2026", undefined],
    ["4 July 2026" + " ".repeat(200) + "11:00", undefined],
    // No dates.
    ["99 Jun", undefined],
    ["2003-367", undefined],
    ["2003000", undefined],
    ["25:14", undefined],
    ["22013", undefined],
    ["013", undefined],
    ["-03-12", undefined],
    ["2013-xx-27", undefined],
    ["2013-01-27-01", undefined],
    ["0000-00-00 00:00:00", undefined],
    ["Sun, 16 zzz 2012 11:47:32 GMT", undefined],
    ["2013-01-28T11:30:00-06:00Textra", undefined],
    ["Room 2020", undefined],
    ["12345678901234567890 Jan 2024", undefined],
  ];
  for (const [written, meant] of cases)
    it(`reads "${written}" as ${meant ?? "nothing"}`, () => {
      expect(readAnyDate(written)).to.equal(meant);
    });
});

describe("readAnyDate on words that are two months", () => {
  const cases: [string, string | undefined, string | undefined][] = [
    ["4. listopada 2026.", "hr", "2026-10-04"],
    ["4 listopada 2026", "pl", "2026-11-04"],
    ["pon, 05 lis 2026 11:00:00 +0200", "hr", "2026-10-05T09:00:00Z"],
    ["pon, 05 lis 2026 11:00:00 +0200", "pl-PL", "2026-11-05T09:00:00Z"],
    ["4. srp 2026", "cs", "2026-08-04"],
    ["4. srp 2026", "hr-HR", "2026-07-04"],
    // Croatian writes a dot after the day and the year, Polish does not.
    ["4. listopada 2026", undefined, "2026-10-04"],
    ["4 listopada 2026", undefined, "2026-11-04"],
    ["4. lip 2026", undefined, "2026-06-04"],
    ["4 lip 2026", undefined, "2026-07-04"],
    ["4. srp 2026.", undefined, "2026-07-04"],
    ["4. srp 2026", undefined, undefined],
    ["4. lis 2026", "de", undefined],
  ];
  for (const [written, language, meant] of cases)
    it(`reads "${written}" in a feed in ${language ?? "no language"} as ${meant ?? "nothing"}`, () => {
      expect(readAnyDate(written, language)).to.equal(meant);
    });
});

describe("readAnyDate on the beginning of a date", () => {
  /** A date with what may be read when it is cut off: less of the same date, or a shorter notation that is complete. */
  const cases: [string, string[]][] = [
    ["2026-07-04T11:12:13+02:00", ["2026-01-01", "2026-07-01", "2026-07-04", "2026-07-04T11:12:00Z"]],
    // 2026070 is a day of the year.
    ["20260704T111213Z", ["2026-01-01", "2026-03-11", "2026-07-04", "2026-07-04T11:12:00Z"]],
    ["Sat, 04 Jul 2026 11:12:13 +0200", ["2020-07-04", "2026-07-04", "2026-07-04T11:12:00Z"]],
    ["Sat, 04 Jul 2026 11:12:13 MESZ", ["2020-07-04", "2026-07-04", "2026-07-04T11:12:00Z"]],
    ["Sat, 04 Jul 2026 11:12:13 Europe/Brussels", ["2020-07-04", "2026-07-04", "2026-07-04T11:12:00Z"]],
    ["lørdag den 4. juli 2026 kl. 11.12", ["2020-07-04", "2026-07-04"]],
    ["04.07.2026, 11.12", ["2020-07-04", "2026-07-04"]],
    ["4. srp 2026.", ["2026-07-04"]],
    ["4 listopada 2026 11:12", ["2020-11-04", "2026-11-04"]],
    ["Jul 4, 2026 11:12 PM", ["2020-07-04", "2026-07-04", "2026-07-04T11:12:00Z"]],
    ["2026. július 4., szombat 11:12", ["2026-01-01", "2026-07-01", "2026-07-04"]],
  ];
  for (const [written, shorter] of cases)
    it(`makes no other date of a part of "${written}"`, () => {
      const allowed = [undefined, readAnyDate(written), ...shorter, "2026-07-04T11:12:13Z"];
      expect(readAnyDate(written)).not.to.equal(undefined);
      for (let end = 0; end < written.length; end++)
        expect(allowed, written.slice(0, end)).to.include(readAnyDate(written.slice(0, end)));
    });
});
