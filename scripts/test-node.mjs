/* Runs every test/**\/*.test.mjs in Node, in the same environment on every machine; options go to `node --test`.
   It lists the files itself, because `node --test` expands globs only from Node 21 and shells differ in theirs. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
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
const { status } = spawnSync(process.execPath, ["--test", ...process.argv.slice(2), ...files], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
