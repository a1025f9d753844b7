/* `npm audit` of what users get: fails for any known hole, and says so where the registry does not answer. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * What an answer of `npm audit --json` means: `clean`, `holes`, or `unknown` where there is no report. An answer that is
 * not understood is no clean one.
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
  return total > 0 ? "holes" : "clean";
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { stdout } = spawnSync(
    "npm",
    ["audit", "--omit=dev", "--audit-level=low", "--json", "--fetch-retries=0", "--fetch-timeout=20000"],
    { cwd: resolve(import.meta.dirname, ".."), encoding: "utf8", shell: process.platform === "win32" },
  );
  const verdict = judge(stdout);
  if (verdict === "holes") console.error(stdout);
  if (verdict === "unknown")
    console.warn(
      "SKIPPED: npm audit. The registry gave no report, so nothing is known about holes in packages.",
    );
  if (verdict === "clean") console.log("npm audit: no known hole in the runtime packages.");
  // A release wants to know.
  process.exitCode =
    verdict === "holes" || (verdict === "unknown" && process.argv.includes("--strict")) ? 1 : 0;
}
