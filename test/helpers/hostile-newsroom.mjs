/* A newsroom that attacks whoever copies its feed, and the internal service that it wants to reach. Not a test. */
import { once } from "node:events";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";

/** Headers that take effect at a browser or a proxy if a copy passes them on. */
export const hostileHeaders = {
  "accept-ch": "Sec-CH-UA-Model",
  "access-control-allow-credentials": "true",
  "access-control-allow-origin": "https://evil.example",
  "alt-svc": 'h3="evil.example:443"',
  "cache-control": "public, max-age=31536000, immutable",
  "clear-site-data": '"*"',
  "content-disposition": "inline; filename=evil.html",
  "content-location": "https://evil.example/feed",
  "content-security-policy": "default-src * 'unsafe-inline'; report-uri https://evil.example/",
  "content-type": "application/xhtml+xml; charset=utf-8",
  link: "<https://evil.example/evil.css>; rel=stylesheet",
  nel: '{"report_to":"evil","max_age":31536000}',
  p3p: "CP=evil",
  refresh: "0; url=https://evil.example/",
  "report-to": '{"group":"evil","max_age":31536000,"endpoints":[{"url":"https://evil.example/"}]}',
  "reporting-endpoints": 'evil="https://evil.example/"',
  "service-worker-allowed": "/",
  "set-cookie": "session=evil; Path=/",
  sourcemap: "https://evil.example/map",
  status: "204 No Content",
  "strict-transport-security": "max-age=31536000; includeSubDomains; preload",
  "www-authenticate": 'Basic realm="host"',
  "x-accel-buffering": "no",
  "x-accel-expires": "31536000",
  "x-accel-redirect": "/internal/secret.txt",
  "x-content-type-options": "none",
  "x-hostile": "1",
  "x-lighttpd-send-file": "/etc/passwd",
  "x-sendfile": "/etc/passwd",
};

export const item = (title, more = "") =>
  `<item><title>${title}</title><link>https://n.example/${title}</link><guid>${title}</guid>${more}</item>`;

export const feedOf = (items, { root = "rss", prolog = "" } = {}) =>
  `<?xml version="1.0" encoding="utf-8"?>${prolog}<${root} version="2.0"><channel><title>News</title>` +
  `<link>https://n.example/</link><language>da</language>${items}</channel></${root}>`;

/** A script of the newsroom's. If it runs in a frame, it tells the page around it, which has a function `ran`. */
const script = "top.ran(location.pathname)";

/** A feed as a newsroom should send it. Its release is "Good". */
export const goodFeed = feedOf(item("Good"));

/** Feeds that can be copied, with something in them that must not take effect. Their release is "Hostile". */
export const hostileFeeds = {
  "a script in XHTML": [
    { "content-type": "application/xhtml+xml" },
    feedOf(`<x:script xmlns:x="http://www.w3.org/1999/xhtml">${script}</x:script>${item("Hostile")}`),
  ],
  "a style sheet in XSLT": [
    { "content-type": "application/xml" },
    feedOf(item("Hostile"), {
      prolog: `<?xml-stylesheet type="text/xsl" href="data:text/xml,${encodeURIComponent(
        `<x:stylesheet version="1.0" xmlns:x="http://www.w3.org/1999/XSL/Transform"><x:template match="/"><html><script>${script}</script></html></x:template></x:stylesheet>`,
      )}"?>`,
    }),
  ],
  "HTML in a text": [
    { "content-type": "text/html" },
    feedOf(
      item(
        "Hostile",
        `<description><![CDATA[>--><script>${script}</script><svg onload="${script}">]]></description>`,
      ),
    ),
  ],
  "hostile headers": [hostileHeaders, feedOf(item("Hostile"))],
};

const botPage = (start) =>
  `${start}<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Just a moment...</title></head>` +
  `<body>Checking your browser<rss/><!--<rss><channel><item/></channel></rss>--></body></html>`;

const hugeFeed = feedOf(item("Hostile") + " ".repeat(5_000_001));

/**
 * Answers that must not replace a good copy.
 *
 * @param internal Address of the internal service.
 */
export const uselessAnswers = (internal) => ({
  "a bot page": [200, { "content-type": "text/html" }, botPage("<!doctype html>")],
  "a bot page in XHTML": [
    200,
    { "content-type": "application/rss+xml" },
    botPage(`<?xml version="1.0"?><!--${"x".repeat(5000)}-->`),
  ],
  "an empty answer": [200, { "content-type": "application/rss+xml" }, ""],
  "a space": [200, {}, " \n"],
  204: [204, {}, ""],
  "JSON that is not a feed": [200, { "content-type": "application/json" }, `{"error":"bot"}`],
  "JSON that is cut off": [
    200,
    { "content-type": "application/json" },
    `{"version":"https://jsonfeed.org/version/1.1","items":[`,
  ],
  "JSON that fills the memory": [
    200,
    { "content-type": "application/json" },
    `{"items":[${'{"a":1},'.repeat(600_000)}{}]}`,
  ],
  "a feed without releases": [200, { "content-type": "application/rss+xml" }, feedOf("")],
  "a feed that is cut off": [200, { "content-length": "9999" }, feedOf(item("Hostile")).slice(0, -20)],
  "a status of error": [503, { "retry-after": "0" }, feedOf(item("Hostile"))],
  "a login": [401, { "www-authenticate": "Basic" }, feedOf(item("Hostile"))],
  "a feed that is too large": [200, {}, hugeFeed],
  "a feed that is too large when decompressed": [200, { "content-encoding": "gzip" }, gzipSync(hugeFeed)],
  "an unknown compression": [200, { "content-encoding": "evil" }, goodFeed],
  "a redirect to an internal service": [302, { location: `${internal}/feed` }, feedOf(item("Hostile"))],
  "a redirect to the metadata of a cloud": [307, { location: "http://169.254.169.254/latest/" }, ""],
  "a redirect to a file": [301, { location: "file:///etc/passwd" }, ""],
  "a redirect to a script": [302, { location: "data:application/rss+xml,<rss/>" }, ""],
  "a redirect with nowhere to go": [302, { location: "http://[" }, ""],
  "a refresh to an internal service": [200, { refresh: `0; url=${internal}/feed` }, ""],
});

async function listen(t, answer) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${server.address().port}`;
}

/**
 * Starts the newsroom. Set `answer` to `[status, headers, body]`; at first it is a good feed.
 *
 * - `requests`: method, path and headers of each request to the newsroom.
 * - `internalRequests`: the same of the internal service, which answers with a feed. It must stay empty.
 */
export async function startHostileNewsroom(t) {
  const requests = [];
  const internalRequests = [];
  const describe = ({ method, url, headers }) => ({ method, url, headers });
  const internal = await listen(t, (request, response) => {
    internalRequests.push(describe(request));
    response.setHeader("content-type", "application/rss+xml").end(feedOf(item("Internal")));
  });
  const newsroom = { requests, internalRequests, internal, answer: [200, {}, goodFeed] };
  newsroom.url = await listen(t, (request, response) => {
    requests.push(describe(request));
    const [status, headers, body] = newsroom.answer;
    response.writeHead(status, headers);
    if (headers["content-length"]) response.write(body, () => response.destroy());
    else response.end(body);
  });
  newsroom.port = Number(new URL(newsroom.url).port);
  return newsroom;
}
