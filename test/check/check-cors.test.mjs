import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeAccess } from "../../dist/check/check-cors.js";

const origin = "https://host.example";
const hop = (url, allowed, { status = 200, sent = origin } = {}) => ({ url, status, sent, allowed });
const judge = (...hops) => {
  const { readable, findings } = judgeAccess(origin, hops);
  return [readable, ...findings.map(({ code }) => code)];
};

test("an answer may be read where it allows anybody, or the page's own origin, or is the page's own", () => {
  assert.deepEqual(judge(hop("https://n.example/", "*")), [true]);
  assert.deepEqual(judge(hop("https://n.example/", origin)), [true]);
  assert.deepEqual(judge(hop(`${origin}/feed`, null)), [true]);
  assert.deepEqual(judge(hop("https://n.example/", null)), [false, "no-cors"]);
  assert.deepEqual(judge(hop("https://n.example/", "https://other.example")), [false, "no-cors"]);
});

test("each redirect must allow it, too, and one to another site anybody", () => {
  const start = (allowed) => hop("https://n.example/", allowed, { status: 301 });
  const end = (allowed) => hop("https://m.example/", allowed, { sent: "null" });
  assert.deepEqual(judge(start("*"), end("*")), [true]);
  assert.deepEqual(judge(start(null), end("*")), [false, "no-cors"]);
  assert.deepEqual(judge(start("*"), end(origin)), [false, "no-cors"]);
});

test("a page on https may not read from http, but from its own machine", () => {
  assert.deepEqual(judge(hop("http://n.example/", "*")), [false, "mixed-content"]);
  assert.deepEqual(judge(hop("http://n.example/", "*", { status: 301 }), hop("https://n.example/", "*")), [
    false,
    "mixed-content",
  ]);
  assert.deepEqual(judge(hop("http://localhost:8080/", "*")), [true]);
  assert.deepEqual(judge(hop("http://127.0.0.1:8080/", "*")), [true]);
  assert.equal(judgeAccess("http://host.example", [hop("http://n.example/", "*")]).readable, true);
});
