import type { SubscriptionKey } from "../../subscriptions/subscription.js";
import { listOf, type Statement } from "../database.js";

/**
 * The table of addresses that get no mail any more. It holds hashes instead of ids, so that it survives when an address is
 * erased and imported again.
 */
export const createSuppressions = [
  `CREATE TABLE suppressions (
    address_hash TEXT PRIMARY KEY,
    reason TEXT NOT NULL CHECK (reason IN ('bounced', 'complained', 'operator')),
    at BIGINT NOT NULL
  )`,
];

/** The reasons why nothing is sent to some addresses, as `address_hash` and `reason`. */
export const suppressionsOf = (hashes: readonly string[]): Statement => {
  const list = listOf("hash", hashes);
  return {
    sql: `SELECT address_hash, reason FROM suppressions WHERE address_hash IN ${list.sql}`,
    args: list.args,
  };
};

export type SuppressionReason = "bounced" | "complained" | "operator";

/** An operator's decision stays; otherwise the first reason does. */
export const addSuppression = (addressHash: string, reason: SuppressionReason, now: number): Statement => ({
  sql: `INSERT INTO suppressions (address_hash, reason, at) VALUES (:addressHash, :reason, :now)
    ON CONFLICT (address_hash) DO UPDATE SET reason = :reason, at = :now
    WHERE :reason = 'operator' AND suppressions.reason <> 'operator'`,
  args: { addressHash, reason, now },
});

/** Ends a suppression because its reader has just confirmed a subscription. Only an operator ends that of an operator. */
export const liftSuppression = (
  addressHash: string,
  { addressId, list }: SubscriptionKey,
  requestId: string,
  now: number,
): Statement => ({
  sql: `DELETE FROM suppressions WHERE address_hash = :addressHash AND reason <> 'operator' AND EXISTS (
      SELECT 1 FROM subscriptions WHERE address_id = :addressId AND list = :list AND request_id = :requestId
        AND state = 'active' AND confirmed_at = :now)`,
  args: { addressHash, addressId, list, requestId, now },
});

/** Ends what waits for an address. */
export const suppressDeliveries = (addressId: string, now: number): Statement => ({
  sql: `UPDATE deliveries SET done_at = :now, outcome = 'suppressed'
    WHERE address_id = :addressId AND done_at IS NULL AND lease IS NULL`,
  args: { addressId, now },
});
