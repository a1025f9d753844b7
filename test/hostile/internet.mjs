/* All servers that a page can reach: a proxy that plays every host, and notes each request. Not a test. */
import { once } from "node:events";
import { createServer } from "node:http";
import { BROWSERS_OWN } from "../security/lab.mjs";

/**
 * @typedef {object} Contact A request, as a server sees it.
 * @property {string} method
 * @property {string} url
 * @property {string} [cookie]
 * @property {string} [authorization]
 * @property {string} [referer]
 */

/**
 * Starts the proxy.
 *
 * @param {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, url: URL) => void} answer
 * @param {(contact: Contact) => void} note Called before the answer, also for a connection by https, which is refused.
 */
export async function openInternet(answer, note) {
  let last = Date.now();
  const server = createServer({ keepAliveTimeout: 1000 }, (request, response) => {
    response.on("error", () => {});
    request.socket.setMaxListeners(0);
    let url;
    try {
      url = new URL(request.url, `http://${request.headers.host}`);
    } catch {
      return void response.writeHead(400).end();
    }
    if (BROWSERS_OWN.test(url.hostname)) return void response.writeHead(403).end();
    if (!["/quiet", "/alive"].includes(url.pathname)) last = Date.now();
    const { method, headers } = request;
    const { cookie, authorization, referer } = headers;
    note({ method, url: url.href, cookie, authorization, referer });
    answer(request, response, url);
  });
  server.on("connect", (request, socket) => {
    socket.on("error", () => {});
    socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
    const host = request.url.replace(/:443$/u, "");
    if (BROWSERS_OWN.test(host)) return;
    last = Date.now();
    note({ method: "CONNECT", url: `https://${host}/` });
  });
  server.on("upgrade", (request, socket) => {
    note({ method: "UPGRADE", url: request.url });
    socket.destroy();
  });
  server.on("clientError", (_, socket) => socket.destroy());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: server.address().port,
    /** Resolves when nobody has asked anything for a moment. */
    async quiet() {
      for (let wait = 1; wait > 0; wait = last + 60 - Date.now())
        await new Promise((resolve) => setTimeout(resolve, Math.max(wait, 20)));
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
