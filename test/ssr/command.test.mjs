/* The command `render` as npm runs it. `npm run build:modules` comes first. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { parsePage } from "./parse-page.mjs";

const bin = resolve(import.meta.dirname, "../../dist/cli/cli.js");

const rss = `<rss version="2.0"><channel><title>News</title><link>https://n.example/</link><language>da</language>
<item><title>A &amp; B</title><link>https://n.example/1</link><guid>1</guid><pubDate>Fri, 04 Jul 2025 11:00:00 GMT</pubDate></item>
<item><title>C</title><link>https://n.example/2</link><guid>2</guid></item></channel></rss>`;

const run = (...args) =>
  new Promise((done) => {
    execFile(process.execPath, [bin, "render", ...args], (error, stdout, stderr) => {
      done({ code: error ? error.code : 0, stdout, stderr });
    });
  });

/** A folder with a feed and options. Returns the path of a file in it. */
function folder(t, options = {}) {
  const path = mkdtempSync(join(tmpdir(), "render-"));
  t.after(() => rmSync(path, { recursive: true }));
  writeFileSync(join(path, "feed.xml"), rss);
  writeFileSync(join(path, "options.json"), JSON.stringify(options));
  return (name) => join(path, name);
}

test("render writes a list to standard output", async (t) => {
  const { code, stdout, stderr } = await run(folder(t)("feed.xml"));
  assert.deepEqual([code, stderr], [0, ""]);
  const page = parsePage({ html: stdout });
  assert.deepEqual(page.errors, []);
  assert.deepEqual(
    page.all("h3").map(({ text }) => text),
    ["A & B", "C"],
  );
});

test("render reads a feed at an address, which the element gets too", async (t) => {
  const server = createServer((_, response) => response.end(rss));
  await once(server.listen(0, "127.0.0.1"), "listening");
  t.after(() => server.close());
  const url = `http://127.0.0.1:${server.address().port}/rss`;
  const { code, stdout } = await run(url);
  assert.equal(code, 0);
  assert.equal(parsePage({ html: stdout }).all("press-list")[0].attributes.src, url);
});

test("render writes a release with options into a file, and says if nothing has changed", async (t) => {
  const path = folder(t, { lang: "da", timeZone: "Europe/Copenhagen", jsonLd: true });
  const args = [
    path("feed.xml"),
    "--release",
    "1",
    "--options",
    path("options.json"),
    "--out",
    path("out.html"),
  ];
  assert.deepEqual(await run(...args), { code: 0, stdout: `${path("out.html")}: written\n`, stderr: "" });
  const page = parsePage({ html: readFileSync(path("out.html"), "utf8") });
  assert.equal(page.all("h2")[0].text, "A & B");
  assert.match(page.all("p.press-dateline")[0].text, /4\.7\.2025 13\.00/);
  assert.equal(page.all("script")[0].attributes.type, "application/ld+json");
  assert.equal((await run(...args)).stdout, `${path("out.html")}: no change\n`);
  assert.deepEqual(readdirSync(path(".")).sort(), ["feed.xml", "options.json", "out.html"]);
});

test("render keeps the file if there is nothing to write", async (t) => {
  const path = folder(t);
  writeFileSync(path("out.html"), "old");
  writeFileSync(path("page.xml"), "<html><body>Not a feed");
  for (const [args, reason] of [
    [[path("page.xml")], /cannot be read \(unsupported\)/],
    [[path("feed.xml"), "--release", "9"], /has no release "9"/],
  ]) {
    const { code, stderr } = await run(...args, "--out", path("out.html"));
    assert.equal(code, 1);
    assert.match(stderr, reason);
    assert.match(stderr, /out\.html stays as it was/);
    assert.equal(readFileSync(path("out.html"), "utf8"), "old");
  }
  const { code, stderr } = await run(path("feed.xml"), "--out", path("missing/out.html"));
  assert.equal(code, 1);
  assert.match(stderr, /cannot be written \(ENOENT\)/);
});

test("a wrong command says what is wrong", async (t) => {
  const path = folder(t, { limt: 5 });
  writeFileSync(path("broken.json"), "{");
  for (const [args, reason] of [
    [[], /Missing or extra argument/],
    [[path("nothing.xml")], /nothing\.xml: file not found/],
    [[path("feed.xml"), "--options", path("options.json")], /option "limt" is unknown/],
    [[path("feed.xml"), "--options", path("broken.json")], /broken\.json is not valid JSON/],
  ]) {
    const { code, stderr } = await run(...args);
    assert.equal(code, 2);
    assert.match(stderr, reason);
  }
});
