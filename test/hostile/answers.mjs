/* How a hostile newsroom answers: in bytes, headers, timing and redirects. Not a test. */
/* eslint no-script-url: "off" -- addresses that must not be followed */
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { feedOf, hostileHeaders, item, uselessAnswers } from "../helpers/hostile-newsroom.mjs";

/**
 * @typedef {object} Hostility
 * @property {"bytes" | "headers" | "timing" | "redirects"} kind
 * @property {string} name
 * @property {(exchange: Exchange, world: import("./content.mjs").World) => void} answer
 * @property {(world: object) => string} [to] Where a redirect leads.
 * @property {boolean} [hangs] There is never a whole answer.
 * @property {boolean} [ofProxy] Means something else in an answer that comes through a proxy.
 *
 * @typedef {{ request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse }} Exchange
 */

const feed = feedOf(
  item("Hostile", "<description>Æ &lt;p&gt;x&lt;/p&gt;<![CDATA[ <b>y</b> ]]></description>"),
);
const json = `{"version":"https://jsonfeed.org/version/1.1","title":"News","items":[{"id":"Hostile","title":"H\\u00e6","_newsroom":{"x":12.5e3}},{"id":"2","title":"Two"}]}`;
const rss = { "content-type": "application/rss+xml" };

/** An ordinary answer of Node's server. CORS is open, so that pages read it. */
const plain =
  (headers = {}, body = feed, status = 200) =>
  ({ response }) =>
    response.writeHead(status, { "access-control-allow-origin": "*", ...rss, ...headers }).end(body);

/** An answer byte by byte. Node's server adds nothing. */
const raw =
  (...parts) =>
  ({ request: { socket } }) => {
    for (const part of parts) socket.write(part, "latin1");
    socket.end();
  };

const head = (...lines) =>
  [
    "HTTP/1.1 200 OK",
    "Access-Control-Allow-Origin: *",
    "Content-Type: application/rss+xml",
    ...lines,
    "",
    "",
  ].join("\r\n");

/** Writes the parts again and again until the other side leaves. */
function repeat({ request: { socket } }, part, { everyMs = 0 } = {}) {
  const write = () => {
    while (!socket.destroyed && socket.writable) {
      const more = socket.write(part);
      if (everyMs) return void setTimeout(write, everyMs).unref();
      if (!more) return void socket.once("drain", write);
    }
  };
  socket.on("error", () => {});
  write();
}

/** 200 MB of spaces, compressed. */
const bomb = (compress) => {
  let bytes;
  return ({ response }, encoding) => {
    bytes ??= compress(Buffer.alloc(200_000_000, " "));
    response
      .writeHead(200, { "access-control-allow-origin": "*", ...rss, "content-encoding": encoding })
      .end(bytes);
  };
};
const gzipBomb = bomb((bytes) => gzipSync(bytes, { level: 1 }));
const brotliBomb = bomb((bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
);

const utf16 = (text, littleEndian) => {
  const bytes = Buffer.from(text, "utf16le");
  return littleEndian ? bytes : bytes.swap16();
};

/** Where a text is cut off: each place has its own state of a reader. */
const cuts = [
  ["in the declaration", feed, "<?xml ver"],
  ["in the name of a tag", feed, "<chann"],
  ["in an end tag", feed, "</titl"],
  ["in an entity", feed, "Æ &l"],
  ["in CDATA", feed, "<![CDATA[ <b>"],
  ["at the end of CDATA", feed, "</b> ]]"],
  ["in the last tag", feed, "</channel></rs"],
  ["in a key", json, '{"versi'],
  ["in a string", json, '"title":"Ne'],
  ["in an escape", json, "H\\u00"],
  ["in a number", json, "12.5e"],
  ["between items", json, "12.5e3}},"],
];

const bytes = [
  ...cuts.map(([place, text, end]) => [
    `cut off ${place}`,
    plain({}, text.slice(0, text.indexOf(end) + end.length)),
  ]),
  ["cut off in a character", plain({}, Buffer.from(feed).subarray(0, Buffer.from(feed).indexOf(0xc3) + 1))],
  ["fewer bytes than announced", raw(head("Content-Length: 99999"), feed)],
  ["more bytes than announced", raw(head("Content-Length: 100"), feed)],
  ["a negative length", raw(head("Content-Length: -1"), feed)],
  ["two lengths", raw(head("Content-Length: 10", "Content-Length: 200"), feed)],
  [
    "a length and chunks",
    raw(head("Content-Length: 3", "Transfer-Encoding: chunked"), "3\r\n<a>\r\n0\r\n\r\n", feed),
  ],
  ["chunks of unknown size", raw(head("Transfer-Encoding: chunked"), "zz\r\n", feed, "\r\n0\r\n\r\n")],
  ["a chunk of 16 exabytes", raw(head("Transfer-Encoding: chunked"), "ffffffffffffffff\r\n", feed)],
  [
    "a chunk's long extension",
    raw(head("Transfer-Encoding: chunked"), `5;${"x".repeat(100_000)}\r\n<rss>\r\n0\r\n\r\n`),
  ],
  ["no last chunk", raw(head("Transfer-Encoding: chunked"), `${feed.length.toString(16)}\r\n${feed}\r\n`)],
  [
    "headers after the last chunk",
    raw(
      head("Transfer-Encoding: chunked", "Trailer: Set-Cookie"),
      "1\r\n<\r\n0\r\nSet-Cookie: evil=1\r\nRefresh: 0;url=http://evil.example/\r\n\r\n",
    ),
  ],
  ["an unknown transfer encoding", raw(head("Transfer-Encoding: evil"), feed)],
  ["a bomb of gzip", (exchange) => gzipBomb(exchange, "gzip")],
  ["a bomb of brotli", (exchange) => brotliBomb(exchange, "br")],
  [
    "gzip in gzip, 10 times",
    plain(
      { "content-encoding": "gzip, ".repeat(9) + "gzip" },
      Array.from({ length: 10 }).reduce((text) => gzipSync(text), feed),
    ),
  ],
  ["gzip that is cut off", plain({ "content-encoding": "gzip" }, gzipSync(feed).subarray(0, 100))],
  ["gzip that is none", plain({ "content-encoding": "gzip" })],
  ["zstd that is none", plain({ "content-encoding": "zstd" })],
  [
    "gzip with a wrong checksum",
    plain({ "content-encoding": "gzip" }, Buffer.concat([gzipSync(feed).subarray(0, -8), Buffer.alloc(8)])),
  ],
  ["three byte order marks", plain({}, `\ufeff\ufeff\ufeff${feed}`)],
  [
    "the mark of UTF-16 before UTF-8",
    plain({}, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(feed)])),
  ],
  [
    "the mark of UTF-8 before UTF-16",
    plain({}, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf16(feed, true)])),
  ],
  ["UTF-16 without a mark", plain({}, utf16(feed, false))],
  ["UTF-32", plain({}, Buffer.from([...feed].flatMap((character) => [character.codePointAt(0), 0, 0, 0])))],
  ["NUL between the characters", plain({}, feed.replace(/./gu, "$&\x00"))],
  ["1 MB of NUL", plain({}, Buffer.alloc(1_000_000))],
  ["UTF-7", plain({ "content-type": "text/xml; charset=utf-7" }, feed.replaceAll("<", "+ADw-"))],
  [
    "ISO-2022-JP",
    plain({ "content-type": "text/xml; charset=iso-2022-jp" }, feed.replace("News", "\x1b$B\x1b(J\\\x1b(B")),
  ],
  [
    "a charset that nobody knows",
    plain({ "content-type": "text/xml; charset=x-user-defined; charset=evil" }),
  ],
  [
    "control characters in headers",
    raw(
      `HTTP/1.1 200 OK\r\nContent-Type: text/\x9b31mxml; charset=\x9dx\x9c\xc2\x9b\r\nAccess-Control-Allow-Origin: *\r\nServer: \x9b2J\r\nConnection: close\r\n\r\n`,
      feed,
    ),
  ],
  [
    "control characters in the headers of a web page",
    raw(
      "HTTP/1.1 200 \x9b2J\r\nContent-Type: text/\x9b31mhtml; charset=\x9dx\x9c\xc2\x9b\r\nAccess-Control-Allow-Origin: \x9b31m\r\nServer: \x9b2J\r\nConnection: close\r\n\r\n",
      "<!doctype html><title>\x9b2J</title>",
    ),
  ],
  ["control characters in a title", plain({}, feedOf(item("Hostile \u009b31m\u001b]0;x\u0007 \u202e")))],
  ["an answer of HTTP/0.9", raw(feed)],
  ["an answer of HTTP/2", raw("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\x00\x00\x00\x04\x00\x00\x00\x00\x00")],
  ["a status of two digits", raw("HTTP/1.1 20 OK\r\n\r\n", feed)],
  ["a status of 999", raw(head().replace("200", "999"), feed)],
  ["a header without a name", raw(head(": evil", "evil"), feed)],
  ["a header with NUL", raw(head("X-Evil: a\x00b"), feed)],
  ["a folded header", raw(head("X-Evil: a", " Set-Cookie: evil=1"), feed)],
  [
    "two answers for one request",
    raw(head("Content-Length: 0"), head("Set-Cookie: evil=1", "Content-Length: 0"), feed),
  ],
  ["300 kB of a header", raw(head(`X-Evil: ${"x".repeat(300_000)}`), feed)],
  ["2,000 headers", raw(head(...Array.from({ length: 2000 }, (_, n) => `X-Evil-${n}: ${n}`)), feed)],
  [
    "1,000 answers of 100",
    raw("HTTP/1.1 100 Continue\r\n\r\n".repeat(1000), head("Connection: close"), feed),
  ],
  [
    "early hints",
    (exchange, world) =>
      raw(
        `HTTP/1.1 103 Early Hints\r\nLink: <${world.stranger("hint")}/${world.mark}>; rel=preload; as=image\r\nLink: <${world.stranger("hint")}>; rel=preconnect\r\n\r\n`,
        head("Connection: close"),
        feed,
      )(exchange),
  ],
];

/** Headers that name somebody whom the reader must not meet. */
const namingHeaders = (world) => {
  const stranger = `${world.stranger("header")}/${world.mark}`;
  const h = `${world.host}/logout/${world.mark}`;
  return {
    link: [
      `<${stranger}/preload>; rel=preload; as=image`,
      `<${stranger}/style>; rel=stylesheet`,
      `<${stranger}>; rel=preconnect`,
      `<${stranger}/prefetch>; rel=prefetch`,
      `<${stranger}/module>; rel=modulepreload`,
      `<${h}/preload>; rel=preload; as=fetch; crossorigin=use-credentials`,
      `<${stranger}/next>; rel=next`,
    ],
    refresh: `0; url=${stranger}/refresh`,
    sourcemap: `${stranger}/map`,
    "x-sourcemap": `${stranger}/map`,
    "speculation-rules": `"${stranger}/rules"`,
    "alt-svc": `http/1.1="${new URL(stranger).host}:80"`,
    "content-location": `${stranger}/location`,
    location: `${stranger}/location-of-200`,
    nel: '{"report_to":"evil","max_age":31536000,"success_fraction":1}',
    "report-to": JSON.stringify({
      group: "evil",
      max_age: 31536000,
      endpoints: [{ url: `${stranger}/report` }],
    }),
    "reporting-endpoints": `evil="${stranger}/reporting"`,
    "content-security-policy": `default-src 'none'; report-uri ${stranger}/csp; report-to evil`,
    "content-security-policy-report-only": `default-src 'none'; report-uri ${stranger}/csp`,
    "cross-origin-opener-policy": 'same-origin; report-to="evil"',
    "permissions-policy": "geolocation=*",
    "accept-ch": "Sec-CH-UA-Model, Device-Memory",
    "critical-ch": "Sec-CH-UA-Model",
    "set-login": "logged-in",
    "activate-storage-access": "load",
    "service-worker-allowed": "/",
    "x-frame-options": "ALLOWALL",
  };
};

const types = [
  "text/html",
  "application/xhtml+xml",
  "image/svg+xml",
  "text/javascript",
  "text/css",
  "image/png",
  "multipart/x-mixed-replace; boundary=x",
  "text/event-stream",
  "message/rfc822",
  "application/octet-stream",
  "application/x-shockwave-flash",
  "application/pdf",
  "text/cache-manifest",
  "application/speculationrules+json",
  "x/x",
  "",
];

const headers = [
  [
    "all headers that a proxy or a browser obeys",
    plain({ ...hostileHeaders, "access-control-allow-origin": "*" }),
  ],
  ["headers that name strangers", (exchange, world) => plain(namingHeaders(world))(exchange)],
  [
    "cookies",
    plain({
      "set-cookie": [
        "session=evil; Path=/",
        "own=evil; Domain=127.0.0.1",
        "__Host-x=1; Secure; Path=/",
        `big=${"x".repeat(4000)}`,
        "own=; Max-Age=0",
      ],
    }),
  ],
  [
    "cleared site data",
    plain({ "clear-site-data": '"*", "cookies", "storage", "cache", "executionContexts"' }),
  ],
  ["a login", plain({ "www-authenticate": 'Basic realm="host"' }, feed, 401)],
  ["other logins", plain({ "www-authenticate": 'Negotiate, NTLM, Digest realm="x", nonce="y"' }, feed, 401)],
  ["a file to download", plain({ "content-disposition": 'attachment; filename="../../evil.exe"' })],
  ...types.map((type) => [`the type ${type || "that is empty"}`, plain({ "content-type": type })]),
  ["no type", ({ response }) => response.writeHead(200, { "access-control-allow-origin": "*" }).end(feed)],
  ["any origin with credentials", plain({ "access-control-allow-credentials": "true" })],
  ["no right to read", plain({ "access-control-allow-origin": "null" })],
  ["two rights to read", plain({ "access-control-allow-origin": "*, *" })],
  [
    "a copy for ever",
    plain({
      "cache-control": "immutable, max-age=31536000",
      expires: "Fri, 31 Dec 9999 23:59:59 GMT",
      vary: "*",
    }),
  ],
  ["a tag of 50 kB", plain({ etag: `"${"x".repeat(8000)}"`, "last-modified": "yesterday" })],
  ["a wait of minus one second", plain({ "retry-after": "-1" }, feed, 503)],
  ["a wait of 1e99 seconds", plain({ "retry-after": "1e99" }, feed, 429)],
  ...[
    201, 202, 203, 205, 206, 300, 304, 400, 403, 404, 410, 417, 418, 421, 425, 426, 428, 431, 451, 500, 502,
    504, 511, 599,
  ].map((status) => [
    `the status ${status}`,
    (exchange, world) => plain(namingHeaders(world), feed, status)(exchange),
  ]),
];

const timing = [
  ["no answer", () => {}],
  ["headers byte by byte", (exchange) => repeat(exchange, "H", { everyMs: 50 })],
  [
    "headers without end",
    (exchange) => {
      exchange.request.socket.write(head().slice(0, -2));
      repeat(exchange, "X-Evil: 1\r\n", { everyMs: 20 });
    },
  ],
  ["headers and no body", ({ request: { socket } }) => socket.write(head("Content-Length: 1000"))],
  [
    "a body byte by byte",
    (exchange) => {
      exchange.request.socket.write(head());
      repeat(exchange, " ", { everyMs: 20 });
    },
  ],
  [
    "a body without its last byte",
    ({ request: { socket } }) => socket.write(head(`Content-Length: ${Buffer.byteLength(feed) + 1}`) + feed),
  ],
].map(([name, answer]) => [name, answer, { hangs: true }]);

const broken = [
  [
    "a body without end",
    (exchange) => {
      exchange.request.socket.write(head());
      repeat(exchange, Buffer.alloc(65_536, " "));
    },
  ],
  ["a reset before the answer", ({ request: { socket } }) => socket.resetAndDestroy()],
  [
    "a reset after the headers",
    ({ request: { socket } }) =>
      socket.write(head("Content-Length: 1000"), () => setTimeout(() => socket.resetAndDestroy(), 20)),
  ],
  [
    "a reset in the body",
    ({ request: { socket } }) =>
      socket.write(head("Content-Length: 1000") + feed.slice(0, 200), () =>
        setTimeout(() => socket.resetAndDestroy(), 20),
      ),
  ],
  [
    "an end after a pause",
    ({ response }) => {
      response.writeHead(200, { "access-control-allow-origin": "*", ...rss }).write(feed.slice(0, 100));
      setTimeout(() => response.end(feed.slice(100)), 150);
    },
  ],
];

const redirect = (location, status = 302) => plain({ location }, feed, status);

/** Redirects, by name, to an address that the newsroom chooses. */
const redirectTargets = {
  "the host": (world) => `${world.host}/logout/${world.mark}`,
  "the host by a login": (world) =>
    `${world.host.replace("://", "://user:password@")}/logout/${world.mark}/user`,
  "an internal service": (world) => `${world.internal}/${world.mark}/admin`,
  "the metadata of a cloud": (world) => `http://169.254.169.254/latest/${world.mark}`,
  "a private network": (world) => `http://10.0.0.1/${world.mark}`,
  "this machine as a number": (world) => `http://2130706433:81/${world.mark}`,
  "this machine in IPv6": (world) => `http://[::1]:81/${world.mark}`,
  "this machine by name": (world) => `http://localhost:81/${world.mark}`,
  "a stranger": (world) => `${world.stranger("redirect")}/${world.mark}`,
  "a stranger without a scheme": (world) => `//${new URL(world.stranger("redirect")).host}/${world.mark}/b`,
  "a stranger by https": (world) => `${world.stranger("redirect").replace("http:", "https:")}/${world.mark}`,
};

const redirects = [
  ...Object.entries(redirectTargets).flatMap(([name, to]) => [
    [`to ${name}`, (exchange, world) => redirect(to(world))(exchange), { to }],
  ]),
  ...[301, 303, 307, 308].map((status) => [
    `to the host with ${status}`,
    (exchange, world) => redirect(`${world.host}/logout/${world.mark}/${status}`, status)(exchange),
    { to: (world) => `${world.host}/logout/${world.mark}/${status}` },
  ]),
  ...[
    "file:///etc/passwd",
    "data:application/rss+xml,<rss/>",
    "javascript:alert(1)",
    "ftp://ftp.example/",
    "blob:x",
    "about:blank",
    "gopher://x:70/",
    "ws://x.example/",
    "view-source:x",
    "intent://x",
    "http://[",
    "",
  ].map((address) => [`to “${address}”`, redirect(address)]),
  ["to itself", (exchange) => redirect(exchange.request.url)(exchange)],
  [
    "to ever longer addresses",
    (exchange) =>
      redirect(`${exchange.request.url}${exchange.request.url.includes("?") ? "" : "?"}${"x".repeat(50)}`)(
        exchange,
      ),
  ],
  ["to 100 kB", redirect(`/${"x".repeat(12_000)}`)],
  ["to two places", raw(head("Location: /a", "Location: /b").replace("200 OK", "302 Found"), "")],
  [
    "with a line in the address",
    raw(head("Location: /a\nSet-Cookie: evil=1").replace("200 OK", "302 Found"), ""),
  ],
];

const table = (kind, entries) =>
  entries.map(([name, answer, more]) => ({ kind, name: `${kind}: ${name}`, answer, ...more }));

/** @type {Hostility[]} */
export const hostileAnswers = [
  ...table("bytes", bytes),
  ...table("headers", headers),
  ...table("headers", [
    [
      "a login at the proxy",
      plain({ "proxy-authenticate": 'Basic realm="host"' }, feed, 407),
      { ofProxy: true },
    ],
  ]),
  ...table("timing", broken),
  ...table("timing", timing),
  ...table("redirects", redirects),
  ...table(
    "answers",
    // Redirects are above, with where they lead.
    Object.keys(uselessAnswers(""))
      .filter((name) => !/redirect/u.test(name))
      .map((name) => [
        name,
        ({ response }, world) => {
          const [status, headers, body] = uselessAnswers(world.internal)[name];
          response.writeHead(status, { "access-control-allow-origin": "*", ...headers });
          if (headers["content-length"]) response.write(body, () => response.destroy());
          else response.end(body);
        },
      ]),
  ),
];
