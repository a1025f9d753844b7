/* The command `snapshot`, in a process of its own, against a hostile newsroom. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, readdir, stat, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { readFeed } from "../../dist/feed/index.js";
import { replaceFile } from "../../dist/snapshot/replace-file.js";
import { tempFolder } from "../gateway/helpers/temp-folder.mjs";
import {
  goodFeed,
  hostileFeeds,
  startHostileNewsroom,
  uselessAnswers,
} from "../helpers/hostile-newsroom.mjs";

const root = resolve(import.meta.dirname, "../..");

const runAt = (root, ...args) =>
  new Promise((done) => {
    execFile(
      process.execPath,
      [join(root, "dist/cli/cli.js"), "snapshot", ...args],
      (error, stdout, stderr) => done({ code: error ? error.code : 0, stdout, stderr }),
    );
  });

const run = (...args) => runAt(root, ...args);

/** Runs the command for a newsroom on this machine. */
const copy = (newsroom, file, ...args) =>
  run(`${newsroom.url}/feed`, "--out", file, "--private-address", "127.0.0.1", ...args);

const titlesIn = async (file) => (await readFeed(await readFile(file))).releases.map(({ title }) => title);

test("a snapshot is JSON Feed that the elements read, and is written only when it changes (S12)", async (t) => {
  const newsroom = await startHostileNewsroom(t);
  const file = join(await tempFolder(t), "feed.json");
  assert.deepEqual(await copy(newsroom, file), {
    code: 0,
    stdout: `${file}: 1 release written\n`,
    stderr: "",
  });
  const { version, title, language, items } = JSON.parse(await readFile(file, "utf8"));
  assert.deepEqual(
    [version, title, language, items[0].id, items[0].url],
    ["https://jsonfeed.org/version/1.1", "News", "da", "Good", "https://n.example/Good"],
  );
  assert.deepEqual(await titlesIn(file), ["Good"]);
  const { mtimeMs, mode } = await stat(file);
  assert.equal(mode & 0o077, 0o044);
  assert.equal((await copy(newsroom, file)).stdout, `${file}: 1 release, no change\n`);
  assert.equal((await stat(file)).mtimeMs, mtimeMs);
});

test("nothing that a newsroom sends runs, or has a tag, in a snapshot (S12)", async (t) => {
  const newsroom = await startHostileNewsroom(t);
  const file = join(await tempFolder(t), "feed.json");
  for (const [name, [headers, body]] of Object.entries(hostileFeeds)) {
    newsroom.answer = [200, headers, body];
    assert.equal((await copy(newsroom, file)).code, 0, name);
    const text = await readFile(file, "utf8");
    assert.equal(text.includes("<"), false, name);
    assert.equal(typeof JSON.parse(text), "object", name);
    assert.deepEqual(await titlesIn(file), ["Hostile"], name);
    newsroom.answer = [200, {}, goodFeed];
    await copy(newsroom, file);
  }
});

test("whatever a newsroom answers, the last good copy stays, and no other server is asked (S12)", async (t) => {
  const newsroom = await startHostileNewsroom(t);
  const folder = await tempFolder(t);
  const file = join(folder, "feed.json");
  await copy(newsroom, file);
  const good = await readFile(file, "utf8");
  for (const [name, answer] of Object.entries(uselessAnswers(newsroom.internal))) {
    newsroom.answer = answer;
    const { code, stdout, stderr } = await copy(newsroom, file);
    assert.deepEqual([code, stdout], [1, ""], name);
    assert.match(
      stderr,
      /^newsroom-elements: http:\/\/127\.0\.0\.1:\d+\/feed: [^\n]+\.\n.*feed\.json stays as it was\.\n$/,
      name,
    );
    assert.equal(await readFile(file, "utf8"), good, name);
    assert.deepEqual(await readdir(folder), ["feed.json"], name);
  }
  assert.deepEqual(newsroom.internalRequests, []);
});

test("a copy that the elements would find too large is not written (S12)", async (t) => {
  const newsroom = await startHostileNewsroom(t);
  const file = join(await tempFolder(t), "feed.json");
  await copy(newsroom, file);
  // As a copy, each release has its text twice, and each tag has more bytes.
  const text = "<b>x</b>".repeat(10_000);
  const items = Array.from({ length: 40 }, (_, id) => ({
    id: String(id),
    title: `Large ${id}`,
    content_html: text,
  }));
  const body = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "News", items });
  assert.ok(body.length < 5_000_000);
  newsroom.answer = [200, {}, body];
  assert.match((await copy(newsroom, file)).stderr, /the copy would be larger than 5 MB/);
  assert.deepEqual(await titlesIn(file), ["Good"]);
});

test("an empty feed is written only if that is asked for", async (t) => {
  const newsroom = await startHostileNewsroom(t);
  const file = join(await tempFolder(t), "feed.json");
  newsroom.answer = uselessAnswers("")["a feed without releases"];
  assert.match((await copy(newsroom, file)).stderr, /no releases.*--allow-empty/);
  assert.equal((await copy(newsroom, file, "--allow-empty")).code, 0);
  assert.deepEqual(await titlesIn(file), []);
});

test("an address that is not public is refused before a request (S12)", async (t) => {
  const newsroom = await startHostileNewsroom(t);
  const file = join(await tempFolder(t), "feed.json");
  const { code, stderr } = await run(`${newsroom.url}/feed`, "--out", file);
  assert.equal(code, 1);
  assert.match(stderr, /not public/);
  assert.deepEqual(newsroom.requests, []);
});

test("a file that cannot be written ends with exit code 1 and leaves nothing behind", async (t) => {
  const newsroom = await startHostileNewsroom(t);
  const folder = await tempFolder(t);
  const none = await copy(newsroom, join(folder, "none/feed.json"));
  assert.deepEqual([none.code, none.stdout], [1, ""]);
  assert.match(none.stderr, /the folder of the file does not exist/);
  await mkdir(join(folder, "feed.json"));
  assert.match((await copy(newsroom, join(folder, "feed.json"))).stderr, /the file is a folder/);
  assert.deepEqual(await readdir(folder), ["feed.json"]);
});

test("readers see the old file or the new one, never a part", async (t) => {
  const folder = await tempFolder(t);
  const file = join(folder, "feed.json");
  const contents = ["a", "b"].map((letter) => letter.repeat(1_000_000));
  await writeFile(file, contents[0]);
  let writing = true;
  const seen = new Set();
  const reader = (async () => {
    while (writing) seen.add(await readFile(file, "utf8"));
  })();
  for (let turn = 0; turn < 20; turn++)
    await Promise.all(contents.map((content) => replaceFile(file, Buffer.from(content))));
  writing = false;
  await reader;
  for (const content of seen) assert.ok(contents.includes(content), `${content.length} characters`);
  assert.deepEqual(await readdir(folder), ["feed.json"]);
});

test("the command needs two packages, and says which to install", async (t) => {
  const newsroom = await startHostileNewsroom(t);
  const folder = await tempFolder(t);
  await cp(join(root, "dist"), join(folder, "dist"), { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const args = [`${newsroom.url}/feed`, "--out", join(folder, "feed.json"), "--private-address", "127.0.0.1"];
  const { code, stderr } = await runAt(folder, ...args);
  assert.equal(code, 2);
  assert.ok(stderr.includes("npm install ipaddr.js undici@7\n"), stderr);
  await mkdir(join(folder, "node_modules"));
  for (const name of ["ipaddr.js", "undici"])
    await symlink(join(root, "node_modules", name), join(folder, "node_modules", name));
  assert.equal((await runAt(folder, ...args)).stderr, "");
  assert.deepEqual(await titlesIn(join(folder, "feed.json")), ["Good"]);
});

test("a wrong command ends with exit code 2 and says what is wrong", async (t) => {
  const file = join(await tempFolder(t), "feed.json");
  const wrong = {
    "Missing or extra argument": [],
    "feed.xml is not an http or https URL": ["feed.xml", "--out", file],
    "--out <file.json> is missing": ["https://n.example/rss"],
    "must end with .json": ["https://n.example/rss", "--out", "feed.xml"],
    "--private-address: 10 is not": ["https://n.example/rss", "--out", file, "--private-address", "10"],
  };
  for (const [words, args] of Object.entries(wrong)) {
    const { code, stdout, stderr } = await run(...args);
    assert.deepEqual([code, stdout], [2, ""], words);
    assert.ok(stderr.includes(words), stderr);
  }
});
