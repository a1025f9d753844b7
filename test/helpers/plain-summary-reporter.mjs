/** Ends the run with one plain line, "N passed, N failed, N skipped". */
export function plainSummaryReporter() {
  return {
    stop({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const tests = testsIn(session.testResults);
        for (const test of tests) count[outcomeOf(test)] += 1;
        // A file that did not load, timed out or broke outside its tests.
        if (!session.passed && !tests.some((test) => outcomeOf(test) === "failed")) count.failed += 1;
      }
      const line = `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`;
      // Web Test Runner prints its own closing lines after this call.
      process.once("exit", () => process.stdout.write(line));
    },
  };
}

function testsIn(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : [];
}

function outcomeOf(test) {
  if (test.skipped) return "skipped";
  return test.passed ? "passed" : "failed";
}
