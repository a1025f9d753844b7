/* The build step that lets a chunk take shared code from the entry that is already running. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { entryByName } from "../../scripts/vite/entry-by-name.mjs";

const entry = {
  isEntry: true,
  fileName: "entry.js",
  imports: [],
  dynamicImports: [],
  exports: ["c", "a", "d"],
};
const chunk = {
  isEntry: false,
  fileName: "chunks/one.js",
  imports: ["entry.js"],
  dynamicImports: [],
  exports: [],
};

/** What the step makes of the code of a file. */
function render(code, file) {
  let written = code;
  const magicString = {
    replace: (found, text) => (written = written.replace(found, text)),
    generateMap: () => "{}",
  };
  const error = (message) => {
    throw new Error(message);
  };
  entryByName.renderChunk.call({ error }, code, file, {}, { chunks: { entry, chunk }, magicString });
  return written;
}

test("an entry and its chunk agree on the place of each name, renamed or not", () => {
  assert.match(render("export { a, b as c, x as d };", entry), /\?\?= \[b,a,x\];$/u);
  assert.match(render('import { a, c as local } from "../entry.js";', chunk), /^const \{1: a,0: local\} = /u);
});

test("a name that the entry does not export stops the build", () => {
  assert.throws(() => render('import { gone } from "../entry.js";', chunk), /does not export gone/u);
});
