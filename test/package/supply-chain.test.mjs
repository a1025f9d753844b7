import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { judge } from "../../scripts/audit.mjs";
import { isAllowed, runtimePackages } from "../../scripts/licences.mjs";

const project = resolve(import.meta.dirname, "../..");

test("the license check finds each package that users get, and refuses a license that is not on its list", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "licences-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const packages = {
    ".": { dependencies: { free: "1" }, devDependencies: { unseen: "1" } },
    "node_modules/free": {
      version: "1.0.0",
      license: "(MPL-2.0 OR Apache-2.0)",
      dependencies: { viral: "1" },
    },
    "node_modules/free/node_modules/viral": { version: "2.0.0", license: "GPL-3.0-only" },
  };
  for (const [path, manifest] of Object.entries(packages)) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, "package.json"), JSON.stringify(manifest));
  }
  assert.deepEqual(
    runtimePackages(folder).map(({ name, license }) => [name, isAllowed(license)]),
    [
      ["free", true],
      ["viral", false],
    ],
  );
  rmSync(join(folder, "node_modules/free/node_modules"), { recursive: true });
  assert.throws(() => runtimePackages(folder), /viral.* is not installed/u);
  for (const license of [undefined, "", "MPL-2.0", "MIT AND GPL-3.0-only", "UNLICENSED", { type: "MIT" }])
    assert.equal(isAllowed(license), false, JSON.stringify(license));
});

test("the package has two to four runtime dependencies, by range, and the lock has each exact", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")).packages;
  const names = Object.keys(dependencies);
  assert.ok(names.length >= 2 && names.length <= 4, names.join());
  for (const name of names) {
    assert.match(dependencies[name], /^\^\d+\.\d+\.\d+$/u);
    assert.match(lock[`node_modules/${name}`].integrity, /^sha512-/u);
  }
  for (const [name, version] of Object.entries(devDependencies))
    assert.match(version, /^\d+\.\d+\.\d+$/u, name);
});

test("an audit without a report does not count as clean", () => {
  const report = (total) => JSON.stringify({ metadata: { vulnerabilities: { total } } });
  assert.equal(judge(report(0)), "clean");
  assert.equal(judge(report(1)), "vulnerable");
  for (const output of ["", "<html>", "null", "{}", '{"error":{"code":"ENOAUDIT"}}', '{"message":"405"}'])
    assert.equal(judge(output), "unknown", output);
});
