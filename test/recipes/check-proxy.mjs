/* What holds for every server in front of the gateway, and what a recipe for one needs in a test. Not a test. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmod, readFile } from "node:fs/promises";
import { request } from "node:https";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { tempFolder } from "../gateway/helpers/temp-folder.mjs";
import { findProgram } from "../helpers/find-engine.mjs";

export const openssl = findProgram("openssl");
/** The host name in the recipes. */
export const proxyHost = "gateway.embassy.example";
const token = "TOKEN-OF-A-LINK";

/** A folder for the files of a server, with a key and a certificate. */
export async function proxyFolder(t) {
  const folder = await tempFolder(t);
  // A server that root starts reads and writes files as a user of its own.
  await chmod(folder, 0o777);
  execFileSync(openssl, [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
    ...["-subj", `/CN=${proxyHost}`, "-addext", `subjectAltName=DNS:${proxyHost}`],
    ...["-keyout", join(folder, "privkey.pem"), "-out", join(folder, "fullchain.pem")],
  ]);
  return folder;
}

/**
 * Checks that a server answers from its cache while the gateway is down, and logs no token.
 *
 * @param port Where it takes connections with TLS.
 * @param limitsBodies Whether it refuses a large body itself. The gateway does in any case.
 */
export async function checkProxy(gateway, { folder, port, limitsBodies }) {
  const ca = await readFile(join(folder, "fullchain.pem"));
  const ask = (path, { method = "GET", headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const options = { host: "127.0.0.1", port, path, method, headers, ca, servername: proxyHost };
      request({ ...options, headers: { host: proxyHost, ...headers } }, (response) =>
        text(response).then(
          (content) => resolve({ status: response.statusCode, headers: response.headers, text: content }),
          reject,
        ),
      )
        .on("error", reject)
        .end(body);
    });
  gateway.answer = gateway.works;

  const feed = "/feeds/ministry";
  const first = await ask(feed, { headers: { cookie: "a=b", "accept-encoding": "gzip" } });
  assert.equal(first.status, 200);
  assert.equal(first.headers["content-encoding"], "gzip");
  assert.match(first.headers["strict-transport-security"], /max-age/u);
  assert.equal(gateway.requests.at(-1).headers.cookie, undefined);
  assert.equal(gateway.requests.at(-1).headers.host, proxyHost);
  assert.equal((await ask(feed, { method: "POST", body: "a=b" })).status, 403);
  const asked = gateway.requests.length;
  // The copy is fresh for a second, which may be over.
  const second = await ask(feed, { headers: { "cache-control": "max-stale=60" } });
  assert.match(second.text, /jsonfeed\.org/u);
  assert.equal(gateway.requests.length, asked, "the second answer comes from the cache");

  const form = { method: "POST", body: "email=a%40b.example", headers: { "x-forwarded-for": "203.0.113.9" } };
  await ask("/subscriptions", form);
  assert.equal(gateway.requests.at(-1).method, "POST");
  assert.equal(gateway.requests.at(-1).headers["x-forwarded-for"], "127.0.0.1");
  if (limitsBodies)
    assert.equal((await ask("/subscriptions", { ...form, body: "a".repeat(70_000) })).status, 413);
  const withToken = `/subscriptions/confirm?token=${token}`;
  await ask(withToken, { headers: { referer: `https://x.example/?${token}` } });
  assert.equal(gateway.requests.at(-1).url, withToken);

  for (const path of ["/healthz", "/metrics", "/"]) assert.equal((await ask(path)).status, 404, path);
  assert.ok(!gateway.requests.some(({ url }) => /healthz|metrics/u.test(url)));

  gateway.stop();
  const down = await ask(withToken, { headers: { referer: `https://x.example/?${token}` } });
  assert.match(String(down.status), /^50[23]$/u);
  // The copy is older than a second now, or will be: an answer of the cache either way.
  assert.match((await ask(feed)).text, /jsonfeed\.org/u);
  const logs = await Promise.all(
    ["newsroom.log", "newsroom-error.log"].map((name) => readFile(join(folder, name), "utf8")),
  );
  assert.match(logs.join(""), /GET \/subscriptions\/confirm 50[23]/u);
  assert.ok(!logs.join("").includes(token));
}
