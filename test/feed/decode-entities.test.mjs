import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { decodeEntities } from "../../dist/feed/decode-entities.js";

/** Parts of a text, and what they stand for, whatever stands before and after them. */
const parts = [
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&amp;", "&"],
  ["&nbsp;", "\xa0"],
  ["&#60;", "<"],
  ["&#x26;", "&"],
  ["&LT;", "&LT;"],
  ["&unknown;", "&unknown;"],
  ["lt;", "lt;"],
  ["#60;", "#60;"],
  [";", ";"],
  [" & ", " & "],
];

describe("decodeEntities", () => {
  it("decodes each reference once, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (text) => {
        const written = text.map(([part]) => part).join("");
        assert.equal(decodeEntities(written), text.map(([, meaning]) => meaning).join(""));
      }),
      { seed: 12, numRuns: 2000 },
    );
  });
});
