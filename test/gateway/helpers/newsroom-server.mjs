/* A newsroom on this machine, and a gateway in front of it. Not a test. */
import { once } from "node:events";
import { createServer } from "node:http";
import { createServer as createTcpServer } from "node:net";
import { createGateway } from "../../../dist/gateway/index.js";

export const rss = (...titles) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>News</title><link>https://n.example/</link><language>da</language>
${titles.map((title) => `<item><title>${title}</title><link>https://n.example/${title}</link><guid>${title}</guid><pubDate>Fri, 04 Jul 2025 11:00:00 GMT</pubDate><description>&lt;p&gt;About ${title}.&lt;/p&gt;</description></item>`).join("\n")}
</channel></rss>`;

/**
 * Starts a newsroom.
 *
 * @param answer Gets each request and its response. Default: a feed with one release.
 * @param host Address to listen on.
 * @param port Default: any free port.
 */
export async function startNewsroom(
  t,
  answer = (_, response) => response.end(rss("A")),
  host = "127.0.0.1",
  wished = 0,
) {
  const requests = [];
  const newsroom = { requests, answer };
  const server = createServer((request, response) => {
    const { method, url, headers } = request;
    requests.push({ method, url, headers });
    newsroom.answer(request, response);
  });
  server.listen(wished, host);
  await once(server, "listening");
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  t.after(stop);
  const { port } = server.address();
  return Object.assign(newsroom, {
    port,
    stop,
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
  });
}

/** Starts a TCP server; the test writes the bytes of each connection. */
export async function startRawServer(t, connected) {
  const sockets = new Set();
  const server = createTcpServer((socket) => {
    sockets.add(socket.on("error", () => {}));
    connected(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return { port: server.address().port, url: `http://127.0.0.1:${server.address().port}` };
}

/** Options of a feed that allow a newsroom on this machine. */
export const localFeed = ({ url, port }, path = "/feed") => ({
  url: url + path,
  http: true,
  ports: [port],
  privateAddresses: ["127.0.0.1"],
});

/** A gateway with a log and clocks that stand still. `settled` waits for work that continues after answers. */
export function startGateway(options, tools = {}) {
  const events = [];
  const work = [];
  const clock = { time: Date.parse("2026-01-01T12:00:00Z"), elapsed: 0 };
  const gateway = createGateway(options, {
    log: (event, fields) => events.push({ event, ...fields }),
    now: () => new Date(clock.time),
    elapsed: () => clock.elapsed,
    ...tools,
  });
  return {
    events,
    /** Lets time pass. */
    advanceSeconds(seconds) {
      clock.time += seconds * 1000;
      clock.elapsed += seconds * 1000;
    },
    /** Sets the wall clock, as an operator or NTP does. */
    setClockBy: (seconds) => (clock.time += seconds * 1000),
    settled: () => Promise.all(work.splice(0)),
    ask: (path, init) =>
      gateway(new Request(new URL(path, "https://gateway.example"), init), undefined, {
        waitUntil: (promise) => work.push(promise),
      }),
  };
}
