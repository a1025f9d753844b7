/** The table of counters, which all processes share. */
import type { Count } from "../../subscriptions/counters.js";
import type { Statement } from "../database.js";

export const createCounters = [
  `CREATE TABLE counters (key TEXT PRIMARY KEY, sum BIGINT NOT NULL, expires BIGINT NOT NULL)`,
  `CREATE INDEX counters_expires ON counters (expires)`,
];

/** Adds to a counter, which begins at 0 if it is new or has expired, and returns its `sum`. */
export const addToCounter = ({ key, weight, expiresAt }: Count, now: number): Statement => ({
  sql: `INSERT INTO counters (key, sum, expires) VALUES (:key, :weight, :expiresAt)
    ON CONFLICT (key) DO UPDATE SET
      sum = CASE WHEN counters.expires > :now THEN counters.sum ELSE 0 END + :weight,
      expires = CASE WHEN counters.expires > :now THEN counters.expires ELSE :expiresAt END
    RETURNING sum`,
  args: { key, weight, expiresAt, now },
});

export const findCounter = (key: string, now: number): Statement => ({
  sql: "SELECT sum FROM counters WHERE key = :key AND expires > :now",
  args: { key, now },
});

export const deleteCounter = (key: string): Statement => ({
  sql: "DELETE FROM counters WHERE key = :key",
  args: { key },
});

/**
 * Deletes counters that have expired, unless another process has just begun them anew. In the sum, `expires` is no reason to
 * read all that have expired.
 */
export const deleteExpiredCounters = (now: number, limit: number): Statement => ({
  sql: `DELETE FROM counters WHERE expires + 0 <= :now
    AND key IN (SELECT key FROM counters WHERE expires <= :now ORDER BY expires LIMIT :limit)`,
  args: { now, limit },
});
