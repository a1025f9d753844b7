/** The table of consents: what proves that and how a reader subscribed, changed the choices or unsubscribed. */
import type { SubscriptionKey } from "../../subscriptions/subscription.js";
import type { Statement } from "../database.js";
import { choicesDiffer } from "./subscriptions.js";

export const createConsents = [
  `CREATE TABLE consents (
    id TEXT PRIMARY KEY,
    address_id TEXT NOT NULL REFERENCES addresses,
    list TEXT NOT NULL,
    request_id TEXT NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('requested', 'confirmed', 'unsubscribed')),
    at INTEGER NOT NULL,
    text_version TEXT,
    locale TEXT,
    page TEXT,
    claimed_at INTEGER
  )`,
  `CREATE INDEX consents_address ON consents (address_id)`,
  // The database itself makes sure that nothing is confirmed or ended twice.
  `CREATE UNIQUE INDEX consents_once ON consents (request_id, event) WHERE event <> 'requested'`,
];

/** SQLite cannot change a CHECK, so the table is copied. */
export const addChoicesToConsents = [
  `CREATE TABLE consents_2 (
    id TEXT PRIMARY KEY,
    address_id TEXT NOT NULL REFERENCES addresses,
    list TEXT NOT NULL,
    request_id TEXT NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('requested', 'confirmed', 'changed', 'unsubscribed')),
    at INTEGER NOT NULL,
    text_version TEXT,
    locale TEXT,
    page TEXT,
    claimed_at INTEGER,
    choices TEXT
  )`,
  `INSERT INTO consents_2 (id, address_id, list, request_id, event, at, text_version, locale, page, claimed_at)
    SELECT id, address_id, list, request_id, event, at, text_version, locale, page, claimed_at
    FROM consents ORDER BY rowid`,
  `DROP TABLE consents`,
  `ALTER TABLE consents_2 RENAME TO consents`,
  `CREATE INDEX consents_address ON consents (address_id)`,
  `CREATE UNIQUE INDEX consents_once ON consents (request_id, event) WHERE event IN ('confirmed', 'unsubscribed')`,
];

/** Records what a reader agreed to, if the request led to a confirmation mail. */
export const recordRequest = (consent: {
  id: string;
  mailId: string;
  textVersion: string;
  shownIn: string;
  page: string;
  claimedAt: number | null;
  choices: string;
  now: number;
}): Statement => ({
  sql: `INSERT INTO consents (id, address_id, list, request_id, event, at, text_version, locale, page, claimed_at, choices)
    SELECT :id, address_id, list, request_id, 'requested', :now, :textVersion, :shownIn, :page, :claimedAt, :choices
    FROM outbox WHERE id = :mailId AND kind = 'confirm'`,
  args: consent,
});

/** Records the confirmation of a subscription that is active now, once. */
export const recordConfirmation = (
  id: string,
  { addressId, list }: SubscriptionKey,
  requestId: string,
  now: number,
): Statement => ({
  sql: `INSERT INTO consents (id, address_id, list, request_id, event, at, choices)
    SELECT :id, address_id, list, request_id, 'confirmed', :now, choices FROM subscriptions
    WHERE address_id = :addressId AND list = :list AND request_id = :requestId AND state = 'active'
    ON CONFLICT DO NOTHING`,
  args: { id, addressId, list, requestId, now },
});

/** Records that `changeChoices` is about to change the choices. */
export const recordChange = (
  id: string,
  { addressId, list }: SubscriptionKey,
  choices: string,
  now: number,
): Statement => ({
  sql: `INSERT INTO consents (id, address_id, list, request_id, event, at, choices)
    SELECT :id, address_id, list, request_id, 'changed', :now, :choices FROM subscriptions WHERE ${choicesDiffer}`,
  args: { id, addressId, list, choices, now },
});

/** Records that `endSubscription` is about to end a subscription, once. */
export const recordEnd = (id: string, { addressId, list }: SubscriptionKey, now: number): Statement => ({
  sql: `INSERT INTO consents (id, address_id, list, request_id, event, at)
    SELECT :id, address_id, list, request_id, 'unsubscribed', :now FROM subscriptions
    WHERE address_id = :addressId AND list = :list AND state <> 'unsubscribed'
    ON CONFLICT DO NOTHING`,
  args: { id, addressId, list, now },
});

export const consentsOf = (addressId: string): Statement => ({
  sql: `SELECT list, event, at, text_version, locale, page, claimed_at, choices FROM consents
    WHERE address_id = :addressId ORDER BY at`,
  args: { addressId },
});

export const deleteConsentsOf = (addressKey: string): Statement => ({
  sql: "DELETE FROM consents WHERE address_id IN (SELECT id FROM addresses WHERE key = :addressKey)",
  args: { addressKey },
});

/** Deletes what belongs to requests that are gone and were never confirmed. A confirmed consent stays as proof. */
export const deleteUnconfirmedConsents = (before: number): Statement => ({
  sql: `DELETE FROM consents WHERE at < :before
    AND request_id NOT IN (SELECT request_id FROM subscriptions)
    AND request_id NOT IN (SELECT request_id FROM consents WHERE event = 'confirmed')`,
  args: { before },
});
