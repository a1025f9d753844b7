/* Runs the steps of a check and reports all of them at the end. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { failureLines } from "./failure-lines.mjs";

const project = resolve(import.meta.dirname, "..");

/**
 * @typedef {object} Step
 * @property {string} name Shown in the report; other steps refer to it in `needs`.
 * @property {string[]} command The program and its arguments.
 * @property {string} [needs] The name of an earlier step. Unless that one passed, this one is not run.
 * @property {string} [cwd] The folder to run in, by default the project's.
 * @property {NodeJS.ProcessEnv} [env] By default the environment of this process.
 * @property {boolean} [isBeside] Whether it runs at the same time as other steps, for what uses one core and measures no time.
 *   Its output comes after theirs.
 */

/**
 * Runs every step, even after a failure, one after the other, and beside them those that may run so. At the end prints what the failed ones said about it, then which steps passed, failed
 * or were not run, and how long each took; the last line is "N passed, N failed".
 *
 * @param {Step[]} steps
 * @param {(line: string) => void} print
 * @returns {Promise<boolean>} Whether all steps passed.
 */
export async function runSteps(steps, print = console.log) {
  const beside = runInTurn(steps.filter(({ isBeside }) => isBeside));
  const results = await runInTurn(
    steps.filter(({ isBeside }) => !isBeside),
    print,
  );
  for (const result of await beside) {
    print(`\n=== ${result.name}\n${result.output ?? ""}`);
    results.push(result);
  }
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
  for (const { name, failureLines: lines = [] } of results)
    if (lines.length) print(`\n=== What failed: ${name}\n${lines.join("\n")}`);
  print("\n=== Summary");
  for (const { name, outcome, note } of results) print(`${outcome.padEnd(8)} ${name} (${note})`);
  print(`${count("passed")} passed, ${count("failed")} failed`);
  return results.every(({ outcome }) => outcome === "passed");
}

/** Runs steps one after the other. With `print`, says which one runs, and passes its output on. */
async function runInTurn(steps, print) {
  const results = [];
  for (const step of steps) {
    const { name, needs } = step;
    if (needs && results.find((result) => result.name === needs)?.outcome !== "passed") {
      results.push({ name, outcome: "not run", note: `needs ${needs}` });
      continue;
    }
    print?.(`\n=== ${name}`);
    const start = performance.now();
    const { failure, output } = await runStep(step, !!print);
    const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    results.push({
      name,
      outcome: failure ? "failed" : "passed",
      note: [failure, seconds].filter(Boolean).join(", "),
      output,
      failureLines: failure && output ? failureLines(output) : [],
    });
  }
  return results;
}

/**
 * Runs one step and passes its output on, if it is to be seen. Returns the reason why it failed, or undefined, and its output, which is unknown at a
 * terminal: there the step writes to the screen itself, with colours and progress.
 */
async function runStep({ command: [program, ...args], cwd = project, env = process.env }, isSeen) {
  let output = "";
  try {
    const out = isSeen && process.stdout.isTTY ? "inherit" : "pipe";
    // On Windows, npm is a script and needs a shell.
    const shell = process.platform === "win32";
    const child = spawn(program, args, { cwd, env, shell, stdio: ["inherit", out, out] });
    for (const stream of ["stdout", "stderr"])
      child[stream]?.setEncoding("utf8").on("data", (text) => {
        output += text;
        if (isSeen) process[stream].write(text);
      });
    const closed = new Promise((resolve) => child.once("close", resolve));
    const [code, signal] = await once(child, "exit");
    // What the step has started and left behind may keep the streams open for ever.
    await Promise.race([closed, setTimeout(2000)]);
    child.stdout?.destroy();
    child.stderr?.destroy();
    if (code === 0) return { output };
    return { failure: signal ? `ended by ${signal}` : `exit code ${code}`, output };
  } catch (error) {
    return { failure: error.message, output };
  }
}
