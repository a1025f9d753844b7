/**
 * Counts for the operator. Each statement reads a limited number of entries of an index, so that none keeps the event loop
 * busy: a file is read by the thread that also answers requests.
 */
import type { Statement } from "../database.js";
import type { WaitingTable } from "./waiting-mails.js";

/**
 * How many mails wait, how many of them are due, and since when the first one is; not more than `limit` are counted.
 *
 * @param list The list of the deliveries; undefined for the outbox.
 */
export const countQueue = (
  table: WaitingTable,
  list: string | undefined,
  now: number,
  limit: number,
): Statement => ({
  sql: `SELECT count(*) AS waiting, sum(CASE WHEN due_at <= :now THEN 1 ELSE 0 END) AS due, min(due_at) AS oldest
    FROM (SELECT due_at FROM ${table} WHERE ${list === undefined ? "" : "list = :list AND"} done_at IS NULL AND lease IS NULL
      ORDER BY due_at LIMIT :limit) AS page`,
  args: { now, limit, ...(list !== undefined && { list }) },
});

/** How many of the next subscriptions of a list in a state there are, and the address id of the last one. */
export const countSubscriptions = (
  list: string,
  state: "pending" | "active" | "unsubscribed",
  after: string,
  limit: number,
): Statement => ({
  sql: `SELECT count(*) AS size, max(address_id) AS last FROM (
      SELECT address_id FROM subscriptions WHERE list = :list AND state = :state AND address_id > :after
      ORDER BY address_id LIMIT :limit) AS page`,
  args: { list, state, after, limit },
});

/** How many of the next suppressions there are, and the hash of the last one. */
export const countSuppressions = (after: string, limit: number): Statement => ({
  sql: `SELECT count(*) AS size, max(address_hash) AS last FROM (
      SELECT address_hash FROM suppressions WHERE address_hash > :after ORDER BY address_hash LIMIT :limit) AS page`,
  args: { after, limit },
});
