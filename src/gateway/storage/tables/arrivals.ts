/** The table of arrivals: one row for each feed and release, with how far the release has come. */
import { listOf, type Statement } from "../database.js";

export type ArrivalState =
  /** It was there when the feed was connected, or is a repetition: it is never mailed. */
  | "old"
  /** It waits for an operator. */
  | "held"
  | "embargoed"
  /** Readers are being matched. */
  | "matching"
  /** All readers have been matched. */
  | "done"
  | "withdrawn"
  | "cancelled";

export interface ArrivalKey {
  feed: string;
  /** Id of the release in the feed. */
  key: string;
}

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

/** Adds an arrival of the release that has this address, or else of the one with this id. */
export const addArrival = ({
  feed,
  key,
  ...arrival
}: ArrivalKey & {
  id: string;
  address: string | null;
  seenAt: number;
  state: ArrivalState;
  /** When the embargo ends. */
  dueAt: number | null;
}): Statement => ({
  sql: `INSERT INTO arrivals (feed, release_key, release, seen_at, state, due_at)
    SELECT :feed, :key, coalesce(
        (SELECT id FROM releases WHERE address = CAST(:address AS TEXT) AND corrects IS NULL), CAST(:id AS TEXT)),
      CAST(:seenAt AS BIGINT), CAST(:state AS TEXT), CAST(:dueAt AS BIGINT)
    WHERE 1 = 1
    ON CONFLICT DO NOTHING`,
  args: { feed, key, ...arrival },
});

/** What is known of releases of a feed. */
export const knownArrivals = (feed: string, keys: readonly string[]): Statement => {
  const { sql, args } = listOf("key", keys);
  return {
    sql: `SELECT a.release_key, a.release, a.state, a.due_at, r.content, r.withdrawn_at
      FROM arrivals a JOIN releases r ON r.id = a.release WHERE a.feed = :feed AND a.release_key IN ${sql}`,
    args: { feed, ...args },
  };
};

/** As in the index, so that SQLite uses it. */
const isWaiting = "state IN ('held', 'embargoed', 'matching')";

/** The arrivals that are to be matched now, and that no process is at work on. */
export const arrivalsToMatch = (now: number): Statement => ({
  sql: `SELECT a.feed, a.release_key, a.release, a.seen_at, a.cursor, r.labels, r.first_seen, r.corrects
    FROM arrivals a JOIN releases r ON r.id = a.release
    WHERE a.${isWaiting} AND a.state = 'matching' AND a.lease_until <= :now ORDER BY a.seen_at LIMIT 100`,
  args: { now },
});

export const findArrival = ({ feed, key }: ArrivalKey): Statement => ({
  sql: "SELECT release, state, cursor FROM arrivals WHERE feed = :feed AND release_key = :key",
  args: { feed, key },
});

/** Takes an arrival for this process until the lease ends. */
export const leaseArrival = ({ feed, key }: ArrivalKey, leaseUntil: number, now: number): Statement => ({
  sql: `UPDATE arrivals SET lease_until = :leaseUntil
    WHERE feed = :feed AND release_key = :key AND state = 'matching' AND lease_until <= :now`,
  args: { feed, key, leaseUntil, now },
});

/** Gives back an arrival that is matched no further now. */
export const releaseArrival = ({ feed, key }: ArrivalKey): Statement => ({
  sql: "UPDATE arrivals SET lease_until = 0 WHERE feed = :feed AND release_key = :key",
  args: { feed, key },
});

/** Keeps other transactions from matching, or from changing choices, until this one ends. */
export const lockMatching: Statement = {
  sql: `UPDATE arrivals SET state = state WHERE ${isWaiting} AND state = 'matching'`,
};

/** The same for one arrival. */
export const lockArrival = ({ feed, key }: ArrivalKey): Statement => ({
  sql: "UPDATE arrivals SET state = state WHERE feed = :feed AND release_key = :key",
  args: { feed, key },
});

export const finishArrival = ({ feed, key }: ArrivalKey): Statement => ({
  sql: `UPDATE arrivals SET state = 'done', lease_until = 0
    WHERE feed = :feed AND release_key = :key AND state = 'matching'`,
  args: { feed, key },
});

/** Lets the arrivals be matched whose embargo has ended. For their readers, that is when they arrived. */
export const endEmbargoes = (now: number): Statement => ({
  sql: `UPDATE arrivals SET state = 'matching', seen_at = due_at
    WHERE ${isWaiting} AND state = 'embargoed' AND due_at <= :now`,
  args: { now },
});

/** Changes when the embargo of a release ends that has not been matched. */
export const moveEmbargo = (release: string, until: number | null, now: number): Statement => ({
  sql: `UPDATE arrivals SET state = 'embargoed', due_at = coalesce(CAST(:until AS BIGINT), :now)
    WHERE release = :release AND (state = 'embargoed' OR (state = 'matching' AND cursor = '' AND CAST(:until AS BIGINT) > :now))`,
  args: { release, until, now },
});

/** Ends what waits of a release. */
export const endArrivalsOf = (release: string, state: "withdrawn" | "cancelled"): Statement => ({
  sql: `UPDATE arrivals SET state = :state WHERE ${isWaiting}
    AND release IN (SELECT id FROM releases WHERE id = :release OR corrects = :release)`,
  args: { release, state },
});

/** Lets the held arrivals of feeds be matched. */
export const resumeArrivals = (feeds: readonly string[], now: number): Statement => {
  const { sql, args } = listOf("feed", feeds);
  return {
    sql: `UPDATE arrivals SET state = CASE WHEN due_at > :now THEN 'embargoed' ELSE 'matching' END
      WHERE ${isWaiting} AND state = 'held' AND feed IN ${sql}`,
    args: { ...args, now },
  };
};

/** Cancels what waits to be matched for these feeds. */
export const cancelArrivals = (feeds: readonly string[]): Statement => {
  const { sql, args } = listOf("feed", feeds);
  return {
    sql: `UPDATE arrivals SET state = 'cancelled' WHERE ${isWaiting} AND feed IN ${sql}`,
    args,
  };
};

/** The arrivals that wait: for an operator, for the end of an embargo, or to be matched. */
export const waitingArrivals: Statement = {
  sql: `SELECT a.feed, a.release_key, a.release, a.seen_at, a.state, a.due_at, r.content
    FROM arrivals a JOIN releases r ON r.id = a.release WHERE a.${isWaiting} ORDER BY a.seen_at`,
};

/** Whether anything waits for an operator. */
export const heldArrivals: Statement = {
  sql: `SELECT count(*) AS held FROM arrivals WHERE ${isWaiting} AND state = 'held'`,
};

/** The feeds that have a release. */
export const feedsOf = (release: string): Statement => ({
  sql: "SELECT feed, seen_at FROM arrivals WHERE release = :release AND state <> 'old'",
  args: { release },
});

/** How many arrivals there are that may be mailed, for a process that wants to know whether another one came. */
export const countArrivals = (since: number): Statement => ({
  sql: "SELECT count(*) AS arrivals FROM arrivals WHERE state <> 'old' AND seen_at >= :since",
  args: { since },
});

/** The arrivals since an instant that are mailed, with what is matched. */
export const recentArrivals = (since: number): Statement => ({
  sql: `SELECT a.feed, a.release, a.seen_at, a.state, r.labels, r.first_seen
    FROM arrivals a JOIN releases r ON r.id = a.release
    WHERE a.seen_at >= :since AND a.state <> 'old' AND a.state IN ('matching', 'done')
      AND r.corrects IS NULL AND r.withdrawn_at IS NULL`,
  args: { since },
});
