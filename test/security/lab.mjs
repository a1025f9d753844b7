import { once } from "node:events";
import { createServer } from "node:http";

const QUIET = 60;
const MEDIA_HOST = "feeds.example.gov";
/** Hosts that browsers contact by themselves. */
export const BROWSERS_OWN =
  /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|google(?:apis)?\.com|gstatic\.com|gvt1\.com|chrome\.com)$/;

/**
 * Starts the server of the host page with its attack vectors, and a proxy for all other hosts. It gives jobs to the page
 * and records every request that a vector must not make.
 */
export async function openLab({ ways, waysHead, bodyOf, nextJob, report, alive, offence }) {
  let last = Date.now();

  const proxy = createServer((request, response) => {
    noteForeign(request.url);
    response.writeHead(403).end();
  });
  proxy.on("connect", (request, socket) => {
    noteForeign(`https://${request.url}`);
    socket.on("error", () => {});
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  const proxyPort = await listen(proxy);

  function noteForeign(address) {
    let host;
    try {
      host = new URL(address).hostname;
    } catch {
      host = address;
    }
    if (BROWSERS_OWN.test(host)) return;
    last = Date.now();
    if (host !== MEDIA_HOST) offence("foreign", address);
  }

  const site = createServer(async (request, response) => {
    const url = new URL(request.url, "http://127.0.0.1");
    const answer = (status, type, body, headers = {}) =>
      response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store", ...headers }).end(body);
    switch (url.pathname) {
      case "/runner":
        return answer(
          200,
          "text/html",
          `<!doctype html><title>Runner</title><script src="/runner.js"></script>`,
        );
      case "/runner.js":
        return answer(200, "text/javascript", RUNNER);
      case "/job":
        return answer(200, "application/json", JSON.stringify(nextJob()));
      case "/alive":
        alive();
        return answer(204, "text/plain");
      case "/report":
        report(JSON.parse(await text(request)));
        return answer(204, "text/plain");
      case "/quiet":
        await quiet();
        return answer(200, "text/plain", "");
      case "/favicon.ico":
        return answer(404, "text/plain");
    }
    const [, folder, way, ...rest] = decodeURIComponent(url.pathname).split("/");
    if (folder === "news" && way === "mount" && rest.length === 1 && ways.has(rest[0]))
      return answer(
        200,
        "text/html; charset=utf-8",
        frame(rest[0], waysHead.get(rest[0]) ?? "", await bodyOf(rest[0])),
        {
          "Content-Security-Policy-Report-Only":
            "default-src 'none'; script-src 'self' 'nonce-lab'; style-src 'nonce-lab'; connect-src 'self'; img-src https: data:; media-src https:",
        },
      );
    const file = folder === "lab" && ways.get(way)?.get(rest.join("/"));
    if (file) return answer(200, "text/javascript; charset=utf-8", file, { "Cache-Control": "max-age=3600" });
    last = Date.now();
    offence("ownOrigin", `${request.method} ${request.url}`);
    answer(404, "text/plain");
  });
  const sitePort = await listen(site);

  async function quiet() {
    const start = Date.now();
    for (;;) {
      const wait = Math.max(start, last) + QUIET - Date.now();
      if (wait <= 0 || Date.now() - start > 2000) return;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  return {
    url: `http://127.0.0.1:${sitePort}/runner`,
    proxyPort,
    close() {
      for (const server of [site, proxy]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

const frame = (way, head, body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Host page</title>
<style nonce="lab">.box{display:block;overflow-wrap:anywhere}.box img,.box video{max-width:100%;height:auto}</style>
${head}
<script type="module" src="/lab/${encodeURIComponent(way)}/index.js"></script>
<body>${body}</body>
</html>`;

/* Runs in the top page: each batch has a frame of its own, so that no batch affects the next one. */
const RUNNER = `"use strict";
(async () => {
  for (;;) {
    const job = await (await fetch("/job")).json();
    if (!job) return;
    const frame = document.createElement("iframe");
    frame.sandbox = "allow-scripts allow-same-origin allow-forms allow-modals";
    frame.width = 1000;
    frame.height = 700;
    frame.src = "/news/mount/" + encodeURIComponent(job.way);
    document.body.append(frame);
    await new Promise((resolve) => { frame.onload = resolve; });
    const home = href(frame);
    let watch;
    const gone = new Promise((resolve) => {
      let idle = 0;
      let done;
      const leave = (detail) => resolve({ outcomes: [], reports: [], events: [{ category: "navigation", detail }] });
      watch = setInterval(() => {
        if (href(frame) !== home) leave("the frame left for " + href(frame));
        else if (done !== frame.contentWindow.mounted) {
          idle = 0;
          done = frame.contentWindow.mounted;
          fetch("/alive");
        }
        // Its script is gone with the page that it was in, such as one that a javascript: address has written.
        else if (++idle > 30) leave("the frame lost its page");
      }, 300);
    });
    let result;
    try {
      result = await Promise.race([frame.contentWindow.runBatch(job.vectors), gone]);
    } catch (error) {
      result = { outcomes: [], reports: [], events: [{ category: "error", detail: String(error) }] };
    }
    clearInterval(watch);
    await fetch("/report", { method: "POST", body: JSON.stringify({ id: job.id, ...result }) });
    frame.remove();
  }
})();
function href(frame) { try { return frame.contentWindow.location.href; } catch { return "another origin"; } }
`;

async function listen(server) {
  server.on("clientError", (_, socket) => socket.destroy());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server.address().port;
}

async function text(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
