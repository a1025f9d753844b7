/** The table of releases that a watched feed has had. It outlives the feeds, because it proves what was mailed. */
import { listOf, type Statement } from "../database.js";

export const createReleases = [
  `CREATE TABLE releases (
    id TEXT PRIMARY KEY,
    content TEXT NOT NULL,
    labels TEXT NOT NULL,
    address TEXT,
    fingerprint TEXT NOT NULL,
    corrects TEXT,
    first_seen BIGINT NOT NULL,
    embargo_until BIGINT,
    withdrawn_at BIGINT
  )`,
  // The database itself makes sure that two processes, or two feeds, do not make two releases of one page.
  `CREATE UNIQUE INDEX releases_address ON releases (address) WHERE address IS NOT NULL AND corrects IS NULL`,
  `CREATE INDEX releases_fingerprint ON releases (fingerprint)`,
  `CREATE INDEX releases_corrects ON releases (corrects) WHERE corrects IS NOT NULL`,
];

export const findRelease = (id: string): Statement => ({
  sql: "SELECT id, content, withdrawn_at FROM releases WHERE id = :id AND content <> ''",
  args: { id },
});

/** What is stored of a release as the feed has it now. */
export interface ReleaseContent {
  /** JSON; empty for a release that is never mailed. */
  content: string;
  labels: string;
  fingerprint: string;
  embargoUntil: number | null;
}

/** Adds a release, unless there is one with its address. */
export const addRelease = (
  release: ReleaseContent & { id: string; address: string | null; corrects: string | null; now: number },
): Statement => ({
  sql: `INSERT INTO releases (id, content, labels, address, fingerprint, corrects, first_seen, embargo_until)
    VALUES (:id, :content, :labels, :address, :fingerprint, :corrects, :now, :embargoUntil) ON CONFLICT DO NOTHING`,
  args: { ...release },
});

/** Deletes a release that was added for an arrival which another process was first to record. */
export const deleteUnusedRelease = (id: string): Statement => ({
  sql: "DELETE FROM releases WHERE id = :id AND NOT EXISTS (SELECT 1 FROM arrivals WHERE release = :id)",
  args: { id },
});

export const changeRelease = (id: string, release: ReleaseContent): Statement => ({
  sql: `UPDATE releases SET content = :content, labels = :labels, fingerprint = :fingerprint, embargo_until = :embargoUntil
    WHERE id = :id`,
  args: { id, ...release },
});

/** Fills in a release that was in the backlog of another feed: the one with this id, or with this address. */
export const fillRelease = (id: string, address: string | null, release: ReleaseContent): Statement => ({
  sql: `UPDATE releases SET content = :content, labels = :labels, fingerprint = :fingerprint, embargo_until = :embargoUntil
    WHERE content = '' AND corrects IS NULL AND id IN (
      SELECT CAST(:id AS TEXT) UNION ALL
      SELECT id FROM releases WHERE address = CAST(:address AS TEXT) AND corrects IS NULL)`,
  args: { id, address, ...release },
});

/** Withdraws a release and its corrections. */
export const withdrawRelease = (id: string, now: number): Statement => ({
  sql: `UPDATE releases SET withdrawn_at = :now WHERE (id = :id OR corrects = :id) AND withdrawn_at IS NULL`,
  args: { id, now },
});

/** The releases that have one of these addresses, or fingerprints, with the feeds that have had them. */
export const findAlikeReleases = (
  column: "address" | "fingerprint",
  values: readonly string[],
): Statement => {
  const { sql, args } = listOf("value", values);
  return {
    sql: `SELECT r.id, r.${column} AS value, a.feed FROM releases r JOIN arrivals a ON a.release = r.id
      WHERE r.${column} IN ${sql} AND r.corrects IS NULL`,
    args,
  };
};

/** The releases with this id or canonical address, and the release of a feed with this id, newest first. */
export const findReleases = (id: string, address: string | null): Statement => ({
  sql: `SELECT id, content, corrects FROM releases WHERE content <> ''
      AND (id = :id OR address = CAST(:address AS TEXT) OR id IN (SELECT release FROM arrivals WHERE release_key = :id))
    ORDER BY first_seen DESC`,
  args: { id, address },
});

/** The release that has arrived last in one of these feeds. */
export const newestRelease = (feeds: readonly string[]): Statement => {
  const { sql, args } = listOf("feed", feeds);
  return {
    sql: `SELECT r.id, r.content, r.corrects FROM arrivals a JOIN releases r ON r.id = a.release
      WHERE a.state <> 'old' AND a.feed IN ${sql} AND r.content <> '' AND r.withdrawn_at IS NULL
      ORDER BY a.seen_at DESC LIMIT 1`,
    args,
  };
};

/** The releases that have arrived in one of these feeds since an instant and may be mailed now, as a digest has them. */
export const releasesSince = (feeds: readonly string[], since: number, now: number): Statement => {
  const { sql, args } = listOf("feed", feeds);
  return {
    sql: `SELECT r.id, r.content, r.corrects FROM releases r
      WHERE r.id IN (SELECT release FROM arrivals WHERE state IN ('matching', 'done') AND feed IN ${sql} AND seen_at >= :since)
        AND r.content <> '' AND r.corrects IS NULL AND r.withdrawn_at IS NULL AND coalesce(r.embargo_until, 0) <= :now
      ORDER BY r.first_seen, r.id LIMIT 100`,
    args: { ...args, since, now },
  };
};
