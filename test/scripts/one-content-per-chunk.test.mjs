import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { oneContentPerChunk } from "../../scripts/vite/one-content-per-chunk.mjs";

/** Runs the step in a folder where another build has written the file. */
function build(t, fileName, written, code) {
  const dir = mkdtempSync(join(tmpdir(), "chunks-"));
  t.after(() => rmSync(dir, { recursive: true }));
  mkdirSync(join(dir, "chunks"));
  writeFileSync(join(dir, fileName), written);
  const context = {
    error(message) {
      throw new Error(message);
    },
  };
  oneContentPerChunk.generateBundle.call(context, { dir }, { [fileName]: { type: "chunk", fileName, code } });
}

test("a chunk that two builds write alike passes", (t) => {
  build(t, "chunks/a.js", "export const a=1;\n", "export const a=1;");
});

test("a chunk that another build wrote with other code fails the build", (t) => {
  assert.throws(
    () => build(t, "chunks/a.js", "export const a=1;\n", "export const a=2;"),
    /a\.js was written by another build/u,
  );
});

test("a file outside of the folder of chunks, which an earlier build may have left, passes", (t) => {
  build(t, "index.js", "export const a=1;\n", "export const a=2;");
});
