import { once } from "node:events";
import { createServer } from "node:http";
import { BROWSERS_OWN } from "./lab.mjs";
import { startBrowser, startDisplay } from "./start-browser.mjs";

/**
 * Opens a page in an engine, on a server of its own, with a proxy that blocks all other hosts. Resolves with the JSON that
 * the page posted to `/report`, and with the hosts that it tried to contact, between what it posted to `/mark`.
 * `/contacted?<n>` responds when n hosts have been contacted.
 *
 * @param files By path: content, type and headers.
 * @param options.publicHost In Chromium, a name of the page's server, which counts as one on the internet.
 */
export async function visitPage(engine, files, { publicHost } = {}) {
  const contacts = [];
  const waiting = new Set();
  const note = (contact) => {
    contacts.push(contact);
    for (const look of waiting) look();
  };
  const ask = (host) => BROWSERS_OWN.test(host) || contacts.includes(host) || note(host);

  const proxy = createServer((request, response) => {
    ask(new URL(request.url).hostname);
    response.writeHead(403).end();
  });
  proxy.on("connect", (request, socket) => {
    ask(request.url.replace(/:\d+$/u, ""));
    socket.on("error", () => {});
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });

  let finish;
  const report = new Promise((resolve) => (finish = resolve));
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url, "http://page");
    const text = Buffer.concat(await request.toArray()).toString();
    const end = () => response.writeHead(204).end();
    if (pathname === "/report") {
      end();
      finish(JSON.parse(text));
    } else if (pathname === "/mark") {
      note(`– ${text}`);
      end();
    } else if (pathname === "/contacted") {
      const look = () => {
        if (contacts.filter((contact) => !contact.startsWith("–")).length < Number(search.slice(1))) return;
        waiting.delete(look);
        end();
      };
      waiting.add(look);
      look();
    } else if (files.has(pathname)) {
      const { type = "text/javascript", headers, content } = files.get(pathname);
      response.writeHead(200, { "Content-Type": `${type}; charset=utf-8`, ...headers }).end(content);
    } else response.writeHead(404).end();
  });

  const ports = [];
  for (const one of [server, proxy]) {
    one.listen(0, "127.0.0.1");
    await once(one, "listening");
    ports.push(one.address().port);
  }
  const { display, stop = () => {} } = engine === "webkit" ? await startDisplay() : {};
  const browser = await startBrowser(engine, {
    url: `http://${publicHost ?? "127.0.0.1"}:${ports[0]}/`,
    publicHost,
    proxyPort: ports[1],
    display,
  });
  try {
    return { report: await report, contacts };
  } finally {
    await browser.stop();
    stop();
    for (const one of [server, proxy]) {
      one.closeAllConnections();
      one.close();
    }
  }
}
