import * as v from "valibot";
import { frequencies } from "../../subscribe/frequency.js";
import { count, settings } from "./schema-parts.js";

const line = v.pipe(
  v.string("must be a text"),
  v.nonEmpty("must not be empty"),
  v.maxLength(1000, "must not be longer than 1,000 characters"),
  v.regex(/^[^\x00-\x1f\x7f]*$/, "must not have line breaks or control characters"),
);

const webAddress = v.pipe(
  line,
  v.check((address) => {
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
    const { username, password, search, hash } = new URL(address);
    return !username && !password && !search && !hash;
  }, "must be an http(s) address without user, query and fragment"),
);

const mailAddress = v.pipe(line, v.email("must be an e-mail address"));

/** One text for all languages, or one for each; English stands in for what is missing. */
const localized = v.union(
  [line, settings({ en: line, da: v.optional(line), ar: v.optional(line) })],
  'must be a text, or texts by language with at least "en"',
);

const name = v.pipe(line, v.regex(/^[\w-]{1,64}$/, "names have only letters, digits, - and _"));

const languageTag = v.pipe(
  line,
  v.check(isTag, "must be a language tag such as da"),
  v.transform((tag) => Intl.getCanonicalLocales(tag)[0]!),
);

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}

const once = <T>() => v.check((values: T[]) => new Set(values).size === values.length, "names one twice");

/** What can be subscribed to, and what a form may ask about it. */
const list = settings({
  title: localized,
  /** Topics that a reader may choose, by name; who chooses none gets all. Fields `topic`. */
  topics: v.optional(v.record(name, localized), {}),
  /** Languages that a reader may choose; who chooses none gets all. Fields `language`. */
  languages: v.optional(v.pipe(v.array(languageTag, "must be a list of language tags"), once()), []),
  /** How often a reader may have mails; without a choice it is the first. Field `frequency`. */
  frequencies: v.optional(
    v.pipe(
      v.array(
        v.picklist(frequencies, `must be one of ${frequencies.join(", ")}`),
        `must be a list of ${frequencies.join(", ")}`,
      ),
      once(),
    ),
    [],
  ),
});

const secret = v.pipe(line, v.minLength(32, "must have at least 32 characters"));

/** Keeps subscriptions in a database and sends the mails. */
const store = settings({
  /** `file:` and a path, or the address of a libSQL server (`libsql:`, `https:`, `wss:`). */
  database: v.pipe(
    line,
    v.regex(
      /^(file|libsql|https?|wss?):/i,
      "must be file:<path>, or the libsql:, https: or wss: address of a server",
    ),
  ),
  /** Token for a libSQL server. */
  databaseToken: v.optional(line),
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
  smtp: v.pipe(
    line,
    v.check(
      (address) => /^smtps?:\/\/[^/]/i.test(address) && URL.canParse(address),
      "must be an smtp:// or smtps:// address",
    ),
  ),
  from: settings({ name: localized, address: mailAddress }),
  replyTo: v.optional(mailAddress),
});

const listmonk = settings({
  to: v.literal("listmonk"),
  /** Address of the listmonk server. */
  url: webAddress,
  /** The UUID of listmonk's list for each of our lists. Those lists must be public and double opt-in. */
  lists: v.record(line, v.pipe(line, v.uuid("must be a UUID"))),
});

const mailchimp = settings({
  to: v.literal("mailchimp"),
  /** Address of the API, such as https://us19.api.mailchimp.com/3.0. */
  url: webAddress,
  key: line,
  /** The audience of each of our lists. */
  lists: v.record(line, line),
});

const via = settings({
  to: v.literal("via"),
  /** Address of the subscription API, as the platform's support names it. */
  url: webAddress,
  /** The publisher's key, a UUID. */
  key: line,
});

/** The part `subscriptions` of the gateway's configuration. */
export const subscriptionOptions = v.pipe(
  settings({
    /** Public address of these routes, such as https://gateway.example/subscriptions. Links in mails begin with it. */
    url: webAddress,
    /** Signs links and challenges. Where several are given the first signs, and all are taken as valid. */
    secret: v.union(
      [secret, v.pipe(v.array(secret), v.minLength(1, "must not be empty"))],
      "must be a text of at least 32 characters, or a list of such texts",
    ),
    /** What can be subscribed to, by name. A form names one in its field `list`, else it is the first. */
    lists: v.pipe(
      v.record(name, list),
      v.check((lists) => Object.keys(lists).length > 0, "must name at least one list"),
    ),
    /** Keep subscriptions here. Either this or `forward`. */
    store: v.optional(store),
    /** Hand subscriptions on to a provider that asks for confirmation itself. Either this or `store`. */
    forward: v.optional(
      v.variant("to", [listmonk, mailchimp, via], 'must have "to": "listmonk", "mailchimp" or "via"'),
    ),
    /** Page with the form, for readers whose link is out of date. */
    formUrl: v.optional(webAddress),
    /** Page that says how data is treated. */
    privacyUrl: v.optional(webAddress),
    /**
     * Header in which the nearest proxy names the client, such as x-forwarded-for, of which the last entry counts. Without
     * it, and where it is missing, the client is who opened the connection. A header that clients may set themselves must
     * not be named here.
     */
    clientHeader: v.optional(
      v.pipe(line, v.toLowerCase(), v.regex(/^[a-z0-9-]+$/, "must be the name of a header")),
    ),
    /** Asks for a proof of work: the highest number to try. Readers without JavaScript get by with fewer attempts. */
    proofOfWork: v.optional(
      settings({
        maxNumber: v.optional(v.pipe(count(1), v.maxValue(10_000_000, "must be at most 10,000,000")), 50_000),
      }),
    ),
    limits: v.optional(
      settings({
        /** Requests of one client, an IPv4 /24 or IPv6 /56, in ten minutes. */
        clientPer10Minutes: v.optional(count(1), 5),
        /** The same in a day. */
        clientPerDay: v.optional(count(1), 20),
        /** Mails to one address about one list in a day, until its reader has confirmed. */
        mailsPerDay: v.optional(count(1), 1),
        /** Mails to one mailbox in a week, until its reader has confirmed. */
        mailsPerWeek: v.optional(count(1), 3),
      }),
      {},
    ),
  }),
  v.check(({ store, forward }) => !store !== !forward, 'must have one of "store" and "forward"'),
  v.forward(
    v.check(
      ({ forward, lists }) =>
        !forward ||
        forward.to === "via" ||
        Object.keys(lists).every((name) => Object.hasOwn(forward.lists, name)),
      "must have an entry for each of the lists",
    ),
    ["forward"],
  ),
  v.forward(
    v.check(
      ({ forward, lists }) =>
        !forward ||
        Object.values(lists).every(
          ({ topics, languages, frequencies }) =>
            !Object.keys(topics).length && !languages.length && !frequencies.length,
        ),
      "have topics, languages or frequencies, which only “store” keeps",
    ),
    ["lists"],
  ),
);

/** As written in a configuration. */
export type SubscriptionOptions = v.InferInput<typeof subscriptionOptions>;

/** As checked, with defaults. */
export type SubscriptionSettings = v.InferOutput<typeof subscriptionOptions>;

export type ListSettings = v.InferOutput<typeof list>;
export type LocalizedText = v.InferOutput<typeof localized>;
export type StoreSettings = v.InferOutput<typeof store>;
export type ListmonkSettings = v.InferOutput<typeof listmonk>;
export type MailchimpSettings = v.InferOutput<typeof mailchimp>;
export type ViaSettings = v.InferOutput<typeof via>;
