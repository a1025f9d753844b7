/** The table of email addresses. Other tables know an address only by its id. */
import type { MailAddress } from "../../subscriptions/normalize-address.js";
import { listOf, type Statement } from "../database.js";

export const createAddresses = [
  `CREATE TABLE addresses (
    id TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    mailbox TEXT NOT NULL,
    created_at BIGINT NOT NULL
  )`,
  `CREATE INDEX addresses_mailbox ON addresses (mailbox)`,
];

/**
 * Adds an address. One that is known stays as it is, but its row is locked until the transaction ends, so that no other
 * process deletes it as unused meanwhile.
 */
export const addAddress = (id: string, { address, key, mailbox }: MailAddress, now: number): Statement => ({
  sql: `INSERT INTO addresses (id, address, key, mailbox, created_at)
    VALUES (:id, :address, :key, :mailbox, :now)
    ON CONFLICT (key) DO UPDATE SET created_at = addresses.created_at`,
  args: { id, address, key, mailbox, now },
});

export const findAddress = (key: string): Statement => ({
  sql: "SELECT id, address, created_at FROM addresses WHERE key = :key",
  args: { key },
});

export const keyOfAddress = (id: string): Statement => ({
  sql: "SELECT key FROM addresses WHERE id = :id",
  args: { id },
});

export const deleteAddress = (key: string): Statement => ({
  sql: "DELETE FROM addresses WHERE key = :key",
  args: { key },
});

/** Deletes those of these addresses that nothing refers to any more. */
export const deleteUnusedAddresses = (ids: readonly string[]): Statement => {
  const list = listOf("id", ids);
  return {
    sql: `DELETE FROM addresses WHERE id IN ${list.sql}
      AND NOT EXISTS (SELECT 1 FROM subscriptions WHERE address_id = addresses.id)
      AND NOT EXISTS (SELECT 1 FROM consents WHERE address_id = addresses.id)
      AND NOT EXISTS (SELECT 1 FROM outbox WHERE address_id = addresses.id)
      AND NOT EXISTS (SELECT 1 FROM deliveries WHERE address_id = addresses.id)`,
    args: list.args,
  };
};
