import * as v from "valibot";
import { databaseAddress } from "./database-address.js";
import { exactObject, singleLine, wholeNumber } from "./schema-parts.js";
import { smtpAddress } from "./smtp-address.js";
import { localizedText, mailAddress } from "./subscription-schema-parts.js";

const dkim = exactObject({
  /** Domain that signs; best the one of the sender, so that DMARC passes. */
  domain: v.pipe(singleLine, v.regex(/^[a-z0-9.-]+\.[a-z0-9-]+$/i, "must be a domain")),
  /** Selector of the key: its public half is in the DNS at `<selector>._domainkey.<domain>`. */
  selector: v.pipe(singleLine, v.regex(/^[a-z0-9.-]+$/i, "must be a selector")),
  /** The private key in PEM, or the path of a file with it. */
  privateKey: v.pipe(v.string("must be a string"), v.nonEmpty("must not be empty")),
});

const bounces = v.pipe(
  exactObject({
    /** Address that bounces go to, such as bounces@embassy.example. Its mailbox must accept plus tags, `bounces+…@`. */
    address: v.pipe(
      mailAddress,
      v.regex(/^[^@+]{1,12}@/, "must have at most 12 characters before the @, because a tag is added"),
    ),
    /** Password of `POST /subscriptions/bounces`; at least 32 characters. Default: the address answers 404. */
    secret: v.optional(v.pipe(singleLine, v.minLength(32, "must have at least 32 characters"))),
    /** Folder, in the format Maildir, into which the mail server puts the bounces. Default: none is read. */
    maildir: v.optional(singleLine),
  }),
  v.check(({ secret, maildir }) => !!secret || !!maildir, 'must have "secret" or "maildir"'),
);

const sending = exactObject({
  /** Mails on their way to the mail server at the same time, at least 2. Each process has as many. Default: 10. */
  connections: v.optional(v.pipe(wholeNumber(2), v.maxValue(100, "must be at most 100")), 10),
  /** Mails on their way to one receiving domain at the same time. Default: 4. */
  perDomain: v.optional(wholeNumber(1), 4),
  /** Mails a second to one receiving domain. Default: no limit. */
  perSecond: v.optional(v.pipe(v.number("must be a number"), v.minValue(0.01, "must be at least 0.01"))),
});

/** Keeps subscriptions in a database and sends the emails. */
export const storeOptions = exactObject({
  /** `file:` and a path, or the `postgres://` address of a database on a PostgreSQL server. */
  database: databaseAddress,
  /** How many connections each process opens to a PostgreSQL server. Default: 5. */
  databaseConnections: v.optional(wholeNumber(1), 5),
  /** `smtp://` or `smtps://`, with username and password if the server needs them. */
  smtp: smtpAddress,
  /** Sender of the emails. */
  from: exactObject({ name: localizedText, address: mailAddress }),
  /**
   * Days for which an ended subscription and the proof of consent to it are kept. Claims about a mail can be made for some
   * years; after that there is no reason to keep the address. Default: 1095, three years.
   */
  retention: v.optional(wholeNumber(1), 1095),
  /** Address for replies. Default: the sender's. */
  replyTo: v.optional(mailAddress),
  /** Signs the emails. Default: not signed here; the mail server may sign them. */
  dkim: v.optional(dkim),
  /** Ends the subscriptions of addresses that do not work, and of readers who complain. Default: bounces go to `from`. */
  bounces: v.optional(bounces),
  /** How many emails are on their way at the same time. */
  limits: v.optional(sending, {}),
  /**
   * Whether news are sent once more if the mail server has hung up before it said whether it takes them, so that some readers
   * may get them twice instead of not at all. Default: `false`.
   */
  resendUncertain: v.optional(v.boolean(), false),
});

export type StoreConfig = v.InferOutput<typeof storeOptions>;
