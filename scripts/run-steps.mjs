/* Runs the steps of a check and reports all of them at the end. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { failureLines } from "./failure-lines.mjs";

const project = resolve(import.meta.dirname, "..");

/** Milliseconds after which a step counts as hung. The longest takes 15 minutes, and CI ends everything after 90. */
const longestStep = 25 * 60_000;

/**
 * @typedef {object} Step
 * @property {string} name Shown in the report; other steps refer to it in `needs`.
 * @property {string[]} command The program and its arguments.
 * @property {string} [needs] The name of an earlier step. This one waits for it, and is not run unless it passed.
 * @property {string} [cwd] The folder to run in, by default the project's.
 * @property {NodeJS.ProcessEnv} [env] By default the environment of this process.
 * @property {boolean} [isBeside] Whether it runs in a second row at the same time as the others, for what measures no time. Its output
 *   comes after theirs.
 */

/**
 * Runs every step, even after a failure: one after the other, and beside them in the same way those that may run so. At the end
 * writes which steps passed, failed or were not run, and how long each took, then what the failed ones said about it, as a log is
 * often shown from its end only; the last line is "N passed, N failed".
 *
 * @param {Step[]} steps
 * @param {(text: string) => void} write Gets the report, and the output of the steps unless they write to a terminal themselves.
 * @param {number} limit Milliseconds after which a step is ended, on Linux with all that it has started, and has failed.
 * @returns {Promise<boolean>} Whether all steps passed.
 */
export async function runSteps(steps, write = (text) => process.stdout.write(text), limit = longestStep) {
  const print = (line) => write(`${line}\n`);
  const started = new Map();
  let inTurn;
  let beside;
  for (const step of steps) {
    const result = runAfter(step.isBeside ? beside : inTurn, started.get(step.needs), step, write, limit);
    started.set(step.name, result);
    if (step.isBeside) beside = result;
    else inTurn = result;
  }
  const results = [];
  for (const { name, isBeside } of [
    ...steps.filter(({ isBeside }) => !isBeside),
    ...steps.filter(({ isBeside }) => isBeside),
  ]) {
    const result = await started.get(name);
    if (isBeside) print(`\n=== ${name}\n${result.output ?? ""}`);
    results.push(result);
  }
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
  print("\n=== Summary");
  for (const { name, outcome, note } of results) print(`${outcome.padEnd(8)} ${name} (${note})`);
  for (const { name, failureLines: lines = [] } of results)
    if (lines.length) print(`\n=== What failed: ${name}\n${lines.join("\n")}\n`);
  print(`${count("passed")} passed, ${count("failed")} failed`);
  return results.every(({ outcome }) => outcome === "passed");
}

/**
 * Runs a step when the one before it in its row and the one that it needs have ended. Unless it is beside others, says that it
 * runs, and passes its output on.
 */
async function runAfter(previous, needed, step, write, limit) {
  await previous;
  const { name, needs, isBeside } = step;
  if (needs && (await needed)?.outcome !== "passed")
    return { name, outcome: "not run", note: `needs ${needs}` };
  if (!isBeside) write(`\n=== ${name}\n`);
  const start = performance.now();
  const { failure, output } = await runStep(step, write, limit);
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  return {
    name,
    outcome: failure ? "failed" : "passed",
    note: [failure, seconds].filter(Boolean).join(", "),
    output,
    failureLines: failure && output ? failureLines(output) : [],
  };
}

/**
 * Runs one step. Returns the reason why it failed, or undefined, and its output, which is unknown at a terminal: there the step
 * writes to the screen itself, with colours and progress.
 */
async function runStep(step, write, limit) {
  const {
    command: [program, ...args],
    cwd = project,
    env = process.env,
    isBeside,
  } = step;
  let output = "";
  let isOverdue = false;
  try {
    const out = process.stdout.isTTY && !isBeside ? "inherit" : "pipe";
    // On Windows, npm is a script and needs a shell.
    const shell = process.platform === "win32";
    const child = spawn(program, args, { cwd, env, shell, stdio: ["inherit", out, out] });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
        if (!isBeside) write(text);
      });
    const closed = new Promise((resolve) => child.once("close", resolve));
    const alarm = setTimeout(() => {
      isOverdue = true;
      for (const pid of [child.pid, ...descendants(child.pid)]) end(pid);
    }, limit);
    const [code, signal] = await once(child, "exit").finally(() => clearTimeout(alarm));
    // What the step has started and left behind may keep the streams open for ever.
    await Promise.race([closed, pause(2000)]);
    child.stdout?.destroy();
    child.stderr?.destroy();
    if (isOverdue) return { failure: "hung and was ended", output };
    if (code === 0) return { output };
    return { failure: signal ? `ended by ${signal}` : `exit code ${code}`, output };
  } catch (error) {
    return { failure: error.message, output };
  }
}

/**
 * The ids of all processes that one has started, themselves or through others: on Linux, elsewhere none. They are in
 * no process group of their own, as Ctrl+C at a terminal would then not reach them.
 */
function descendants(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .map((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8"))
      .flatMap((children) => children.split(" ").filter(Boolean).map(Number))
      .flatMap((child) => [child, ...descendants(child)]);
  } catch {
    // It has ended, or this is not Linux.
    return [];
  }
}

function end(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    // It has ended by itself.
    if (error.code !== "ESRCH") throw error;
  }
}
