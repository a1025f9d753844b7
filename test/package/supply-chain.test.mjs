import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { audit, judge } from "../../scripts/audit.mjs";
import { isAllowed, refusedPackages } from "../../scripts/licences.mjs";
import { createSbom, findGaps } from "../../scripts/sbom.mjs";
import { lock, manifest, userPackages } from "../../scripts/user-packages.mjs";
import { libraryPatches } from "../../scripts/vite/library-patches.mjs";
import { testEnvironment } from "../helpers/test-environment.mjs";

const project = resolve(import.meta.dirname, "../..");

/** A project with a dependency, an optional library, and what they need. */
function exampleProject() {
  const manifest = {
    dependencies: { free: "1" },
    devDependencies: { unseen: "1" },
    peerDependencies: { server: "1" },
    peerDependenciesMeta: { server: { optional: true } },
  };
  const packages = {
    "": manifest,
    "node_modules/free": {
      version: "1.0.0",
      license: "(MPL-2.0 OR Apache-2.0)",
      dependencies: { viral: "1", shared: "1" },
    },
    "node_modules/free/node_modules/viral": { version: "2.0.0", license: "GPL-3.0-only" },
    "node_modules/shared": { version: "1.0.0", license: "MIT" },
    "node_modules/server": {
      version: "1.0.0",
      license: "MIT-0",
      dev: true,
      dependencies: { shared: "1" },
      optionalDependencies: { "server-linux": "1" },
      peerDependencies: { viral: "3", framework: "1" },
      peerDependenciesMeta: { framework: { optional: true } },
    },
    "node_modules/server-linux": { version: "1.0.0", license: "SSPL-1.0", dev: true, optional: true },
    "node_modules/viral": { version: "3.0.0", license: "AGPL-3.0-only", dev: true },
    "node_modules/unseen": { version: "1.0.0", license: "UNLICENSED", dev: true },
  };
  return { manifest, lock: { packages } };
}

test("the license check finds each package that users get, and refuses a license that is not on its list", () => {
  const { manifest, lock } = exampleProject();
  const packages = userPackages(manifest, lock);
  assert.deepEqual(
    packages.map(({ name, version, isOptional }) => [name, version, isOptional]),
    [
      ["free", "1.0.0", false],
      ["viral", "2.0.0", false],
      ["shared", "1.0.0", false],
      ["server", "1.0.0", true],
      ["server-linux", "1.0.0", true],
      ["viral", "3.0.0", true],
    ],
  );
  assert.deepEqual(
    refusedPackages(packages).map(({ license }) => license),
    ["GPL-3.0-only", "SSPL-1.0", "AGPL-3.0-only"],
  );
  delete lock.packages["node_modules/free/node_modules/viral"];
  delete lock.packages["node_modules/viral"];
  assert.throws(() => userPackages(manifest, lock), /viral is not in package-lock\.json/u);
  for (const license of [undefined, "", "MPL-2.0", "MIT AND GPL-3.0-only", "UNLICENSED", { type: "MIT" }])
    assert.equal(isAllowed(license), false, JSON.stringify(license));
});

test("each optional library of the gateway is among the packages that are checked", () => {
  const optional = userPackages(manifest, lock).filter(({ isOptional }) => isOptional);
  const names = optional.map(({ name }) => name);
  for (const name of Object.keys(manifest.peerDependencies)) assert.ok(names.includes(name), name);
  // What a library needs, for other platforms as well.
  for (const name of ["libsql", "@libsql/linux-x64-gnu", "@libsql/win32-x64-msvc", "ws"])
    assert.ok(names.includes(name), name);
});

test("the SBOM names each package that users install, and each patch in our copies of libraries", async () => {
  const sbom = await createSbom();
  assert.deepEqual(findGaps(sbom), []);
  const component = (name) => sbom.components.find((component) => component.name === name);
  assert.equal(component("lit").scope, "required");
  assert.equal(component("nodemailer").scope, "optional");
  const files = readdirSync(join(project, "scripts/vite/patches")).filter(
    (file) => file !== "patch-library.mjs",
  );
  const named = ["lit-html", "lit-element", "@lit/reactive-element", "@lit/task", "dompurify"].flatMap(
    (name) => component(name).pedigree.patches,
  );
  for (const file of files)
    assert.ok(
      named.some(({ diff }) => diff.url === `scripts/vite/patches/${file}`),
      file,
    );
  assert.match(component("dompurify").pedigree.notes, /dist\/script/u);
  assert.match(JSON.stringify(component("dompurify").pedigree), /"dompurify-default-lists"/u);
  assert.equal(component("lit").pedigree, undefined);
});

test("an SBOM without an optional library, or without the patches, is not complete", async () => {
  const sbom = await createSbom();
  const change = (edit) => ({ ...sbom, components: sbom.components.map(edit).filter(Boolean) });
  assert.deepEqual(
    findGaps(change((component) => (component.name === "nodemailer" ? undefined : component))),
    [`nodemailer ${lock.packages["node_modules/nodemailer"].version} is missing.`],
  );
  const unpatched = (component) => ({ ...component, pedigree: undefined });
  assert.deepEqual(
    findGaps(change((component) => (component.name === "dompurify" ? unpatched(component) : component))),
    ["dompurify does not name the patch dompurify-default-lists."],
  );
  const oneLess = ({ pedigree, ...component }) => ({
    ...component,
    pedigree: { ...pedigree, patches: pedigree.patches.slice(1) },
  });
  assert.deepEqual(
    findGaps(change((component) => (component.name === "lit-html" ? oneLess(component) : component))),
    ["lit-html does not name the patch lit-template-policy."],
  );
  const packageOf = (path) => /^(?:@[^/]+\/)?[^/]+/u.exec(path)[0];
  const statements = libraryPatches.map(({ api }) => new Set(Object.keys(api.files).map(packageOf)).size);
  assert.equal(
    findGaps(change(unpatched)).length,
    statements.reduce((sum, count) => sum + count, 0),
  );
});

test("the package has two to four runtime dependencies, by range, and the lock has each exact", () => {
  const { dependencies, devDependencies } = manifest;
  const names = Object.keys(dependencies);
  assert.ok(names.length >= 2 && names.length <= 4, names.join());
  for (const name of names) {
    assert.match(dependencies[name], /^\^\d+\.\d+\.\d+$/u);
    assert.match(lock.packages[`node_modules/${name}`].integrity, /^sha512-/u);
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

test("the audit asks about the optional libraries too, and fails on a vulnerability in one", async (t) => {
  let asked = {};
  const registry = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    response.setHeader("Content-Type", "application/json");
    // npm also asks which versions of a vulnerable package there are.
    if (request.method === "GET")
      return response.end(JSON.stringify({ name: "nodemailer", versions: { "10.6.0": {} } }));
    const isZipped = request.headers["content-encoding"] === "gzip";
    asked = JSON.parse(isZipped ? gunzipSync(body) : body);
    response.end(JSON.stringify(advisories));
  }).listen(0, "127.0.0.1");
  await once(registry, "listening");
  const home = mkdtempSync(join(tmpdir(), "audit-"));
  t.after(() => {
    registry.close();
    rmSync(home, { recursive: true });
  });
  const env = {
    ...testEnvironment(home, process.env),
    npm_config_registry: `http://127.0.0.1:${registry.address().port}/`,
  };
  let advisories = {};
  assert.equal(judge(await audit(env)), "clean");
  const expected = userPackages(manifest, lock).map(({ name }) => name);
  assert.deepEqual(Object.keys(asked).sort(), [...new Set(expected)].sort());
  advisories = {
    nodemailer: [{ id: 1, url: "about:blank", title: "test", severity: "low", vulnerable_versions: "*" }],
  };
  assert.equal(judge(await audit(env)), "vulnerable");
});
