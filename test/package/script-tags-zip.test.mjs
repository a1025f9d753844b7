/* The archive for those who use no npm. `npm run build` comes first. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { unzipSync } from "fflate";

const project = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "script-tags-"));
after(() => rmSync(folder, { recursive: true }));

function pack(name, env = {}) {
  const path = join(folder, name);
  execFileSync(process.execPath, [join(project, "scripts/script-tags-zip.mjs"), path], {
    env: { ...process.env, ...env },
  });
  return readFileSync(path);
}

test("the zip has every script with its published hash, the themes, and the lines to paste (E1, E2)", () => {
  const files = unzipSync(pack("a.zip"));
  const text = (name) => Buffer.from(files[name]).toString();
  const { files: published } = JSON.parse(text("integrity.json"));
  assert.ok(Object.keys(published).length > 10);
  for (const [name, { integrity }] of Object.entries(published)) {
    const hash = createHash("sha384").update(files[name]).digest("base64");
    assert.equal(integrity, `sha384-${hash}`, name);
  }
  assert.match(text("snippets.md"), /press-list\.js"\s+integrity="sha384-/);
  assert.match(text("themes/govuk.css"), /press-list/);
  assert.match(text("LICENSE"), /MIT/);
});

test("the same build makes the same zip, in any time zone (E2)", () => {
  assert.ok(pack("b.zip", { TZ: "America/New_York" }).equals(pack("c.zip", { TZ: "Asia/Tokyo" })));
});
