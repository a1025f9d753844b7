/* The command `serve`, in a process of its own. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { countWaitingMails } from "./helpers/database-rows.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";
import { localFeed, rss, startNewsroom, startRawServer } from "./helpers/newsroom-server.mjs";

const root = resolve(import.meta.dirname, "../..");
const bin = join(root, JSON.parse(readFileSync(join(root, "package.json"), "utf8")).bin["newsroom-elements"]);

function folder(t) {
  const path = mkdtempSync(join(tmpdir(), "serve-"));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Starts the command; returns its log lines as they come, and how it ends. */
function start(t, config, { args = ["--port", "0"], env = {}, command = bin } = {}) {
  const file = join(folder(t), "newsroom.config.json");
  writeFileSync(file, typeof config === "string" ? config : JSON.stringify(config));
  const child = spawn(process.execPath, [command, "serve", "--config", file, ...args], {
    env: { ...process.env, ...env },
  });
  t.after(() => child.kill("SIGKILL"));
  const output = { out: "", err: "" };
  child.stderr.on("data", (part) => (output.err += part));
  const events = [];
  const waiting = new Map();
  createInterface(child.stdout).on("line", (line) => {
    output.out += `${line}\n`;
    const event = JSON.parse(line);
    events.push(event);
    waiting.get(event.event)?.(event);
  });
  const event = (name) =>
    events.find((event) => event.event === name) ?? new Promise((done) => waiting.set(name, done));
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, ...output }));
  return { file, child, events, event, ended };
}

async function listening(server) {
  const { port } = await Promise.race([
    server.event("listening"),
    server.ended.then(({ err }) => Promise.reject(new Error(err))),
  ]);
  return `http://127.0.0.1:${port}`;
}

/** Sends bytes as they are; returns all that comes back until the other side closes. */
async function sendRaw(url, text) {
  const socket = connect(new URL(url).port, "127.0.0.1");
  let answer = "";
  socket.on("data", (part) => (answer += part.toString("latin1")));
  socket.on("error", () => {});
  socket.write(Buffer.from(text, "latin1"));
  await once(socket, "close");
  return answer;
}

test("a configured feed is served, with a key from the environment", async (t) => {
  const newsroom = await startNewsroom(t);
  const config = {
    feeds: { um: { ...localFeed(newsroom, "/list/${KEY}"), headers: { authorization: "Bearer ${KEY}" } } },
    origins: ["https://www.ministry.example"],
  };
  const server = start(t, config, { env: { KEY: "secret-key-1" } });
  const url = await listening(server);
  const answer = await fetch(`${url}/feeds/um`, { headers: { origin: "https://www.ministry.example" } });
  assert.equal(answer.headers.get("access-control-allow-origin"), "https://www.ministry.example");
  assert.equal((await answer.json()).items[0].title, "A");
  assert.equal(newsroom.requests[0].url, "/list/secret-key-1");
  const etag = answer.headers.get("etag");
  assert.equal((await fetch(`${url}/feeds/um`, { headers: { "if-none-match": etag } })).status, 304);
  const head = await fetch(`${url}/feeds/um`, { method: "HEAD" });
  assert.equal(head.headers.get("content-length"), answer.headers.get("content-length"));
  assert.equal((await fetch(`${url}/healthz`)).status, 200);
  newsroom.answer = (_, response) => response.writeHead(500).end("secret-key-1");
  assert.equal((await fetch(`${url}/feeds/none`)).status, 404);
  server.child.kill("SIGTERM");
  const { code, out, err } = await server.ended;
  assert.deepEqual([code, err], [0, ""]);
  assert.ok(!/secret-key|127\.0\.0\.1/.test(out), out);
  for (const line of out.trim().split("\n")) assert.ok(!Number.isNaN(Date.parse(JSON.parse(line).time)));
  assert.deepEqual(
    server.events.map(({ event }) => event),
    ["listening", "stopping", "stopped"],
  );
});

for (const signal of ["SIGTERM", "SIGINT"])
  test(`after ${signal} current requests are finished and new ones refused`, async (t) => {
    let asked;
    const arrived = new Promise((done) => (asked = done));
    const newsroom = await startNewsroom(t, (_, response) => asked(response));
    const server = start(t, { feeds: { um: localFeed(newsroom) } });
    const url = await listening(server);
    // An idle keep-alive connection does not delay the end.
    await (await fetch(`${url}/healthz`)).text();
    const underWay = fetch(`${url}/feeds/um`);
    const response = await arrived;
    server.child.kill(signal);
    await server.event("stopping");
    await assert.rejects(once(connect(new URL(url).port, "127.0.0.1"), "connect"), { code: "ECONNREFUSED" });
    response.end(rss("A"));
    const answer = await underWay;
    assert.equal((await answer.json()).items[0].title, "A");
    assert.equal((await server.ended).code, 0);
  });

test("a mail server that never answers does not keep the gateway from stopping, and the mail waits", async (t) => {
  const database = `file:${join(folder(t), "a.db")}`;
  let connected;
  const trying = new Promise((done) => (connected = done));
  const silent = await startRawServer(t, () => connected());
  const server = start(t, {
    subscriptions: {
      url: "https://g.example/subscriptions",
      secret: "0123456789abcdef0123456789abcdef",
      lists: { news: { title: "News" } },
      store: {
        database,
        smtp: `smtp://127.0.0.1:${silent.port}`,
        from: { name: "News", address: "news@g.example" },
      },
    },
  });
  const url = await listening(server);
  const answer = await fetch(`${url}/subscriptions`, {
    method: "POST",
    headers: { accept: "application/json" },
    body: new URLSearchParams({ email: "reader@press.example", consent: "yes" }),
  });
  assert.equal(answer.status, 202);
  await trying;
  server.child.kill("SIGTERM");
  assert.equal((await server.ended).code, 0);
  // The gateway cancelled the attempt itself, long before it would have timed out.
  assert.equal(server.events.find(({ event }) => event === "mail-failed").code, "EABORT");
  assert.equal(await countWaitingMails(database), 1);
});

test("a wrong configuration is reported, with exit code 2", async (t) => {
  const cases = [
    ["{", /newsroom\.config\.json:\nThe configuration is not valid JSON/],
    [
      { feeds: { um: { url: "https://n.example/", maxage: 1 } } },
      /feeds\.um\.maxage: is not a known setting\. Did you mean “maxAge”\?/,
    ],
    [
      { feeds: { um: { url: "https://n.example/${NO_SUCH_KEY}" } } },
      /feeds\.um\.url: the environment variable NO_SUCH_KEY is not set/,
    ],
    [{ subscriptions: { url: "here" } }, /subscriptions\.url: must be/],
    [{}, /--port: \w+ is not a number/, ["--port", "x"]],
    [{}, /--port: \w+ is not a number/, ["--port", "65536"]],
    [{}, /192\.0\.2\.1 is not an address of this machine/, ["--port", "0", "--host", "192.0.2.1"]],
  ];
  for (const [config, message, args] of cases) {
    const { code, out, err } = await start(t, config, args && { args }).ended;
    assert.deepEqual([code, out], [2, ""], err);
    assert.match(err, message);
    assert.doesNotMatch(err, /\bat .*\.js:\d/);
  }
  const newsroom = await startNewsroom(t);
  const taken = await start(t, {}, { args: ["--port", String(newsroom.port)] }).ended;
  assert.match(taken.err, /Port \d+ is already in use/);
});

test("if libraries are missing, the command says which to install", async (t) => {
  const path = folder(t);
  mkdirSync(join(path, "dist"));
  for (const part of ["cli", "check", "feed", "release", "http", "gateway"])
    cpSync(join(root, "dist", part), join(path, "dist", part), { recursive: true });
  writeFileSync(join(path, "package.json"), '{ "type": "module" }');
  for (const [config, packages] of [
    [{}, "hono @hono/node-server ipaddr.js undici@7 valibot"],
    [{ subscriptions: { forward: {} } }, "hono @hono/node-server ipaddr.js undici@7 valibot"],
    [
      { subscriptions: { store: {}, proofOfWork: {} } },
      "hono @hono/node-server ipaddr.js undici@7 valibot @libsql/client nodemailer altcha-lib",
    ],
    [
      { subscriptions: { lists: { news: { news: {} }, jobs: {} }, store: { bounces: {} } } },
      "hono @hono/node-server ipaddr.js undici@7 valibot @libsql/client nodemailer postal-mime parse5",
    ],
  ]) {
    const { code, err } = await start(t, config, { command: join(path, "dist/cli/cli.js") }).ended;
    assert.equal(code, 2);
    assert.ok(err.includes(`npm install ${packages}\n`), err);
  }
});

test("nothing that a client sends is reflected in headers or splits an answer", async (t) => {
  const newsroom = await startNewsroom(t);
  const server = start(t, { feeds: { um: localFeed(newsroom) }, origins: ["https://www.ministry.example"] });
  const url = await listening(server);
  const get = (target, ...headers) =>
    sendRaw(
      url,
      [`GET ${target} HTTP/1.1`, "Host: g.example", ...headers, "Connection: close", "", ""].join("\r\n"),
    );
  const evil = "%0d%0aX-Evil:%20marker%0d%0a%0d%0a<script>marker</script>";
  for (const target of [
    `/feeds/${evil}`,
    `/feeds/um${evil}`,
    `/feeds/um?format=${evil}`,
    `/feeds/um?page=${evil}`,
    `/feeds/um?page=2${evil}`,
    `/feeds/um?${evil}`,
    `/${evil}`,
    `/feeds/um?format=original&format=${evil}`,
    "/feeds/um\u0085X-Evil:marker",
    "//evil.example/marker",
    "http://evil.example/feeds/marker",
    "/feeds/%",
    "/feeds/%ff",
  ]) {
    const answer = await get(target);
    assert.match(answer, /^HTTP\/1\.1 (200|400|404) /, target);
    assert.doesNotMatch(answer, /marker|evil/i, target);
  }
  for (const header of [
    "Origin: https://www.ministry.example\rX-Evil: marker",
    "Origin: https://www.ministry.example\nX-Evil: marker",
    "Origin: https://www.ministry.example%0d%0aX-Evil: marker",
    "Origin: https://www.ministry.example, marker",
    "Origin: marker",
    'If-None-Match: "marker"',
    'If-None-Match: "a\rX-Evil: marker"',
    "If-None-Match: W/\0marker",
    `If-None-Match: ${'"marker", '.repeat(1000)}`,
    "Host: marker",
    "X-Forwarded-Host: marker",
    "Accept: marker",
    "Access-Control-Request-Headers: marker",
  ]) {
    const answer = await get("/feeds/um", header);
    assert.match(answer, /^HTTP\/1\.1 (200|400) /, header);
    assert.doesNotMatch(answer, /marker|evil/i, header);
    assert.equal(answer.split("HTTP/1.1").length, 2);
  }
  assert.match(await get("/feeds/um", `X-A: ${"b".repeat(20_000)}`), /^HTTP\/1\.1 431 /);
  const smuggled = await sendRaw(
    url,
    "POST /feeds/um HTTP/1.1\r\nHost: g\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /feeds/um HTTP/1.1\r\n\r\n",
  );
  assert.match(smuggled, /^HTTP\/1\.1 400 /);
  const { out, err } = (server.child.kill("SIGTERM"), await server.ended);
  assert.equal(err, "");
  assert.ok(!out.includes("marker"), out);
});

test("/healthz is 503 while subscriptions cannot be stored, and feeds still work", async (t) => {
  const newsroom = await startNewsroom(t);
  const server = start(t, {
    feeds: { um: localFeed(newsroom) },
    origins: ["https://www.ministry.example"],
    subscriptions: {
      url: "https://g.example/subscriptions",
      secret: "0123456789abcdef0123456789abcdef",
      lists: { news: { title: "News" } },
      store: {
        database: `file:${join(folder(t), "no/such/folder/a.db")}`,
        smtp: "smtp://127.0.0.1:1",
        from: { name: "News", address: "news@g.example" },
      },
    },
  });
  const url = await listening(server);
  const health = await fetch(`${url}/healthz`);
  assert.deepEqual([health.status, (await health.json()).status], [503, "failing"]);
  assert.equal((await fetch(`${url}/feeds/um`)).status, 200);
  server.child.kill("SIGTERM");
  assert.equal((await server.ended).code, 0);
});

test("subscriptions are at /subscriptions, for pages of the configured origins", async (t) => {
  const { url: smtp } = await openInbox(t);
  const server = start(t, {
    origins: ["https://www.ministry.example"],
    subscriptions: {
      url: "https://g.example/subscriptions",
      secret: "0123456789abcdef0123456789abcdef",
      lists: { news: { title: "News" } },
      store: {
        database: `file:${join(folder(t), "a.db")}`,
        smtp,
        from: { name: "News", address: "news@g.example" },
      },
    },
  });
  const url = await listening(server);
  assert.equal((await fetch(`${url}/healthz`)).status, 200);
  const form = await fetch(`${url}/subscriptions`, { headers: { accept: "text/html" } });
  assert.equal(form.status, 200);
  const post = (origin) =>
    fetch(`${url}/subscriptions`, {
      method: "POST",
      headers: { origin, accept: "application/json" },
      body: new URLSearchParams({ email: "" }),
    });
  const own = await post("https://www.ministry.example");
  assert.equal(own.status, 422);
  assert.equal(own.headers.get("access-control-allow-origin"), "https://www.ministry.example");
  assert.equal((await post("https://evil.example")).headers.get("access-control-allow-origin"), null);
  const preflight = await fetch(`${url}/subscriptions`, {
    method: "OPTIONS",
    headers: { origin: "https://www.ministry.example", "access-control-request-method": "POST" },
  });
  assert.deepEqual(
    [preflight.status, preflight.headers.get("access-control-allow-methods")],
    [204, "GET, HEAD, POST, OPTIONS"],
  );
  server.child.kill("SIGTERM");
  assert.equal((await server.ended).code, 0);
});

test("SIGHUP takes over a changed configuration, keeps what feeds have read, and refuses a wrong one", async (t) => {
  const newsroom = await startNewsroom(t);
  const config = { feeds: { um: localFeed(newsroom), old: localFeed(newsroom) } };
  const server = start(t, config);
  const url = await listening(server);
  assert.equal((await fetch(`${url}/feeds/um`)).status, 200);
  const database = `file:${join(folder(t), "a.db")}`;
  const { url: smtp } = await openInbox(t);
  const changed = {
    feeds: { um: config.feeds.um, added: localFeed(newsroom) },
    subscriptions: {
      url: "https://g.example/subscriptions",
      secret: "0123456789abcdef0123456789abcdef",
      lists: { news: { title: "News" } },
      store: { database, smtp, from: { name: "News", address: "news@g.example" } },
    },
  };
  const reload = async (text, event) => {
    const count = server.events.length;
    writeFileSync(server.file, text);
    server.child.kill("SIGHUP");
    for (;;) {
      const found = server.events.slice(count).find((one) => one.event === event);
      if (found) return found;
      await once(server.child.stdout, "data");
    }
  };
  assert.equal((await reload(JSON.stringify(changed), "reloaded")).feeds, 2);
  assert.equal((await fetch(`${url}/feeds/um`)).status, 200);
  assert.equal(newsroom.requests.length, 1, "the feed is not read again");
  assert.equal((await fetch(`${url}/feeds/added`)).status, 200);
  assert.equal((await fetch(`${url}/feeds/old`)).status, 404);
  assert.equal((await fetch(`${url}/subscriptions`, { headers: { accept: "text/html" } })).status, 200);

  const { reason } = await reload(
    '{ "feeds": { "um": { "url": "https://n.example", "maxage": 1 } } }',
    "reload-refused",
  );
  assert.match(reason, /^feeds\.um\.maxage: is not a known setting\. Did you mean “maxAge”\?$/);
  assert.match((await reload('{ "feeds": ', "reload-refused")).reason, /not valid JSON: line 1 column 12/);
  assert.equal((await fetch(`${url}/feeds/added`)).status, 200, "the old configuration stays");

  assert.equal((await reload(JSON.stringify(config), "reloaded")).feeds, 2);
  assert.equal((await fetch(`${url}/subscriptions`)).status, 404);
  server.child.kill("SIGTERM");
  assert.equal((await server.ended).code, 0);
});
