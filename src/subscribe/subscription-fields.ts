import type { Frequency } from "./frequency.js";

/**
 * What `<subscribe-form>` posts from the form that it builds, by field name. It is the contract with a service;
 * a host's own form is posted with the host's own names.
 */
export interface SubscriptionFields {
  /** The address, trimmed, its domain in ASCII. */
  email: string;
  /** What to subscribe to, where a service has several lists. */
  list?: string;
  /** `yes`: the box was ticked. */
  consent: "yes";
  /** Which text the reader agreed to, as the host names it. */
  "consent-version": string;
  /** BCP 47 tag of the language that the text was shown in. */
  locale: string;
  /** ISO 8601 instant of sending, by the reader's clock. */
  time: string;
  /** Path of the page, without query and fragment. */
  page: string;
  /** Seconds from when the form was shown until it was sent. People take longer than two. */
  elapsed: string;
  /** A field that people neither see nor hear; only a robot fills it in. */
  website: "";
  /** A topic that was chosen; as many fields as there are. Without one, all are meant. */
  topic?: string;
  /** BCP 47 tag of a language that was chosen; as many fields as there are. Without one, all are meant. */
  language?: string;
  frequency?: Frequency;
  /** Solution of a proof of work that the service has asked for, by the ALTCHA protocol. */
  altcha?: string;
}
