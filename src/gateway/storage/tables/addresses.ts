/** The table of email addresses. Other tables know an address only by its id. */
import type { MailAddress } from "../../subscriptions/normalize-address.js";
import type { Statement } from "../database.js";

export const createAddresses = [
  `CREATE TABLE addresses (
    id TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    mailbox TEXT NOT NULL,
    created_at INTEGER NOT NULL
  )`,
  `CREATE INDEX addresses_mailbox ON addresses (mailbox)`,
];

export const addAddress = (id: string, { address, key, mailbox }: MailAddress, now: number): Statement => ({
  sql: `INSERT INTO addresses (id, address, key, mailbox, created_at)
    VALUES (:id, :address, :key, :mailbox, :now) ON CONFLICT DO NOTHING`,
  args: { id, address, key, mailbox, now },
});

export const findAddress = (key: string): Statement => ({
  sql: "SELECT id, address, created_at FROM addresses WHERE key = :key",
  args: { key },
});

export const deleteAddress = (key: string): Statement => ({
  sql: "DELETE FROM addresses WHERE key = :key",
  args: { key },
});

/** Deletes the addresses that nothing refers to any more. */
export const deleteUnusedAddresses = (createdBefore: number): Statement => ({
  sql: `DELETE FROM addresses WHERE created_at < :createdBefore
    AND id NOT IN (SELECT address_id FROM subscriptions)
    AND id NOT IN (SELECT address_id FROM consents)
    AND id NOT IN (SELECT address_id FROM outbox)`,
  args: { createdBefore },
});
