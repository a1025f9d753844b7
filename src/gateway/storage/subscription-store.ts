import type { LocaleName } from "../locales/locales.js";
import { randomId } from "../shared/base64-url.js";
import type { SubscriptionRequest } from "../subscriptions/check-fields.js";
import { readKept, type Choices } from "../subscriptions/choices.js";
import { dayLength } from "../subscriptions/counters.js";
import type { Database } from "./libsql-database.js";
import { normalizeAddress } from "../subscriptions/normalize-address.js";

export type State = "pending" | "active" | "unsubscribed";

export interface Subscription {
  state: State;
  requestId: string;
  locale: LocaleName;
  choices: Choices;
}

/** Which of the mails of one mailbox may still be sent. */
export interface MailLimits {
  mailsPerDay: number;
  mailsPerWeek: number;
}

/** All that is known of an address, as its owner may ask to see. Times are ISO 8601. */
export interface AddressExport {
  address: string;
  firstSeen: string;
  subscriptions: Record<string, unknown>[];
  consents: Record<string, unknown>[];
  mails: Record<string, unknown>[];
}

/** Days that a request waits for its confirmation, and that a mail is remembered. */
const patience = 8;

/**
 * Addresses, their subscriptions and the proof of consent. Each method that changes something is one transaction, which
 * decides within it: whichever process comes first, the others find what it did.
 */
export class SubscriptionStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Notes a request, and the mail that it calls for: to confirm, or, where the address has subscribed already, to say so.
   * Writes as much for a known address as for a new one, so that no watch tells them apart. A mail too many is left out.
   * The choices of who has confirmed stay: anybody could have asked.
   */
  async request(
    request: SubscriptionRequest,
    locale: LocaleName,
    limits: MailLimits,
    now: number,
  ): Promise<void> {
    const { address, key, mailbox, list, consentVersion, page, shownIn, claimedAt } = request;
    const mail = randomId();
    const choices = JSON.stringify(request.choices);
    await this.#database.write([
      {
        sql: `INSERT INTO addresses (id, address, key, mailbox, created_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        args: [randomId(), address, key, mailbox, now],
      },
      {
        sql: `INSERT INTO subscriptions (address_id, list, state, request_id, locale, asked_at, choices)
          SELECT id, :list, 'pending', :request, :locale, :now, :choices FROM addresses WHERE key = :key
          ON CONFLICT (address_id, list) DO UPDATE SET
            asked_at = :now,
            locale = CASE state WHEN 'active' THEN locale ELSE :locale END,
            choices = CASE state WHEN 'active' THEN choices ELSE :choices END,
            request_id = CASE state WHEN 'unsubscribed' THEN :request ELSE request_id END,
            confirmed_at = CASE state WHEN 'unsubscribed' THEN NULL ELSE confirmed_at END,
            ended_at = NULL,
            state = CASE state WHEN 'unsubscribed' THEN 'pending' ELSE state END`,
        args: { list, request: randomId(), locale, now, key, choices },
      },
      {
        sql: `INSERT INTO outbox (id, kind, address_id, list, request_id, created_at, due_at)
          SELECT :mail, CASE s.state WHEN 'active' THEN 'known' ELSE 'confirm' END,
            s.address_id, s.list, s.request_id, :now, :now
          FROM subscriptions s JOIN addresses a ON a.id = s.address_id
          WHERE a.key = :key AND s.list = :list
            AND :perDay > (
              SELECT count(*) FROM outbox o
              WHERE o.address_id = s.address_id AND o.list = s.list AND o.request_id = s.request_id
                AND o.kind <> 'welcome' AND o.created_at > max(:dayAgo, coalesce(s.confirmed_at, 0)))
            AND :perWeek > (
              SELECT count(*) FROM outbox o JOIN addresses b ON b.id = o.address_id
              WHERE b.mailbox = a.mailbox AND o.kind <> 'welcome' AND o.created_at > max(:weekAgo, coalesce((
                SELECT max(c.at) FROM consents c JOIN addresses d ON d.id = c.address_id
                WHERE d.mailbox = a.mailbox AND c.event = 'confirmed'), 0)))`,
        args: {
          mail,
          now,
          key,
          list,
          perDay: limits.mailsPerDay,
          dayAgo: now - dayLength,
          perWeek: limits.mailsPerWeek,
          weekAgo: now - 7 * dayLength,
        },
      },
      {
        sql: `INSERT INTO consents (id, address_id, list, request_id, event, at, text_version, locale, page, claimed_at, choices)
          SELECT :id, address_id, list, request_id, 'requested', :now, :consentVersion, :shownIn, :page, :claimedAt, :choices
          FROM outbox WHERE id = :mail AND kind = 'confirm'`,
        args: { id: randomId(), now, consentVersion, shownIn, page, claimedAt, choices, mail },
      },
    ]);
  }

  async find(addressId: string, list: string): Promise<Subscription | undefined> {
    const { rows } = await this.#database.readNewest({
      sql: "SELECT state, request_id, locale, choices FROM subscriptions WHERE address_id = ? AND list = ?",
      args: [addressId, list],
    });
    return rows[0] && toSubscription(rows[0]);
  }

  /** Makes a pending request active, once. Gives the subscription as it is then, and whether this call made it so. */
  async confirm(
    { addressId, list, requestId }: { addressId: string; list: string; requestId: string },
    now: number,
  ): Promise<{ subscription: Subscription | undefined; changed: boolean }> {
    const whose = { addressId, list, requestId };
    const [updated, , , found] = await this.#database.write([
      {
        sql: `UPDATE subscriptions SET state = 'active', confirmed_at = :now
          WHERE address_id = :addressId AND list = :list AND request_id = :requestId AND state = 'pending'`,
        args: { ...whose, now },
      },
      {
        sql: `INSERT OR IGNORE INTO consents (id, address_id, list, request_id, event, at, choices)
          SELECT :id, address_id, list, request_id, 'confirmed', :now, choices FROM subscriptions
          WHERE address_id = :addressId AND list = :list AND request_id = :requestId AND state = 'active'`,
        args: { ...whose, now, id: randomId() },
      },
      {
        sql: `INSERT OR IGNORE INTO outbox (id, kind, address_id, list, request_id, created_at, due_at)
          SELECT :id, 'welcome', address_id, list, request_id, :now, :now FROM subscriptions
          WHERE address_id = :addressId AND list = :list AND request_id = :requestId AND state = 'active'
            AND confirmed_at > :now - ${dayLength}`,
        args: { ...whose, now, id: randomId() },
      },
      {
        sql: "SELECT state, request_id, locale, choices FROM subscriptions WHERE address_id = ? AND list = ?",
        args: [addressId, list],
      },
    ]);
    const row = found!.rows[0];
    return { subscription: row && toSubscription(row), changed: updated!.rowsAffected > 0 };
  }

  /** Changes what who has confirmed gets. */
  async change(
    { addressId, list }: { addressId: string; list: string },
    chosen: Choices,
    now: number,
  ): Promise<void> {
    const whose = { addressId, list, choices: JSON.stringify(chosen) };
    const changed = `address_id = :addressId AND list = :list AND state = 'active' AND choices IS NOT :choices`;
    await this.#database.write([
      {
        sql: `INSERT INTO consents (id, address_id, list, request_id, event, at, choices)
          SELECT :id, address_id, list, request_id, 'changed', :now, :choices FROM subscriptions WHERE ${changed}`,
        args: { ...whose, id: randomId(), now },
      },
      { sql: `UPDATE subscriptions SET choices = :choices WHERE ${changed}`, args: whose },
    ]);
  }

  /** Ends a subscription, or declines the request for one. Whether this call did. */
  async end({ addressId, list }: { addressId: string; list: string }, now: number): Promise<boolean> {
    const [, updated] = await this.#database.write([
      {
        sql: `INSERT OR IGNORE INTO consents (id, address_id, list, request_id, event, at)
          SELECT :id, address_id, list, request_id, 'unsubscribed', :now FROM subscriptions
          WHERE address_id = :addressId AND list = :list AND state <> 'unsubscribed'`,
        args: { id: randomId(), now, addressId, list },
      },
      {
        sql: `UPDATE subscriptions SET state = 'unsubscribed', ended_at = :now
          WHERE address_id = :addressId AND list = :list AND state <> 'unsubscribed'`,
        args: { now, addressId, list },
      },
    ]);
    return updated!.rowsAffected > 0;
  }

  /** Who gets a list's mails. Read in parts, in the order of the ids. */
  async *active(list: string): AsyncGenerator<{
    addressId: string;
    address: string;
    locale: LocaleName;
    confirmedAt: Date;
    choices: Choices;
  }> {
    for (let last = ""; ;) {
      const { rows } = await this.#database.read({
        sql: `SELECT s.address_id, a.address, s.locale, s.confirmed_at, s.choices FROM subscriptions s
          JOIN addresses a ON a.id = s.address_id
          WHERE s.list = ? AND s.state = 'active' AND s.address_id > ? ORDER BY s.address_id LIMIT 1000`,
        args: [list, last],
      });
      for (const row of rows) {
        last = row["address_id"] as string;
        yield {
          addressId: last,
          address: row["address"] as string,
          locale: row["locale"] as LocaleName,
          confirmedAt: new Date(Number(row["confirmed_at"])),
          choices: readKept(row["choices"]),
        };
      }
      if (rows.length < 1000) return;
    }
  }

  /** All that is known of an address; undefined where it is not known. */
  async exportAddress(typed: string): Promise<AddressExport | undefined> {
    const key = normalizeAddress(typed)?.key;
    if (!key) return undefined;
    const read = async (sql: string, id: string) =>
      (await this.#database.read({ sql, args: [id] })).rows.map((row) => forOwner({ ...row }));
    const [owner] = await read("SELECT id, address, created_at FROM addresses WHERE key = ?", key);
    if (!owner) return undefined;
    const id = owner["id"] as string;
    return {
      address: owner["address"] as string,
      firstSeen: owner["created_at"] as string,
      subscriptions: await read(
        `SELECT list, state, locale, asked_at, confirmed_at, ended_at, choices FROM subscriptions WHERE address_id = ? ORDER BY list`,
        id,
      ),
      consents: await read(
        `SELECT list, event, at, text_version, locale, page, claimed_at, choices FROM consents WHERE address_id = ? ORDER BY at`,
        id,
      ),
      mails: await read(
        `SELECT kind, list, created_at, done_at, outcome FROM outbox WHERE address_id = ? ORDER BY created_at`,
        id,
      ),
    };
  }

  /** Deletes all that is known of an address. Whether there was something. */
  async eraseAddress(typed: string): Promise<boolean> {
    const key = normalizeAddress(typed)?.key;
    if (!key) return false;
    const of = (table: string) => ({
      sql: `DELETE FROM ${table} WHERE address_id IN (SELECT id FROM addresses WHERE key = ?)`,
      args: [key],
    });
    const results = await this.#database.write([
      of("outbox"),
      of("consents"),
      of("subscriptions"),
      { sql: "DELETE FROM addresses WHERE key = ?", args: [key] },
    ]);
    await this.#database.forget();
    return results.at(-1)!.rowsAffected > 0;
  }

  /** Forgets what was never confirmed, old mails and what has expired. A confirmed consent stays as proof. */
  async purge(now: number): Promise<void> {
    const before = now - patience * dayLength;
    await this.#database.write([
      { sql: "DELETE FROM counters WHERE expires <= ?", args: [now] },
      { sql: "DELETE FROM outbox WHERE done_at IS NOT NULL AND created_at < ?", args: [before] },
      {
        sql: "DELETE FROM subscriptions WHERE state <> 'active' AND confirmed_at IS NULL AND asked_at < ?",
        args: [before],
      },
      {
        sql: `DELETE FROM consents WHERE at < ? AND request_id NOT IN (SELECT request_id FROM subscriptions)
          AND request_id NOT IN (SELECT request_id FROM consents WHERE event = 'confirmed')`,
        args: [before],
      },
      {
        sql: `DELETE FROM addresses WHERE created_at < ? AND id NOT IN (SELECT address_id FROM subscriptions)
          AND id NOT IN (SELECT address_id FROM consents) AND id NOT IN (SELECT address_id FROM outbox)`,
        args: [before],
      },
    ]);
  }

  async check(): Promise<void> {
    await this.#database.read("SELECT count(*) FROM migrations");
  }
}

const toSubscription = (row: Record<string, unknown>): Subscription => ({
  state: row["state"] as State,
  requestId: String(row["request_id"]),
  locale: row["locale"] as LocaleName,
  choices: readKept(row["choices"]),
});

/** A row as its owner may read it: times, columns that end in "at", in ISO 8601, and choices as they are. */
const forOwner = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value === null) return [name, null];
      if (/(^|_)at$/.test(name)) return [name, new Date(Number(value)).toISOString()];
      return [name, name === "choices" ? readKept(value) : value];
    }),
  );
