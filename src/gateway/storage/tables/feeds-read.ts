/** The table of the last good answer of each watched feed. */
export const createFeedsRead = [
  `CREATE TABLE feeds_read (
    feed TEXT PRIMARY KEY,
    read_at BIGINT NOT NULL,
    etag TEXT NOT NULL,
    answer TEXT NOT NULL
  )`,
];
