import * as v from "valibot";
import { forwardOptions } from "./forward-options.js";
import { listOptions } from "./list-options.js";
import { checkTogether, exactObject, singleLine, suggest, wholeNumber } from "./schema-parts.js";
import { storeOptions } from "./store-options.js";
import { isLoopback, shortName, webAddress } from "./subscription-schema-parts.js";

const makeSecret = "Make one with: openssl rand -base64 32";

const secret = v.pipe(
  singleLine,
  v.minLength(32, `must have at least 32 characters. ${makeSecret}`),
  v.check(
    (text) => new Set(text).size >= 8 && !/^(?:change|replace|insert|your)/i.test(text),
    `must be random: whoever guesses it can end subscriptions. ${makeSecret}`,
  ),
);

/** Email programs do not offer a button to unsubscribe that posts to http, and http shows tokens to everybody on the way. */
const publicAddress = v.pipe(
  webAddress,
  v.check((address) => {
    if (!URL.canParse(address)) return true;
    const { protocol, hostname } = new URL(address);
    return protocol === "https:" || isLoopback(hostname);
  }, "must be an https:// address"),
);

const limits = exactObject({
  /** Requests of one client, which is an IPv4 /24 or IPv6 /56 network, in ten minutes. Default: 5. */
  clientPer10Minutes: v.optional(wholeNumber(1), 5),
  /** The same in a day. Default: 20. */
  clientPerDay: v.optional(wholeNumber(1), 20),
  /** Emails to one address about one list in a day, until the reader has confirmed. Default: 1. */
  mailsPerDay: v.optional(wholeNumber(1), 1),
  /** Emails to one mailbox (dots and plus tags ignored) in a week, until the reader has confirmed. Default: 3. */
  mailsPerWeek: v.optional(wholeNumber(1), 3),
});

/** The part `subscriptions` of the gateway's configuration. */
export const subscriptionOptions = v.pipe(
  exactObject({
    /** Public address of these routes, such as https://gateway.example/subscriptions. Links in emails begin with it. */
    url: publicAddress,
    /** Signs links and challenges; at least 32 characters. In a list, the first one signs and all are accepted. */
    secret: v.union(
      [secret, v.pipe(v.array(secret), v.minLength(1, "must not be empty"))],
      "must be a string of at least 32 characters, or a list of such strings",
    ),
    /** The lists to subscribe to, by name. A form names one in its field `list`; the first is the default. */
    lists: v.pipe(
      v.record(shortName, listOptions),
      v.check((lists) => Object.keys(lists).length > 0, "must name at least one list"),
    ),
    /** Keeps subscriptions here. Either this or `forward` must be set. */
    store: v.optional(storeOptions),
    /** Forwards subscriptions to a provider that asks for confirmation itself. Either this or `store` must be set. */
    forward: v.optional(forwardOptions),
    /** Page with the form, for readers whose link has expired. Default: the gateway's own form. */
    formUrl: v.optional(webAddress),
    /** Page that says how data is used. Default: none. */
    privacyUrl: v.optional(webAddress),
    /**
     * Header in which the nearest proxy names the client, such as x-forwarded-for; its last entry counts. Without this
     * setting, or if the header is missing, the client is the peer of the connection. Never name a header that clients
     * can set themselves.
     */
    clientHeader: v.optional(
      v.pipe(singleLine, v.toLowerCase(), v.regex(/^[a-z0-9-]+$/, "must be the name of a header")),
    ),
    /** Asks for a proof of work. Readers without JavaScript are exempt and get fewer attempts. Default: none. */
    proofOfWork: v.optional(
      exactObject({
        /** The highest number that a browser has to try. Default: 50000. */
        maxNumber: v.optional(
          v.pipe(wholeNumber(1), v.maxValue(10_000_000, "must be at most 10,000,000")),
          50_000,
        ),
      }),
    ),
    /** How many requests and emails are allowed. */
    limits: v.optional(limits, {}),
  }),
  v.check(({ store, forward }) => !store !== !forward, 'must have either "store" or "forward"'),
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
      "must not have topics, languages or frequencies together with “forward”: only “store” keeps them",
    ),
    ["lists"],
  ),
  v.forward(
    v.check(
      ({ forward, lists }) => !forward || Object.values(lists).every(({ news }) => !news),
      "must not have news together with “forward”: only “store” sends it",
    ),
    ["lists"],
  ),
  checkTogether(function* ({ lists }) {
    for (const [name, { topics, news }] of Object.entries(lists))
      for (const topic of Object.keys(news?.topics ?? {}))
        if (!Object.hasOwn(topics, topic))
          yield {
            keys: ["lists", name, "news", "topics", topic],
            message: `is not one of the “topics” of the list. ${suggest(topic, Object.keys(topics))}`,
          };
  }),
);

/** Subscriptions, as written in the configuration. */
export type SubscriptionOptions = v.InferInput<typeof subscriptionOptions>;

/** Subscriptions, checked and with the defaults. */
export type SubscriptionConfig = v.InferOutput<typeof subscriptionOptions>;

export type LimitsConfig = v.InferOutput<typeof limits>;
