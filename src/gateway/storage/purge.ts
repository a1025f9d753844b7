import { dayMs } from "../shared/durations.js";
import { textOf, type Database, type Result, type Row, type Statement } from "./database.js";
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
import { inTimedBatches } from "./timed-batches.js";

/** How many days a request waits for its confirmation, and a mail is remembered. */
const pendingRequestDays = 8;

/** How many days a bounce for the time being counts. */
const bounceDays = 31;

/**
 * Deletes what was kept of subscriptions that ended before `retentionMs`, requests that were never confirmed, old mails and
 * expired counters, and addresses of which nothing is left.
 *
 * @param signal Ends it early. What is left is deleted the next time.
 */
export async function purge(
  database: Database,
  now: number,
  retentionMs: number,
  signal?: AbortSignal,
): Promise<void> {
  const before = now - pendingRequestDays * dayMs;
  const firstDay = Math.floor(now / dayMs) - bounceDays;
  const inBatches = (act: (size: number) => Promise<number>) => inTimedBatches(act, signal);
  const deleteOld = (statement: (size: number) => Statement) =>
    inBatches(async (size) => affectedBy(await database.write([statement(size)])));
  /** Deletes the rows that a query finds, and the addresses that nothing refers to afterwards. */
  const deleteFound = (
    query: (size: number) => Statement,
    deletions: (rows: readonly Row[]) => readonly Statement[],
  ) =>
    inBatches(async (size) => {
      const rows = await database.read(query(size));
      if (!rows.length) return 0;
      const unused = deleteUnusedAddresses(columnOf(rows, "address_id"));
      return affectedBy(await database.write([...deletions(rows), unused]));
    });

  await deleteOld((size) => deleteExpiredCounters(now, size));
  await deleteOld((size) => deleteOldBounces(firstDay, size));
  await deleteFound(
    (size) => finishedMails(before, size),
    (rows) => [deleteMails(columnOf(rows, "id"))],
  );
  await deleteFound(
    (size) => unconfirmedRequests(before, size),
    (rows) => {
      const requestIds = columnOf(rows, "request_id");
      return [
        deleteUnconfirmed(requestIds, before),
        deleteConsentsOfRequests(columnOf(rows, "address_id"), requestIds),
      ];
    },
  );
  await inBatches(async (size) => {
    const rows = await database.read(endedRequests(now - retentionMs, size));
    if (!rows.length) return 0;
    const requestIds = columnOf(rows, "request_id");
    const addressIds = columnOf(rows, "address_id");
    // First, because nothing leads to them once the requests are deleted. One address may have got thousands of releases.
    await deleteOld((some) => deleteDeliveriesOfFormer(addressIds, requestIds, some));
    if (signal?.aborted) return 0;
    await database.write([
      deleteEnded(requestIds),
      deleteConsentsOfRequests(addressIds, requestIds),
      deleteUnusedAddresses(addressIds),
    ]);
    return rows.length;
  });
  await deleteFound(
    (size) => abandonedConsents(before, size),
    (rows) => [deleteConsents(columnOf(rows, "id"))],
  );
}

/** How many rows the first of some statements has changed. */
const affectedBy = ([first]: readonly Result[]): number => first?.rowsAffected ?? 0;

const columnOf = (rows: readonly Row[], column: string): string[] => [
  ...new Set(rows.map((row) => textOf(row, column))),
];
