import { expect } from "@open-wc/testing";
import { formatDate } from "../../src/release/format-date.js";

const day = { day: "numeric", month: "long", year: "numeric" } as const;

describe("formatDate", () => {
  it("writes an instant with time and zone, and a day as that day", () => {
    const format = { locale: "da", day, timeZone: "Europe/Copenhagen" };
    expect(formatDate("2025-07-04T11:00:00Z", format)).to.equal("4. juli 2025 13.00 CEST");
    expect(formatDate("2025-07-04", { ...format, timeZone: "America/Los_Angeles" })).to.equal("4. juli 2025");
  });

  it("keeps the page's language where the zone is none, and tells the reader's", () =>
    expect(formatDate("2025-07-04T11:00:00Z", { locale: "da", day, timeZone: "Europe/Kopenhagen" })).to.match(
      /^4\. juli 2025 \d\d\.00 \S/u,
    ));

  it("writes a date even where the language is none", () =>
    expect(formatDate("2025-07-04", { locale: "not a tag", day })).to.contain("2025"));

  it("writes nothing for what is no date", () =>
    expect(formatDate("soon", { locale: "en-GB", day })).to.equal(""));

  it("makes one formatter for days, one for the days of instants and one for their times (P1)", () => {
    const { DateTimeFormat } = Intl;
    let made = 0;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct(target, args: ConstructorParameters<typeof DateTimeFormat>) {
        made++;
        return new target(...args);
      },
    });
    try {
      for (let date = 1; date <= 20; date++) {
        formatDate(`2025-07-${10 + (date % 10)}`, { locale: "da", day, timeZone: "Asia/Tokyo" });
        formatDate(`2025-07-04T11:00:${10 + date}Z`, { locale: "da", day, timeZone: "Asia/Tokyo" });
      }
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
    // Another test may have made the one for days.
    expect(made).to.be.within(2, 3);
  });
});
