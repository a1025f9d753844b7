/** The table of arrivals: one row for each feed and release, with how far the release has come. */
export const createArrivals = [
  `CREATE TABLE arrivals (
    feed TEXT NOT NULL,
    release_key TEXT NOT NULL,
    release TEXT NOT NULL,
    seen_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('old', 'held', 'embargoed', 'matching', 'done', 'withdrawn', 'cancelled')),
    due_at BIGINT,
    cursor TEXT NOT NULL DEFAULT '',
    lease_until BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (feed, release_key)
  )`,
  `CREATE INDEX arrivals_release ON arrivals (release)`,
  `CREATE INDEX arrivals_seen ON arrivals (seen_at) WHERE state <> 'old'`,
  `CREATE INDEX arrivals_waiting ON arrivals (state) WHERE state IN ('held', 'embargoed', 'matching')`,
];
