/**
 * `npm run security` renders every attack vector in every browser, in several ways, and looks for any effect. It fails if a
 * vector has an effect, if harmless text loses something, or if the same checks find nothing in unsanitized markup.
 *
 * BROWSERS=chromium,firefox chooses browsers. HOSTILE_CORPUS is a folder of JSON Lines files (`{id, html, expect?}`); if it
 * does not exist, only the project's own vectors run. `--every 10` takes every tenth vector, `--only raw,sanitizer` only
 * these ways, `--match feeds:` only vectors whose id matches the pattern.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { engineNames, findEngine } from "../test/helpers/find-engine.mjs";
import { WatchedBrowser } from "../test/helpers/watched-browser.mjs";
import { buildWays, importServerSide } from "../test/security/build-ways.mjs";
import { openLab } from "../test/security/lab.mjs";

/** Vectors that a page gets at a time. Unsanitized ones (`raw`) often break the page, so it gets few of them. */
const BATCH = 60;
const RAW_BATCH = 4;
/** Only one in so many vectors is tried unsanitized: enough to prove the checks. */
const RAW_EVERY = 8;
/** Milliseconds without a sign of life after which a page counts as frozen. */
const PATIENCE = 15_000;
/** Milliseconds that one vector may block the page. */
const HANG = 1000;

const { values: options } = parseArgs({
  options: {
    every: { type: "string", default: "1" },
    only: { type: "string" },
    match: { type: "string", default: "" },
    verbose: { type: "boolean" },
  },
});
const project = new URL("../", import.meta.url);
const { own, shared } = readVectors();
const { files, heads } = await buildWays();
for (const name of ["pollute", "early-alarm"])
  files.set(
    name.replace("-", " "),
    new Map([["index.js", readFileSync(new URL(`test/security/${name}.js`, project))]]),
  );
const { writers } = await importServerSide();
const ways = [...heads.keys()].filter((way) => !options.only || options.only.split(",").includes(way));
const engines = findEngines();
const start = Date.now();

const results = await Promise.all(engines.map((engine) => runEngine(engine)));
const failures = results.flatMap((result) => printEngine(result));
console.log(`\n${Math.round((Date.now() - start) / 1000)} s`);
for (const failure of failures) console.log(`FAILED: ${failure}`);
if (failures.length) process.exitCode = 1;
else console.log("No vector had an effect, and the checks find unsanitized ones.");

function readVectors() {
  const read = (path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const own = ["hostile", "benign"].flatMap((name) => read(new URL(`test/sanitize/${name}.jsonl`, project)));
  const corpus = process.env.HOSTILE_CORPUS ?? fileURLToPath(new URL("../shared/hostile-corpus", project));
  if (!existsSync(corpus)) {
    console.log(`SKIPPED: ${corpus} does not exist, so only the project's own ${own.length} vectors run.`);
    return { own, shared: [] };
  }
  const shared = readdirSync(corpus)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => read(`${corpus}/${name}`));
  console.log(`${shared.length} vectors from ${corpus} and ${own.length} of the project.`);
  return { own, shared };
}

function findEngines() {
  const names = process.env.BROWSERS?.split(",") ?? engineNames;
  const missing = names.filter((name) => !findEngine(name));
  if (missing.length) {
    const message = `Not installed: ${missing.join(", ")}`;
    if (process.env.CI || process.env.BROWSERS) throw new Error(message);
    console.log(`SKIPPED: ${message}`);
  }
  return names.filter((name) => !missing.includes(name));
}

/** Ordinary feed text, including the markup of word processors. It must not cause any CSP report. */
function isOrdinary({ id }) {
  return /^(?:feedparser|benign):/.test(id);
}

/** What a server writes into a page for a batch: a box for each vector. Nothing in the ways without a server. */
async function writeBoxes(write, vectors) {
  if (!write) return "";
  const boxes = await Promise.all(
    vectors.map(
      async (vector, index) => `<div class="box" id="server-${index}">${await write(vector)}</div>`,
    ),
  );
  return `${boxes.join("\n")}\n<div id="server-end"></div>`;
}

/** The expectations without those of a play button, which a server does not write. */
function withoutButtons({ expect = [], ...vector }) {
  return { ...vector, expect: expect.filter(({ sel }) => !/^(?:a,)?button/.test(sel ?? "")) };
}

async function runEngine(engine) {
  const tallies = new Map(ways.map((way) => [way, newTally()]));
  const queue = ways.flatMap((way) => {
    const every = Number(options.every) * (way === "raw" ? RAW_EVERY : 1);
    const chosen = [...own, ...shared.filter((_, index) => index % every === 0)].filter(
      // A whole feed can be tried in an element or rendered only, not in a sanitizer.
      ({ id }) =>
        (/^(?:elements|rendered)$/.test(way) || !id.startsWith("feeds:")) &&
        new RegExp(options.match).test(id),
    );
    const size = way === "raw" ? RAW_BATCH : BATCH;
    const vectors = writers[way] ? chosen.map(withoutButtons) : chosen;
    return [vectors.filter(isOrdinary), vectors.filter((vector) => !isOrdinary(vector))]
      .flatMap((list) => chunks(list, size))
      .map((batch) => ({ way, vectors: batch }));
  });
  let current;
  const browser = new WatchedBrowser(engine, PATIENCE);
  let finish;
  const finished = new Promise((resolve) => (finish = resolve));

  const lab = await openLab({
    ways: files,
    waysHead: heads,
    bodyOf: (way) => writeBoxes(writers[way], current?.vectors ?? []),
    nextJob() {
      // The page was restarted, or asked for more work without an answer to this.
      if (current)
        settle({
          outcomes: [],
          events: [{ category: "hang", detail: "the page never answered" }],
          reports: [],
        });
      current = queue.shift();
      browser.alive();
      if (!current) {
        finish();
        return null;
      }
      current.id = Math.random();
      current.offences = [];
      return { id: current.id, way: current.way, vectors: current.vectors };
    },
    report(result) {
      if (result.id === current?.id) settle(result);
      browser.alive();
    },
    alive: () => browser.alive(),
    offence: (category, detail) => current?.offences.push({ category, detail }),
  });

  function settle({ outcomes, events, reports }) {
    const { way, vectors: batch, offences, tries = 1 } = current;
    current = undefined;
    const tally = tallies.get(way);
    const happened = [...events, ...offences];
    for (const { time, findings } of outcomes)
      if (time > HANG) findings.push({ category: "hang", detail: `${Math.round(time)} ms` });
    const frozen = outcomes.some(({ time }) => time > HANG);
    if (way !== "raw" && batch.length > 1 && (happened.length || frozen || outcomes.length < batch.length)) {
      // Something happened, but which vector did it is unknown: smaller batches will show.
      const size = Math.ceil(batch.length / 8);
      queue.unshift(...chunks(batch, size).map((part) => ({ way, vectors: part })));
      return;
    }
    if (way !== "raw" && frozen && tries < 3) {
      // A busy machine can look like a frozen page. A vector that freezes a page does so every time.
      queue.unshift({ way, vectors: batch, tries: tries + 1 });
      return;
    }
    tally.vectors += batch.length;
    tally.reports.push(...reports);
    if (batch.every(isOrdinary)) tally.noise.push(...reports);
    for (const { category, detail } of happened)
      tally.add(category, batch.map(({ id }) => id).join(" "), detail);
    for (const { id, findings, time, expected, failed } of outcomes) {
      const seen = new Set();
      for (const { category, detail } of findings)
        if (!seen.has(category)) (tally.add(category, id, detail), seen.add(category));
      if (time > tally.worst.time) tally.worst = { id, time };
      tally.expected += expected;
      for (const expectation of failed) tally.failed.push(`${id} ${JSON.stringify(expectation)}`);
    }
  }

  const end = () => browser.close().then(() => process.exit(1));
  process.once("SIGINT", end).once("SIGTERM", end);
  await browser.open({ url: lab.url, proxyPort: lab.proxyPort });
  await finished;
  process.off("SIGINT", end).off("SIGTERM", end);
  await browser.close();
  lab.close();
  return { engine, tallies };
}

function newTally() {
  const counts = new Map();
  return {
    counts,
    vectors: 0,
    reports: [],
    noise: [],
    expected: 0,
    failed: [],
    worst: { id: "", time: 0 },
    add(category, id, detail) {
      if (!counts.has(category)) counts.set(category, []);
      counts.get(category).push(`${id}: ${detail}`);
    },
  };
}

function printEngine({ engine, tallies }) {
  const failures = [];
  const categories =
    "exec attempt handlerAttr badScheme foreign ownOrigin formSubmit navigation overlay styleDanger clobber gadgetAttr unwanted hang error".split(
      " ",
    );
  const columns = [...tallies.keys()];
  const line = (name, value) =>
    console.log(
      `${name.padEnd(16)}${columns.map((way) => String(value(tallies.get(way), way)).padStart(16)).join("")}`,
    );
  console.log(`\n${engine}`);
  line("", (_, way) => way);
  line("vectors", ({ vectors }) => vectors);
  for (const category of categories) line(category, ({ counts }) => counts.get(category)?.length ?? 0);
  line("benign", ({ expected, failed }) => `${expected - failed.length}/${expected}`);
  line("worst mount ms", ({ worst }) => Math.round(worst.time));
  line("CSP reports", ({ reports }) => reports.length);
  if (options.verbose)
    for (const [way, { reports }] of tallies) for (const one of reports) console.log(`${way} report ${one}`);
  if (options.verbose)
    for (const [way, { counts }] of tallies)
      for (const [category, found] of counts)
        for (const one of found) console.log(`${way} ${category} ${one.slice(0, 300)}`);
  for (const [way, { counts, failed, noise, vectors: count }] of tallies) {
    if (way === "raw") {
      const rung = counts.get("exec")?.length ?? 0;
      if (rung < count / 10)
        failures.push(`${engine}: only ${rung} of ${count} unsanitized vectors were noticed`);
      for (const category of categories.filter((name) => name !== "hang" && name !== "error"))
        if (!counts.has(category))
          failures.push(`${engine}: no unsanitized vector was noticed for ${category}`);
      continue;
    }
    if (noise.length && way !== "rebuild alone")
      failures.push(`${engine}, ${way}: ordinary text causes ${noise.length} CSP reports: ${noise[0]}`);
    for (const [category, found] of counts) {
      failures.push(`${engine}, ${way}: ${found.length} × ${category}`);
      for (const one of found.slice(0, 3)) failures.push(`  ${one.slice(0, 300)}`);
    }
    if (failed.length)
      failures.push(`${engine}, ${way}: harmless text lost something`, ...failed.map((one) => `  ${one}`));
  }
  return failures;
}

function chunks(list, size) {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
