/* The command as npm runs it, against a server on this machine. `npm run build:modules` comes first. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";

const root = resolve(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const bin = join(root, manifest.bin["newsroom-elements"]);

const feed = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>News</title><link>https://n.example/</link><language>da</language>
<item><title>Æ</title><link>https://n.example/1</link><guid>1</guid><pubDate>Fri, 04 Jul 2025 11:00:00 GMT</pubDate></item>
</channel></rss>`;

/** Runs the command. Resolves with its exit code and output. */
function run(...args) {
  return new Promise((done) => {
    execFile(process.execPath, [bin, ...args], (error, stdout, stderr) => {
      done({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}

/** Serves responses by path: `[status, headers, body]`. Returns its URL, and the `Origin` headers of all requests so far. */
async function serve(t, answers) {
  const origins = [];
  const server = createServer((request, response) => {
    origins.push(request.headers.origin);
    const [status, headers, body = ""] = answers[request.url] ?? [404, {}, "Not found"];
    response.writeHead(status, headers).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { origins, url: `http://127.0.0.1:${server.address().port}` };
}

function folder(t) {
  const path = mkdtempSync(join(tmpdir(), "check-"));
  t.after(() => rmSync(path, { recursive: true }));
  return path;
}

const open = { "access-control-allow-origin": "*", "content-type": "application/rss+xml" };

test("a feed that other sites can read gets code with its URL", async (t) => {
  const { url, origins } = await serve(t, { "/rss": [200, open, feed] });
  const { code, stdout, stderr } = await run("check", `${url}/rss`);
  assert.deepEqual([code, stderr], [0, ""]);
  assert.match(stdout, /RSS 2\.0, “News”\n1 item, 2025-07-04, in da\n/);
  assert.match(stdout, /CORS: a page on https:\/\/www\.example can read this feed/);
  assert.ok(stdout.includes(`<press-list src="${url}/rss"`));
  assert.ok(stdout.includes(`connect-src ${url}`));
  assert.deepEqual(origins, ["https://www.example"]);
});

test("a feed that they cannot read gets code for a copy", async (t) => {
  const { url } = await serve(t, { "/rss": [200, {}, feed] });
  const { code, stdout } = await run("check", `${url}/rss`, "--origin", "https://ministry.example/press");
  assert.equal(code, 0);
  assert.match(stdout, /CORS: a page on https:\/\/ministry\.example cannot read this feed/);
  assert.match(stdout, /does not send Access-Control-Allow-Origin/);
  assert.match(stdout, /fallback-src/);
  assert.match(stdout, /src="\/newsroom\/feed\.json"/);
  assert.ok(stdout.includes(`npx newsroom-elements snapshot '${url}/rss' --out ./newsroom/feed.json`));
  assert.doesNotMatch(stdout, /curl/);
});

test("the request has the origin of --origin, for a server that allows only one", async (t) => {
  const { url } = await serve(t, {
    "/rss": [200, { "access-control-allow-origin": "https://ministry.example" }, feed],
  });
  const readable = async (...args) =>
    JSON.parse((await run("check", `${url}/rss`, "--json", ...args)).stdout).access.readable;
  assert.equal(await readable("--origin", "https://ministry.example"), true);
  assert.equal(await readable(), false);
});

test("redirects are followed and reported, and each must allow the page by CORS", async (t) => {
  const { url } = await serve(t, {
    "/old": [301, { location: "/rss" }],
    "/moved": [301, { ...open, location: "/rss" }],
    "/soon": [302, { ...open, location: "/rss" }],
    "/rss": [200, open, feed],
    "/loop": [302, { location: "/loop" }],
    "/away": [302, { location: "ftp://n.example/" }],
    "/choices": [300, { ...open, location: "/rss" }],
  });
  const report = async (path) => JSON.parse((await run("check", url + path, "--json")).stdout);
  const moved = await report("/moved");
  assert.deepEqual(moved.requests, [
    { url: `${url}/moved`, status: 301 },
    { url: `${url}/rss`, status: 200 },
  ]);
  assert.ok(moved.access.readable);
  assert.ok(moved.use.html.includes(`src="${url}/rss"`));
  assert.ok((await report("/soon")).use.html.includes(`src="${url}/soon"`));
  const old = await report("/old");
  assert.deepEqual([old.usable, old.access.readable, old.access.findings[0].code], [true, false, "no-cors"]);
  for (const path of ["/loop", "/away"]) assert.equal((await report(path)).error.code, "redirects", path);
  // As in browsers, only some statuses are redirects.
  assert.deepEqual((await report("/choices")).requests, [{ url: `${url}/choices`, status: 300 }]);
});

test("a response that is not a feed ends with exit code 1", async (t) => {
  const { url } = await serve(t, {
    "/": [
      200,
      { "content-type": "text/html" },
      `<!doctype html><title>Press</title><link rel="alternate" type="application/rss+xml" href="/rss">`,
    ],
    "/check": [200, {}, "<html><title>Just a moment...</title>"],
    "/empty": [200, {}, ""],
    "/large": [200, {}, " ".repeat(5_000_001)],
  });
  const cases = {
    [`${url}/`]: `the response is a web page, not a feed: “Press”. The page links to ${url}/rss.`,
    [`${url}/check`]: "checks for robots",
    [`${url}/empty`]: "the response is empty.",
    [`${url}/large`]: "larger than 5 MB",
    [`${url}/none`]: "the server returned status 404.",
  };
  for (const [address, words] of Object.entries(cases)) {
    const { code, stdout } = await run("check", address);
    assert.equal(code, 1, address);
    assert.ok(stdout.includes(`Not usable: `) && stdout.includes(words), stdout);
    assert.ok(!stdout.includes("<press-list"), address);
  }
});

test("nothing that a server sends controls the terminal", async (t) => {
  const csi = "\u009b31m";
  const { url } = await serve(t, {
    "/rss": [
      200,
      { "content-type": `application/rss+xml${csi}` },
      feed.replace("News", `News${csi}\u202e\u2028Fake`),
    ],
    "/cors": [200, { "access-control-allow-origin": `https://x${csi}` }, feed],
    "/moved": [302, { location: `http://[${csi}` }],
    "/text": [200, {}, `Hello \u001b[2J${csi}`],
  });
  for (const path of ["/rss", "/cors", "/moved", "/text"]) {
    const { stdout } = await run("check", url + path);
    assert.doesNotMatch(stdout, /[^\P{Cc}\n]|[\u2028\u202e]/u, path);
    const json = (await run("check", url + path, "--json")).stdout;
    assert.doesNotMatch(json, /[^\P{Cc}\n]|[\u2028\u202e]/u, path);
  }
  // In JSON, a program reads what the server sent.
  const { contentType } = JSON.parse((await run("check", `${url}/rss`, "--json")).stdout);
  assert.equal(contentType, `application/rss+xml${csi}`);
});

test("the report says in plain words why a server cannot be reached", async (t) => {
  const { url } = await serve(t, {});
  const closed = createServer().listen(0, "127.0.0.1");
  await once(closed, "listening");
  const { port } = closed.address();
  closed.close();
  await once(closed, "close");
  const refused = await run("check", url.replace(/\d+$/, port));
  assert.equal(refused.code, 1);
  assert.match(refused.stdout, /Not usable: the server refused the connection\./);
  const unknown = await run("check", "http://nobody.invalid/");
  assert.equal(unknown.code, 1);
  assert.match(unknown.stdout, /Not usable: /);
});

test("a file is read without a network, also through the symbolic link that npm creates", async (t) => {
  const path = folder(t);
  writeFileSync(join(path, "feed.xml"), feed);
  symlinkSync(bin, join(path, "newsroom-elements"));
  const { code, stdout } = await run("check", join(path, "feed.xml"), "--json");
  const report = JSON.parse(stdout);
  assert.deepEqual([code, report.usable, report.access, report.requests], [0, true, undefined, undefined]);
  const linked = await new Promise((done) =>
    execFile(process.execPath, [join(path, "newsroom-elements"), "--version"], (_, output) => done(output)),
  );
  assert.equal(linked, `${manifest.version}\n`);
});

test("a wrong command ends with exit code 2 and says what is wrong", async (t) => {
  const path = folder(t);
  const wrong = {
    "Usage: newsroom-elements <command>": [],
    "Unknown command: chekc": ["chekc", "feed.xml"],
    "Missing or extra argument": ["check"],
    "--jsno": ["check", "feed.xml", "--jsno"],
    "none.xml: file not found": ["check", join(path, "none.xml")],
    "is a directory": ["check", path],
    "only http and https": ["check", "ftp://n.example/feed"],
    "is not a valid URL": ["check", "http://"],
    "--origin: ministry is not": ["check", "http://n.example/", "--origin", "ministry"],
  };
  for (const [words, args] of Object.entries(wrong)) {
    const { code, stdout, stderr } = await run(...args);
    assert.deepEqual([code, stdout], [2, ""], args.join(" "));
    assert.ok(stderr.includes(words), stderr);
  }
  const help = await run("--help");
  assert.equal(help.code, 0);
  assert.match(help.stdout, /newsroom-elements check <url-or-file>/);
});
