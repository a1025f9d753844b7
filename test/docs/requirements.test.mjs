/* docs/requirements.md explains every code that a test title names. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { codesIn, codesInTitles } from "../helpers/codes-in-titles.mjs";

const text = readFileSync(new URL("../../docs/requirements.md", import.meta.url), "utf8");
const codes = Array.from(text.matchAll(/^\| ([A-Z]\d+)\s*\|/gmu), ([, code]) => code);

test("every code in a test title is explained", () => {
  const used = codesInTitles();
  assert.ok(used.length > 50);
  assert.deepEqual(
    used.filter(({ code }) => !codes.includes(code)),
    [],
  );
});

test("every code is explained once", () => {
  assert.deepEqual(
    codes.filter((code, index) => codes.indexOf(code) !== index),
    [],
  );
});

test("the search for codes finds those in titles, and no others", () => {
  assert.deepEqual(
    codesIn(`
      describe("<press-list> (L2, L10)", () => {});
      it(\`says \${what} (F4)\`, () => {});
      test('F1: without JavaScript', () => {});
      it("reads UTF-8 and <h2>", () => "Z9");
      // it was D1 once
    `),
    ["L2", "L10", "F4", "F1"],
  );
});
