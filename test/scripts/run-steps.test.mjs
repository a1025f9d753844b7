import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { runSteps } from "../../scripts/run-steps.mjs";

const node = (code) => [process.execPath, "--eval", code];
const passing = { name: "passing", command: node("") };
const failing = { name: "failing", command: node("process.exitCode = 3") };

/** Runs steps; returns whether all passed, what was written, without times, and the lines of the summary, without what failed. */
async function run(steps, limit) {
  let report = "";
  const passed = await runSteps(steps, (text) => (report += text), limit);
  report = report.replace(/\d+\.\d s/gu, "time");
  const [, summary] = report.split("\n=== Summary\n");
  return {
    passed,
    report,
    summary: summary
      .replace(/\n=== What failed: .*\n(.*\n)+?\n/gu, "")
      .trimEnd()
      .split("\n"),
  };
}

test("steps that pass are listed with their time and counted", async () => {
  const { passed, summary } = await run([passing, { ...passing, name: "another", needs: "passing" }]);
  assert.equal(passed, true);
  assert.deepEqual(summary, ["passed   passing (time)", "passed   another (time)", "2 passed, 0 failed"]);
});

test("a step that fails does not stop the others, and every failure is reported", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "steps-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "ran");
  const { passed, summary } = await run([
    failing,
    { name: "writing", command: node(`fs.writeFileSync(${JSON.stringify(file)}, "")`) },
    { name: "missing", command: ["no-such-program"] },
    { name: "killed", command: node("process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000)") },
  ]);
  assert.equal(passed, false);
  assert.ok(existsSync(file));
  assert.deepEqual(summary, [
    "failed   failing (exit code 3, time)",
    "passed   writing (time)",
    "failed   missing (spawn no-such-program ENOENT, time)",
    "failed   killed (ended by SIGKILL, time)",
    "1 passed, 3 failed",
  ]);
});

test("a step that needs a failed one is not run, nor is one that needs that step", async () => {
  const { passed, summary } = await run([
    failing,
    { ...passing, name: "second", needs: "failing" },
    { ...passing, name: "third", needs: "second" },
    passing,
  ]);
  assert.equal(passed, false);
  assert.deepEqual(summary, [
    "failed   failing (exit code 3, time)",
    "not run  second (needs failing)",
    "not run  third (needs second)",
    "passed   passing (time)",
    "1 passed, 1 failed",
  ]);
});

test("a step beside the others runs at the same time, and its output comes after theirs", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "steps-"));
  t.after(() => rmSync(folder, { recursive: true }));
  // Each waits for the file of the other.
  const meet = (own, other) =>
    node(
      `fs.writeFileSync(${JSON.stringify(join(folder, own))}, "");
      const timer = setInterval(() => fs.existsSync(${JSON.stringify(join(folder, other))}) && clearInterval(timer), 10);
      console.log("not ok 1 - of ${own}"); process.exitCode = ${own === "beside" ? 1 : 0}`,
    );
  const { passed, report } = await run([
    { name: "beside", command: meet("beside", "in turn"), isBeside: true },
    { name: "in turn", command: meet("in turn", "beside") },
  ]);
  assert.equal(passed, false);
  assert.equal(
    report,
    `
=== in turn
not ok 1 - of in turn

=== beside
not ok 1 - of beside


=== Summary
passed   in turn (time)
failed   beside (exit code 1, time)

=== What failed: beside
not ok 1 - of beside

1 passed, 1 failed
`,
  );
});

test("a step waits for the one that it needs, also if it is beside others", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "steps-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = JSON.stringify(join(folder, "written"));
  const { passed, summary } = await run([
    { name: "writing", command: node(`setTimeout(() => fs.writeFileSync(${file}, ""), 300)`) },
    { ...failing, isBeside: true },
    { name: "reading", command: node(`fs.readFileSync(${file})`), isBeside: true, needs: "writing" },
    { ...passing, needs: "failing" },
  ]);
  assert.equal(passed, false);
  assert.deepEqual(summary, [
    "passed   writing (time)",
    "not run  passing (needs failing)",
    "failed   failing (exit code 3, time)",
    "passed   reading (time)",
    "2 passed, 1 failed",
  ]);
});

test("a step gets its own environment and folder", async () => {
  const check =
    'process.exitCode = process.env.TZ === "UTC" && process.cwd() === require("fs").realpathSync(process.argv[1]) ? 0 : 1';
  const { passed } = await run([
    {
      name: "own",
      command: [...node(check), tmpdir()],
      env: { ...process.env, TZ: "UTC" },
      cwd: tmpdir(),
    },
  ]);
  assert.equal(passed, true);
});

test("what a failed step said about it is repeated at the end", async () => {
  const said = "console.log('not ok 1 - the reason'); process.exitCode = 1";
  const { report } = await run([{ name: "saying", command: node(said) }, passing]);
  assert.match(report, /\n\n=== What failed: saying\nnot ok 1 - the reason\n\n1 passed, 1 failed\n$/u);
});

test("a step ends although a process that it has left behind still holds its output", async (t) => {
  const code = `
    const child = require("node:child_process").spawn(process.execPath, ["--eval", "setTimeout(() => {}, 60000)"], {
      detached: true,
      stdio: "inherit",
    });
    console.log("not ok, left " + child.pid);
    child.unref();
    process.exit(1);`;
  const { passed, report } = await run([{ name: "leaving", command: node(code) }]);
  const [, pid] = /left (\d+)/u.exec(report);
  t.after(() => process.kill(pid));
  assert.equal(passed, false);
});

test("a step that hangs is ended with all that it has started, and the others go on", async () => {
  const code = `
    const child = require("node:child_process").spawn(process.execPath, ["--eval", "setInterval(() => {}, 1000)"]);
    console.log("started " + child.pid);`;
  const steps = [
    { name: "hanging", command: node(code) },
    { name: "beside", command: node("setInterval(() => {}, 1000)"), isBeside: true },
    { ...passing, isBeside: true },
  ];
  const { passed, report, summary } = await run(steps, 5000);
  assert.equal(passed, false);
  const [, pid] = /started (\d+)/u.exec(report);
  // One that has ended is gone, or a zombie until the system takes it away.
  if (process.platform === "linux" && existsSync(`/proc/${pid}`))
    assert.match(readFileSync(`/proc/${pid}/stat`, "utf8"), /\) Z/u);
  assert.deepEqual(summary, [
    "failed   hanging (hung and was ended, time)",
    "failed   beside (hung and was ended, time)",
    "passed   passing (time)",
    "1 passed, 2 failed",
  ]);
});
