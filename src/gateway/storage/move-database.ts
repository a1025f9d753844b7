import { nextTask } from "../shared/next-task.js";
import { LibsqlDatabase } from "./libsql-database.js";
import { migrate } from "./migrations.js";
import { PostgresDatabase, type Run } from "./postgres-database.js";
import { textOf, type Database, type Row } from "./database.js";
import { StorageError } from "./storage-error.js";

/** The tables, each after those that it refers to. */
export const movedTables = [
  "addresses",
  "subscriptions",
  "consents",
  "outbox",
  "releases",
  "arrivals",
  "feeds_read",
  "deliveries",
  "suppressions",
  "bounces",
  "pauses",
  "counters",
  "salts",
] as const;

export type MovedTable = (typeof movedTables)[number];

/** How many rows are read and written at a time. */
const pageSize = 500;

/**
 * Copies everything from a database file into an empty PostgreSQL database, in one transaction: after a failure, nothing is
 * there, and it can be tried again. The file is brought up to date first, and stays as it is otherwise.
 *
 * @returns How many rows each table has.
 * @throws {StorageError} The target is not empty, or something was written to the file meanwhile.
 */
export async function moveDatabase(
  from: string,
  to: { database: string; databaseConnections: number },
  tell: (table: MovedTable, rows: number) => void,
): Promise<void> {
  const source = await LibsqlDatabase.open(from);
  try {
    await migrate(source);
    const target = await PostgresDatabase.open(to.database, to.databaseConnections);
    try {
      await migrate(target);
      await target.transaction((run) => copy(source, run, tell), { exclusive: "move", mayTakeLong: true });
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function copy(
  source: Database,
  run: Run,
  tell: (table: MovedTable, rows: number) => void,
): Promise<void> {
  // A gateway that starts too early waits until everything is there.
  await run({ sql: `LOCK TABLE ${movedTables.join(", ")} IN EXCLUSIVE MODE` });
  for (const table of movedTables) {
    const { rows } = await run({ sql: `SELECT 1 FROM ${table} LIMIT 1` });
    if (rows.length)
      throw new StorageError(
        "database-not-empty",
        `the table ${table} has rows. Move into a new, empty database, before a gateway uses it`,
      );
  }
  const before = await changesOf(source);
  const counts = new Map<MovedTable, number>();
  for (const table of movedTables) counts.set(table, await copyTable(source, run, table));
  for (const [table, copied] of counts) {
    const { rows } = await run({ sql: `SELECT count(*) AS size FROM ${table}` });
    const [stored] = await source.read({ sql: `SELECT count(*) AS size FROM ${table}` });
    if (Number(rows[0]?.["size"]) !== copied || Number(stored?.["size"]) !== copied)
      throw changedMeanwhile(table);
  }
  if ((await changesOf(source)) !== before) throw changedMeanwhile("file");
  for (const [table, copied] of counts) tell(table, copied);
}

const changedMeanwhile = (place: string) =>
  new StorageError(
    "database-changed",
    `the ${place} was changed while it was copied, so nothing was moved. Stop the gateways that use the file, and try again`,
  );

/** A number that changes when another process has written to the file. */
async function changesOf(source: Database): Promise<unknown> {
  const [row] = await source.read({ sql: "PRAGMA data_version" });
  return row?.["data_version"];
}

async function copyTable(source: Database, run: Run, table: MovedTable): Promise<number> {
  let copied = 0;
  for (let after = 0; ;) {
    const rows = await source.read({
      sql: `SELECT rowid AS source_row, * FROM ${table} WHERE rowid > :after ORDER BY rowid LIMIT :limit`,
      args: { after, limit: pageSize },
    });
    const last = rows.at(-1);
    if (!last) return copied;
    after = Number(last["source_row"]);
    await run({
      sql: `INSERT INTO ${table} SELECT * FROM json_populate_recordset(CAST(NULL AS ${table}), CAST(:rows AS json))`,
      args: { rows: JSON.stringify(rows.map(withoutNul)) },
    });
    copied += rows.length;
    await nextTask();
  }
}

/** PostgreSQL cannot store this character, not even escaped in JSON. `source_row` is no column there, and is ignored. */
const withoutNul = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === "string" ? textOf(row, column).replaceAll("\0", "\ufffd") : value,
    ]),
  );
