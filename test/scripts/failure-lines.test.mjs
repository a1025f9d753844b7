import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { failureLines } from "../../scripts/failure-lines.mjs";

const many = (text, count) => Array.from({ length: count }, (_, index) => `${text} ${index}`);

for (const reporter of ["tap", "spec"])
  test(`a failed test is found in the output of Node's ${reporter} reporter, among those that passed`, () => {
    const code = `
      const { test } = require("node:test");
      for (let count = 0; count < 200; count++) test("passes " + count, () => {});
      test("fails", () => { throw new Error("for this reason"); });
      for (let count = 0; count < 200; count++) test("passes too " + count, () => {});`;
    // The variable tells Node that this process is a test; the output would then be for the runner, not for people.
    const env = { ...process.env };
    delete env.NODE_TEST_CONTEXT;
    const { stdout } = spawnSync(process.execPath, [`--test-reporter=${reporter}`, "--eval", code], {
      encoding: "utf8",
      env,
    });
    const lines = failureLines(stdout);
    assert.match(lines[0], /^(not ok 201 - |✖ )fails/u);
    assert.ok(lines.some((line) => line.includes("for this reason")));
    assert.ok(!lines.some((line) => line.includes("passes")));
    assert.ok(lines.length <= 15);
  });

test("a failed test is found in the output of Web Test Runner, with the place of the failure", () => {
  const report = [
    " ❌ <press-list> > shows releases (failed on Firefox)",
    "   AssertionError",
    "   at test.ts:95:23",
  ];
  const lines = failureLines([...many("before", 500), ...report, ...many("after", 500)].join("\n"));
  assert.deepEqual(lines.slice(0, 3), report);
  assert.equal(lines.length, 15);
});

test("of steps within a step, the failed ones are named, and each report comes once", () => {
  const report = ["not ok 1 - opens", "  ---", "  error: 'for this reason'"];
  const output = [
    ...report,
    "=== Summary",
    "passed   host: one (1.0 s)",
    "failed   host: two (exit code 1, 1.0 s)",
    "",
    "=== What failed: host: two",
    ...report,
    "",
    "1 passed, 1 failed",
  ];
  assert.deepEqual(failureLines(output.join("\n")), [
    ...report,
    "",
    "1 passed, 1 failed",
    "failed   host: two (exit code 1, 1.0 s)",
    "",
  ]);
});

test("of many failures, the first are shown", () => {
  const lines = failureLines(many("not ok", 500).join("\n"));
  assert.equal(lines.length, 100);
  assert.equal(lines[0], "not ok 0");
});

test("where no test is named, the end of the output is shown", () => {
  const lines = failureLines(`${many("line", 500).join("\n")}\n\n`);
  assert.equal(lines.length, 100);
  assert.equal(lines.at(-1), "line 499");
});
