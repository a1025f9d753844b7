/** How Web Test Runner and Node's reporters begin the report of a test that failed, and a summary its line of a failed step. */
const failedTest = /^\s*(?:❌|✖(?! failing tests:)|not ok |failed {3})/u;
/** How they go on after it. */
const otherTest = /^\s*(?:✅|✔|▶|ok \d|# Subtest|passed {3}|===)/u;
const linesOfOne = 15;
const linesInAll = 100;

/**
 * The lines of a step's output that say why it failed: the reports of the failed tests, or the last lines where no report is
 * found. A log is often shown from its end only, and the reports can be thousands of lines above it.
 *
 * @param {string} output
 * @returns {string[]} At most 100 lines.
 */
export function failureLines(output) {
  const lines = output.trimEnd().split("\n");
  // By their first lines. Node's reporter for people names a failed test in its place, and says at its end what was wrong.
  const reports = new Map();
  let report;
  for (const line of lines) {
    if (failedTest.test(line)) reports.set(line.trim(), (report = []));
    else if (otherTest.test(line)) report = undefined;
    if (report && report.length < linesOfOne) report.push(line);
  }
  const found = [...reports.values()].flat();
  return found.length ? found.slice(0, linesInAll) : lines.slice(-linesInAll);
}
