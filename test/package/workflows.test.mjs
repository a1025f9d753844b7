/* What GitHub runs for this project: with few rights, and nothing that others can exchange. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { findUnpinned } from "../helpers/find-unpinned.mjs";

const project = resolve(import.meta.dirname, "../..");
const workflows = () =>
  readdirSync(join(project, ".github/workflows")).map((file) => `.github/workflows/${file}`);

test("every workflow starts with the right to read alone, runs actions by their commit and images by their digest, and only a release may ask for an identity", () => {
  for (const file of workflows()) {
    const workflow = readFileSync(join(project, file), "utf8");
    assert.match(workflow, /^permissions:\n {2}contents: read\n\n/mu, file);
    assert.equal(workflow.includes("id-token: write"), file === ".github/workflows/release.yml", file);
    assert.deepEqual(findUnpinned(workflow), [], file);
    assert.doesNotMatch(workflow, /pull_request_target|\$\{\{\s*github\.(event|head_ref)/u, file);
  }
});

test("an action without a commit, and an image without a digest, are found in a workflow", () => {
  const commit = `actions/checkout@${"a".repeat(40)} # v1.2.3`;
  const image = `node:24-bookworm@sha256:${"b".repeat(64)}`;
  const workflow = (action, container, value) =>
    `jobs:\n  a:\n    container: ${container}\n    matrix:\n      include:\n        - image: ${value}\n` +
    `    steps:\n      - uses: ${action}\n`;
  assert.deepEqual(findUnpinned(workflow(commit, "${{ matrix.image }}", image)), []);
  assert.deepEqual(findUnpinned(workflow("actions/checkout@v4", image, image)), ["actions/checkout@v4"]);
  assert.deepEqual(findUnpinned(workflow("docker://node:24", image, image)), ["docker://node:24"]);
  for (const unpinned of ["node:24-bookworm", "node@sha256:abc", '["node:24"]', "", "${{ inputs.image }}"]) {
    assert.deepEqual(findUnpinned(workflow(commit, unpinned, image)), [unpinned]);
    assert.deepEqual(findUnpinned(workflow(commit, image, unpinned)), [unpinned]);
  }
});

test("packages are installed without their scripts, in the job that builds the release as well", () => {
  const read = (file) => readFileSync(join(project, file), "utf8");
  const installs = /\bnpm["', [\]]+(?:ci|install)\b(?! newsroom-elements)[^\n]*/gu;
  assert.match(read(".github/workflows/release.yml"), /- run: npm ci --ignore-scripts\n/u);
  for (const file of ["scripts/setup.mjs", ".ci/run", ...workflows()])
    for (const [line] of read(file).matchAll(installs)) assert.match(line, /--ignore-scripts/u, file);
});
