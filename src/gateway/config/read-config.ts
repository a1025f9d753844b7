import * as v from "valibot";
import { subscriptionOptions } from "./subscription-options.js";
import { isAddress } from "../feeds/public-address.js";
import type { FeedOptions, GatewayOptions } from "./gateway-options.js";
import { byName, checkSettings, count, seconds, settings } from "./schema-parts.js";

const isOrigin = (text: string) =>
  /^https?:\/\/[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text;

const isAddressRange = (text: string) => {
  const [start = "", bits, ...rest] = text.split("/");
  const most = start.includes(":") ? 128 : 32;
  return (
    !rest.length && isAddress(start) && (bits === undefined || (/^\d{1,3}$/.test(bits) && +bits <= most))
  );
};

const feed = v.pipe(
  settings({
    url: v.pipe(
      v.string("must be an address"),
      v.check((text) => /^https?:\/\//i.test(text) && URL.canParse(text), "must be an address with https://"),
      v.check(
        (text) => !URL.canParse(text) || !(new URL(text).username || new URL(text).password),
        "must not hold a name or password; put them into headers",
      ),
    ),
    headers: v.optional(
      v.pipe(
        byName(v.string("must be text")),
        v.check(
          (headers) =>
            Object.entries(headers).every(
              ([name, value]) =>
                /^[!#$%&'*+.^`|~\w-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value),
            ),
          "has a name or value that no header can have",
        ),
        v.check(
          (headers) =>
            !Object.keys(headers).some((name) =>
              /^(host|connection|transfer-encoding|content-length)$/i.test(name),
            ),
          "must leave host, connection and lengths to the gateway",
        ),
      ),
      {},
    ),
    query: v.optional(byName(v.string("must be text")), {}),
    secrets: v.optional(v.array(v.string("must be text")), []),
    format: v.optional(v.picklist(["json-feed", "original"], "must be json-feed or original"), "json-feed"),
    refresh: v.optional(seconds(1), 60),
    maxAge: v.optional(seconds(), 60),
    staleWhileRevalidate: v.optional(seconds(), 600),
    staleIfError: v.optional(seconds(), 604_800),
    timeout: v.optional(v.pipe(seconds(0.1), v.maxValue(60, "must be 60 seconds or less")), 10),
    maxBytes: v.optional(count(1000), 5_000_000),
    pages: v.optional(v.pipe(count(1), v.maxValue(100, "must be 100 or less")), 10),
    http: v.optional(v.boolean(), false),
    ports: v.optional(
      v.array(v.pipe(count(1), v.maxValue(65_535, "must be 65535 or less")), "must be a list of ports"),
      [],
    ),
    privateAddresses: v.optional(
      v.array(
        v.pipe(
          v.string("must be an address such as 10.2.3.4 or 10.2.0.0/16"),
          v.check(isAddressRange, "must be an address such as 10.2.3.4 or 10.2.0.0/16"),
        ),
        "must be a list of addresses",
      ),
      [],
    ),
  }),
  v.forward(
    v.check(
      ({ url, http }) => http || !/^http:/i.test(url),
      "is on http: set “http” to true if the newsroom has no https",
    ),
    ["url"],
  ),
  v.forward(
    v.check(({ url, ports }) => {
      const port = URL.canParse(url) ? new URL(url).port : "";
      return !port || [80, 443, ...ports].includes(Number(port));
    }, "names a port other than 80 and 443: list it in “ports”"),
    ["url"],
  ),
);

const schema = settings({
  feeds: v.optional(
    v.pipe(
      byName(feed),
      v.check(
        (feeds) => Object.keys(feeds).every((id) => /^[\w-]{1,64}$/.test(id)),
        "has an id with other than letters, digits, - and _, or a longer one than 64",
      ),
    ),
    {},
  ),
  subscriptions: v.optional(subscriptionOptions),
  origins: v.optional(
    v.union(
      [
        v.literal("*"),
        v.array(
          v.pipe(
            v.string("must be an origin"),
            v.check(isOrigin, "must be an origin such as https://www.ministry.example, without a path"),
          ),
        ),
      ],
      (issue) =>
        // Of an entry that is wrong, its own message says more.
        issue.issues?.find(({ path }) => path)?.message ?? "must be “*” or a list of origins",
    ),
    [],
  ),
  basePath: v.optional(
    v.pipe(v.string(), v.regex(/^(\/[\w.~-]+)*$/, "must be a path such as /api/newsroom")),
    "",
  ),
});

/** The options of one feed with all that was left out. */
export type FeedConfig = Required<FeedOptions>;
export type GatewayConfig = v.InferOutput<typeof schema>;

/**
 * Checks options and fills in what was left out.
 *
 * @throws {ConfigError}
 */
export const readConfig = (options: GatewayOptions): GatewayConfig => checkSettings(schema, options);
