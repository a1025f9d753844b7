/* `npm audit` of the packages that users install, the gateway's optional libraries included: fails on any known vulnerability,
   and warns if the registry gives no report; with --strict, as before a release, it fails then, too. */
import { execFile } from "node:child_process";
import { pathToFileURL } from "node:url";
import { withUserProject } from "./user-packages.mjs";

/** @returns What `npm audit --json` prints about the packages that users install. */
export function audit(env = process.env) {
  const options = ["--audit-level=low", "--json", "--fetch-retries=0", "--fetch-timeout=20000"];
  return withUserProject(
    (cwd) =>
      new Promise((done) => {
        execFile(
          "npm",
          ["audit", ...options],
          { cwd, env, maxBuffer: 64 * 1024 * 1024, shell: process.platform === "win32" },
          // npm exits with 1 both if there is a vulnerability and if there is no report; `judge` tells them apart.
          (_, stdout) => done(stdout),
        );
      }),
  );
}

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
  const output = await audit();
  const verdict = judge(output);
  if (verdict === "vulnerable") console.error(output);
  if (verdict === "unknown")
    console.warn(
      "SKIPPED: npm audit. The registry gave no report, so vulnerabilities in packages are unknown.",
    );
  if (verdict === "clean")
    console.log("npm audit: no known vulnerabilities in the packages that users install.");
  process.exitCode =
    verdict === "vulnerable" || (verdict === "unknown" && process.argv.includes("--strict")) ? 1 : 0;
}
