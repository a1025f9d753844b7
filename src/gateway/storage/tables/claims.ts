/**
 * Claims mails for a process, and notes how they ended. A claim changes only what nobody else has claimed in the meantime, so
 * several processes can try for the same mail.
 */
import type { Statement } from "../database.js";

/** Makes a claim recognizable: no other has the same lease. */
export interface Lease {
  lease: string;
  until: number;
}

/** How an attempt ended: for good, or until the mail is due again. */
export type Ending = { outcome: MailOutcome } | Postponement;

/** How a mail ended. The owner of its address can read this. */
export type MailOutcome =
  "sent" | "refused" | "given up" | "obsolete" | "uncertain" | "suppressed" | "withdrawn";

export interface Postponement {
  /** Undefined: it stays as it was, and the mail keeps its place. */
  dueAt?: number | undefined;
  /** Whether the attempt counts. One that failed through a fault of ours does not. */
  counted: boolean;
  /** Whether the server may have taken the mail. */
  uncertain?: boolean;
}

const unclaimed = "done_at IS NULL AND lease IS NULL";
const take = "lease = :lease, lease_until = :until, attempts = attempts + 1";

/** The mails of a lease, through the index of leases. */
const ofLease = (row: string) =>
  `${row}.lease = :lease AND ${row}.lease_until = :until AND ${row}.done_at IS NULL AND ${row}.lease IS NOT NULL`;

/** @param skipLocked see `Database` */
export const claimMail = (id: string, { lease, until }: Lease, skipLocked: string): Statement => ({
  sql: `WITH free AS MATERIALIZED (SELECT id FROM outbox WHERE id = :id AND ${unclaimed} ${skipLocked})
    UPDATE outbox SET ${take} WHERE id IN (SELECT id FROM free)`,
  args: { id, lease, until },
});

/** `wanted` says whether the subscription still is in the state that the mail is about. */
export const claimedMails = ({ lease, until }: Lease): Statement => ({
  sql: `SELECT o.id, o.kind, o.address_id, o.list, o.request_id, o.attempts, o.created_at, o.domain, o.outcome,
      a.address, a.key, s.locale, s.choices, s.time_zone,
      (s.request_id = o.request_id AND s.state = CASE o.kind WHEN 'confirm' THEN 'pending' ELSE 'active' END) AS wanted
    FROM outbox o JOIN addresses a ON a.id = o.address_id
    LEFT JOIN subscriptions s ON s.address_id = o.address_id AND s.list = o.list
    WHERE ${ofLease("o")}`,
  args: { lease, until },
});

export function endMail(id: string, lease: string, ending: Ending, now: number): Statement {
  if ("outcome" in ending)
    return {
      sql: `UPDATE outbox SET done_at = :now, outcome = :outcome, lease = NULL WHERE id = :id AND lease = :lease`,
      args: { id, lease, outcome: ending.outcome, now },
    };
  return {
    sql: `UPDATE outbox SET ${postpone} WHERE id = :id AND lease = :lease`,
    args: { id, lease, ...postponed(ending) },
  };
}

/** A release for an address; `mail` is the id of the mail that it was part of in an earlier attempt. */
export interface WaitingRelease {
  release: string;
  addressId: string;
  list: string;
  frequency: string;
  mail: string | undefined;
}

/**
 * Claims a mail: a release, or everything that is due in the digest. A digest that was on its way when its process died keeps
 * exactly its releases; one that has failed for certain takes up what has become due since.
 *
 * A digest waits for another process that is claiming it, because it would be torn in two if part of it was skipped.
 *
 * @param mailId Id of the mail if it has none yet.
 * @param skipLocked see `Database`
 */
export function claimNews(
  waiting: WaitingRelease,
  mailId: string,
  { lease, until }: Lease,
  now: number,
  skipLocked: string,
): Statement {
  const { release, addressId, list, frequency, mail } = waiting;
  const set = `UPDATE deliveries SET ${take}, mail = coalesce(mail, :mailId) WHERE address_id = :addressId AND ${unclaimed}`;
  const args = { addressId, mailId, lease, until };
  if (frequency === "immediately")
    return {
      sql: `WITH free AS MATERIALIZED (SELECT release FROM deliveries
          WHERE address_id = :addressId AND release = :release AND ${unclaimed} ${skipLocked})
        ${set} AND release IN (SELECT release FROM free)`,
      args: { ...args, release },
    };
  if (mail) return { sql: `${set} AND mail = :mail`, args: { ...args, mail } };
  return {
    // Joined to nothing, the list is no reason to use the index of channels, which would read all of the list.
    sql: `${set} AND list || '' = :list AND frequency = :frequency AND mail IS NULL AND (due_at <= :now OR attempts > 0)`,
    args: { ...args, list, frequency, now },
  };
}

/** The releases of a lease, with what may have changed since they were queued. */
export const claimedNews = ({ lease, until }: Lease): Statement => ({
  sql: `SELECT d.release, d.address_id, d.list, d.frequency, d.domain, d.mail, d.attempts, d.outcome, d.due_at,
      a.address, a.key, s.state, s.locale, s.choices, s.time_zone,
      r.withdrawn_at, r.embargo_until, r.corrects, r.id AS found,
      (SELECT o.mail FROM deliveries o WHERE o.release = r.corrects AND o.address_id = d.address_id) AS original_mail
    FROM deliveries d JOIN addresses a ON a.id = d.address_id
    LEFT JOIN releases r ON r.id = d.release
    LEFT JOIN subscriptions s ON s.address_id = d.address_id AND s.list = d.list
    WHERE ${ofLease("d")}
    ORDER BY r.first_seen, d.release`,
  args: { lease, until },
});

/** @param release Undefined for all releases of the mail that have not ended. */
export function endNews(
  { addressId, mailId, lease }: { addressId: string; mailId: string; lease: string },
  release: string | undefined,
  ending: Ending,
  now: number,
): Statement {
  const where = `WHERE address_id = :addressId AND mail = :mailId AND lease = :lease ${release === undefined ? "" : "AND release = :release"}`;
  const args = { addressId, mailId, lease, ...(release !== undefined && { release }) };
  if ("outcome" in ending)
    return {
      sql: `UPDATE deliveries SET done_at = :now, outcome = :outcome, lease = NULL, lease_until = 0 ${where}`,
      args: { ...args, outcome: ending.outcome, now },
    };
  return {
    sql: `UPDATE deliveries SET ${postpone},
      mail = CASE WHEN :kept = 1 OR frequency = 'immediately' THEN mail ELSE NULL END ${where}`,
    args: { ...args, ...postponed(ending), kept: ending.uncertain ? 1 : 0 },
  };
}

const postpone = `lease = NULL, lease_until = 0, due_at = coalesce(:dueAt, due_at),
  attempts = attempts - :uncounted, outcome = :mark`;

const postponed = ({ dueAt, counted, uncertain }: Postponement) => ({
  dueAt: dueAt ?? null,
  uncounted: counted ? 0 : 1,
  // Without `done_at`, this is how the last attempt ended.
  mark: uncertain ? "uncertain" : null,
});
