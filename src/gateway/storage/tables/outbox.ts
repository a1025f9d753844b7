/** The table of mails about subscriptions that are to be sent, and of those that were sent lately. */
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

/** The part of an address after the `@`, in SQL. */
const domainOf = (key: string) => `substr(${key}, length(rtrim(${key}, replace(${key}, '@', ''))) + 1)`;

/** The receiving domain of each mail, so that one domain can be slowed by itself, however many mails wait for it. */
export const addDomainToOutbox = [
  `ALTER TABLE outbox ADD COLUMN domain TEXT NOT NULL DEFAULT ''`,
  `UPDATE outbox SET domain = coalesce(
    (SELECT ${domainOf("a.key")} FROM addresses a WHERE a.id = outbox.address_id), '')`,
  `CREATE INDEX outbox_channels ON outbox (domain, due_at) WHERE done_at IS NULL AND lease IS NULL`,
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
  sql: `INSERT INTO outbox (id, kind, address_id, list, request_id, created_at, due_at, domain)
    SELECT :mailId, CASE s.state WHEN 'active' THEN 'known' ELSE 'confirm' END,
      s.address_id, s.list, s.request_id, :now, :now, ${domainOf("a.key")}
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
  sql: `INSERT INTO outbox (id, kind, address_id, list, request_id, created_at, due_at, domain)
    SELECT :mailId, 'welcome', s.address_id, s.list, s.request_id, :now, :now, ${domainOf("a.key")}
    FROM subscriptions s JOIN addresses a ON a.id = s.address_id
    WHERE s.address_id = :addressId AND s.list = :list AND s.request_id = :requestId AND s.state = 'active'
      AND s.confirmed_at > :dayAgo
    ON CONFLICT DO NOTHING`,
  args: { mailId, addressId, list, requestId, now, dayAgo: now - dayMs },
});

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
