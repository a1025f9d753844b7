import { numberOf, type Database } from "./database.js";
import { createAddresses } from "./tables/addresses.js";
import { createArrivals } from "./tables/arrivals.js";
import { createBounces } from "./tables/bounces.js";
import {
  addChoicesToConsents,
  createConsents,
  indexEndedConsents,
  markAbandonedConsents,
} from "./tables/consents.js";
import { createCounters } from "./tables/counters.js";
import { createDeliveries, indexDeliveriesByTime } from "./tables/deliveries.js";
import { createFeedsRead } from "./tables/feeds-read.js";
import { createLiveness } from "./tables/liveness.js";
import { addDomainToOutbox, createOutbox, indexOutboxByState } from "./tables/outbox.js";
import { createPauses } from "./tables/pauses.js";
import { createReleases } from "./tables/releases.js";
import { createSalts } from "./tables/salts.js";
import {
  addChoicesToSubscriptions,
  addTimeZoneToSubscriptions,
  createSubscriptions,
  indexSubscriptions,
} from "./tables/subscriptions.js";
import { StorageError } from "./storage-error.js";
import { createSuppressions } from "./tables/suppressions.js";

/**
 * The statements that lead from each version of the database to the next. Never change what a version that was released
 * makes of a database.
 *
 * Instants are BIGINT, because milliseconds since 1970 do not fit into the INTEGER of PostgreSQL, which has 32 bits. To
 * SQLite both names mean the same, so files from before, whose tables say INTEGER, are no different.
 */
const versions: readonly (readonly string[])[] = [
  [
    ...createAddresses,
    ...createSubscriptions,
    ...createConsents,
    ...createOutbox,
    ...createCounters,
    ...createSalts,
  ],
  [...addChoicesToSubscriptions, ...addChoicesToConsents],
  [
    ...createReleases,
    ...createArrivals,
    ...createFeedsRead,
    ...createDeliveries,
    ...createSuppressions,
    ...createPauses,
    ...addTimeZoneToSubscriptions,
  ],
  [...indexSubscriptions, ...indexOutboxByState, ...markAbandonedConsents],
  [...addDomainToOutbox, ...indexDeliveriesByTime, ...createBounces],
  [...createLiveness, ...indexEndedConsents],
];

const migrating = { exclusive: "migrations", mayTakeLong: true };

/**
 * Brings the tables up to date. Each version is one transaction, so that only one of several processes can make it.
 *
 * @throws {StorageError} The database was written by a later release.
 */
export async function migrate(database: Database): Promise<void> {
  await database.write(
    [
      {
        sql: "CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY, applied_at BIGINT NOT NULL)",
      },
    ],
    migrating,
  );
  for (;;) {
    const current = await currentVersion(database);
    if (current > versions.length) {
      throw new StorageError(
        "database-newer",
        `The database has version ${current}. This release of newsroom-elements knows versions up to ${versions.length}. ` +
          "Install the release that wrote it, or restore a backup from before",
      );
    }
    const statements = versions[current];
    if (!statements) return;
    const version = current + 1;
    try {
      await database.write(
        [
          // First, so that the transaction fails before it changes anything if another process was faster.
          {
            sql: "INSERT INTO migrations (version, applied_at) VALUES (:version, :now)",
            args: { version, now: Date.now() },
          },
          ...statements.map((sql) => ({ sql })),
        ],
        migrating,
      );
    } catch (error) {
      if ((await currentVersion(database)) < version) throw error;
    }
  }
}

async function currentVersion(database: Database): Promise<number> {
  const [row] = await database.read({ sql: "SELECT max(version) AS version FROM migrations" });
  return numberOf(row, "version") ?? 0;
}
