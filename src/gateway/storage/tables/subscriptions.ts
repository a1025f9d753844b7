/** The table of subscriptions: one row for each address and list. */
import type { SubscriptionKey } from "../../subscriptions/subscription.js";
import { listOf, type Statement } from "../database.js";

export const createSubscriptions = [
  `CREATE TABLE subscriptions (
    address_id TEXT NOT NULL REFERENCES addresses,
    list TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'active', 'unsubscribed')),
    request_id TEXT NOT NULL UNIQUE,
    locale TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    ended_at BIGINT,
    PRIMARY KEY (address_id, list)
  )`,
  `CREATE INDEX subscriptions_state ON subscriptions (state, asked_at)`,
];

/** As JSON: no query looks for a choice, and what a list offers can change. */
export const addChoicesToSubscriptions = [`ALTER TABLE subscriptions ADD COLUMN choices TEXT`];

/** IANA name of the reader's time zone; null for that of the list. */
export const addTimeZoneToSubscriptions = [`ALTER TABLE subscriptions ADD COLUMN time_zone TEXT`];

export const indexSubscriptions = [
  // For the pages of a list's subscribers.
  `CREATE INDEX subscriptions_listed ON subscriptions (list, state, address_id)`,
  // For the purge.
  `DROP INDEX IF EXISTS subscriptions_state`,
  `CREATE INDEX subscriptions_unconfirmed ON subscriptions (asked_at) WHERE confirmed_at IS NULL`,
];

/** Notes a request. An active subscription stays as it is: anybody could have asked. */
export const requestSubscription = (request: {
  addressKey: string;
  list: string;
  requestId: string;
  locale: string;
  choices: string;
  timeZone: string | null;
  now: number;
}): Statement => ({
  sql: `INSERT INTO subscriptions (address_id, list, state, request_id, locale, asked_at, choices, time_zone)
    SELECT id, :list, 'pending', :requestId, :locale, :now, :choices, :timeZone FROM addresses WHERE key = :addressKey
    ON CONFLICT (address_id, list) DO UPDATE SET
      asked_at = :now,
      locale = CASE subscriptions.state WHEN 'active' THEN subscriptions.locale ELSE :locale END,
      choices = CASE subscriptions.state WHEN 'active' THEN subscriptions.choices ELSE :choices END,
      time_zone = CASE subscriptions.state WHEN 'active' THEN subscriptions.time_zone ELSE :timeZone END,
      request_id = CASE subscriptions.state WHEN 'unsubscribed' THEN :requestId ELSE subscriptions.request_id END,
      confirmed_at = CASE subscriptions.state WHEN 'unsubscribed' THEN NULL ELSE subscriptions.confirmed_at END,
      ended_at = NULL,
      state = CASE subscriptions.state WHEN 'unsubscribed' THEN 'pending' ELSE subscriptions.state END`,
  args: request,
});

export const findSubscription = ({ addressId, list }: SubscriptionKey): Statement => ({
  sql: `SELECT state, request_id, locale, choices, time_zone FROM subscriptions
    WHERE address_id = :addressId AND list = :list`,
  args: { addressId, list },
});

export const confirmSubscription = (
  { addressId, list }: SubscriptionKey,
  requestId: string,
  now: number,
): Statement => ({
  sql: `UPDATE subscriptions SET state = 'active', confirmed_at = :now
    WHERE address_id = :addressId AND list = :list AND request_id = :requestId AND state = 'pending'`,
  args: { addressId, list, requestId, now },
});

/** Which subscription `changeChoices` changes; for the statement that records the change before it. */
export const choicesDiffer = `address_id = :addressId AND list = :list AND state = 'active'
  AND choices IS DISTINCT FROM :choices`;

export const changeChoices = ({ addressId, list }: SubscriptionKey, choices: string): Statement => ({
  sql: `UPDATE subscriptions SET choices = :choices WHERE ${choicesDiffer}`,
  args: { addressId, list, choices },
});

export const changeTimeZone = ({ addressId, list }: SubscriptionKey, timeZone: string | null): Statement => ({
  sql: `UPDATE subscriptions SET time_zone = :timeZone
    WHERE address_id = :addressId AND list = :list AND state = 'active'`,
  args: { addressId, list, timeZone },
});

export const endSubscription = ({ addressId, list }: SubscriptionKey, now: number): Statement => ({
  sql: `UPDATE subscriptions SET state = 'unsubscribed', ended_at = :now
    WHERE address_id = :addressId AND list = :list AND state <> 'unsubscribed'`,
  args: { addressId, list, now },
});

/** The next active subscribers of a list, in the order of their address ids. */
export const activeSubscribers = (list: string, afterId: string, limit: number): Statement => ({
  sql: `SELECT s.address_id, a.address, s.locale, s.confirmed_at, s.choices
    FROM subscriptions s JOIN addresses a ON a.id = s.address_id
    WHERE s.list = :list AND s.state = 'active' AND s.address_id > :afterId
    ORDER BY s.address_id LIMIT :limit`,
  args: { list, afterId, limit },
});

export const subscriptionsOf = (addressId: string): Statement => ({
  sql: `SELECT list, state, locale, asked_at, confirmed_at, ended_at, choices, time_zone FROM subscriptions
    WHERE address_id = :addressId ORDER BY list`,
  args: { addressId },
});

export const deleteSubscriptionsOf = (addressKey: string): Statement => ({
  sql: "DELETE FROM subscriptions WHERE address_id IN (SELECT id FROM addresses WHERE key = :addressKey)",
  args: { addressKey },
});

/** Requests that were made before an instant and never confirmed, the oldest first. */
export const unconfirmedRequests = (askedBefore: number, limit: number): Statement => ({
  sql: `SELECT request_id, address_id FROM subscriptions WHERE confirmed_at IS NULL AND asked_at < :askedBefore
    ORDER BY asked_at LIMIT :limit`,
  args: { askedBefore, limit },
});

/** Deletes those of these requests that have been neither confirmed nor repeated meanwhile. */
export const deleteEnded = (requestIds: readonly string[]): Statement => {
  const list = listOf("request", requestIds);
  return {
    sql: `DELETE FROM subscriptions WHERE request_id IN ${list.sql} AND state = 'unsubscribed'`,
    args: list.args,
  };
};

export const deleteUnconfirmed = (requestIds: readonly string[], askedBefore: number): Statement => {
  const list = listOf("request", requestIds);
  return {
    sql: `DELETE FROM subscriptions
      WHERE request_id IN ${list.sql} AND confirmed_at IS NULL AND asked_at < :askedBefore`,
    args: { ...list.args, askedBefore },
  };
};

/** The active subscriptions of an address, with all that decides which news it gets. */
export const subscriptionsWithNews = (addressId: string): Statement => ({
  sql: `SELECT list, confirmed_at, choices, time_zone FROM subscriptions
    WHERE address_id = :addressId AND state = 'active'`,
  args: { addressId },
});
