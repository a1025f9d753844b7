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
