/**
 * `npm run hostile` lets a hostile newsroom attack pages with the built elements, in every browser and in every documented
 * way, and looks for any effect outside the elements and any request that the page's author did not ask for. It fails if
 * there is one, and if one of its alarms does not ring for a page that is naive. `npm run build` comes first.
 *
 * BROWSERS=chromium,firefox chooses browsers. `--match redirect` takes only cases whose name matches the pattern, `--dist
 * <folder>` the built files of another version, `--slow` the feeds that take long, each in a page of its own, one browser after the other. `--table` prints, as Markdown,
 * what happened for each way and finding, or how long each slow feed blocked the page.
 */
import { parseArgs } from "node:util";
import { engineNames, findEngine } from "../test/helpers/find-engine.mjs";
import { alarmCases } from "../test/hostile/alarms.mjs";
import { casesOf } from "../test/hostile/cases.mjs";
import { attackPages } from "../test/hostile/lab.mjs";
import { naiveWays, ways } from "../test/hostile/ways.mjs";

const { values: options } = parseArgs({
  options: {
    match: { type: "string", default: "" },
    dist: { type: "string", default: "dist" },
    slow: { type: "boolean", default: false },
    table: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
  },
});
/** Ways that differ in how long they take. */
const slowWays = ["list", "inline", "release", "several", "own-fallback", "data", "gateway"];

const engines = (process.env.BROWSERS?.split(",") ?? engineNames).filter((name) => {
  if (findEngine(name)) return true;
  if (process.env.CI || process.env.BROWSERS) throw new Error(`Not installed: ${name}`);
  console.log(`SKIPPED: ${name} is not installed.`);
  return false;
});

const cases = casesOf({ slow: options.slow }).filter(({ name }) => new RegExp(options.match, "u").test(name));
const names = options.slow ? slowWays : Object.keys(ways);
const start = Date.now();
const seconds = () => Math.round((Date.now() - start) / 1000);
const results = options.slow ? [] : await Promise.all(engines.map(attack));
// How long a page is blocked says little while other browsers are at work.
if (options.slow) for (const engine of engines) results.push(await attack(engine));

/** What the attacks on one browser did, and which alarms cannot ring in it. */
async function attack(engine) {
  const found = await attackPages(engine, {
    dist: options.dist,
    cases,
    names,
    alone: options.slow,
    onCase: ({ case: { name }, names }, ms) =>
      options.verbose && console.log(`${seconds()} s ${engine} ${name}: ${names}, blocked for ${ms} ms`),
  });
  console.log(`${engine}: ${found.tried} attacks, ${found.alarms.length} alarms, after ${seconds()} s`);
  const unrung = options.slow ? [] : await findSilentAlarms(engine);
  if (!options.slow)
    console.log(
      `${engine}: ${alarmCases.length - unrung.length} of ${alarmCases.length} alarms can ring, after ${seconds()} s`,
    );
  return { engine, ...found, unrung };
}

/** The alarms that do not ring for a page that is naive. */
async function findSilentAlarms(engine) {
  const { alarms, unsupported } = await attackPages(engine, {
    dist: options.dist,
    cases: alarmCases,
    names: [...Object.keys(naiveWays), "list"],
    alone: true,
  });
  return alarmCases
    .filter(({ rings }) => !unsupported.includes(rings))
    .filter(({ name, rings }) => !alarms.some((one) => one.case.name === name && one.alarm === rings))
    .map(({ name }) => name);
}

const failures = results.flatMap(({ engine, alarms, unrung }) => {
  const grouped = new Map();
  for (const one of alarms) {
    const what = `${one.case.name}: ${one.alarm}`;
    grouped.set(what, [...(grouped.get(what) ?? []), one]);
  }
  return [
    ...[...grouped].map(
      ([what, all]) =>
        `${engine}: ${what} (${[...new Set(all.map(({ name }) => name ?? "the page"))].join(", ")}) ${all[0].detail}`,
    ),
    ...unrung.map((name) => `${engine}: ${name}: it did not ring`),
  ];
});
if (options.table) (options.slow ? printBlocks : printTable)();
for (const failure of failures) console.log(`FAILED: ${failure}`);
console.log(`${seconds()} s`);
if (failures.length) process.exitCode = 1;
else console.log("Nothing took effect, and each alarm can ring.");
process.exit();

/** A row for each way; a column for each finding or kind. In a cell, one figure for each engine. */
function printTable() {
  const columnOf = ({ finding, kind }) => (finding ? `finding ${finding}` : kind);
  const columns = [...new Set(cases.map(columnOf))];
  console.log(`| way | ${columns.join(" | ")} |\n| --- |${" --- |".repeat(columns.length)}`);
  for (const name of names) {
    const cells = columns.map((column) =>
      results
        .map(({ engine, alarms, blocks }) => {
          const mine = (one) => one.name === name && columnOf(one.case) === column;
          const tried = blocks.filter(mine);
          if (!tried.length) return "–";
          const faults = new Set(alarms.filter(mine).map((one) => one.case.name)).size;
          return `${engine[0].toUpperCase()} ${faults ? `**${faults}**` : 0} of ${tried.length}`;
        })
        .join("<br>"),
    );
    console.log(`| ${ways[name].says.replaceAll("<", "\\<")} | ${cells.join(" | ")} |`);
  }
}

/** A row for each slow feed; a column for each engine, with the longest time that it blocked a page in any way. */
function printBlocks() {
  console.log(`| feed | ${engines.join(" | ")} |\n| --- |${" ---: |".repeat(engines.length)}`);
  for (const { name } of cases) {
    const cells = results.map(({ alarms, blocks }) => {
      const mine = (one) => one.case.name === name;
      if (alarms.some((one) => mine(one) && ["frozen", "stuck"].includes(one.alarm))) return "> 20 s";
      return `${Math.max(...blocks.filter(mine).map(({ ms }) => ms))} ms`;
    });
    console.log(`| ${name.replace("content: ", "").replaceAll("<", "\\<")} | ${cells.join(" | ")} |`);
  }
}
