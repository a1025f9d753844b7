/* `npm run fuzz -- [--runs N] [--seed N] [--only TEXT] [--path PATH]` checks the invariants of test/fuzz with as many documents as
   one likes, 20,000 each by default, and with another seed each time. A document that takes more than 2 seconds of CPU
   time is a failure, too. Needs `npm run build`. */
import { parseArgs } from "node:util";
import { checkInvariants } from "../test/fuzz/check-invariants.mjs";
import { invariants } from "../test/fuzz/invariants.mjs";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "20000" },
    seed: { type: "string", default: String(Date.now() % 0x7fffffff) },
    only: { type: "string", default: "" },
    path: { type: "string" },
  },
});
const { seed, runs, only, path } = values;
const names = Object.keys(invariants).filter((name) => name.includes(only));
console.log(`Seed ${seed}, ${runs} documents for each of ${names.length} invariants.\n`);

const results = await checkInvariants(names, {
  seed: Number(seed),
  runs: Number(runs),
  path,
  limit: 2000,
  patience: 20_000,
  onResult({ name, runs, failure, path }) {
    console.log(`${failure ? "FAILED" : "holds "} ${String(runs).padStart(8)} documents  ${name}`);
    if (failure)
      console.log(
        `${failure}\n  Again: npm run fuzz -- --seed ${seed} --path ${path} --only ${JSON.stringify(name)}\n`,
      );
  },
});
const failed = results.filter(({ failure }) => failure).length;
console.log(
  `\n${results.reduce((sum, { runs }) => sum + runs, 0)} documents with seed ${seed}: ${failed} of ${names.length} invariants failed.`,
);
process.exitCode = failed ? 1 : 0;
