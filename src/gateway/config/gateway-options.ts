import * as v from "valibot";
import { feedOptions } from "./feed-options.js";
import {
  checkTogether,
  exactObject,
  recordOf,
  seconds,
  singleLine,
  suggest,
  uniqueValues,
  wholeNumber,
} from "./schema-parts.js";
import { subscriptionOptions } from "./subscription-options.js";

const isOrigin = (text: string) =>
  /^https?:\/\/[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text;

const origin = v.pipe(
  v.string("must be an origin"),
  v.check(isOrigin, "must be an origin such as https://www.ministry.example, without a path"),
);

const parsing = exactObject({
  /** Seconds; 0.1 to 60. Default: 10. */
  timeout: v.optional(v.pipe(seconds(0.1), v.maxValue(60, "must be at most 60 seconds")), 10),
  /** Megabytes, with those of other answers that are parsed at the same time; 64 to 4096. Default: 256. */
  memory: v.optional(v.pipe(wholeNumber(64), v.maxValue(4096, "must be at most 4096 megabytes")), 256),
});

export type ParsingConfig = v.InferOutput<typeof parsing>;

const gatewayObject = exactObject({
  /** The feeds by id, which is the last part of the address `/feeds/<id>`: letters, digits, `-` and `_`. Default: none. */
  feeds: v.optional(
    v.pipe(
      recordOf(feedOptions),
      v.check(
        (feeds) => Object.keys(feeds).every((id) => /^[\w-]{1,64}$/.test(id)),
        "ids must have 1 to 64 letters, digits, - and _",
      ),
    ),
    {},
  ),
  /**
   * Limits for parsing one answer of a newsroom, and for rendering one fragment. If parsing takes more, the feed counts as
   * failed. They apply in Node, which does both in threads; on other runtimes they do nothing.
   */
  parsing: v.optional(parsing, {}),
  /** Subscriptions by email, under `/subscriptions`. Default: none. */
  subscriptions: v.optional(subscriptionOptions),
  /**
   * Sites whose pages may read the answers and post subscriptions (CORS): exact origins such as `https://www.ministry.example`,
   * or `*` for all. Default: only the gateway's own.
   */
  origins: v.optional(
    v.union(
      [v.literal("*"), v.pipe(v.array(origin), uniqueValues())],
      (issue) =>
        // The message of a wrong entry says more than this one.
        issue.issues?.find(({ path, type }) => path || type === "check")?.message ??
        "must be “*” or a list of origins",
    ),
    [],
  ),
  /**
   * Whether `/metrics` answers with figures for Prometheus: to everybody (`true`), or only to requests with this bearer token,
   * of at least 16 characters. Default: `false`; it answers 404.
   */
  metrics: v.optional(
    v.union(
      [
        v.boolean(),
        v.pipe(singleLine, v.minLength(16, "must have at least 16 characters, or be true or false")),
      ],
      (issue) =>
        // The message about a token that is too short says more than this one.
        issue.issues?.find(({ type }) => type === "min_length")?.message ??
        "must be true, false or a bearer token of at least 16 characters",
    ),
    false,
  ),
  /** Path that precedes all of the gateway's own, such as `/api/newsroom`. Default: none. */
  basePath: v.optional(
    v.pipe(v.string(), v.regex(/^(\/[\w.~-]+)*$/, "must be a path such as /api/newsroom")),
    "",
  ),
});

export const gatewayOptions = v.pipe(
  gatewayObject,
  checkTogether(function* ({ feeds, subscriptions, basePath }) {
    if (!subscriptions) return;
    const end = `${basePath}/subscriptions`;
    // An address that cannot be read is reported by the setting itself.
    const { url } = subscriptions;
    if (URL.canParse(url) && !new URL(url).pathname.replace(/\/$/, "").endsWith(end))
      yield {
        keys: ["subscriptions", "url"],
        message: `must end with ${end}, where the gateway answers. Else every link in an email leads nowhere`,
      };
    for (const [name, { news }] of Object.entries(subscriptions.lists))
      for (const [index, id] of (news?.feeds ?? []).entries())
        if (!Object.hasOwn(feeds, id))
          yield {
            keys: ["subscriptions", "lists", name, "news", "feeds", index],
            message: `is not the id of a feed under “feeds”. ${suggest(id, Object.keys(feeds))}`,
          };
  }),
);

/** What a gateway serves, and to whom, as written in the configuration. It can come from a JSON file as it is. */
export type GatewayOptions = v.InferInput<typeof gatewayOptions>;

/** The configuration, checked and with its defaults. */
export type GatewayConfig = v.InferOutput<typeof gatewayOptions>;
