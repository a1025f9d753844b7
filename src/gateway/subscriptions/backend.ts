import type { LocaleName } from "../locales/locales.js";
import type { Counters } from "./counters.js";
import type { SubscriptionRequest } from "./subscription.js";

/** What takes subscription requests: a store of our own, or a provider that they are forwarded to. */
export interface Backend {
  counters: Counters;
  /** Resolves when the request cannot be lost any more. */
  take(request: SubscriptionRequest, locale: LocaleName, now: number): Promise<void>;
  /** Sends the mails that wait. An answer need not wait for this, but a runtime that stops after the answer must. */
  sendMails(): Promise<void>;
  close(): Promise<void>;
}
