/* The package tests must pass whatever npm's cache and configuration hold on a machine. `npm run build` comes first. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, after, test } from "node:test";
import { promisify } from "node:util";
import { testEnvironment } from "../helpers/test-environment.mjs";
import { installPackage } from "./install-package.mjs";

const optionalPeer = {
  name: "@hono/node-server",
  "dist-tags": { latest: "2.1.9" },
  versions: {
    "2.1.9": {
      name: "@hono/node-server",
      version: "2.1.9",
      peerDependencies: { hono: "^4" },
      dist: { tarball: "http://127.0.0.1:9/server.tgz", integrity: "sha512-AAAA" },
    },
  },
};

let folder;
/** The environment of somebody who has looked up an optional peer dependency, so that npm's cache knows its versions. */
let usedMachine;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "any-npm-"));
  const registry = createServer((_, response) =>
    response.setHeader("Content-Type", "application/json").end(JSON.stringify(optionalPeer)),
  ).listen(0, "127.0.0.1");
  await once(registry, "listening");
  usedMachine = {
    ...testEnvironment(folder, process.env),
    npm_config_registry: `http://127.0.0.1:${registry.address().port}/`,
  };
  await promisify(execFile)("npm", ["view", optionalPeer.name, "version"], { env: usedMachine });
  registry.close();
});

after(() => rmSync(folder, { recursive: true, force: true }));

function emptyProject(t) {
  const host = mkdtempSync(join(tmpdir(), "any-npm-host-"));
  t.after(() => rmSync(host, { recursive: true, force: true }));
  return host;
}

test("the package installs although npm's cache knows an optional peer dependency", (t) => {
  const files = installPackage(emptyProject(t), (home) => testEnvironment(home, usedMachine));
  assert.ok(files.includes("package.json"));
});

test("with that cache, the same installation fails", (t) => {
  assert.throws(() => installPackage(emptyProject(t), () => usedMachine), /ERESOLVE/u);
});

test("the package installs although the user's npm configuration says to write nothing", (t) => {
  const configuration = join(folder, "dry-run");
  writeFileSync(configuration, "dry-run=true\n");
  const machine = { ...process.env, npm_config_userconfig: configuration };
  assert.ok(installPackage(emptyProject(t), (home) => testEnvironment(home, machine)).length > 0);
  assert.throws(() => installPackage(emptyProject(t), () => machine));
});
