import { nextTask } from "../shared/next-task.js";
import { dayMs } from "../shared/durations.js";
import { textOf, type Database, type Row, type Statement } from "./database.js";
import { deleteUnusedAddresses } from "./tables/addresses.js";
import { deleteOldBounces } from "./tables/bounces.js";
import {
  abandonedConsents,
  deleteConsents,
  deleteConsentsOfRequests,
  endedRequests,
} from "./tables/consents.js";
import { deleteExpiredCounters } from "./tables/counters.js";
import { deleteDeliveriesOfFormer } from "./tables/deliveries.js";
import { deleteMails, finishedMails } from "./tables/outbox.js";
import { deleteEnded, deleteUnconfirmed, unconfirmedRequests } from "./tables/subscriptions.js";

/** How many days a request waits for its confirmation, and a mail is remembered. */
const pendingRequestDays = 8;

/** How many days a bounce for the time being counts. */
const bounceDays = 31;

/**
 * How many rows one transaction deletes. The client for a file is synchronous: nothing else runs in this process until a
 * transaction has ended.
 */
const batchSize = 100;

/**
 * Deletes what was kept of subscriptions that ended before `retentionMs`, requests that were never confirmed, old mails and
 * expired counters, and addresses of which nothing is left. It works in small batches, and lets other work go on after each.
 */
export async function purge(database: Database, now: number, retentionMs: number): Promise<void> {
  const before = now - pendingRequestDays * dayMs;
  await inBatches(async () => {
    const [deleted] = await database.write([deleteExpiredCounters(now, batchSize)]);
    return deleted?.rowsAffected ?? 0;
  });
  await inBatches(async () => {
    const firstDay = Math.floor(now / dayMs) - bounceDays;
    const [deleted] = await database.write([deleteOldBounces(firstDay, batchSize)]);
    return deleted?.rowsAffected ?? 0;
  });
  await deleteFound(database, finishedMails(before, batchSize), (rows) => [
    deleteMails(columnOf(rows, "id")),
  ]);
  await deleteFound(database, unconfirmedRequests(before, batchSize), (rows) => {
    const requestIds = columnOf(rows, "request_id");
    return [
      deleteUnconfirmed(requestIds, before),
      deleteConsentsOfRequests(columnOf(rows, "address_id"), requestIds),
    ];
  });
  await inBatches(async () => {
    const rows = await database.read(endedRequests(now - retentionMs, batchSize));
    const requestIds = columnOf(rows, "request_id");
    const addressIds = columnOf(rows, "address_id");
    await database.write([
      deleteEnded(requestIds),
      deleteConsentsOfRequests(addressIds, requestIds),
      deleteDeliveriesOfFormer(addressIds),
      deleteUnusedAddresses(addressIds),
    ]);
    return rows.length;
  });
  await deleteFound(database, abandonedConsents(before, batchSize), (rows) => [
    deleteConsents(columnOf(rows, "id")),
  ]);
}

/** Deletes the rows that a query finds, and the addresses that nothing refers to afterwards. */
const deleteFound = (
  database: Database,
  query: Statement,
  deletions: (rows: readonly Row[]) => readonly Statement[],
): Promise<void> =>
  inBatches(async () => {
    const rows = await database.read(query);
    if (!rows.length) return 0;
    const [deleted] = await database.write([
      ...deletions(rows),
      deleteUnusedAddresses(columnOf(rows, "address_id")),
    ]);
    return deleted?.rowsAffected ?? 0;
  });

/** Repeats a deletion until it finds less than a whole batch. */
async function inBatches(deleteBatch: () => Promise<number>): Promise<void> {
  while ((await deleteBatch()) === batchSize) await nextTask();
}

const columnOf = (rows: readonly Row[], column: string): string[] => [
  ...new Set(rows.map((row) => textOf(row, column))),
];
