/** The table with one row, to which running gateways write regularly. It tells whether the database works, and the time. */
import type { Statement } from "../database.js";

export const createLiveness = [
  `CREATE TABLE liveness (id INTEGER PRIMARY KEY CHECK (id = 1), written_at BIGINT NOT NULL, writes BIGINT NOT NULL)`,
  `INSERT INTO liveness (id, written_at, writes) VALUES (1, 0, 0)`,
];

/** The time of the last process that trusted its clock; 0 if there was none. */
export const lastWritten: Statement = { sql: "SELECT written_at FROM liveness" };

/** Writes, even if the time stays as it is: SQLite does not write a row that has not changed. */
export const writeLiveness = (now: number | null): Statement => ({
  sql: "UPDATE liveness SET written_at = coalesce(:now, written_at), writes = writes + 1",
  args: { now },
});

/**
 * Corrects what was stored by a clock that was ahead, and would wait for it: attempts that are due later than any pause
 * between two attempts, and leases that last longer than sending takes.
 */
export const correctTimes = (
  now: number,
  limits: { longestPauseMs: number; longestLeaseMs: number },
): Statement[] => {
  const args = { now, latest: now + limits.longestPauseMs };
  const leaseArgs = { leaseUntil: now + limits.longestLeaseMs };
  return [
    {
      sql: `UPDATE outbox SET due_at = :now WHERE done_at IS NULL AND lease IS NULL AND due_at > :latest`,
      args,
    },
    {
      // A digest may be due in a month, but not after a failed attempt.
      sql: `UPDATE deliveries SET due_at = :now
        WHERE done_at IS NULL AND lease IS NULL AND attempts > 0 AND due_at > :latest`,
      args,
    },
    ...["outbox", "deliveries"].map((table) => ({
      sql: `UPDATE ${table} SET lease_until = :leaseUntil
        WHERE done_at IS NULL AND lease IS NOT NULL AND lease_until > :leaseUntil`,
      args: leaseArgs,
    })),
  ];
};
