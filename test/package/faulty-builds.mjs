/* The tests of the published files fail for a build with a fault. `npm run build` comes first. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { engineNames, findEngine } from "../helpers/find-engine.mjs";

const project = resolve(import.meta.dirname, "../..");

/** Runs the proof of the sentences of `<press-release>` against a copy of dist/script with a fault in these chunks. */
function testWithFault(t, chunk, spoil) {
  const folder = mkdtempSync(join(tmpdir(), "faulty-build-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(project, "dist/script"), folder, { recursive: true });
  const chunks = readdirSync(join(folder, "chunks")).filter((file) => chunk.test(file));
  assert.ok(chunks.length, `there is a chunk ${chunk}`);
  for (const file of chunks) {
    const path = join(folder, "chunks", file);
    const code = readFileSync(path, "utf8");
    const spoiled = spoil(code);
    assert.notEqual(spoiled, code, `${file} has no place for the fault`);
    writeFileSync(path, spoiled);
  }
  return spawnSync("npx", ["wtr", "--files", "test/elements/press-release/sentences.test.ts"], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, BUILD: folder, BROWSERS: engineNames.find(findEngine) },
  });
}

/** The groups and languages that a run complains of. */
const faultsIn = (stdout) =>
  [...new Set([...stdout.matchAll(/❌ .*are all there: (.*)/gu)].map(([, fault]) => fault.trim()))].sort();

for (const [name, chunk, spoil, faults] of [
  [
    "a language without a sentence",
    /^da-[\w-]+\.js$/u,
    (code) => code.replace(/\bcopyText:(["'`]).*?\1,/u, ""),
    ["tools, da"],
  ],
  [
    "a feature without a sentence of its English",
    /^more-releases-[\w-]+\.js$/u,
    (code) => code.replace(/\bmoreFrom:(["'`]).*?\1,/u, ""),
    ["moreReleases, en"],
  ],
  [
    "an empty module",
    /^release-failure-[\w-]+\.js$/u,
    () => "",
    ["failures, ar", "failures, da", "failures, en"],
  ],
]) {
  test(`the tests of the published files fail for a build with a fault: ${name}`, (t) => {
    const { status, stdout } = testWithFault(t, chunk, spoil);
    assert.equal(status, 1, stdout);
    assert.deepEqual(faultsIn(stdout), faults, stdout);
  });
}

test("the tests of the elements do not get modules of src/ beside a build", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "faulty-build-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const { status, stdout } = spawnSync("npx", ["wtr", "--files", "test/elements/inner/*.test.ts"], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, BUILD: folder, BROWSERS: engineNames.find(findEngine) },
  });
  assert.equal(status, 1, stdout);
  assert.match(stdout, /must not import src|does not provide an export/u);
});
