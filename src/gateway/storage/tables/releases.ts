/** The table of releases that a watched feed has had. It outlives the feeds, because it proves what was mailed. */
import type { Statement } from "../database.js";

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
