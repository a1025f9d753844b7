import type { Statement } from "../database.js";

/**
 * The table of deliveries: who gets which release, and when. It is the queue of the news, and the proof of what was mailed.
 * Its primary key makes sure that a release reaches an address once.
 */
export const createDeliveries = [
  `CREATE TABLE deliveries (
    release TEXT NOT NULL,
    address_id TEXT NOT NULL REFERENCES addresses,
    list TEXT NOT NULL,
    frequency TEXT NOT NULL CHECK (frequency IN ('immediately', 'daily', 'weekly', 'monthly')),
    domain TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    mail TEXT,
    lease TEXT,
    lease_until BIGINT NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    done_at BIGINT,
    outcome TEXT,
    PRIMARY KEY (release, address_id)
  )`,
  `CREATE INDEX deliveries_due ON deliveries (list, domain, due_at) WHERE done_at IS NULL AND lease IS NULL`,
  `CREATE INDEX deliveries_waiting ON deliveries (list, due_at) WHERE done_at IS NULL AND lease IS NULL`,
  `CREATE INDEX deliveries_leased ON deliveries (lease_until) WHERE done_at IS NULL AND lease IS NOT NULL`,
  `CREATE INDEX deliveries_address ON deliveries (address_id, release)`,
];

/** For the question which deliveries have been due for longest, in whichever list. */
export const indexDeliveriesByTime = [
  `CREATE INDEX deliveries_next ON deliveries (due_at) WHERE done_at IS NULL AND lease IS NULL`,
];

export const deleteDeliveriesOf = (addressKey: string): Statement => ({
  sql: "DELETE FROM deliveries WHERE address_id IN (SELECT id FROM addresses WHERE key = :addressKey)",
  args: { addressKey },
});
