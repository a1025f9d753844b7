import * as v from "valibot";
import { exactObject, singleLine } from "./schema-parts.js";
import { webAddress } from "./subscription-schema-parts.js";

const listmonkOptions = exactObject({
  to: v.literal("listmonk"),
  /** Address of the listmonk server. */
  url: webAddress,
  /** For each list, by name, the UUID of a listmonk list, which must be public and double opt-in. */
  lists: v.record(singleLine, v.pipe(singleLine, v.uuid("must be a UUID"))),
});

const mailchimpOptions = exactObject({
  to: v.literal("mailchimp"),
  /** Address of the API, such as https://us19.api.mailchimp.com/3.0. */
  url: webAddress,
  /** API key. */
  key: singleLine,
  /** For each list, by name, the id of a Mailchimp audience. */
  lists: v.record(singleLine, singleLine),
});

const viaOptions = exactObject({
  to: v.literal("via"),
  /** Address of the subscription API, which the platform's support tells you. */
  url: webAddress,
  /** The publisher's key, a UUID. */
  key: singleLine,
});

/** Forwards subscriptions to a provider that asks for confirmation itself. */
export const forwardOptions = v.variant(
  "to",
  [listmonkOptions, mailchimpOptions, viaOptions],
  'must have "to": "listmonk", "mailchimp" or "via"',
);

export type ForwardConfig = v.InferOutput<typeof forwardOptions>;
export type ListmonkConfig = v.InferOutput<typeof listmonkOptions>;
export type MailchimpConfig = v.InferOutput<typeof mailchimpOptions>;
export type ViaConfig = v.InferOutput<typeof viaOptions>;
