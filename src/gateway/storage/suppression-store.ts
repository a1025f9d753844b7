import { addressHash } from "../shared/address-hash.js";
import { randomId } from "../shared/random-id.js";
import { numberOf, textOf, type Database } from "./database.js";
import { keyOfAddress } from "./tables/addresses.js";
import { countBounces, deleteBounces, noteBounce } from "./tables/bounces.js";
import { recordEnd } from "./tables/consents.js";
import { endSubscription, subscriptionsOf } from "./tables/subscriptions.js";
import { addSuppression, suppressDeliveries, type SuppressionReason } from "./tables/suppressions.js";

/** Addresses that get no mail any more. They are remembered by a hash, which stays when an address is erased. */
export class SuppressionStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Notes that a mail of a day has bounced for the time being. Returns on how many days since `firstDay` that happened. */
  async noteBounce(addressId: string, day: number, firstDay: number): Promise<number> {
    const hash = await this.#hashOf(addressId);
    if (!hash) return 0;
    const [, counted] = await this.#database.write([noteBounce(hash, day), countBounces(hash, firstDay)]);
    return numberOf(counted?.rows[0], "days") ?? 0;
  }

  /**
   * Ends all subscriptions of an address and what waits for it, and suppresses it, because of a mail that was sent at `sentAt`.
   * Does nothing if the reader has confirmed after that. Returns how many subscriptions have ended.
   */
  async suppress(addressId: string, reason: SuppressionReason, sentAt: number, now: number): Promise<number> {
    const hash = await this.#hashOf(addressId);
    const rows = await this.#database.read(subscriptionsOf(addressId));
    const active = rows.filter((row) => textOf(row, "state") === "active");
    const isLater = active.some((row) => (numberOf(row, "confirmed_at") ?? 0) > sentAt);
    if (!hash || !active.length || isLater) return 0;
    const keys = active.map((row) => ({ addressId, list: textOf(row, "list") }));
    await this.#database.write([
      addSuppression(hash, reason, now),
      ...keys.flatMap((key) => [recordEnd(randomId(), key, now), endSubscription(key, now)]),
      suppressDeliveries(addressId, now),
      deleteBounces(hash),
    ]);
    return keys.length;
  }

  async #hashOf(addressId: string): Promise<string | undefined> {
    const [row] = await this.#database.read(keyOfAddress(addressId));
    return row && addressHash(textOf(row, "key"));
  }
}
