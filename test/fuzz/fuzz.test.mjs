/* What no document may do to the reader, with a fixed seed, so that a failure stays one. FUZZ_SEED and FUZZ_RUNS look further, and
   `npm run fuzz` for as long as one likes. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { brokenReaders } from "./broken-readers.mjs";
import { checkInvariants } from "./check-invariants.mjs";
import { invariants } from "./invariants.mjs";

const seed = Number(process.env.FUZZ_SEED ?? 20260704);
const runs = Number(process.env.FUZZ_RUNS ?? 200);
const names = Object.keys(invariants);
/** Only what never ends takes so long. */
const patience = 120_000;

describe(`reading a feed, seed ${seed}`, () => {
  let results;
  before(async () => {
    results = await checkInvariants(names, { seed, runs, patience });
  });
  for (const [index, name] of names.entries())
    it(name, () => {
      const { failure, path } = results[index];
      assert.equal(failure, "", `npm run fuzz -- --seed ${seed} --path ${path} --only "${name}"`);
    });
});

describe("a broken reader", () => {
  let results;
  before(async () => {
    results = await checkInvariants(names, { seed, runs: 100, patience, reader: "broken" });
  });
  it("is there for each invariant", () => assert.deepEqual(Object.keys(brokenReaders), names));
  for (const [index, name] of names.entries())
    it(`is found out: ${name}`, () => assert.notEqual(results[index].failure, ""));

  it("is found out if it takes long", async () => {
    const [{ failure }] = await checkInvariants(names.slice(0, 1), { seed, runs, patience, limit: 0 });
    assert.match(failure, /Reading takes \d+ ms of CPU time/);
  });

  it("is found out if it does not end, and the next invariant is checked", async () => {
    const results = await checkInvariants(names.slice(0, 2), {
      seed,
      runs,
      patience: 500,
      reader: "endless",
    });
    assert.deepEqual(
      results.map(({ failure }) => failure),
      ["Reading does not end in 500 ms.", "Reading does not end in 500 ms."],
    );
  });
});
