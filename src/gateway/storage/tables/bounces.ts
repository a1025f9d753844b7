/** The table of days on which a mail to an address has bounced for the time being. It holds hashes, as that of suppressions. */
import type { Statement } from "../database.js";

export const createBounces = [
  `CREATE TABLE bounces (
    address_hash TEXT NOT NULL,
    day INTEGER NOT NULL,
    PRIMARY KEY (address_hash, day)
  )`,
  `CREATE INDEX bounces_day ON bounces (day)`,
];

/** Notes that a mail of a day has bounced, once: a report that comes twice counts once. */
export const noteBounce = (addressHash: string, day: number): Statement => ({
  sql: "INSERT INTO bounces (address_hash, day) VALUES (:addressHash, :day) ON CONFLICT DO NOTHING",
  args: { addressHash, day },
});

/** On how many days since `day` mails to an address have bounced, as `days`. */
export const countBounces = (addressHash: string, day: number): Statement => ({
  sql: "SELECT count(*) AS days FROM bounces WHERE address_hash = :addressHash AND day >= :day",
  args: { addressHash, day },
});

export const deleteBounces = (addressHash: string): Statement => ({
  sql: "DELETE FROM bounces WHERE address_hash = :addressHash",
  args: { addressHash },
});

/** Deletes days that do not count any more. */
export const deleteOldBounces = (beforeDay: number, limit: number): Statement => ({
  sql: `DELETE FROM bounces WHERE (address_hash, day) IN (
    SELECT address_hash, day FROM bounces WHERE day < :beforeDay ORDER BY day LIMIT :limit)`,
  args: { beforeDay, limit },
});
