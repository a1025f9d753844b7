/* Runs every test/**\/*.test.mjs in Node. `node --test` knows globs from Node 21 on, and shells differ in theirs. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";

const folder = resolve(import.meta.dirname, "../test");
// What is in bad-tests fails on purpose.
const files = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith(".test.mjs") && !path.includes("bad-tests"))
  .sort()
  .map((path) => resolve(folder, path));
if (!files.length) throw new Error(`There are no tests in ${folder}.`);
const { status } = spawnSync(process.execPath, ["--test", ...process.argv.slice(2), ...files], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
