import type { Frequency } from "../../../subscribe/frequency.js";
import { listOf, type Statement } from "../database.js";
import type { ArrivalKey } from "./arrivals.js";

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

/** Deletes some of what was mailed to those of these addresses that have no subscriptions but ended ones, by these requests. */
export const deleteDeliveriesOfFormer = (
  addressIds: readonly string[],
  requestIds: readonly string[],
  limit: number,
): Statement => {
  const addresses = listOf("address", addressIds);
  const requests = listOf("request", requestIds);
  return {
    sql: `DELETE FROM deliveries WHERE (release, address_id) IN (
      SELECT release, address_id FROM deliveries d WHERE address_id IN ${addresses.sql}
        AND NOT EXISTS (SELECT 1 FROM subscriptions s WHERE s.address_id = d.address_id
          AND (s.state <> 'unsubscribed' OR s.request_id NOT IN ${requests.sql}))
      LIMIT :limit)`,
    args: { ...addresses.args, ...requests.args, limit },
  };
};

/** Readers of a list that a process matches together. */
export interface ReaderPage {
  list: string;
  /** The address ids are after this one, … */
  after: string;
  /** … up to this one. */
  last: string;
}

/** What a release that arrived is matched with. */
export interface ArrivedRelease extends ArrivalKey {
  release: string;
  seenAt: number;
  /** The release that it corrects, which its readers have got. */
  corrects: string | undefined;
}

export interface Plan {
  frequency: Frequency;
  dueAt: number;
}

/** What a reader wants, as one text; for readers that are matched together because it is the same. */
const wishes = "coalesce(s.choices, '') || ' ' || coalesce(s.time_zone, '')";

/** Readers who got a release, or whose mail is on its way. */
const gotRelease = (release: string): string =>
  `EXISTS (SELECT 1 FROM deliveries d WHERE d.release = ${release} AND d.address_id = s.address_id AND d.list = s.list
    AND (d.outcome IN ('sent', 'uncertain') OR (d.done_at IS NULL AND d.lease IS NOT NULL)))`;

const domainOf = "substr(a.key, length(rtrim(a.key, replace(a.key, '@', ''))) + 1)";

/** The next readers of a list, and what they want. */
export const readersOf = (list: string, after: string, limit: number): Statement => ({
  sql: `SELECT s.address_id, s.choices, s.time_zone, ${wishes} AS wishes FROM subscriptions s
    WHERE s.list = :list AND s.state = 'active' AND s.address_id > :after ORDER BY s.address_id LIMIT :limit`,
  args: { list, after, limit },
});

/** The next readers of a list who have a row for a release. */
export const readersWith = (release: string, list: string, after: string, limit: number): Statement => ({
  sql: `SELECT s.address_id, s.choices, s.time_zone, ${wishes} AS wishes
    FROM deliveries d JOIN subscriptions s ON s.address_id = d.address_id AND s.list = d.list
    WHERE d.release = :release AND d.list = :list AND s.state = 'active' AND d.address_id > :after
    ORDER BY d.address_id LIMIT :limit`,
  args: { release, list, after, limit },
});

/**
 * Queues a release for the readers of a page who want the same. A reader who has been queued through another list gets it
 * when the first of the two is due.
 */
export const queueRelease = (
  { feed, key, release, seenAt, corrects }: ArrivedRelease,
  { list, after, last }: ReaderPage,
  wanted: readonly string[],
  { frequency, dueAt }: Plan,
): Statement => {
  const { sql, args } = listOf("wishes", wanted);
  return {
    sql: `INSERT INTO deliveries (release, address_id, list, frequency, domain, due_at)
      SELECT CAST(:release AS TEXT), s.address_id, s.list, CAST(:frequency AS TEXT), ${domainOf}, CAST(:dueAt AS BIGINT)
      FROM subscriptions s JOIN addresses a ON a.id = s.address_id
      WHERE s.list = :list AND s.state = 'active' AND s.address_id > :after AND s.address_id <= :last
        AND s.confirmed_at <= :seenAt AND ${wishes} IN ${sql}
        AND EXISTS (SELECT 1 FROM arrivals WHERE feed = :feed AND release_key = :key AND state = 'matching')
        ${corrects === undefined ? "" : `AND ${gotRelease(":corrects")}`}
      ON CONFLICT (release, address_id) DO UPDATE
        SET list = excluded.list, frequency = excluded.frequency, due_at = excluded.due_at
        WHERE deliveries.done_at IS NULL AND deliveries.lease IS NULL AND deliveries.mail IS NULL
          AND excluded.due_at < deliveries.due_at`,
    args: {
      ...args,
      feed,
      key,
      release,
      list,
      after,
      last,
      seenAt,
      frequency,
      dueAt,
      ...(corrects !== undefined && { corrects }),
    },
  };
};

/**
 * Notes how far an arrival has been matched. Does nothing if another process was faster, or if a reader of the page now
 * wants something that nobody of the page wanted when it was read.
 *
 * @param wanted What the readers of the page wanted; undefined if that does not matter.
 */
export const advanceArrival = (
  { feed, key }: ArrivalKey,
  { list, after, last }: ReaderPage,
  wanted: readonly string[] | undefined,
  cursor: { from: string; to: string; leaseUntil: number },
): Statement => {
  const { sql, args } = listOf("wishes", wanted ?? []);
  const isUnchanged = `NOT EXISTS (SELECT 1 FROM subscriptions s
    WHERE s.list = :list AND s.state = 'active' AND s.address_id > :after AND s.address_id <= :last
      AND ${wishes} NOT IN ${sql})`;
  return {
    sql: `UPDATE arrivals SET cursor = :to, lease_until = :leaseUntil
      WHERE feed = :feed AND release_key = :key AND state = 'matching' AND cursor = :from
        ${wanted ? `AND ${isUnchanged}` : ""}`,
    args: { ...cursor, feed, key, ...(wanted && { ...args, list, after, last }) },
  };
};

const isUntouched = "done_at IS NULL AND lease IS NULL AND mail IS NULL";

/** Queues a release for a reader, or changes how it is queued, unless a mail with it has been made. */
export const moveDelivery = (
  release: string,
  addressId: string,
  list: string,
  { frequency, dueAt }: Plan,
): Statement => ({
  sql: `INSERT INTO deliveries (release, address_id, list, frequency, domain, due_at)
    SELECT CAST(:release AS TEXT), a.id, CAST(:list AS TEXT), CAST(:frequency AS TEXT), ${domainOf}, CAST(:dueAt AS BIGINT)
    FROM addresses a WHERE a.id = :addressId
      AND NOT EXISTS (SELECT 1 FROM releases WHERE id = :release AND withdrawn_at IS NOT NULL)
    ON CONFLICT (release, address_id) DO UPDATE
      SET list = excluded.list, frequency = excluded.frequency, due_at = excluded.due_at,
        done_at = NULL, outcome = NULL, mail = NULL, attempts = 0
      WHERE deliveries.lease IS NULL
        AND (deliveries.outcome = 'obsolete' OR (deliveries.done_at IS NULL AND deliveries.mail IS NULL))`,
  args: { release, addressId, list, frequency, dueAt },
});

/** Takes a release out of a reader's queue, unless a mail with it has been made. */
export const dropDelivery = (release: string, addressId: string, now: number): Statement => ({
  sql: `UPDATE deliveries SET done_at = :now, outcome = 'obsolete'
    WHERE release = :release AND address_id = :addressId AND ${isUntouched}`,
  args: { release, addressId, now },
});

/** What a reader has of some releases, and what else waits for the reader. */
export const deliveriesTo = (addressId: string, releases: readonly string[]): Statement => {
  const { sql, args } = listOf("release", releases);
  return {
    sql: `SELECT d.release, d.list, d.frequency, d.due_at, d.lease, d.mail, d.done_at, d.outcome FROM deliveries d
      WHERE d.address_id = :addressId AND (d.done_at IS NULL OR d.release IN ${sql})`,
    args: { ...args, addressId },
  };
};

/** The releases that an address has got or is to get, for its owner. */
export const newsOf = (addressId: string): Statement => ({
  sql: `SELECT r.address AS page, d.list, d.frequency, d.due_at, d.done_at, d.outcome
    FROM deliveries d JOIN releases r ON r.id = d.release WHERE d.address_id = :addressId ORDER BY d.due_at`,
  args: { addressId },
});

/** The last address id of the next rows of a release, or of a list if one is given. */
export const nextDeliveries = (release: string, after: string, limit: number): Statement => ({
  sql: `SELECT max(address_id) AS last, count(*) AS size FROM (
      SELECT address_id FROM deliveries WHERE release = :release AND address_id > :after
      ORDER BY address_id LIMIT :limit) AS page`,
  args: { release, after, limit },
});

/** Ends the rows of a release that wait, up to an address id. */
export const endDeliveries = (
  release: string,
  { after, last }: Pick<ReaderPage, "after" | "last">,
  outcome: "withdrawn" | "cancelled",
  now: number,
): Statement => ({
  sql: `UPDATE deliveries SET done_at = :now, outcome = :outcome
    WHERE release = :release AND address_id > :after AND address_id <= :last AND done_at IS NULL AND lease IS NULL`,
  args: { release, after, last, outcome, now },
});

/** Puts off the rows of a release that wait, up to an address id. */
export const postponeDeliveries = (
  release: string,
  { after, last }: Pick<ReaderPage, "after" | "last">,
  until: number,
): Statement => ({
  sql: `UPDATE deliveries SET due_at = :until
    WHERE release = :release AND address_id > :after AND address_id <= :last AND ${isUntouched} AND due_at < :until`,
  args: { release, after, last, until },
});

/** Cancels some rows of a list that wait. */
export const cancelDeliveriesOfList = (list: string, limit: number, now: number): Statement => ({
  sql: `UPDATE deliveries SET done_at = :now, outcome = 'cancelled'
    WHERE done_at IS NULL AND (release, address_id) IN (
      SELECT release, address_id FROM deliveries
      WHERE list = :list AND done_at IS NULL AND lease IS NULL ORDER BY due_at LIMIT :limit)`,
  args: { list, limit, now },
});

/** The row of a list that has been due for longest. */
export const oldestDelivery = (list: string): Statement => ({
  sql: `SELECT release, due_at FROM deliveries
    WHERE list = :list AND done_at IS NULL AND lease IS NULL ORDER BY due_at LIMIT 1`,
  args: { list },
});

/** How many rows of a list wait, by frequency, and how many of them are due. */
export const countWaiting = (list: string, now: number): Statement => ({
  sql: `SELECT frequency, count(*) AS waiting, sum(CASE WHEN due_at <= :now THEN 1 ELSE 0 END) AS due,
      min(due_at) AS oldest
    FROM deliveries WHERE list = :list AND done_at IS NULL GROUP BY frequency ORDER BY frequency`,
  args: { list, now },
});

/** The next rows of a release, with the addresses. */
export const receiversOf = (release: string, after: string, limit: number): Statement => ({
  sql: `SELECT d.address_id, a.address, d.list, d.frequency, d.due_at, d.done_at, d.outcome, d.lease
    FROM deliveries d JOIN addresses a ON a.id = d.address_id
    WHERE d.release = :release AND d.address_id > :after ORDER BY d.address_id LIMIT :limit`,
  args: { release, after, limit },
});

/** The next readers of a list who have no row for a release. */
export const othersOf = (release: string, list: string, after: string, limit: number): Statement => ({
  sql: `SELECT s.address_id, a.address, s.confirmed_at FROM subscriptions s JOIN addresses a ON a.id = s.address_id
    WHERE s.list = :list AND s.state = 'active' AND s.address_id > :after
      AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.release = :release AND d.address_id = s.address_id)
    ORDER BY s.address_id LIMIT :limit`,
  args: { release, list, after, limit },
});
