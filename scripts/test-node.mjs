/* Runs every test/**\/*.test.mjs in Node, in the same environment on every machine, except those whose paths in test/ begin as
   an option `--except=PATH` says; other options go to `node --test`.
   It lists the files itself, because `node --test` expands globs only from Node 21 and shells differ in theirs. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve, sep } from "node:path";
import { useTestEnvironment } from "../test/helpers/test-environment.mjs";

const exception = "--except=";
const isException = (option) => option.startsWith(exception);
// The files in bad-tests fail on purpose.
const excepted = [
  "package/bad-tests/",
  ...process.argv.filter(isException).map((option) => option.slice(exception.length)),
];
const folder = resolve(import.meta.dirname, "../test");
const files = readdirSync(folder, { recursive: true })
  .map((path) => path.replaceAll(sep, "/"))
  .filter((path) => path.endsWith(".test.mjs") && !excepted.some((start) => path.startsWith(start)))
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
  ...process.argv.slice(2).filter((option) => !isException(option)),
];
const { status, error } = spawnSync(process.execPath, ["--test", ...options, ...files], {
  stdio: "inherit",
  timeout: 45 * minutes,
});
if (error) console.error(error.message);
process.exitCode = status ?? 1;
