/* Fills the tables about readers and news, for tests of plans and of moving. Not a test. */

/** A table `n` of the numbers from 1 on, by the kind of database. */
export const numbers = {
  file: (rows) =>
    `(WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${rows}) SELECT n FROM numbers)`,
  postgres: (rows) => `generate_series(1, ${rows}) AS n`,
};

/** Statements that put as many rows into each growing table. Of ten readers, nine have confirmed. */
export function fillTables(kind, rows) {
  const source = numbers[kind](rows);
  return [
    `INSERT INTO addresses (id, address, key, mailbox, created_at) SELECT 'a' || n, 'a' || n, 'a' || n, 'a' || n, n FROM ${source}`,
    `INSERT INTO subscriptions (address_id, list, state, request_id, locale, asked_at, confirmed_at)
      SELECT 'a' || n, 'news', CASE n % 10 WHEN 0 THEN 'pending' ELSE 'active' END, 'r' || n, 'en', n,
        CASE n % 10 WHEN 0 THEN NULL ELSE n END FROM ${source}`,
    `INSERT INTO consents (id, address_id, list, request_id, event, at, abandoned)
      SELECT 'c' || n, 'a' || n, 'news', 'r' || n, 'requested', n, CASE n % 4 WHEN 0 THEN 1 ELSE 0 END FROM ${source}`,
    `INSERT INTO consents (id, address_id, list, request_id, event, at)
      SELECT 'd' || n, 'a' || n, 'news', 'r' || n, 'confirmed', n FROM ${source}`,
    `INSERT INTO outbox (id, kind, address_id, list, request_id, created_at, due_at, domain, lease, done_at)
      SELECT 'm' || n, 'confirm', 'a' || n, 'news', 'r' || n, n, n, 'd' || (n % 500),
        CASE n % 1000 WHEN 0 THEN 'l' || n END, CASE n % 2 WHEN 0 THEN n END FROM ${source}`,
    `INSERT INTO deliveries (release, address_id, list, frequency, domain, due_at, lease, done_at, mail)
      SELECT 'r' || (n % 5), 'a' || n, 'news', 'immediately', 'd' || (n % 500), n,
        CASE n % 1000 WHEN 0 THEN 'l' || n END, CASE n % 2 WHEN 0 THEN n END, 'm' || n FROM ${source}`,
    `INSERT INTO releases (id, content, labels, fingerprint, first_seen) SELECT 'r' || n, '', '', 'f' || n, n FROM ${source}`,
    `INSERT INTO counters (key, sum, expires) SELECT 'k' || n, 1, n FROM ${source}`,
    `INSERT INTO suppressions (address_hash, reason, at) SELECT 'h' || n, 'bounced', n FROM ${source}`,
    `INSERT INTO bounces (address_hash, day) SELECT 'h' || n, n FROM ${source}`,
  ].map((sql) => ({ sql }));
}
