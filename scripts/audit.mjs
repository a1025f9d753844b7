/* `npm audit` of the packages that users install: fails on any known vulnerability, and warns if the registry gives no
   report; with --strict, as before a release, it fails then, too. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * The result of `npm audit --json`: `clean`, `vulnerable`, or `unknown` if the output is not a report. Output that cannot
 * be read must never count as clean.
 */
export function judge(output) {
  let report;
  try {
    report = JSON.parse(output);
  } catch {
    return "unknown";
  }
  const total = report?.metadata?.vulnerabilities?.total;
  if (typeof total !== "number") return "unknown";
  return total > 0 ? "vulnerable" : "clean";
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { stdout } = spawnSync(
    "npm",
    ["audit", "--omit=dev", "--audit-level=low", "--json", "--fetch-retries=0", "--fetch-timeout=20000"],
    { cwd: resolve(import.meta.dirname, ".."), encoding: "utf8", shell: process.platform === "win32" },
  );
  const verdict = judge(stdout);
  if (verdict === "vulnerable") console.error(stdout);
  if (verdict === "unknown")
    console.warn(
      "SKIPPED: npm audit. The registry gave no report, so vulnerabilities in packages are unknown.",
    );
  if (verdict === "clean") console.log("npm audit: no known vulnerabilities in the runtime packages.");
  process.exitCode =
    verdict === "vulnerable" || (verdict === "unknown" && process.argv.includes("--strict")) ? 1 : 0;
}
