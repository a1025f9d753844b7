import { expect } from "@open-wc/testing";
import { readText, rssOf } from "../helpers/read-text.js";

const published = async (date: string, head = "") =>
  (await readText(rssOf(`<item><title>A</title><pubDate>${date}</pubDate></item>`, "", head))).releases[0]
    ?.published;

describe("the dates of a feed", () => {
  it("are read with three letters of a month in another language", async () => {
    expect(await published("Mo, 04 Mai 2026 11:00:00 +0200")).to.equal("2026-05-04T09:00:00Z");
    expect(await published("04 Okt 2026")).to.equal("2026-10-04");
  });

  it("are read in the feed's language where a word is two months", async () => {
    const date = "pon, 05 lis 2026 11:00:00 +0200";
    expect(await published(date, "<language>hr</language>")).to.equal("2026-10-05T09:00:00Z");
    expect(await published(date, "<language>pl</language>")).to.equal("2026-11-05T09:00:00Z");
  });

  it("are left out when they are out of range", async () => {
    for (const date of [
      "Mon, 04 May 2026 99:99:00 GMT",
      "Mon, 04 May 2026 11:00:00 +2500",
      "Room, 04 May 2026",
    ])
      expect(await published(date), date).to.equal(undefined);
  });
});
