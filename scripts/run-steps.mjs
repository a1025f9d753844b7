/* Runs the steps of a check one after the other and reports all of them at the end. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

const project = resolve(import.meta.dirname, "..");

/**
 * @typedef {object} Step
 * @property {string} name Shown in the report; other steps refer to it in `needs`.
 * @property {string[]} command The program and its arguments.
 * @property {string} [needs] The name of an earlier step. Unless that one passed, this one is not run.
 * @property {string} [cwd] The folder to run in, by default the project's.
 * @property {NodeJS.ProcessEnv} [env] By default the environment of this process.
 */

/**
 * Runs every step, even after a failure. At the end prints which steps passed, failed or were not run, and how long each
 * took; the last line is "N passed, N failed".
 *
 * @param {Step[]} steps
 * @param {(line: string) => void} print
 * @returns {Promise<boolean>} Whether all steps passed.
 */
export async function runSteps(steps, print = console.log) {
  const results = [];
  for (const step of steps) {
    const { name, needs } = step;
    if (needs && results.find((result) => result.name === needs)?.outcome !== "passed") {
      results.push({ name, outcome: "not run", note: `needs ${needs}` });
      continue;
    }
    print(`\n=== ${name}`);
    const start = performance.now();
    const failure = await runStep(step);
    const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    results.push({
      name,
      outcome: failure ? "failed" : "passed",
      note: [failure, seconds].filter(Boolean).join(", "),
    });
  }
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
  print("\n=== Summary");
  for (const { name, outcome, note } of results) print(`${outcome.padEnd(8)} ${name} (${note})`);
  print(`${count("passed")} passed, ${count("failed")} failed`);
  return results.every(({ outcome }) => outcome === "passed");
}

/** Runs one step. Returns the reason why it failed, or undefined. */
async function runStep({ command: [program, ...args], cwd = project, env = process.env }) {
  try {
    // On Windows, npm is a script and needs a shell.
    const child = spawn(program, args, { cwd, env, stdio: "inherit", shell: process.platform === "win32" });
    const [code, signal] = await once(child, "exit");
    if (code === 0) return undefined;
    return signal ? `ended by ${signal}` : `exit code ${code}`;
  } catch (error) {
    return error.message;
  }
}
