import type { Database } from "./libsql-database.js";

/**
 * What each version of the database adds to the one before. A version that was released is never changed.
 * Times are milliseconds since 1970.
 */
const versions: readonly (readonly string[])[] = [
  [
    `CREATE TABLE addresses (
      id TEXT PRIMARY KEY,
      address TEXT NOT NULL,
      key TEXT NOT NULL UNIQUE,
      mailbox TEXT NOT NULL,
      created_at INTEGER NOT NULL
    )`,
    `CREATE INDEX addresses_mailbox ON addresses (mailbox)`,
    `CREATE TABLE subscriptions (
      address_id TEXT NOT NULL REFERENCES addresses,
      list TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('pending', 'active', 'unsubscribed')),
      request_id TEXT NOT NULL UNIQUE,
      locale TEXT NOT NULL,
      asked_at INTEGER NOT NULL,
      confirmed_at INTEGER,
      ended_at INTEGER,
      PRIMARY KEY (address_id, list)
    )`,
    `CREATE INDEX subscriptions_state ON subscriptions (state, asked_at)`,
    `CREATE TABLE consents (
      id TEXT PRIMARY KEY,
      address_id TEXT NOT NULL REFERENCES addresses,
      list TEXT NOT NULL,
      request_id TEXT NOT NULL,
      event TEXT NOT NULL CHECK (event IN ('requested', 'confirmed', 'unsubscribed')),
      at INTEGER NOT NULL,
      text_version TEXT,
      locale TEXT,
      page TEXT,
      claimed_at INTEGER
    )`,
    `CREATE INDEX consents_address ON consents (address_id)`,
    // The database itself sees to it that nothing is confirmed or ended twice.
    `CREATE UNIQUE INDEX consents_once ON consents (request_id, event) WHERE event <> 'requested'`,
    `CREATE TABLE outbox (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('confirm', 'known', 'welcome')),
      address_id TEXT NOT NULL REFERENCES addresses,
      list TEXT NOT NULL,
      request_id TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      due_at INTEGER NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      lease TEXT,
      lease_until INTEGER NOT NULL DEFAULT 0,
      done_at INTEGER,
      outcome TEXT
    )`,
    `CREATE INDEX outbox_due ON outbox (due_at) WHERE done_at IS NULL`,
    `CREATE INDEX outbox_address ON outbox (address_id, created_at)`,
    `CREATE UNIQUE INDEX outbox_welcome ON outbox (request_id) WHERE kind = 'welcome'`,
    `CREATE TABLE counters (key TEXT PRIMARY KEY, sum INTEGER NOT NULL, expires INTEGER NOT NULL)`,
    `CREATE INDEX counters_expires ON counters (expires)`,
    `CREATE TABLE salts (day INTEGER PRIMARY KEY, salt TEXT NOT NULL)`,
  ],
  // What a reader has chosen, as JSON. Nothing looks for it in SQL, and what a list offers changes.
  [
    `ALTER TABLE subscriptions ADD COLUMN choices TEXT`,
    // SQLite cannot change a CHECK.
    `CREATE TABLE consents_2 (
      id TEXT PRIMARY KEY,
      address_id TEXT NOT NULL REFERENCES addresses,
      list TEXT NOT NULL,
      request_id TEXT NOT NULL,
      event TEXT NOT NULL CHECK (event IN ('requested', 'confirmed', 'changed', 'unsubscribed')),
      at INTEGER NOT NULL,
      text_version TEXT,
      locale TEXT,
      page TEXT,
      claimed_at INTEGER,
      choices TEXT
    )`,
    `INSERT INTO consents_2 (id, address_id, list, request_id, event, at, text_version, locale, page, claimed_at)
      SELECT id, address_id, list, request_id, event, at, text_version, locale, page, claimed_at
      FROM consents ORDER BY rowid`,
    `DROP TABLE consents`,
    `ALTER TABLE consents_2 RENAME TO consents`,
    `CREATE INDEX consents_address ON consents (address_id)`,
    `CREATE UNIQUE INDEX consents_once ON consents (request_id, event) WHERE event IN ('confirmed', 'unsubscribed')`,
  ],
];

/** Brings the tables up to date. Each version is one transaction, which only one of several processes can make. */
export async function migrate(database: Database): Promise<void> {
  await database.write([
    "CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY, applied_at INTEGER NOT NULL)",
  ]);
  for (;;) {
    const current = await currentVersion(database);
    if (current > versions.length) {
      throw new Error(
        `The database has version ${current}, which this newsroom-elements does not know. It knows up to ${versions.length}.`,
      );
    }
    const next = versions[current];
    if (!next) return;
    const version = current + 1;
    try {
      await database.write([
        // First: where another process was quicker, this fails, and nothing else happens.
        { sql: "INSERT INTO migrations (version, applied_at) VALUES (?, ?)", args: [version, Date.now()] },
        ...next,
      ]);
    } catch (error) {
      if ((await currentVersion(database)) < version) throw error;
    }
  }
}

async function currentVersion(database: Database): Promise<number> {
  const { rows } = await database.read("SELECT max(version) AS version FROM migrations");
  return Number(rows[0]!["version"] ?? 0);
}
