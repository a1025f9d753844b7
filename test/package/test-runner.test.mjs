import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { test } from "node:test";
import { installedEngines } from "../helpers/engines.mjs";
import { findEngine } from "../helpers/find-engine.mjs";

const skip = !findEngine("chromium") && !process.env.CI && "Chromium is not installed";

test("the browser test runner fails each kind of bad test file", { skip }, () => {
  const wtr = resolve(import.meta.dirname, "../../node_modules/@web/test-runner/dist/bin.js");
  const { status, stdout } = spawnSync(process.execPath, [wtr, "--files", "test/package/bad-tests/*.ts"], {
    cwd: resolve(import.meta.dirname, "../.."),
    encoding: "utf8",
    env: { ...process.env, CI: "true", BROWSERS: "chromium" },
  });
  assert.equal(status, 1, stdout);
  for (const complaint of [
    "This file holds no test.",
    'in or after "writes a line to the console": console.warn: a line that nobody expects',
    'in or after "leaves a rejection": unhandled rejection: Error: a rejection that nobody handles',
    "`.only` forbidden",
    "Error: a test that fails",
    "not-there.js",
  ]) {
    assert.ok(stdout.includes(complaint), `"${complaint}" is not in:\n${stdout}`);
  }
  // Two of the bad files hold a test that passes by itself.
  assert.match(stdout, /\n2 passed, 6 failed, 0 skipped\n$/u);
});

test("a missing engine fails the tests under CI, when asked for, and when no other is left", (t) => {
  const { PATH } = process.env;
  t.after(() => (process.env.PATH = PATH));
  process.env.PATH = "/nowhere";
  for (const environment of [{ CI: "true" }, { BROWSERS: "firefox" }, {}]) {
    assert.throws(() => installedEngines(environment), /^Error: Not installed: .*firefox/u);
  }
});
