/* Looks straight into a database, for tests whose subject is the database itself. Not a test. */
import { createClient } from "@libsql/client";
import pg from "pg";

/** Runs a query with a client of its own. */
async function readRows(url, sql) {
  if (url.startsWith("postgres:")) return readFromServer(url, sql);
  const client = createClient({ url, timeout: 5000 });
  try {
    return (await client.execute(sql)).rows.map((row) => ({ ...row }));
  } finally {
    client.close();
  }
}

async function readFromServer(url, sql) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    // Counts are `bigint`, which comes as text.
    const asNumber = (value) => (/^\d{1,15}$/.test(value) ? Number(value) : value);
    return (await client.query(sql)).rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, value]) => [column, asNumber(value)])),
    );
  } finally {
    await client.end();
  }
}

/** How many rows each table about readers has. */
export async function countRows(url) {
  const sizes = {};
  for (const table of ["addresses", "subscriptions", "consents", "outbox"])
    sizes[table] = (await readRows(url, `SELECT count(*) AS size FROM ${table}`))[0].size;
  return sizes;
}

/** The salts that are stored. */
export const readSalts = async (url) =>
  (await readRows(url, "SELECT salt FROM salts")).map(({ salt }) => salt);

/** The keys of all counters. */
export const readCounterKeys = async (url) =>
  (await readRows(url, "SELECT key FROM counters")).map(({ key }) => key);

/** The sum of each counter, by key. */
export const readCounters = async (url) =>
  new Map((await readRows(url, "SELECT key, sum FROM counters")).map(({ key, sum }) => [key, sum]));

/** What SQLite says about the file; "ok" if it is intact. PostgreSQL has no such question: it checks what it reads. */
export const checkIntegrity = async (url) =>
  url.startsWith("postgres:") ? "ok" : (await readRows(url, "PRAGMA integrity_check"))[0].integrity_check;

/** State of each subscription, by address. */
export const readStates = async (url) =>
  new Map(
    (await readRows(url, "SELECT address, state FROM subscriptions JOIN addresses ON id = address_id")).map(
      ({ address, state }) => [address, state],
    ),
  );

/** How many confirmations are recorded, by the id of the address. */
export const countConfirmations = async (url) =>
  new Map(
    (
      await readRows(
        url,
        "SELECT address_id, count(*) AS times FROM consents WHERE event = 'confirmed' GROUP BY address_id",
      )
    ).map(({ address_id: id, times }) => [id, times]),
  );

/** How many mails of a kind, or of all kinds, have not been sent. */
export const countWaitingMails = async (url, kind = "%") =>
  (
    await readRows(url, `SELECT count(*) AS size FROM outbox WHERE done_at IS NULL AND kind LIKE '${kind}'`)
  )[0].size;
