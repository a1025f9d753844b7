/* When digests are due. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { nextDigestAt } from "../../dist/gateway/news/digest-times.js";

const digest = { hour: 7, timeZone: "UTC", weekday: "monday" };
const at = (text) => Date.parse(text);

/** The digests that are due in a span, as what a clock on the wall shows. */
function digestsIn(frequency, zone, from, to, config = digest) {
  const clock = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "short",
  });
  const found = [];
  for (let due = nextDigestAt(frequency, config, zone, at(from)); due < at(to);)
    (found.push(clock.format(due)), (due = nextDigestAt(frequency, config, zone, due + 1)));
  return found;
}

for (const [zone, year, months] of [
  ["Europe/Copenhagen", 2026, ["03", "10"]],
  ["America/New_York", 2026, ["03", "11"]],
  ["Asia/Kathmandu", 2026, ["03", "10"]],
  ["Pacific/Apia", 2020, ["04", "09"]],
])
  for (const hour of [0, 1, 2, 3, 7, 23])
    test(`A daily digest at ${hour} comes once on each day in ${zone}, also when the clocks change (N10)`, () => {
      for (const month of months) {
        const found = digestsIn(
          "daily",
          zone,
          `${year}-${month}-02T00:00:00Z`,
          `${year}-${month}-27T00:00:00Z`,
          { ...digest, hour },
        );
        const days = found.map((text) => text.slice(0, 10));
        const expected = Array.from({ length: days.length }, (_, index) =>
          new Date(at(`${days[0]}T00:00:00Z`) + index * 86_400_000).toISOString().slice(0, 10),
        );
        assert.deepEqual(days, expected);
        assert.ok(days.length >= 24);
        const onTime = `${String(hour).padStart(2, "0")}:00`;
        const late = found.filter((text) => !text.endsWith(onTime));
        // A clock that leaves the hour out shows the next one.
        assert.ok(late.length <= 1 && late.every((text) => +text.slice(11, 13) === hour + 1), late.join());
      }
    });

test("On the day that the clocks show the digest hour twice, the digest comes the first time (N10)", () => {
  const due = nextDigestAt("daily", { ...digest, hour: 2 }, "Europe/Copenhagen", at("2026-10-24T12:00:00Z"));
  assert.equal(new Date(due).toISOString(), "2026-10-25T00:00:00.000Z");
  const next = nextDigestAt("daily", { ...digest, hour: 2 }, "Europe/Copenhagen", due + 1);
  assert.equal(new Date(next).toISOString(), "2026-10-26T01:00:00.000Z");
});

test("The day that Apia left out has no digest of its own, and a weekly or monthly one is not lost (N10)", () => {
  const span = ["2011-12-29T00:00:00Z", "2012-01-02T00:00:00Z"];
  assert.deepEqual(digestsIn("daily", "Pacific/Apia", ...span), [
    "2011-12-29 07:00",
    "2011-12-31 07:00",
    "2012-01-01 07:00",
    "2012-01-02 07:00",
  ]);
  assert.deepEqual(digestsIn("weekly", "Pacific/Apia", ...span, { ...digest, weekday: "friday" }), [
    "2011-12-31 07:00",
  ]);
});

test("A weekly digest comes on the list's weekday, a monthly one on the first day of the month (N10)", () => {
  assert.deepEqual(digestsIn("weekly", "Asia/Kathmandu", "2026-11-01T00:00:00Z", "2026-11-24T00:00:00Z"), [
    "2026-11-02 07:00",
    "2026-11-09 07:00",
    "2026-11-16 07:00",
    "2026-11-23 07:00",
  ]);
  assert.deepEqual(digestsIn("monthly", "America/New_York", "2026-10-15T00:00:00Z", "2027-01-15T00:00:00Z"), [
    "2026-11-01 07:00",
    "2026-12-01 07:00",
    "2027-01-01 07:00",
  ]);
});

test("A reader whose time zone is not known, or not known to this machine, gets the list's (N10)", () => {
  const list = { ...digest, timeZone: "Europe/Copenhagen" };
  const after = at("2026-11-24T00:00:00Z");
  for (const zone of [null, "", "Mars/Olympus"])
    assert.equal(
      new Date(nextDigestAt("daily", list, zone, after)).toISOString(),
      "2026-11-24T06:00:00.000Z",
    );
});
