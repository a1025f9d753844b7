/* The command `mail`, in a process of its own. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { randomId } from "../../dist/gateway/shared/random-id.js";
import { runCommand, writeConfig } from "./helpers/command-process.mjs";
import { openNewsDesk, release } from "./helpers/news-desk.mjs";
import { readMail } from "./helpers/read-mail.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";
import { secret } from "./helpers/subscription-gateway.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";

const run = (...args) => runCommand("mail", ...args);

/** All rows of all tables. */
async function contentOf({ rows }) {
  const tables = await rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
  return Object.fromEntries(
    await Promise.all(tables.map(async ({ name }) => [name, await rows(`SELECT * FROM "${name}"`)])),
  );
}

/** A database with one reader who has confirmed and gets a release, one who confirmed later, and the configuration for it. */
async function openWithRelease(t, { smtp = "smtp://127.0.0.1:1", feeds = ["ministry"], store = {} } = {}) {
  const folder = await tempFolder(t);
  const database = `file:${join(folder, "a.db")}`;
  const desk = await openNewsDesk(t, {
    database,
    feeds: Object.fromEntries(feeds.map((feed) => [feed, [release(`old-${feed}`)]])),
  });
  await desk.addReader("early");
  await desk.look();
  desk.feeds.ministry.push(release("one"));
  await desk.look();
  await desk.addReader("late", { confirmedAt: desk.clock.time + 1 });
  const config = await writeConfig(folder, {
    feeds: Object.fromEntries(feeds.map((feed) => [feed, { url: `https://newsroom.example/${feed}` }])),
    subscriptions: {
      url: "https://gateway.example/subscriptions",
      secret,
      lists: { news: { title: "News", news: { feeds } }, jobs: { title: "Jobs" } },
      store: { database, smtp, from: { name: "N", address: "n@ministry.example" }, ...store },
    },
  });
  const [{ id }] = await desk.rows("SELECT id FROM releases WHERE content <> ''");
  return { folder, desk, config, id };
}

test("dry-run and who tell whom a release reaches, and change nothing (N23)", async (t) => {
  const { desk, config, id } = await openWithRelease(t);
  const before = await contentOf(desk);
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
  assert.deepEqual(await contentOf(desk), before);
});

test("no new id begins with a dash, which a command would take for an option", (t) => {
  // 62, the first six bits of 248, stands for a dash.
  const firstBytes = [248, 248, 7];
  t.mock.method(globalThis.crypto, "getRandomValues", (bytes) => bytes.fill(firstBytes.shift()));
  assert.equal(randomId(), Buffer.alloc(16, 7).toString("base64url"));
});

test("the id of an old release that begins with a dash goes after two dashes, and a mistake says so", async (t) => {
  const { desk, config, id } = await openWithRelease(t);
  const renamed = `-${id.slice(1)}`;
  await desk.database.write(
    ["releases SET id", "arrivals SET release", "deliveries SET release"].map((change) => ({
      sql: `UPDATE ${change} = :renamed WHERE ${change.split(" ").at(-1)} = :id`,
      args: { id, renamed },
    })),
  );
  const right = await run("dry-run", "--config", config, "--", renamed);
  assert.deepEqual([right.code, right.stderr], [0, ""]);
  assert.match(right.stdout, /^“Title of one” would reach 2 readers/);
  const wrong = await run("dry-run", "--config", config, renamed);
  assert.deepEqual([wrong.code, wrong.stdout], [2, ""]);
  assert.ok(wrong.stderr.includes(`Unknown option: ${renamed}. `), wrong.stderr);
  assert.ok(wrong.stderr.includes(`after two dashes: -- ${renamed}\n`), wrong.stderr);
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
  const mistakes = [
    [[], /mail: use one of the actions status, pause, resume, cancel, who, dry-run, preview, send-test/],
    [["stop"], /mail: use one of the actions/],
    [["status"], /mail status: the option --config <file> is missing/],
    [["who", "--config", config], /mail who: expected the id or the address of one release/],
    [["cancel", "--config", config], /mail cancel: expected the id or the address of one release/],
    [
      ["pause", "--config", config, "--list", "jobs"],
      /--list: jobs is not a list with “news” .* There are: news/,
    ],
    [["preview", "--config", config, "--text", "--html"], /use only one of --text, --html and --json/],
    [["preview", "--config", config, "--language", "xx"], /no mails in xx\. There are: ar, .*da, .*en\b/],
    [["preview", "--config", config, "one", "two"], /mail preview: expected the id or the address of one/],
    [["send-test", "--config", config], /the option --to <address> is missing/],
    [["send-test", "--config", config, "--to", "nobody"], /--to: nobody is not an email address/],
    [
      ["preview", "--config", config, "absent"],
      /No release with the id or address absent .* feeds of news \(ministry\)/,
      1,
    ],
    [["who", "--config", config, "absent"], /No release with the id or address absent is in the database/, 1],
  ];
  const outputs = await Promise.all(mistakes.map(([args]) => run(...args)));
  for (const [index, { code, stdout, stderr }] of outputs.entries()) {
    const [, message, exit = 2] = mistakes[index];
    assert.deepEqual([code, stdout], [exit, ""], stderr);
    assert.match(stderr, message);
  }
});

test("preview writes the mail that a reader would get, and changes nothing (N23)", async (t) => {
  const { folder, desk, config, id } = await openWithRelease(t);
  const before = await contentOf(desk);
  const whole = await run("preview", "--config", config);
  assert.deepEqual([whole.code, whole.stderr], [0, ""]);
  const mail = await readMail(Buffer.from(whole.stdout));
  assert.equal(mail.subject, "Title of one");
  const file = join(folder, "mail.html");
  const html = await run("preview", "--config", config, "--html", "--language", "da", "--out", file, id);
  assert.deepEqual([html.code, html.stdout], [0, `${file}: written\n`]);
  assert.match(await readFile(file, "utf8"), /<html lang="da"[^]*All about one, in a text of its own/);
  const { stdout } = await run("preview", "--config", config, "--json", id);
  const json = JSON.parse(stdout);
  assert.deepEqual([json.list, json.language, json.subject], ["news", "en", "Title of one"]);
  assert.match(
    json.headers["List-Unsubscribe"],
    /^<https:\/\/gateway\.example\/subscriptions\/unsubscribe\?token=/,
  );
  assert.deepEqual(await contentOf(desk), before);
});

test("preview and dry-run know what was in the feed before it was connected, in any feed of the list (N23)", async (t) => {
  const { desk, config } = await openWithRelease(t, { feeds: ["ministry", "agency"] });
  const before = await contentOf(desk);
  const text = await run("preview", "--config", config, "--text", "old-agency");
  assert.match(text.stdout, /^Title of old-agency$/im);
  // Nothing of it is stored, so there is no page to link to.
  assert.doesNotMatch(text.stdout, /subscriptions\/releases/);
  const dry = await run("dry-run", "--config", config, "https://newsroom.example/releases/old-agency");
  assert.match(dry.stdout, /^“Title of old-agency” would reach 2 readers/);
  assert.deepEqual(await contentOf(desk), before);
});

test("preview shows a digest of what has arrived lately, or of the newest releases if nothing has (N21, N23)", async (t) => {
  const { desk, config, id } = await openWithRelease(t, { feeds: ["ministry", "agency"] });
  const arrive = (seenAt) =>
    desk.database.write([
      { sql: "UPDATE arrivals SET seen_at = :seenAt WHERE state <> 'old'", args: { seenAt } },
    ]);
  const preview = (...args) => run("preview", "--config", config, "--digest", ...args);
  await arrive(Date.now() - 2 * 86_400_000);
  const before = await contentOf(desk);
  const weekly = await preview("weekly", "--json");
  const { subject, text } = JSON.parse(weekly.stdout);
  assert.match(subject, /^News: .* \d{4}$/);
  assert.match(text, /Title of one/i);
  assert.doesNotMatch(text, /Title of old/i);
  const daily = await preview("daily", "--text");
  for (const title of ["one", "old-ministry", "old-agency"])
    assert.match(daily.stdout, new RegExp(`Title of ${title}`, "i"));
  const [unknown, both] = await Promise.all([preview("hourly"), preview("weekly", id)]);
  assert.match(unknown.stderr, /--digest: must be daily, weekly, monthly/);
  assert.match(both.stderr, /--digest: name no release/);
  assert.deepEqual(await contentOf(desk), before);
});

test("send-test sends one mail, marked as a test, to one address, and changes nothing (N23)", async (t) => {
  const inbox = await openInbox(t);
  const { desk, config, id } = await openWithRelease(t, { smtp: inbox.url });
  const before = await contentOf(desk);
  const { code, stdout } = await run("send-test", "--config", config, "--to", "me@ministry.example", id);
  assert.deepEqual(
    [code, stdout],
    [0, "“Test: Title of one” was sent to me@ministry.example. Nothing was changed\n"],
  );
  const arabic = await run(
    ...["send-test", "--config", config, "--to", "me@ministry.example", "--language", "ar", "--json"],
  );
  assert.equal(JSON.parse(arabic.stdout).sent, true);
  const mails = await inbox.waitForMails(2);
  assert.deepEqual(
    mails.map(({ subject }) => subject),
    ["Test: Title of one", "اختبار: Title of one"],
  );
  for (const { envelope } of mails) {
    assert.equal(envelope.mailFrom.address, "n@ministry.example");
    assert.deepEqual(
      envelope.rcptTo.map(({ address }) => address),
      ["me@ministry.example"],
    );
  }
  assert.deepEqual(await contentOf(desk), before);
});

test("send-test says why a mail was not sent, with exit code 1 (N23)", async (t) => {
  const refusing = await openInbox(t, {
    onRecipient: () => {
      throw Object.assign(new Error("5.1.1 no such mailbox"), { responseCode: 550 });
    },
  });
  for (const [smtp, reason] of [
    ["smtp://127.0.0.1:1", /was not sent: smtp-unreachable \(ECONNREFUSED\)\. Check host and port/],
    [refusing.url, /was not sent: the mail server refuses it \(550 5\.1\.1\)/],
  ]) {
    const { config } = await openWithRelease(t, { smtp });
    const { code, stderr } = await run("send-test", "--config", config, "--to", "me@ministry.example");
    assert.equal(code, 1);
    assert.match(stderr, reason);
  }
});

test("a DKIM key that cannot be read is named, with exit code 2", async (t) => {
  const dkim = { domain: "ministry.example", selector: "s1", privateKey: "/absent/dkim.pem" };
  const { config } = await openWithRelease(t, { store: { dkim } });
  const outputs = await Promise.all([
    run("preview", "--config", config),
    run("send-test", "--config", config, "--to", "me@ministry.example"),
  ]);
  for (const { code, stderr } of outputs) {
    assert.equal(code, 2);
    assert.match(stderr, /subscriptions\.store\.dkim\.privateKey: the file cannot be read \(ENOENT\)/);
  }
});
