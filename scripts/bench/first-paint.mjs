/* `npm run bench` measures in Chromium when the news of a page is painted, on a slow network with a slow CPU: with our elements,
   with plain HTML and JavaScript, and with widgets of others, which it installs once. Prints tables, and writes them and a chart
   into docs/. Options: first-paint/options.mjs. Run `npm run build` first, and nothing else meanwhile. */
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readOptions, usage, wantedPages } from "./first-paint/options.mjs";
import { allPages } from "./first-paint/pages/all-pages.mjs";
import { installPeers } from "./first-paint/peers.mjs";
import { makeReleases } from "./first-paint/releases.mjs";
import { requestList, tables } from "./first-paint/report.mjs";
import { summarize } from "./first-paint/statistics.mjs";
import { recorder, tasksAfterFeed } from "./first-paint/trace.mjs";
import { writeDocs } from "./first-paint/write-docs.mjs";

if (!existsSync(resolve(import.meta.dirname, "../../dist/script/press-list.js"))) {
  console.error("dist is missing. Run: npm run build");
  process.exit(1);
}
// It imports built modules.
const { withBrowser } = await import("./first-paint/measure.mjs");

const every = allPages(makeReleases(20, "https://newsroom.example"));
const options = readArguments();
const pages = wantedPages(every, options.only);
if (loadavg()[0] > 1)
  console.warn(`This machine is busy (load ${loadavg()[0].toFixed(1)}): ratios will be less exact.`);
installPeers(pages.flatMap(({ peer }) => peer ?? []));

await withBrowser(pages, async (load, { feeds }) => {
  const rounds = await measureRounds(load);
  const summaries = summarize(pages, rounds);
  console.log(`\n${tables(summaries, { withTimes: true })}`);
  if (options.showsRequests) printRequests(rounds[0]);
  if (options.traces) await printTraces(load, feeds);
  if (options.writesDocs) await writeDocs(summaries, { rounds: options.rounds });
});

function readArguments() {
  const names = every.map(({ name }) => name);
  try {
    const options = readOptions(process.argv.slice(2), names);
    if (!options.showsHelp) return options;
    console.log(`${usage}\n\nThe ways: ${names.join(", ")}`);
    process.exit(0);
  } catch (error) {
    console.error(`${error.message}\n\n${usage}\n\nThe ways: ${names.join(", ")}`);
    process.exit(1);
  }
}

/** Each page once, in turn, round after round. The first round is the warm-up, which does not count. */
async function measureRounds(load) {
  const rounds = [];
  for (let round = 0; round <= options.rounds; round++) {
    console.log(round ? `Round ${round} of ${options.rounds}` : "Warm-up");
    const loads = new Map();
    for (const page of pages) loads.set(page.name, await load(page));
    if (round) rounds.push(loads);
  }
  return rounds;
}

function printRequests(loads) {
  console.log("\n### Requests\n");
  for (const page of pages) console.log(`${requestList(page, loads.get(page.name).requests)}\n`);
}

async function printTraces(load, feeds) {
  const folder = mkdtempSync(join(tmpdir(), "bench-traces-"));
  console.log(
    `\n### Tasks between the last byte of the feed and the painted news, in ms. Traces: ${folder}\n`,
  );
  for (const page of pages) {
    const { trace } = await load(page, recorder);
    writeFileSync(join(folder, `${page.name}.json`), trace);
    const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
    const tasks = tasksAfterFeed(traceEvents, feeds.origin);
    console.log(
      tasks
        ? `${page.name.padEnd(26)} longest ${tasks.longest.toFixed(0).padStart(5)}  all ${tasks.all.toFixed(0).padStart(5)}`
        : `${page.name.padEnd(26)} no feed`,
    );
  }
}
