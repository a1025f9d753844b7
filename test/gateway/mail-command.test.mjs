/* The command `mail`, in a process of its own. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { openNewsDesk, release } from "./helpers/news-desk.mjs";
import { secret } from "./helpers/subscription-gateway.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";

const bin = resolve(import.meta.dirname, "../../dist/cli/cli.js");

const run = (...args) =>
  new Promise((done) => {
    execFile(process.execPath, [bin, "mail", ...args], (error, stdout, stderr) =>
      done({ code: error ? error.code : 0, stdout, stderr }),
    );
  });

/** A database with one reader who has confirmed and gets a release, one who confirmed later, and the configuration for it. */
async function openWithRelease(t) {
  const folder = await tempFolder(t);
  const database = `file:${join(folder, "a.db")}`;
  const desk = await openNewsDesk(t, { database, feeds: { ministry: [release("old")] } });
  await desk.addReader("early");
  await desk.look();
  desk.feeds.ministry.push(release("one"));
  await desk.look();
  await desk.addReader("late", { confirmedAt: desk.clock.time + 1 });
  const config = join(folder, "newsroom.config.json");
  await writeFile(
    config,
    JSON.stringify({
      feeds: { ministry: { url: "https://newsroom.example/rss" } },
      subscriptions: {
        url: "https://gateway.example/subscriptions",
        secret,
        lists: { news: { title: "News", news: { feeds: ["ministry"] } }, jobs: { title: "Jobs" } },
        store: { database, smtp: "smtp://127.0.0.1:1", from: { name: "N", address: "n@ministry.example" } },
      },
    }),
  );
  const [{ id }] = await desk.rows("SELECT id FROM releases WHERE content <> ''");
  return { desk, config, id };
}

test("dry-run and who tell whom a release reaches, and change nothing (N23)", async (t) => {
  const { desk, config, id } = await openWithRelease(t);
  const rows = () => desk.rows("SELECT * FROM deliveries");
  const before = await rows();
  const dry = await run("dry-run", "--config", config, "--json", "https://newsroom.example/releases/one");
  assert.deepEqual([dry.code, dry.stderr], [0, ""]);
  assert.equal(JSON.parse(dry.stdout).readers, 2);
  const { stdout } = await run("dry-run", "--config", config, id);
  assert.match(stdout, /^“Title of one” would reach 2 readers\. Nothing was changed\n/);
  const who = await run("who", "--config", config, "--json", id);
  const receivers = who.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    receivers.map(({ address, outcome }) => [address, outcome]),
    [
      ["early@reader.example", "waiting"],
      ["late@reader.example", "confirmed-later"],
    ],
  );
  assert.deepEqual(await rows(), before);
});

test("pause, resume and cancel act on the database that the gateway uses, and status shows them (N9)", async (t) => {
  const { desk, config, id } = await openWithRelease(t);
  const status = async () => {
    const { code, stdout } = await run("status", "--config", config, "--json");
    const { lists } = JSON.parse(stdout);
    return [code, lists[0].pausedAt !== undefined, lists[0].queue[0]?.waiting ?? 0];
  };
  assert.deepEqual(await status(), [0, false, 1]);
  assert.match((await run("pause", "--config", config)).stdout, /^news is paused\./);
  assert.deepEqual(await status(), [1, true, 1]);
  assert.match((await run("status", "--config", config)).stdout, /^news: paused since 20/);
  assert.equal((await run("resume", "--config", config)).code, 0);
  assert.deepEqual(await status(), [0, false, 1]);
  const cancelled = await run("cancel", "--config", config, "--json", id);
  assert.deepEqual(JSON.parse(cancelled.stdout), { cancelled: 1 });
  assert.deepEqual(await status(), [0, false, 0]);
  const [{ outcome }] = await desk.rows("SELECT outcome FROM deliveries");
  assert.equal(outcome, "cancelled");
});

test("mistakes in the use of `mail` are reported, with exit code 2, and an unknown release with 1", async (t) => {
  const { config } = await openWithRelease(t);
  for (const [args, message, exit = 2] of [
    [[], /mail: use one of the actions status, pause, resume, cancel, who, dry-run/],
    [["stop"], /mail: use one of the actions/],
    [["status"], /mail status: the option --config <file> is missing/],
    [["who", "--config", config], /mail who: expected the id or the address of one release/],
    [["cancel", "--config", config], /mail cancel: expected the id or the address of one release/],
    [
      ["pause", "--config", config, "--list", "jobs"],
      /--list: jobs is not a list with “news” .* There are: news/,
    ],
    [["who", "--config", config, "absent"], /No release with the id or address absent is in the database/, 1],
  ]) {
    const { code, stdout, stderr } = await run(...args);
    assert.deepEqual([code, stdout], [exit, ""], stderr);
    assert.match(stderr, message);
  }
});
