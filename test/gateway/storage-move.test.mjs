/* The command `subscriptions move`: a database file into PostgreSQL. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { moveDatabase, movedTables } from "../../dist/gateway/storage/move-database.js";
import { openDatabase } from "../../dist/gateway/storage/open-database.js";
import { databases, sharedPostgres } from "./helpers/databases.mjs";
import { fillTables } from "./helpers/fill-tables.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";

const bin = resolve(import.meta.dirname, "../../dist/cli/cli.js");
const [file, { skip }] = databases;

/** A file with rows in every table. */
async function filledFile(t, rows) {
  const url = await file.create(t);
  const database = await openDatabase({ database: url });
  await database.write([
    ...fillTables("file", rows),
    ...[
      `UPDATE addresses SET address = 'læser + «quote» ''' || char(10) || '\\u0000' WHERE id = 'a1'`,
      `INSERT INTO arrivals (feed, release_key, release, seen_at, state) VALUES ('f', 'k', 'r1', 1795514400000, 'done')`,
      `INSERT INTO feeds_read (feed, read_at, etag, answer) VALUES ('f', 1, '', '{"a":"\\u0001"}')`,
      `INSERT INTO pauses (list, at) VALUES ('news', 1)`,
      `INSERT INTO salts (day, salt) VALUES (20000, 'x')`,
    ].map((sql) => ({ sql })),
  ]);
  t.after(() => database.close());
  return { url, database };
}

async function configFor(t, database) {
  const path = join(await tempFolder(t), "new.json");
  const subscriptions = {
    url: "https://g.example/subscriptions",
    secret: "0123456789abcdef0123456789abcdef",
    lists: { news: { title: "News" } },
    store: { database, smtp: "smtp://127.0.0.1:1", from: { name: "News", address: "news@g.example" } },
  };
  await writeFile(path, JSON.stringify({ subscriptions }));
  return path;
}

/** Runs the command. `child` can be killed. */
function run(config, from) {
  let child;
  const ended = new Promise((done) => {
    child = execFile(
      process.execPath,
      [bin, "subscriptions", "move", "--config", config, "--from", from],
      (error, stdout, stderr) => done({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
  return { child, ended };
}

const rowsOf = async (database, table) => {
  const rows = await database.read({ sql: `SELECT * FROM ${table}` });
  return rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
};

test("every table is moved", async (t) => {
  const { database } = await filledFile(t, 1);
  const rows = await database.read({ sql: "SELECT name FROM sqlite_master WHERE type = 'table'" });
  // Each database has its own version and its own sign of life.
  const names = rows.map(({ name }) => name).filter((name) => !["migrations", "liveness"].includes(name));
  assert.deepEqual(names.sort(), [...movedTables].sort());
});

test(
  "a move that was killed leaves nothing behind, and the next one moves everything",
  { skip },
  async (t) => {
    const { url, database } = await filledFile(t, 5000);
    const server = await sharedPostgres();
    const target = await server.createDatabase();
    const config = await configFor(t, target);
    const { child } = run(config, url);
    const isCopying = async () => {
      const name = new URL(target).pathname.slice(1);
      const { rows } = await server.runSql(
        `SELECT 1 FROM pg_stat_activity WHERE datname = '${name}' AND query LIKE 'INSERT INTO consents%'`,
      );
      return rows.length > 0;
    };
    for (let attempt = 0; !(await isCopying()); attempt++) {
      assert.ok(attempt < 1000 && child.exitCode === null, "the move copies the consents at some time");
      await delay(5);
    }
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");

    const { code, stdout, stderr } = await run(config, url).ended;
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, /addresses: 5,000\n(.*\n)*consents: 10,000\n(.*\n)*Everything was moved\./);
    const moved = await openDatabase({ database: target });
    t.after(() => moved.close());
    for (const table of movedTables)
      assert.deepEqual(await rowsOf(moved, table), await rowsOf(database, table), table);

    const again = await run(config, url).ended;
    assert.equal(again.code, 1);
    assert.match(
      again.stderr,
      /^Nothing was moved\. .*the table addresses has rows\. Move into a new, empty database/,
    );
  },
);

test("a move fails if a gateway writes to the file meanwhile", { skip }, async (t) => {
  const { url, database } = await filledFile(t, 2000);
  const target = await (await sharedPostgres()).createDatabase();
  let written;
  setTimeout(() => {
    written = database.write([
      { sql: "UPDATE subscriptions SET state = 'unsubscribed' WHERE request_id = 'r1'" },
    ]);
  }, 1);
  // The first look at the file comes later than the write if the machine is slow, so it is written again and again.
  const timer = setInterval(() => {
    void database.write([{ sql: "UPDATE counters SET sum = sum + 1 WHERE key = 'k1'" }]);
  }, 20);
  t.after(() => clearInterval(timer));
  await assert.rejects(
    moveDatabase(url, { database: target, databaseConnections: 2 }, () => {}),
    { code: "database-changed", message: /Stop the gateways that use the file, and try again/ },
  );
  clearInterval(timer);
  await written;
  const moved = await openDatabase({ database: target });
  t.after(() => moved.close());
  assert.deepEqual(await rowsOf(moved, "addresses"), []);
});

test("what cannot be moved is refused with the option or the setting", async (t) => {
  const { url } = await filledFile(t, 1);
  const config = await configFor(t, "postgres://u:p@127.0.0.1:1/x");
  for (const [to, from, code, message] of [
    [config, "file:/nowhere/at/all.db", 2, /--from: file not found: \/nowhere\/at\/all\.db/],
    [config, "old.db", 2, /the option --from file:<path> is missing/],
    [await configFor(t, url), url, 2, /store\.database: must be the postgres:\/\/ address to move to/],
    [config, url, 1, /no PostgreSQL server answers at 127\.0\.0\.1:1 \(ECONNREFUSED\)/],
  ]) {
    const ended = await run(to, from).ended;
    assert.equal(ended.code, code, ended.stderr);
    assert.match(ended.stderr, message);
  }
});
