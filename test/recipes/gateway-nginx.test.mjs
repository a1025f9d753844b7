/* docs/recipes/gateway-nginx.conf, under nginx itself. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmod, readFile } from "node:fs/promises";
import { request } from "node:https";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { freePort } from "../gateway/helpers/free-port.mjs";
import { tempFolder } from "../gateway/helpers/temp-folder.mjs";
import { findProgram } from "../helpers/find-engine.mjs";
import { startGatewayServer } from "./gateway-server.mjs";
import { nginx, startNginx } from "./run-nginx.mjs";

const recipe = new URL("../../docs/recipes/gateway-nginx.conf", import.meta.url);
const openssl = findProgram("openssl");
const host = "gateway.embassy.example";
const token = "TOKEN-OF-A-LINK";

/** Starts nginx with the recipe in front of a gateway. Returns a function that sends a request over TLS. */
async function startProxy(t, gateway) {
  const folder = await tempFolder(t);
  // A server that root starts reads and writes files as a user of its own.
  await chmod(folder, 0o777);
  execFileSync(openssl, [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
    ...["-subj", `/CN=${host}`, "-addext", `subjectAltName=DNS:${host}`],
    ...["-keyout", join(folder, "privkey.pem"), "-out", join(folder, "fullchain.pem")],
  ]);
  const ca = await readFile(join(folder, "fullchain.pem"));
  const port = await freePort();
  const http = (await readFile(recipe, "utf8"))
    .replace("listen 80;", `listen 127.0.0.1:${await freePort()};`)
    .replace("listen 443 ssl", `listen 127.0.0.1:${port} ssl`)
    .replace(/^.*listen \[::\].*\n/gmu, "")
    .replaceAll(`/etc/letsencrypt/live/${host}`, folder)
    .replaceAll("/var/log/nginx", folder)
    .replace("/var/cache/nginx", folder)
    .replace("127.0.0.1:8080", new URL(gateway.url).host);
  await startNginx(t, folder, { http, server: "" });
  const ask = (path, { method = "GET", headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const options = { host: "127.0.0.1", port, path, method, headers, ca, servername: host };
      request(options, (response) =>
        text(response).then(
          (content) => resolve({ status: response.statusCode, headers: response.headers, text: content }),
          reject,
        ),
      )
        .on("error", reject)
        .end(body);
    });
  const readLogs = async () =>
    (
      await Promise.all(
        ["newsroom.log", "newsroom-error.log"].map((name) => readFile(join(folder, name), "utf8")),
      )
    ).join("");
  return { ask, readLogs };
}

test(
  "nginx in front of the gateway answers from its cache while the gateway is down, and logs no token (H7)",
  { skip: !(nginx && openssl) && "nginx or openssl is not installed" },
  async (t) => {
    const gateway = await startGatewayServer(t);
    gateway.answer = gateway.works;
    const { ask, readLogs } = await startProxy(t, gateway);

    const feed = "/feeds/ministry";
    const first = await ask(feed, { headers: { cookie: "a=b", "accept-encoding": "gzip" } });
    assert.equal(first.status, 200);
    assert.equal(first.headers["content-encoding"], "gzip");
    assert.match(first.headers["strict-transport-security"], /max-age/u);
    assert.equal(gateway.requests.at(-1).headers.cookie, undefined);
    assert.equal(gateway.requests.at(-1).headers.host, "127.0.0.1");
    assert.equal((await ask(feed, { method: "POST", body: "a=b" })).status, 403);
    const asked = gateway.requests.length;
    assert.match((await ask(feed)).text, /jsonfeed\.org/u);
    assert.equal(gateway.requests.length, asked, "the second answer comes from the cache");

    const form = {
      method: "POST",
      body: "email=a%40b.example",
      headers: { "x-forwarded-for": "203.0.113.9" },
    };
    await ask("/subscriptions", form);
    assert.equal(gateway.requests.at(-1).method, "POST");
    assert.equal(gateway.requests.at(-1).headers["x-forwarded-for"], "127.0.0.1");
    assert.equal((await ask("/subscriptions", { ...form, body: "a".repeat(70_000) })).status, 413);
    await ask(`/subscriptions/confirm?token=${token}`, {
      headers: { referer: `https://x.example/?${token}` },
    });
    assert.equal(gateway.requests.at(-1).url, `/subscriptions/confirm?token=${token}`);

    for (const path of ["/healthz", "/metrics", "/"]) assert.equal((await ask(path)).status, 404, path);
    assert.ok(!gateway.requests.some(({ url }) => /healthz|metrics/u.test(url)));

    gateway.stop();
    assert.equal((await ask(`/subscriptions/confirm?token=${token}`)).status, 502);
    // The copy is older than a second now, or will be: an answer of the cache either way.
    assert.match((await ask(feed)).text, /jsonfeed\.org/u);
    const logs = await readLogs();
    assert.match(logs, /GET \/subscriptions\/confirm 502/u);
    assert.ok(!logs.includes(token));
  },
);
