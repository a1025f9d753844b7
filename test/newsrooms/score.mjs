/* `node test/newsrooms/score.mjs [--engines] [--faults] [--table]` prints what the reader gets right, by system and by field, and exits
   with 1 if its faults are not the known ones. With --engines the answers are also read in every installed browser; with
   --faults the first fault of each kind is shown, and with --table one table of systems and fields. Needs `npm run build`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFeed } from "../../dist/feed/index.js";
import { readInEngines } from "../conformance/engines.mjs";
import { answers, systems } from "./answers.mjs";
import { faultsOf, judgeReader } from "./judge.mjs";
import { knownFaults } from "./known-faults.mjs";

const inNode = ({ bytes, contentType, url, headers }) => readFeed(bytes, { contentType, url, headers });

/** Counts rows by the value of one of their keys. */
function tally(rows, key) {
  const counts = new Map();
  for (const row of rows) {
    const count = counts.get(row[key]) ?? { passed: 0, all: 0 };
    count.all++;
    count.passed += row.ok ? 1 : 0;
    counts.set(row[key], count);
  }
  return [...counts];
}

function print(engine, rows) {
  const of = (passed, all) => `${passed}/${all}`.padStart(12);
  console.log(`\n${engine}: ${answers.length} answers of ${systems.size} systems`);
  for (const [key, title] of [
    ["system", (file) => systems.get(file).name],
    ["field", (field) => field],
    ["language", (language) => language],
  ]) {
    console.log(`\n  ${`by ${key}`.padEnd(44)}${"right".padStart(12)}`);
    for (const [value, { passed, all }] of tally(rows, key).sort(([a], [b]) => (a < b ? -1 : 1)))
      console.log(`  ${title(value).padEnd(44)}${of(passed, all)}${passed < all ? "  *" : ""}`);
  }
  const right = rows.filter(({ ok }) => ok).length;
  const wrong = new Set(rows.filter(({ ok }) => !ok).map(({ system, language }) => `${system} ${language}`));
  console.log(
    `\n  all fields ${of(right, rows.length)}, answers without a fault ${of(answers.length - wrong.size, answers.length)}`,
  );
}

/** Prints a table in Markdown: how often a system's field is right, or right of all if it is not always. */
function printTable(rows) {
  const fields = [...new Set(rows.map(({ field }) => field))]
    .filter((field) => !field.startsWith("feed."))
    .sort();
  const line = (cells) => console.log(`| ${cells.join(" | ")} |`);
  console.log("");
  line(["system", "feed", ...fields]);
  line(Array.from({ length: fields.length + 2 }, () => "---"));
  for (const [file, { name }] of systems) {
    const ofSystem = rows.filter(({ system }) => system === file);
    const cell = (isOf) => {
      const all = ofSystem.filter(({ field }) => isOf(field));
      const passed = all.filter(({ ok }) => ok).length;
      return passed === all.length ? all.length || "" : `**${passed}**/${all.length}`;
    };
    line([
      name,
      cell((field) => field.startsWith("feed.")),
      ...fields.map((wanted) => cell((field) => field === wanted)),
    ]);
  }
}

function check(engine, rows) {
  const faults = faultsOf(rows);
  const added = faults.filter((fault) => !knownFaults.includes(fault));
  const gone = knownFaults.filter((fault) => !faults.includes(fault));
  for (const fault of added) console.log(`  NEW in ${engine}: ${fault}`);
  for (const fault of gone) console.log(`  NO LONGER in ${engine}: ${fault}`);
  if (added.length || gone.length) process.exitCode = 1;
}

const rows = await judgeReader(inNode);
print("Node", rows);
check("Node", rows);
if (process.argv.includes("--table")) printTable(rows);
if (process.argv.includes("--faults")) {
  const shown = new Set();
  for (const { system, language, field, ok, want, got } of rows) {
    if (ok || shown.has(`${system} ${field}`)) continue;
    shown.add(`${system} ${field}`);
    console.log(
      `\n${system} ${language} ${field}\n  want ${JSON.stringify(want)}\n  got  ${JSON.stringify(got)}`,
    );
  }
}
if (process.argv.includes("--engines")) {
  const folder = mkdtempSync(join(tmpdir(), "newsroom-answers-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const cases = answers.map(({ bytes, contentType, url, headers }, index) => {
    const input = `${index}.bin`;
    writeFileSync(join(folder, input), bytes);
    return { input, contentType, url, headers };
  });
  writeFileSync(join(folder, "expected.json"), JSON.stringify({ cases }));
  for await (const [engine, adapter] of readInEngines(folder, "newsrooms/adapter.mjs")) {
    const rows = await judgeReader(async () => adapter.parse());
    const right = rows.filter(({ ok }) => ok).length;
    console.log(`\n${engine}: ${right}/${rows.length} fields`);
    check(engine, rows);
  }
}
