import { expect } from "@open-wc/testing";
import { firstEmbargoEnd, splitByEmbargo } from "../../src/release/embargo.js";
import type { Release } from "../../src/release/release.js";

const now = Date.parse("2026-07-01T12:00:00Z");
const release = (id: string, embargo?: string): Release => ({ id, title: id, ...(embargo && { embargo }) });
const ids = (releases: readonly Release[]) => releases.map(({ id }) => id);

describe("splitByEmbargo", () => {
  it("withholds releases until their embargo ends, and says when the next one does", () => {
    const { shown, withheld } = splitByEmbargo(
      [
        release("open"),
        release("next week", "2026-07-08T12:00:00Z"),
        release("over", "2026-07-01T11:59:59Z"),
        release("tomorrow", "2026-07-02T12:00:00Z"),
        release("this instant", "2026-07-01T12:00:00Z"),
      ],
      now,
    );
    expect(ids(shown)).to.deep.equal(["open", "over", "this instant"]);
    expect(ids(withheld)).to.deep.equal(["next week", "tomorrow"]);
    expect(firstEmbargoEnd(withheld)).to.equal(Date.parse("2026-07-02T12:00:00Z"));
  });

  it("waits for the beginning of a day, in UTC", () => {
    const { withheld } = splitByEmbargo([release("day", "2026-07-02")], now);
    expect(ids(withheld)).to.deep.equal(["day"]);
    expect(firstEmbargoEnd(withheld)).to.equal(Date.parse("2026-07-02T00:00:00Z"));
  });

  it("withholds nothing without an embargo", () => {
    const { withheld } = splitByEmbargo([release("open")], now);
    expect(withheld).to.deep.equal([]);
    expect(firstEmbargoEnd(withheld)).to.equal(Infinity);
  });
});
