/* `npm run test:speech`: does nine tasks with the keyboard and the screen reader Orca in a browser, and compares what is said
   with test/speech/transcripts. Needs `npm run build`.
   Options: --write keeps what is said for tasks without a transcript; --task and --browser choose, and a browser without
   transcripts must be chosen; --times N repeats each task. The transcripts of Chromium are a record of 2026-11-28:
   `npm run test:more`, which has no time for both, listens to Firefox alone. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findEngine } from "../test/helpers/find-engine.mjs";
import { Desktop, missingPrograms } from "../test/speech/desktop.mjs";
import { hearTask } from "../test/speech/hear-task.mjs";
import { servePages } from "../test/speech/pages.mjs";
import { tasks } from "../test/speech/tasks.mjs";

const { values } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    task: { type: "string" },
    browser: { type: "string", default: "firefox" },
    times: { type: "string", default: "1" },
  },
});
const { browser } = values;

const missing = [...missingPrograms(), ...(findEngine(browser) ? [] : [browser])];
if (missing.length) {
  console.log(`SKIPPED: nobody listens to the pages, because ${missing.join(", ")} is not installed.`);
  process.exit(0);
}

const fileOf = (name) =>
  resolve(import.meta.dirname, `../test/speech/transcripts/${name.replaceAll(" ", "-")}-${browser}.txt`);

const pages = await servePages();
let desktop = await startDesktop();
process.once("exit", () => desktop.close());
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

let different = 0;
for (const [name, task] of Object.entries(tasks).filter(([name]) => (values.task ?? name) === name))
  for (let time = 0; time < Number(values.times); time++) {
    const start = Date.now();
    // On a busy machine Orca may miss an event, so that what differs is heard again.
    const heard = (await hear(task, name)) ?? (await hear(task, name)) ?? "";
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`${heard ? "same" : "DIFFERENT"}: ${name}, ${browser} (${seconds} s)`);
    if (!heard) different++;
  }
pages.close();
process.exit(different ? 1 : 0);

/** Starts the screen reader. If it does not start, as happens on a busy machine, once more. */
async function startDesktop() {
  const first = new Desktop();
  try {
    await first.start();
    return first;
  } catch {
    first.close();
    const second = new Desktop();
    await second.start();
    return second;
  }
}

/** What is said, if it is what the transcript says; else prints it. */
async function hear(task, name) {
  try {
    const heard = await hearTask(desktop, browser, task, pages.url);
    if (isAsKept(name, heard)) return heard;
    console.log(heard);
  } catch (error) {
    console.log(error.message);
    desktop.close();
    desktop = await startDesktop();
  }
  return undefined;
}

function isAsKept(name, heard) {
  const file = fileOf(name);
  let kept;
  try {
    kept = readFileSync(file, "utf8");
  } catch {
    if (!values.write) return false;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, heard);
    return true;
  }
  return kept === heard;
}
