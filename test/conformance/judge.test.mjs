import assert from "node:assert/strict";
import { test } from "node:test";
import { judge } from "../../scripts/conformance.mjs";

const row = (group, ok, topics = []) => ({ group, ok, topics });

test("a group with a worse result than the best other parser is found", () => {
  const table = judge([row("rss", true), row("rss", false), row("ninjs", false)]);
  assert.deepEqual(
    table.filter(({ under }) => under).map(({ name }) => name),
    ["rss", "all"],
  );
});

test("cases that no newsroom sends do not count in the total", () => {
  const table = judge([row("atom", true), row("atom", false, ["base64"]), row("cross-namespace", false)]);
  const all = table.find(({ name }) => name === "all");
  assert.deepEqual([all.passed, all.cases, all.under], [1, 1, false]);
});
