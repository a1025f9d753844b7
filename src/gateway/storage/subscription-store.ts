import type { LimitsConfig } from "../config/subscription-options.js";
import type { LocaleName } from "../locales/locales.js";
import { addressHash } from "../shared/address-hash.js";
import { randomId } from "../shared/random-id.js";
import type { Choices } from "../subscriptions/choices.js";
import { normalizeAddress } from "../subscriptions/normalize-address.js";
import type {
  AddressExport,
  Subscriber,
  Subscription,
  SubscriptionKey,
  SubscriptionRequest,
} from "../subscriptions/subscription.js";
import type { Reader } from "../news/plan-delivery.js";
import type { WaitingNews } from "../news/waiting-news.js";
import { textOf, type Database, type Result, type Statement } from "./database.js";
import { purge } from "./purge.js";
import { choicesOf, exportedRow, localeOf, subscriptionOf } from "./stored-values.js";
import { lockMatching } from "./tables/arrivals.js";
import { addAddress, deleteAddress, findAddress, keyOfAddress } from "./tables/addresses.js";
import {
  abandonDeclinedRequest,
  consentsOf,
  deleteConsentsOf,
  recordChange,
  recordConfirmation,
  recordEnd,
  recordRequest,
} from "./tables/consents.js";
import { deleteDeliveriesOf, newsOf } from "./tables/deliveries.js";
import { deleteMailsOf, mailsOf, queueRequestMail, queueWelcome } from "./tables/outbox.js";
import {
  activeSubscribers,
  changeChoices,
  changeTimeZone,
  confirmSubscription,
  deleteSubscriptionsOf,
  endSubscription,
  findSubscription,
  requestSubscription,
  subscriptionsOf,
} from "./tables/subscriptions.js";
import { liftSuppression } from "./tables/suppressions.js";

/** How many subscribers are read at a time. */
const pageSize = 1000;

/**
 * Addresses, their subscriptions and the proof of consent. Each method that changes something is one transaction, which
 * decides by itself: if several processes do the same, the first one does it and the others find it done.
 */
export class SubscriptionStore {
  readonly #database: Database;
  readonly #waitingNews: WaitingNews | undefined;

  /** @param waitingNews Decides what a change means for the news that waits. Without it, none waits. */
  constructor(database: Database, waitingNews?: WaitingNews) {
    this.#database = database;
    this.#waitingNews = waitingNews;
  }

  /**
   * Notes a request, and queues the mail that it calls for: to confirm, or to say that the address is already subscribed.
   * A mail beyond the limits is left out. Writes as much for a known address as for a new one, so that the time it takes
   * tells nothing. The choices of an active subscription stay as they are: anybody could have asked.
   */
  async request(
    request: SubscriptionRequest,
    locale: LocaleName,
    { mailsPerDay, mailsPerWeek }: Pick<LimitsConfig, "mailsPerDay" | "mailsPerWeek">,
    now: number,
  ): Promise<void> {
    const { key: addressKey, list, consentVersion, page, shownIn, claimedAt, timeZone = null } = request;
    const mailId = randomId();
    const choices = JSON.stringify(request.choices);
    await this.#database.write(
      [
        addAddress(randomId(), request, now),
        abandonDeclinedRequest(addressKey, list),
        requestSubscription({ addressKey, list, requestId: randomId(), locale, choices, timeZone, now }),
        queueRequestMail({ mailId, addressKey, list, mailsPerDay, mailsPerWeek, now }),
        recordRequest({
          id: randomId(),
          mailId,
          textVersion: consentVersion,
          shownIn,
          page,
          claimedAt,
          choices,
          now,
        }),
      ],
      // So that requests for several addresses of a mailbox cannot all find its limit not reached.
      { exclusive: `mailbox ${request.mailbox}` },
    );
  }

  async find(key: SubscriptionKey): Promise<Subscription | undefined> {
    const [row] = await this.#database.read(findSubscription(key));
    return subscriptionOf(row);
  }

  /** Makes a pending subscription active. Returns it as it is afterwards, and whether this call changed it. */
  async confirm(
    key: SubscriptionKey,
    requestId: string,
    now: number,
  ): Promise<{ subscription: Subscription | undefined; changed: boolean }> {
    const [owner] = await this.#database.read(keyOfAddress(key.addressId));
    const hash = await addressHash(textOf(owner ?? {}, "key"));
    const [confirmed, , , , found] = await this.#database.write([
      confirmSubscription(key, requestId, now),
      // Whoever can click the link gets our mails after all.
      liftSuppression(hash, key, requestId, now),
      recordConfirmation(randomId(), key, requestId, now),
      queueWelcome(randomId(), key, requestId, now),
      findSubscription(key),
    ]);
    return { subscription: subscriptionOf(found?.rows[0]), changed: !!confirmed?.rowsAffected };
  }

  /**
   * Changes the choices of an active subscription, and the time zone, which is no part of the consent.
   *
   * @param timeZone Null for that of the list. Default: it stays.
   */
  async changeChoices(
    key: SubscriptionKey,
    choices: Choices,
    now: number,
    timeZone?: string | null,
  ): Promise<void> {
    const json = JSON.stringify(choices);
    const statements = [recordChange(randomId(), key, json, now), changeChoices(key, json)];
    if (timeZone === undefined) await this.#change(key, { choices }, statements, now);
    else await this.#change(key, { choices, timeZone }, [...statements, changeTimeZone(key, timeZone)], now);
  }

  /** Ends a subscription, or declines the request for one. Returns whether this call did. */
  async end(key: SubscriptionKey, now: number): Promise<boolean> {
    const [, ended] = await this.#change(
      key,
      undefined,
      [recordEnd(randomId(), key, now), endSubscription(key, now)],
      now,
    );
    return !!ended?.rowsAffected;
  }

  /** Changes a subscription, and in the same transaction the news that waits for the reader. */
  async #change(
    key: SubscriptionKey,
    next: Partial<Reader> | undefined,
    statements: readonly Statement[],
    now: number,
  ): Promise<readonly Result[]> {
    const news = this.#waitingNews;
    // So that the same change is recorded once.
    const options = { exclusive: `choices ${key.addressId} ${key.list}` };
    if (!news) return this.#database.write(statements, options);
    const mark = await news.mark(now);
    const moves = await news.statementsFor(key, next, now);
    const results = await this.#database.write([...statements, lockMatching, ...moves], options);
    // A release that arrived meanwhile may have been matched with the choices as they were.
    if ((await news.mark(now)) !== mark)
      await this.#database.write([lockMatching, ...(await news.statementsFor(key, next, now))], options);
    return results;
  }

  /** The active subscribers of a list, in the order of their address ids. */
  async *active(list: string): AsyncGenerator<Subscriber> {
    let lastId = "";
    for (;;) {
      const rows = await this.#database.read(activeSubscribers(list, lastId, pageSize));
      for (const row of rows) {
        lastId = textOf(row, "address_id");
        yield {
          addressId: lastId,
          address: textOf(row, "address"),
          locale: localeOf(row),
          confirmedAt: new Date(Number(row["confirmed_at"])),
          choices: choicesOf(row),
        };
      }
      if (rows.length < pageSize) return;
    }
  }

  /** All that is stored about an address; undefined if nothing is. */
  async exportAddress(typed: string): Promise<AddressExport | undefined> {
    const key = normalizeAddress(typed)?.key;
    if (!key) return undefined;
    const read = async (statement: Statement) =>
      (await this.#database.read(statement)).map((row) => exportedRow({ ...row }));
    const [owner] = await read(findAddress(key));
    if (!owner) return undefined;
    const id = textOf(owner, "id");
    return {
      address: textOf(owner, "address"),
      firstSeen: textOf(owner, "created_at"),
      subscriptions: await read(subscriptionsOf(id)),
      consents: await read(consentsOf(id)),
      mails: await read(mailsOf(id)),
      news: await read(newsOf(id)),
    };
  }

  /** Deletes all that is stored about an address. Returns whether anything was. */
  async eraseAddress(typed: string): Promise<boolean> {
    const key = normalizeAddress(typed)?.key;
    if (!key) return false;
    const results = await this.#database.write([
      deleteDeliveriesOf(key),
      deleteMailsOf(key),
      deleteConsentsOf(key),
      deleteSubscriptionsOf(key),
      deleteAddress(key),
    ]);
    await this.#database.eraseDeleted();
    return !!results.at(-1)?.rowsAffected;
  }

  /** Deletes what is too old: see `purge`. The consent of an active subscriber stays as proof. */
  purge(now: number, retentionMs: number, signal?: AbortSignal): Promise<void> {
    return purge(this.#database, now, retentionMs, signal);
  }
}
