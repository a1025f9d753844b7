import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { oneContentPerChunk } from "../../scripts/vite/one-content-per-chunk.mjs";

/** Runs the step in a folder where another build has written `chunk.js`. */
function build(t, written, code) {
  const dir = mkdtempSync(join(tmpdir(), "chunks-"));
  t.after(() => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, "chunk.js"), written);
  const context = {
    error(message) {
      throw new Error(message);
    },
  };
  const chunk = { type: "chunk", fileName: "chunk.js", code };
  oneContentPerChunk.generateBundle.call(context, { dir }, { "chunk.js": chunk });
}

test("a chunk that two builds write alike passes", (t) => {
  build(t, "export const a=1;\n", "export const a=1;");
});

test("a chunk that another build wrote with other code fails the build", (t) => {
  assert.throws(
    () => build(t, "export const a=1;\n", "export const a=2;"),
    /chunk\.js was written by another build/u,
  );
});
