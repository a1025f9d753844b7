/* The backups that docs/gateway/database.md describes. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { movedTables } from "../../dist/gateway/storage/move-database.js";
import { openDatabase } from "../../dist/gateway/storage/open-database.js";
import { findPostgres } from "../helpers/find-engine.mjs";
import { databases, sharedPostgres } from "./helpers/databases.mjs";
import { fillTables } from "./helpers/fill-tables.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";

const bin = resolve(import.meta.dirname, "../../dist/cli/cli.js");
const run = promisify(execFile);
const [, { skip }] = databases;

const countAll = async (database) => {
  const counts = {};
  for (const table of movedTables)
    counts[table] = (await database.read({ sql: `SELECT count(*) AS size FROM ${table}` }))[0].size;
  return counts;
};

test("a backup of a file in use is complete, and a restored one goes on", async (t) => {
  const folder = await tempFolder(t);
  const path = join(folder, "subscriptions.db");
  const copy = join(folder, "copy.db");
  const database = await openDatabase({ database: `file:${path}` });
  await database.write(fillTables("file", 300));
  const config = join(folder, "config.json");
  const subscriptions = {
    url: "https://g.example/subscriptions",
    secret: "0123456789abcdef0123456789abcdef",
    lists: { news: { title: "News" } },
    store: {
      database: `file:${path}`,
      smtp: "smtp://127.0.0.1:1",
      from: { name: "News", address: "news@g.example" },
    },
  };
  await writeFile(config, JSON.stringify({ subscriptions }));
  const backUp = () =>
    run(process.execPath, [bin, "subscriptions", "backup", "--config", config, "--out", copy]);
  assert.equal((await backUp()).stdout, `Copied to ${copy}\n`);
  await assert.rejects(backUp(), { code: 2, stderr: /--out: .*copy\.db exists already/ });
  const counts = await countAll(database);
  // What is lost is what was written after the backup.
  await database.write([{ sql: "DELETE FROM counters" }]);
  await database.close();
  for (const suffix of ["", "-wal", "-shm"]) await rm(path + suffix, { force: true });
  await copyFile(copy, path);
  const restored = await openDatabase({ database: `file:${path}` });
  t.after(() => restored.close());
  assert.deepEqual(await countAll(restored), counts);
});

test("a dump of PostgreSQL is complete, and a restored one goes on", { skip }, async (t) => {
  const server = await sharedPostgres();
  const url = await server.createDatabase();
  const dump = join(await tempFolder(t), "newsroom.dump");
  const database = await openDatabase({ database: url });
  await database.write(fillTables("postgres", 300));
  await run(findPostgres("pg_dump"), ["--format=custom", `--file=${dump}`, url]);
  const counts = await countAll(database);
  await database.write([{ sql: "DELETE FROM counters" }]);
  await database.close();
  await run(findPostgres("pg_restore"), ["--clean", "--if-exists", `--dbname=${url}`, dump]);
  const restored = await openDatabase({ database: url });
  t.after(() => restored.close());
  assert.deepEqual(await countAll(restored), counts);
});
