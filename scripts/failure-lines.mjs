/** How Web Test Runner and Node's reporters begin the report of a test that failed. */
const failedTest = /^\s*(?:❌|✖|not ok )/u;
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
  const found = [];
  let left = 0;
  for (const line of lines) {
    if (failedTest.test(line)) left = linesOfOne;
    if (left-- > 0) found.push(line);
  }
  return found.length ? found.slice(0, linesInAll) : lines.slice(-linesInAll);
}
