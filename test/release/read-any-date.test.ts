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
    ["", undefined],
    ["soon", undefined],
  ];
  for (const [written, meant] of cases)
    it(`reads "${written}" as ${meant ?? "nothing"}`, () => {
      expect(readCommonDate(written)).to.equal(meant);
      expect(readAnyDate(written), "readAnyDate agrees").to.equal(meant);
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
