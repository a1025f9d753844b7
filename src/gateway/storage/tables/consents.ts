/** The table of consents: what proves that and how a reader subscribed, changed the choices or unsubscribed. */
import type { SubscriptionKey } from "../../subscriptions/subscription.js";
import { listOf, type Statement } from "../database.js";
import { choicesDiffer } from "./subscriptions.js";

export const createConsents = [
  `CREATE TABLE consents (
    id TEXT PRIMARY KEY,
    address_id TEXT NOT NULL REFERENCES addresses,
    list TEXT NOT NULL,
    request_id TEXT NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('requested', 'confirmed', 'unsubscribed')),
    at BIGINT NOT NULL,
    text_version TEXT,
    locale TEXT,
    page TEXT,
    claimed_at BIGINT
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
    at BIGINT NOT NULL,
    text_version TEXT,
    locale TEXT,
    page TEXT,
    claimed_at BIGINT,
    choices TEXT
  )`,
  `INSERT INTO consents_2 (id, address_id, list, request_id, event, at, text_version, locale, page, claimed_at)
    SELECT id, address_id, list, request_id, event, at, text_version, locale, page, claimed_at
    FROM consents ORDER BY at`,
  `DROP TABLE consents`,
  `ALTER TABLE consents_2 RENAME TO consents`,
  `CREATE INDEX consents_address ON consents (address_id)`,
  `CREATE UNIQUE INDEX consents_once ON consents (request_id, event) WHERE event IN ('confirmed', 'unsubscribed')`,
];

/**
 * Requests that were declined and then made again leave consents that no subscription leads to. They are marked, so that
 * the purge finds them without reading the consents of everybody who has confirmed.
 */
export const markAbandonedConsents = [
  `ALTER TABLE consents ADD COLUMN abandoned INTEGER NOT NULL DEFAULT 0`,
  `UPDATE consents SET abandoned = 1
    WHERE request_id NOT IN (SELECT request_id FROM subscriptions)
      AND request_id NOT IN (SELECT request_id FROM consents WHERE event = 'confirmed')`,
  `CREATE INDEX consents_abandoned ON consents (at) WHERE abandoned = 1`,
];

/** For `endedRequests`. */
export const indexEndedConsents = [
  `CREATE INDEX consents_ended ON consents (at) WHERE event = 'unsubscribed'`,
];

/** The requests whose subscriptions ended before a time. An address that has subscribed again has another request by now. */
export const endedRequests = (before: number, limit: number): Statement => ({
  sql: `SELECT address_id, request_id FROM consents WHERE event = 'unsubscribed' AND at < :before ORDER BY at LIMIT :limit`,
  args: { before, limit },
});

/** Records what a reader agreed to, if the request led to a confirmation mail. */
export const recordRequest = (consent: {
  id: string;
  mailId: string;
  textVersion: string;
  shownIn: string;
  page: string | null;
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
    WHERE address_id = :addressId
    ORDER BY at, CASE event WHEN 'requested' THEN 1 WHEN 'confirmed' THEN 2 WHEN 'changed' THEN 3 ELSE 4 END`,
  args: { addressId },
});

export const deleteConsentsOf = (addressKey: string): Statement => ({
  sql: "DELETE FROM consents WHERE address_id IN (SELECT id FROM addresses WHERE key = :addressKey)",
  args: { addressKey },
});

/**
 * Marks what belongs to a request that was declined and never confirmed, before `requestSubscription` replaces it. No
 * subscription leads to it afterwards.
 */
export const abandonDeclinedRequest = (addressKey: string, list: string): Statement => ({
  sql: `UPDATE consents SET abandoned = 1 WHERE EXISTS (
      SELECT 1 FROM subscriptions s
      WHERE s.address_id = consents.address_id AND s.request_id = consents.request_id AND s.list = :list
        AND s.state = 'unsubscribed' AND s.confirmed_at IS NULL)
    AND address_id = (SELECT id FROM addresses WHERE key = :addressKey)`,
  args: { addressKey, list },
});

/** What was abandoned before an instant, the oldest first. */
export const abandonedConsents = (before: number, limit: number): Statement => ({
  sql: `SELECT id, address_id FROM consents WHERE abandoned = 1 AND at < :before ORDER BY at LIMIT :limit`,
  args: { before, limit },
});

export const deleteConsents = (ids: readonly string[]): Statement => {
  const list = listOf("id", ids);
  return { sql: `DELETE FROM consents WHERE id IN ${list.sql}`, args: list.args };
};

/** Deletes what belongs to requests of these addresses that `deleteUnconfirmed` has deleted. */
export const deleteConsentsOfRequests = (
  addressIds: readonly string[],
  requestIds: readonly string[],
): Statement => {
  const addresses = listOf("address", addressIds);
  const requests = listOf("request", requestIds);
  return {
    sql: `DELETE FROM consents WHERE address_id IN ${addresses.sql} AND request_id IN ${requests.sql}
      AND NOT EXISTS (SELECT 1 FROM subscriptions WHERE request_id = consents.request_id)`,
    args: { ...addresses.args, ...requests.args },
  };
};
