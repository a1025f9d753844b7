import assert from "node:assert/strict";
import { test } from "node:test";
import { checkCors } from "../../dist/check/check-cors.js";

const origin = "https://host.example";
const hop = (url, allowedOrigin, { status = 200, originHeader = origin } = {}) => ({
  url,
  status,
  originHeader,
  allowedOrigin,
});
const check = (...hops) => {
  const { readable, findings } = checkCors(origin, hops);
  return [readable, ...findings.map(({ code }) => code)];
};

test("a page can read a response that allows any origin or its own origin, or that is from its own origin", () => {
  assert.deepEqual(check(hop("https://n.example/", "*")), [true]);
  assert.deepEqual(check(hop("https://n.example/", origin)), [true]);
  assert.deepEqual(check(hop(`${origin}/feed`, null)), [true]);
  assert.deepEqual(check(hop("https://n.example/", null)), [false, "no-cors"]);
  assert.deepEqual(check(hop("https://n.example/", "https://other.example")), [false, "no-cors"]);
});

test("each redirect must allow the page, too, and after one to a different site only * is enough", () => {
  const start = (allowed) => hop("https://n.example/", allowed, { status: 301 });
  const end = (allowed) => hop("https://m.example/", allowed, { originHeader: "null" });
  assert.deepEqual(check(start("*"), end("*")), [true]);
  assert.deepEqual(check(start(null), end("*")), [false, "no-cors"]);
  assert.deepEqual(check(start("*"), end(origin)), [false, "no-cors"]);
});

test("a page on https cannot read http, except from the reader's own machine", () => {
  assert.deepEqual(check(hop("http://n.example/", "*")), [false, "mixed-content"]);
  assert.deepEqual(check(hop("http://n.example/", "*", { status: 301 }), hop("https://n.example/", "*")), [
    false,
    "mixed-content",
  ]);
  assert.deepEqual(check(hop("http://localhost:8080/", "*")), [true]);
  assert.deepEqual(check(hop("http://127.0.0.1:8080/", "*")), [true]);
  assert.equal(checkCors("http://host.example", [hop("http://n.example/", "*")]).readable, true);
});
