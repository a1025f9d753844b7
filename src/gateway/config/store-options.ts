import * as v from "valibot";
import { exactObject, singleLine } from "./schema-parts.js";
import { smtpAddress } from "./smtp-address.js";
import { localizedText, mailAddress } from "./subscription-schema-parts.js";

/** Keeps subscriptions in a database and sends the emails. */
export const storeOptions = exactObject({
  /** `file:` and a path, or the address of a libSQL server (`libsql:`, `https:`, `wss:`). */
  database: v.pipe(
    singleLine,
    v.regex(
      /^(file|libsql|https?|wss?):/i,
      "must be file:<path>, or the libsql:, https: or wss: address of a server",
    ),
  ),
  /** Token for a libSQL server. Default: none. */
  databaseToken: v.optional(singleLine),
  /** `smtp://` or `smtps://`, with username and password if the server needs them. */
  smtp: smtpAddress,
  /** Sender of the emails. */
  from: exactObject({ name: localizedText, address: mailAddress }),
  /** Address for replies. Default: the sender's. */
  replyTo: v.optional(mailAddress),
});

export type StoreConfig = v.InferOutput<typeof storeOptions>;
