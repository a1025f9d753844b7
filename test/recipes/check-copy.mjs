/* What every recipe must do, whichever server sends the copy. Not a test. */
import assert from "node:assert/strict";

/** Response headers of a copy. A server may add what only describes the connection. */
const allowed = new Map([
  ["access-control-allow-origin", /^\*$/],
  ["cache-control", /^public, max-age=60, stale-while-revalidate=600, stale-if-error=604800$/],
  ["content-security-policy", /^default-src 'none'; sandbox$/],
  ["x-content-type-options", /^nosniff$/],
  ["content-type", /^(application\/json|text\/plain)$/],
  ["etag", /^(W\/)?"[\w-]+"$/],
  ["last-modified", /GMT$/],
  ["content-length", /^\d+$/],
  ["content-encoding", /^gzip$/],
  ["transfer-encoding", /^chunked$/],
  ["vary", /^Accept-Encoding$/i],
  ["accept-ranges", /^bytes$/],
  ["connection", /^(close|keep-alive|Upgrade, Keep-Alive)$/i],
  ["keep-alive", /^timeout=\d+/],
  ["date", /GMT$/],
  ["host", /^127\.0\.0\.1:\d+$/],
  ["server", /^(nginx|Apache)/],
]);

/** Reads a copy, and asserts that it has the headers of a copy and no other. Returns its text. */
export async function readCopy(address, message) {
  const response = await fetch(address, { redirect: "manual" });
  assert.equal(response.status, 200, message);
  for (const [name, value] of response.headers)
    assert.match(value, allowed.get(name) ?? /^no such header is allowed$/, `${message}: ${name}`);
  for (const name of [
    "access-control-allow-origin",
    "cache-control",
    "content-security-policy",
    "content-type",
  ])
    assert.ok(response.headers.has(name), `${message}: ${name}`);
  assert.equal(response.headers.get("x-content-type-options"), "nosniff", message);
  return response.text();
}

/** Asserts that a copy can only be read: no method changes anything, and a query changes nothing. */
export async function checkReadOnly(address) {
  const text = await readCopy(address, "before");
  for (const method of ["POST", "PUT", "DELETE", "PATCH"])
    assert.ok([403, 405].includes((await fetch(address, { method, body: "{}" })).status), method);
  assert.equal(await readCopy(`${address}?a=1`, "a query"), text);
}
