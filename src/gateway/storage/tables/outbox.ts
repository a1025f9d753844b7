/** The table of mails that are to be sent, and of those that were sent lately. */
import type { SubscriptionKey } from "../../subscriptions/subscription.js";
import { dayMs } from "../../shared/durations.js";
import { listOf, type Statement } from "../database.js";

export const createOutbox = [
  `CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('confirm', 'known', 'welcome')),
    address_id TEXT NOT NULL REFERENCES addresses,
    list TEXT NOT NULL,
    request_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    lease TEXT,
    lease_until BIGINT NOT NULL DEFAULT 0,
    done_at BIGINT,
    outcome TEXT
  )`,
  `CREATE INDEX outbox_due ON outbox (due_at) WHERE done_at IS NULL`,
  `CREATE INDEX outbox_address ON outbox (address_id, created_at)`,
  `CREATE UNIQUE INDEX outbox_welcome ON outbox (request_id) WHERE kind = 'welcome'`,
];

/**
 * One index for each question, with only the rows that it is about: what waits, what is being sent, what can be purged.
 * So no claim reads what was sent, however much that is.
 */
export const indexOutboxByState = [
  `DROP INDEX IF EXISTS outbox_due`,
  `CREATE INDEX outbox_waiting ON outbox (due_at) WHERE done_at IS NULL AND lease IS NULL`,
  `CREATE INDEX outbox_leased ON outbox (lease_until) WHERE done_at IS NULL AND lease IS NOT NULL`,
  `CREATE INDEX outbox_lease ON outbox (lease) WHERE lease IS NOT NULL`,
  `CREATE INDEX outbox_finished ON outbox (created_at) WHERE done_at IS NOT NULL`,
];

/**
 * Queues the mail that a request calls for: `confirm`, or `known` for an active subscription. Does nothing if the mails to
 * this address and list in a day, or to this mailbox in a week, have reached their limit. A confirmation resets both counts.
 */
export const queueRequestMail = ({
  mailsPerDay,
  mailsPerWeek,
  now,
  ...mail
}: {
  mailId: string;
  addressKey: string;
  list: string;
  mailsPerDay: number;
  mailsPerWeek: number;
  now: number;
}): Statement => ({
  sql: `INSERT INTO outbox (id, kind, address_id, list, request_id, created_at, due_at)
    SELECT :mailId, CASE s.state WHEN 'active' THEN 'known' ELSE 'confirm' END,
      s.address_id, s.list, s.request_id, :now, :now
    FROM subscriptions s JOIN addresses a ON a.id = s.address_id
    WHERE a.key = :addressKey AND s.list = :list
      AND :mailsPerDay > (
        SELECT count(*) FROM outbox o
        WHERE o.address_id = s.address_id AND o.list = s.list AND o.request_id = s.request_id
          AND o.kind <> 'welcome' AND o.created_at > :dayAgo AND o.created_at > coalesce(s.confirmed_at, 0))
      AND :mailsPerWeek > (
        SELECT count(*) FROM outbox o JOIN addresses b ON b.id = o.address_id
        WHERE b.mailbox = a.mailbox AND o.kind <> 'welcome' AND o.created_at > :weekAgo
          AND o.created_at > coalesce((
            SELECT max(c.at) FROM consents c JOIN addresses d ON d.id = c.address_id
            WHERE d.mailbox = a.mailbox AND c.event = 'confirmed'), 0))`,
  args: { ...mail, mailsPerDay, mailsPerWeek, now, dayAgo: now - dayMs, weekAgo: now - 7 * dayMs },
});

/** Queues the mail that welcomes a reader who has just confirmed, once. */
export const queueWelcome = (
  mailId: string,
  { addressId, list }: SubscriptionKey,
  requestId: string,
  now: number,
): Statement => ({
  sql: `INSERT INTO outbox (id, kind, address_id, list, request_id, created_at, due_at)
    SELECT :mailId, 'welcome', address_id, list, request_id, :now, :now FROM subscriptions
    WHERE address_id = :addressId AND list = :list AND request_id = :requestId AND state = 'active'
      AND confirmed_at > :dayAgo
    ON CONFLICT DO NOTHING`,
  args: { mailId, addressId, list, requestId, now, dayAgo: now - dayMs },
});

/**
 * Takes mails back from processes that have not finished them in time.
 *
 * @param skipLocked see `Database`
 */
export const takeBackMails = (limit: number, now: number, skipLocked: string): Statement => ({
  sql: `WITH expired AS MATERIALIZED (
      SELECT id FROM outbox WHERE done_at IS NULL AND lease IS NOT NULL AND lease_until <= :now
      ORDER BY lease_until LIMIT :limit ${skipLocked})
    UPDATE outbox SET lease = NULL, lease_until = 0 WHERE id IN (SELECT id FROM expired)`,
  args: { limit, now },
});

/**
 * Gives the mails that have been due for longest to the process that made up this lease.
 *
 * @param skipLocked see `Database`
 */
export const claimDueMails = (
  lease: string,
  leaseUntil: number,
  limit: number,
  now: number,
  skipLocked: string,
): Statement => ({
  sql: `WITH due AS MATERIALIZED (
      SELECT id FROM outbox WHERE done_at IS NULL AND lease IS NULL AND due_at <= :now
      ORDER BY due_at LIMIT :limit ${skipLocked})
    UPDATE outbox SET lease = :lease, lease_until = :leaseUntil, attempts = attempts + 1
    WHERE id IN (SELECT id FROM due)`,
  args: { lease, leaseUntil, limit, now },
});

/** The mails of a lease. `wanted` says whether the subscription still is in the state that the mail is about. */
export const claimedMails = (lease: string): Statement => ({
  sql: `SELECT o.id, o.kind, o.address_id, o.list, o.request_id, o.attempts, o.created_at, a.address, s.locale, s.choices,
      (s.request_id = o.request_id AND s.state = CASE o.kind WHEN 'confirm' THEN 'pending' ELSE 'active' END) AS wanted
    FROM outbox o JOIN addresses a ON a.id = o.address_id
    LEFT JOIN subscriptions s ON s.address_id = o.address_id AND s.list = o.list
    WHERE o.lease = :lease AND o.done_at IS NULL`,
  args: { lease },
});

export const finishMail = (id: string, lease: string, outcome: string, now: number): Statement => ({
  sql: `UPDATE outbox SET done_at = :now, outcome = :outcome, lease = NULL WHERE id = :id AND lease = :lease`,
  args: { id, lease, outcome, now },
});

export const postponeMail = (id: string, lease: string, dueAt: number): Statement => ({
  sql: `UPDATE outbox SET due_at = :dueAt, lease = NULL, lease_until = 0 WHERE id = :id AND lease = :lease`,
  args: { id, lease, dueAt },
});

/** When the next mail can be claimed. */
export const nextDueMail: Statement = {
  sql: `SELECT min(next) AS next FROM (
      SELECT * FROM (SELECT due_at AS next FROM outbox
        WHERE done_at IS NULL AND lease IS NULL ORDER BY due_at LIMIT 1) AS waiting
      UNION ALL
      SELECT * FROM (SELECT lease_until AS next FROM outbox
        WHERE done_at IS NULL AND lease IS NOT NULL ORDER BY lease_until LIMIT 1) AS leased
    ) AS either`,
};

export const mailsOf = (addressId: string): Statement => ({
  sql: `SELECT kind, list, created_at, done_at, outcome FROM outbox
    WHERE address_id = :addressId ORDER BY created_at`,
  args: { addressId },
});

export const deleteMailsOf = (addressKey: string): Statement => ({
  sql: "DELETE FROM outbox WHERE address_id IN (SELECT id FROM addresses WHERE key = :addressKey)",
  args: { addressKey },
});

/** Mails that were created before an instant and are done, the oldest first. */
export const finishedMails = (createdBefore: number, limit: number): Statement => ({
  sql: `SELECT id, address_id FROM outbox WHERE done_at IS NOT NULL AND created_at < :createdBefore
    ORDER BY created_at LIMIT :limit`,
  args: { createdBefore, limit },
});

export const deleteMails = (ids: readonly string[]): Statement => {
  const list = listOf("id", ids);
  return { sql: `DELETE FROM outbox WHERE id IN ${list.sql}`, args: list.args };
};
