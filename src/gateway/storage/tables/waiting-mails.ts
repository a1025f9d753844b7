/**
 * Looks for mails that are due, in the outbox and among the deliveries. Each statement reads a fixed number of entries of an
 * index, so it costs the same however many mails wait. A channel is a receiving domain or, for deliveries, a list and a domain.
 */
import type { Statement, Value } from "../database.js";

export type WaitingTable = "outbox" | "deliveries";

/** A part of a table that can be paused or slowed by itself. The list is undefined for the outbox. */
export interface Channel {
  list: string | undefined;
  domain: string;
}

const isWaiting = "done_at IS NULL AND lease IS NULL";

const columns: Record<WaitingTable, string> = {
  outbox: "id, domain",
  deliveries: "release, address_id, list, frequency, domain, mail",
};

const ofList = (list: string | undefined) => (list === undefined ? "" : "list = :list AND");

const withList = (list: string | undefined, args: Record<string, Value>): Record<string, Value> =>
  list === undefined ? args : { ...args, list };

/** The mails that have been due for longest. */
export const longestDue = (table: WaitingTable, now: number, limit: number): Statement => ({
  sql: `SELECT ${columns[table]} FROM ${table} WHERE ${isWaiting} AND due_at <= :now ORDER BY due_at LIMIT :limit`,
  args: { now, limit },
});

/** The next channels after a domain, by name, as `domain` and when their next mail is due, as `due_at`. */
export const channelsAfter = (table: WaitingTable, { list, domain }: Channel, limit: number): Statement => ({
  sql: `WITH RECURSIVE channels (domain, number) AS (
      SELECT min(domain), 1 FROM ${table} WHERE ${ofList(list)} domain > :domain AND ${isWaiting}
      UNION ALL
      SELECT (SELECT min(t.domain) FROM ${table} t WHERE ${ofList(list)} t.domain > channels.domain AND ${isWaiting}),
        number + 1
      FROM channels WHERE domain IS NOT NULL AND number < :limit)
    SELECT domain, (SELECT min(t.due_at) FROM ${table} t
        WHERE ${ofList(list)} t.domain = channels.domain AND ${isWaiting}) AS due_at
    FROM channels WHERE domain IS NOT NULL`,
  args: withList(list, { domain, limit }),
});

/** The mails of a channel that have been due for longest. */
export const dueInChannel = (
  table: WaitingTable,
  { list, domain }: Channel,
  now: number,
  limit: number,
): Statement => ({
  sql: `SELECT ${columns[table]} FROM ${table}
    WHERE ${ofList(list)} domain = :domain AND ${isWaiting} AND due_at <= :now ORDER BY due_at LIMIT :limit`,
  args: withList(list, { domain, now, limit }),
});

/** When the first mail after `now` becomes due, or the first lease of a process ends, as `next`. */
export const nextAfter = (table: WaitingTable, now: number): Statement => ({
  sql: `SELECT min(next) AS next FROM (
      SELECT min(due_at) AS next FROM ${table} WHERE ${isWaiting} AND due_at > :now
      UNION ALL
      SELECT min(lease_until) FROM ${table} WHERE done_at IS NULL AND lease IS NOT NULL) AS times`,
  args: { now },
});

/** Takes back the mails of processes that have died. There are at most as many as these had connections. */
export const endLeases = (table: WaitingTable, now: number): Statement => ({
  sql: `UPDATE ${table} SET lease = NULL, lease_until = 0
    WHERE done_at IS NULL AND lease IS NOT NULL AND lease_until <= :now`,
  args: { now },
});

/** The lists that an operator has paused. */
export const pausedLists: Statement = { sql: "SELECT list FROM pauses" };
