/* Clients that read an answer slower than anybody does. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { test } from "node:test";
import { serve } from "../../dist/gateway/serve.js";
import { localFeed, rss, startNewsroom } from "./helpers/newsroom-server.mjs";

/** More than the system keeps for a client that does not read. */
const size = 18e6;
const answerTimeoutMs = 2000;

test("a client that reads a byte at a time is cut off, and others are not", async (t) => {
  // The time for an answer passes when the test says so: on a busy machine a client that reads at once needs seconds, too.
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const body = rss("A").padEnd(size);
  const newsroom = await startNewsroom(t, (_, response) => response.end(body));
  const cutOff = [];
  const server = await serve(
    { feeds: { um: { ...localFeed(newsroom), format: "original", maxBytes: size + 1 } } },
    {
      port: 0,
      host: "127.0.0.1",
      log: (event, fields) => event === "answer-cut-off" && cutOff.push(fields),
      answerTimeoutMs,
    },
  );
  t.after(() => server.close());
  const url = `http://127.0.0.1:${server.port}/feeds/um`;
  assert.equal((await (await fetch(url)).arrayBuffer()).byteLength, size);

  const socket = connect(server.port, "127.0.0.1");
  t.after(() => socket.destroy());
  await once(socket, "connect");
  socket.on("error", () => {});
  socket.write("GET /feeds/um HTTP/1.1\r\nHost: g.example\r\n\r\n");
  await once(socket, "readable");
  let read = 0;
  for (let passed = 0; passed < answerTimeoutMs; passed += 100) {
    assert.deepEqual(cutOff, [], `after ${passed} ms`);
    read += socket.read(1).length;
    t.mock.timers.tick(100);
  }
  assert.deepEqual(cutOff, [{ seconds: 2 }]);
  // Not by `once`, which fails if the connection is reset, as it is on Node 24.
  const ended = new Promise((resolve) => socket.once("close", resolve));
  socket.on("data", (part) => (read += part.length));
  await ended;
  assert.ok(read < size, `${read} bytes were sent`);
});
