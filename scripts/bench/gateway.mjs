/* `node scripts/bench/gateway.mjs [seconds]` compares how many responses per second the gateway gives for a cached feed with
   servers that send the same bytes from a constant. Each server is a process of its own; 32 connections stay open, each with
   one request at a time. The servers take turns, and the median of the ratios counts. Exits with 1 if it is below 0.7. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { resolve } from "node:path";

const target = 0.7;
const connections = 32;
const rounds = 7;

const request =
  "GET /feeds/um HTTP/1.1\r\nHost: gateway.example\r\nOrigin: https://www.ministry.example\r\n" +
  "Accept: */*\r\nAccept-Encoding: gzip, deflate, br\r\nAccept-Language: da,en;q=0.5\r\n" +
  "User-Agent: Mozilla/5.0\r\nReferer: https://www.ministry.example/\r\n\r\n";

if (!existsSync(resolve(import.meta.dirname, "../../dist/gateway/index.js"))) {
  console.error("dist/gateway is missing. Run: npm run build:modules");
  process.exit(1);
}
const [role, ...rest] = process.argv.slice(2);
if (process.send) await serveAs(role, JSON.parse(rest[0]));
else await measure(Number(role ?? 1));

async function measure(seconds) {
  let slowest = Infinity;
  for (const releases of [1, 20]) {
    const body = feedOf(releases);
    const origin = createServer((_, response) => response.end(body)).listen(0, "127.0.0.1");
    await once(origin, "listening");
    const { port } = origin.address();
    const gateway = await start("gateway", { port });
    const [head, answer] = await first(gateway.port);
    const constant = await start("constant", { head, answer });
    const adapter = await start("adapter", { head, answer });
    const servers = { gateway, constant, adapter };
    const rates = { gateway: [], constant: [], adapter: [] };
    for (const { port } of Object.values(servers)) await load(port, seconds / 2);
    for (let round = 0; round < rounds; round++)
      for (const [name, { port }] of Object.entries(servers)) rates[name].push(await load(port, seconds));
    for (const { child } of Object.values(servers)) child.kill();
    origin.close();
    const ratioTo = (name) => median(rates.gateway.map((rate, round) => rate / rates[name][round]));
    const size = `${(answer.length / 1000).toFixed(1)} kB`;
    console.log(
      `${String(releases).padStart(2)} releases, ${size.padStart(8)}:` +
        ` ${median(rates.gateway).toFixed(0)} responses per second` +
        `, ×${ratioTo("constant").toFixed(2)} of node:http with a constant (${median(rates.constant).toFixed(0)})` +
        `, ×${ratioTo("adapter").toFixed(2)} of @hono/node-server with one (${median(rates.adapter).toFixed(0)})`,
    );
    slowest = Math.min(slowest, ratioTo("constant"));
  }
  console.log(`${slowest >= target ? "at least" : "BELOW"} ×${target}`);
  if (slowest < target) process.exitCode = 1;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

function feedOf(releases) {
  const text = "<p>Ministeren siger, at der er <a href='/aftale'>en aftale</a> og åbenhed.</p>".repeat(25);
  const items = Array.from({ length: releases }, (_, number) => ({
    id: String(number),
    url: `https://newsroom.example/${number}`,
    title: `Release ${number}`,
    summary: "A lead.",
    content_html: text,
    date_published: "2025-07-04T11:00:00Z",
  }));
  return JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "News", items });
}

/** Starts a server in a process of its own. */
async function start(name, options) {
  const child = fork(fileURLToPath(import.meta.url), [name, JSON.stringify(options)]);
  const [port] = await once(child, "message");
  return { child, port };
}

async function serveAs(name, options) {
  const tell = (port) => process.send(port);
  if (name === "gateway") {
    const { serve } = await import("../../dist/gateway/serve.js");
    const feed = {
      url: `http://127.0.0.1:${options.port}/`,
      http: true,
      ports: [options.port],
      privateAddresses: ["127.0.0.1"],
      refresh: 3600,
    };
    const config = { feeds: { um: feed }, origins: ["https://www.ministry.example"] };
    tell((await serve(config, { port: 0, host: "127.0.0.1", log: () => {} })).port);
    return;
  }
  const headers = Object.fromEntries(
    options.head
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(/: (.*)/s).slice(0, 2))
      .filter(([field]) => !/^(date|connection|keep-alive)$/i.test(field)),
  );
  const body = Buffer.from(options.answer, "latin1");
  const server =
    name === "constant"
      ? createServer((_, response) => response.writeHead(200, headers).end(body))
      : (await import("@hono/node-server")).createAdaptorServer({
          fetch: () => new Response(body, { headers }),
        });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  tell(server.address().port);
}

/** The head and body of a response, as strings with one character per byte. */
async function first(port) {
  const socket = connect(port, "127.0.0.1");
  socket.write(request);
  let text = "";
  for await (const part of socket) {
    text += part.toString("latin1");
    const end = text.indexOf("\r\n\r\n");
    const length = Number(/^content-length: (\d+)/im.exec(text)?.[1]);
    if (end > 0 && text.length >= end + 4 + length) break;
  }
  if (!text.startsWith("HTTP/1.1 200")) throw new Error(text.slice(0, 200));
  const end = text.indexOf("\r\n\r\n");
  return [text.slice(0, end), text.slice(end + 4)];
}

/** Responses per second. All have the same length, so counting bytes is enough to count responses. */
async function load(port, seconds) {
  const [head, answer] = await first(port);
  const length = head.length + 4 + answer.length;
  let answers = 0;
  const sockets = Array.from({ length: connections }, () => {
    const socket = connect(port, "127.0.0.1");
    let received = 0;
    socket.on("data", (part) => {
      received += part.length;
      if (received < length) return;
      if (received > length) throw new Error("a response has a different length");
      received = 0;
      answers++;
      socket.write(request);
    });
    return socket;
  });
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  const begin = performance.now();
  for (const socket of sockets) socket.write(request);
  await new Promise((done) => setTimeout(done, seconds * 1000));
  const rate = answers / ((performance.now() - begin) / 1000);
  for (const socket of sockets) socket.destroy();
  return rate;
}
