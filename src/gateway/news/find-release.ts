import type { Release } from "../../release/release.js";
import { numberOf, textOf, type Database } from "../storage/database.js";
import { findRelease as findReleaseRow } from "../storage/tables/releases.js";

export interface StoredRelease {
  release: Release;
  /** When the publisher withdrew it, in milliseconds since 1970. */
  withdrawnAt: number | undefined;
}

/** A release that was or is to be mailed, by the id of its row; undefined if there is none. */
export async function findRelease(database: Database, id: string): Promise<StoredRelease | undefined> {
  const [row] = await database.read(findReleaseRow(id));
  if (!row) return undefined;
  // Only the gateway writes this column, from a release that it has read.
  const release = JSON.parse(textOf(row, "content")) as Release;
  return { release, withdrawnAt: numberOf(row, "withdrawn_at") };
}
