import type { LocaleName } from "../locales/locales.js";
import type { Choices } from "./choices.js";
import type { MailAddress } from "./normalize-address.js";

/** An address and a list, which together have at most one subscription. */
export interface SubscriptionKey {
  /** A random id, which tells nothing about the address. */
  addressId: string;
  list: string;
}

export type SubscriptionState = "pending" | "active" | "unsubscribed";

export interface Subscription {
  state: SubscriptionState;
  requestId: string;
  locale: LocaleName;
  choices: Choices;
  /** IANA name of the reader's time zone; null for that of the list. */
  timeZone: string | null;
}

/** What a reader asks for, with the proof of consent. */
export interface SubscriptionRequest extends MailAddress {
  list: string;
  choices: Choices;
  /** Which text the reader agreed to, as named by the page. */
  consentVersion: string;
  /** Path of the page; null if the form does not name it. */
  page: string | null;
  /** BCP 47 tag of the language in which the text was shown, as named by the page. */
  shownIn: string;
  /** When the reader sent the form, by the reader's clock, in milliseconds since 1970. */
  claimedAt: number | null;
  /** IANA name of the browser's time zone. Default: not known. */
  timeZone?: string | null;
}

/** An active subscription to a list. */
export interface Subscriber {
  addressId: string;
  address: string;
  locale: LocaleName;
  confirmedAt: Date;
  choices: Choices;
}

/** All that is stored about an address, for its owner. Instants are in ISO 8601; names are those of the columns. */
export interface AddressExport {
  address: string;
  firstSeen: string;
  subscriptions: Record<string, unknown>[];
  consents: Record<string, unknown>[];
  mails: Record<string, unknown>[];
  /** The releases that the address has got or is to get. */
  news: Record<string, unknown>[];
}
