import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";

const project = resolve(import.meta.dirname, "../..");

/** Runs the check of `npm run lint` over files of a temporary folder. */
function findCycles(t, files) {
  const folder = mkdtempSync(join(tmpdir(), "cycles-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const program = join(project, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = join(project, ".dependency-cruiser.cjs");
  return spawnSync(process.execPath, [program, folder, "--config", config], {
    cwd: project,
    encoding: "utf8",
  });
}

test("lint finds a cycle of imports", (t) => {
  const { status, stdout } = findCycles(t, {
    "a.ts": 'import { b } from "./b.js"; export const a = b;',
    "b.ts": 'import { a } from "./a.js"; export const b = () => a;',
  });
  assert.notEqual(status, 0);
  assert.match(stdout, /no-cycles/u);
});

test("lint finds a cycle in which one import is of a type only", (t) => {
  const { status, stdout } = findCycles(t, {
    "a.ts": 'import type { B } from "./b.js"; export interface A { b: B }',
    "b.ts": 'import { c } from "./c.js"; export interface B { c: typeof c }',
    "c.ts": 'import type { A } from "./a.js"; export const c = (a: A) => a;',
  });
  assert.notEqual(status, 0);
  assert.match(stdout, /no-cycles/u);
});

test("lint passes files that import in one direction", (t) => {
  const { status, stdout } = findCycles(t, {
    "a.ts": 'import { b } from "./b.js"; export const a = b;',
    "b.ts": "export const b = 1;",
  });
  assert.equal(status, 0, stdout);
});
