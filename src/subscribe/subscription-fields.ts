import type { Frequency } from "./frequency.js";

/**
 * The fields that `<subscribe-form>` posts for the form that it builds. Services can rely on them. A host's own form is
 * posted with its own field names.
 */
export interface SubscriptionFields {
  /** Email address, trimmed, with the domain in ASCII. */
  email: string;
  /** The list to subscribe to, if the service has several. */
  list?: string;
  /** `yes`: the checkbox was checked. */
  consent: "yes";
  /** Version of the text that the reader agreed to, as the host names it. */
  "consent-version": string;
  /** BCP 47 tag of the language that the form was shown in. */
  locale: string;
  /** When the form was sent, in ISO 8601, by the reader's clock. */
  time: string;
  /** Path of the page, without query and fragment. */
  page: string;
  /** Seconds between showing and sending the form. People need more than two. */
  elapsed: string;
  /** IANA name of the browser's time zone, such as `Europe/Copenhagen`: a service can send its emails at the reader's hour. */
  timeZone?: string;
  /** A honeypot: people cannot see or hear this field, so only a bot fills it in. */
  website: "";
  /** A selected topic; one field for each. None means all topics. */
  topic?: string;
  /** BCP 47 tag of a selected language; one field for each. None means all languages. */
  language?: string;
  frequency?: Frequency;
  /** Solution of the proof of work that the service asked for, by the ALTCHA protocol. */
  altcha?: string;
}
