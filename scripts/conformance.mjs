/* `node scripts/conformance.mjs [--engines]` reads the shared conformance cases and exits with 1 if a pass rate is below its
   minimum. With --engines the cases also run in every installed browser. Skipped if the cases are not there. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "..");
const shared = resolve(root, "../shared");
const corpus = resolve(shared, "feeds-corpus");
const scorer = resolve(shared, "score-feeds.mjs");

/** The minimum for each group: the percentage that the best other feed reader passes. */
const bestPeer = {
  validator: 99,
  atom: 88,
  entities: 97,
  "cross-namespace": 36,
  rss: 90,
  sanitize: 83,
  illformed: 90,
  encodings: 89,
  dates: 74,
  realworld: 100,
  namespaces: 54,
  base: 49,
  rdf: 96.6,
  ninjs: 0,
  jsonfeed: 64,
  lang: 100,
  newsroom: 89,
  via: 12,
  reject: 100,
  wordpress: 0,
};

/** The minimum for all cases together, apart from feeds that no newsroom sends. */
const overall = 97;
const isExotic = ({ group, topics }) => group === "cross-namespace" || topics.includes("base64");

/** Counts the results of a run by group. `under` is true if the pass rate is below the minimum, `floor`. */
export function judge(rows) {
  const groups = new Map();
  const count = (name, ok) => {
    const entry = groups.get(name) ?? { passed: 0, cases: 0 };
    entry.cases++;
    entry.passed += ok ? 1 : 0;
    groups.set(name, entry);
  };
  for (const row of rows) {
    count(row.group, row.ok);
    if (!isExotic(row)) count("all", row.ok);
  }
  const table = [...groups].map(([name, { passed, cases }]) => {
    const rate = (100 * passed) / cases;
    const floor = name === "all" ? overall : (bestPeer[name] ?? 0);
    return { name, passed, cases, rate, floor, under: rate < floor };
  });
  return table.sort((a, b) => (a.name === "all") - (b.name === "all") || b.cases - a.cases);
}

function print(title, table) {
  console.log(`\n${title.padEnd(18)}${"passed".padStart(12)}${"rate".padStart(9)}${"minimum".padStart(9)}`);
  for (const { name, passed, cases, rate, floor, under } of table)
    console.log(
      `  ${name.padEnd(16)}${`${passed}/${cases}`.padStart(12)}${`${rate.toFixed(1)} %`.padStart(9)}${String(floor).padStart(9)}${under ? "  BELOW" : ""}`,
    );
}

async function main() {
  if (!existsSync(corpus) || !existsSync(scorer)) {
    console.log("SKIPPED: the conformance cases (../shared/feeds-corpus) were not found.");
    return;
  }
  if (!existsSync(resolve(root, "dist/feed/index.js"))) {
    console.error("dist/feed is missing. Run: npm run build:modules");
    process.exitCode = 1;
    return;
  }
  const { run } = await import(pathToFileURL(scorer).href);
  const adapter = await import(pathToFileURL(resolve(root, "test/conformance/adapter.mjs")).href);
  const results = [["Node", await run(adapter, corpus)]];
  if (process.argv.includes("--engines")) {
    const { readInEngines } = await import("../test/conformance/engines.mjs");
    for await (const [engine, adapter] of readInEngines(corpus))
      results.push([engine, await run(adapter, corpus)]);
  }
  for (const [name, rows] of results) {
    const table = judge(rows);
    print(name, table);
    if (table.some(({ under }) => under)) process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) await main();
