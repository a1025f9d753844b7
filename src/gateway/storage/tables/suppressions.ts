import { listOf, type Statement } from "../database.js";

/**
 * The table of addresses that get no mail any more. It holds hashes instead of ids, so that it survives when an address is
 * erased and imported again.
 */
export const createSuppressions = [
  `CREATE TABLE suppressions (
    address_hash TEXT PRIMARY KEY,
    reason TEXT NOT NULL CHECK (reason IN ('bounced', 'complained', 'operator')),
    at BIGINT NOT NULL
  )`,
];

/** The reasons why nothing is sent to some addresses, as `address_hash` and `reason`. */
export const suppressionsOf = (hashes: readonly string[]): Statement => {
  const list = listOf("hash", hashes);
  return {
    sql: `SELECT address_hash, reason FROM suppressions WHERE address_hash IN ${list.sql}`,
    args: list.args,
  };
};
