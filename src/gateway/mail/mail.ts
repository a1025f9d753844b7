import type { LocaleName } from "../locales/locales.js";
import type { Choices } from "../subscriptions/choices.js";
import type { SubscriptionKey } from "../subscriptions/subscription.js";

/** `known` says to a subscriber that somebody has asked again for the same address. */
export type MailKind = "confirm" | "known" | "welcome";

/** A mail that is to be sent. */
export interface Mail extends SubscriptionKey {
  id: string;
  kind: MailKind;
  address: string;
  requestId: string;
  locale: LocaleName;
  choices: Choices;
  /** IANA name of the reader's time zone; null for that of the list. */
  timeZone: string | null;
}

/** A mail in the form in which it is sent. */
export interface Message {
  messageId: string;
  from: { name: string; address: string };
  replyTo?: string | undefined;
  to: string;
  date: Date;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}
