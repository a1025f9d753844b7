/* Runs every test/**\/*.test.mjs in Node, in the same environment on every machine; options go to `node --test`.
   It lists the files itself, because `node --test` expands globs only from Node 21 and shells differ in theirs. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { useTestEnvironment } from "../test/helpers/test-environment.mjs";

const folder = resolve(import.meta.dirname, "../test");
// The files in bad-tests fail on purpose.
const files = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith(".test.mjs") && !path.includes("bad-tests"))
  .sort()
  .map((path) => resolve(folder, path));
if (!files.length) throw new Error(`There are no tests in ${folder}.`);
useTestEnvironment();
// So that a test or a program that hangs is reported. On two cores, all files together take a tenth of this.
const minutes = 60_000;
const options = [
  `--test-timeout=${15 * minutes}`,
  // Most files wait for servers and other processes. Node's default leaves one core idle, and runs one file at a time on two.
  `--test-concurrency=${availableParallelism()}`,
  ...process.argv.slice(2),
];
const { status, error } = spawnSync(process.execPath, ["--test", ...options, ...files], {
  stdio: "inherit",
  timeout: 45 * minutes,
});
if (error) console.error(error.message);
process.exitCode = status ?? 1;
