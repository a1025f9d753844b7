import type { LocaleName } from "../locales/locales.js";
import type { SubscriptionRequest } from "./check-fields.js";
import type { Counters } from "./counters.js";
import type { SubscriptionStore } from "../storage/subscription-store.js";

/** What becomes of a subscription request: it is kept here, or handed on. */
export interface Backend {
  counters: Counters;
  /** Where subscriptions are kept here. */
  store?: SubscriptionStore;
  /** Resolves when the request cannot be lost any more. */
  take(request: SubscriptionRequest, locale: LocaleName, now: number): Promise<void>;
  /** Sends what mails there are. The answer need not wait for it; a runtime that ends with the answer must. */
  sendMails(): Promise<void>;
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}
