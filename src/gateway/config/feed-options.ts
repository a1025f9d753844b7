import * as v from "valibot";
import { isAddressRange } from "../feeds/public-address.js";
import { exactObject, recordOf, seconds, wholeNumber } from "./schema-parts.js";

const feedUrl = v.pipe(
  v.string("must be an address"),
  v.check((text) => /^https?:\/\//i.test(text) && URL.canParse(text), "must be an https:// address"),
  v.check(
    (text) => !URL.canParse(text) || !(new URL(text).username || new URL(text).password),
    "must not contain a username or password; use “headers” instead",
  ),
);

const headers = v.pipe(
  recordOf(v.string("must be a string")),
  v.check(
    (headers) =>
      Object.entries(headers).every(
        ([name, value]) => /^[!#$%&'*+.^`|~\w-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value),
      ),
    "contains a header name or value that is not valid",
  ),
  v.check(
    (headers) =>
      !Object.keys(headers).some((name) =>
        /^(host|connection|transfer-encoding|content-length)$/i.test(name),
      ),
    "must not contain Host, Connection, Transfer-Encoding or Content-Length: the gateway sets them",
  ),
);

const addressRange = v.pipe(
  v.string("must be an address such as 10.2.3.4 or 10.2.0.0/16"),
  v.check(isAddressRange, "must be an address such as 10.2.3.4 or 10.2.0.0/16"),
);

const port = v.pipe(wholeNumber(1), v.maxValue(65_535, "must be at most 65535"));

/** One feed. Durations are in seconds. */
export const feedOptions = v.pipe(
  exactObject({
    /** Address of the newsroom's feed: https, without a username or password. */
    url: feedUrl,
    /** Headers for the newsroom, for example an API key. They are sent to the feed's own origin only. Default: none. */
    headers: v.optional(headers, {}),
    /** Secret query parameters that are added to the address, for example an API key. Put others in `url`. Default: none. */
    query: v.optional(recordOf(v.string("must be a string")), {}),
    /**
     * Further strings that no answer may contain, such as a key in the path of `url`; six characters or more. Hidden in any
     * case are the values of `query`, the values of `headers` (except Accept, Accept-Language and User-Agent, and without a
     * scheme such as "Bearer" before a key), and whatever `serve` takes from the environment. Default: none.
     */
    secrets: v.optional(v.array(v.string("must be a string")), []),
    /** `json-feed`: JSON Feed 1.1. `original`: the newsroom's bytes, unchanged. Default: `json-feed`. */
    format: v.optional(v.picklist(["json-feed", "original"], "must be json-feed or original"), "json-feed"),
    /** Seconds for which an answer of the newsroom is fresh, so that the newsroom is not asked again. Default: 60. */
    refresh: v.optional(seconds(1), 60),
    /** Seconds for which browsers and caches may keep an answer of the gateway. Default: 60. */
    maxAge: v.optional(seconds(), 60),
    /**
     * Further seconds for which an older answer is returned at once while a newer one is fetched. After that the gateway waits
     * for the newsroom, but at most one second. Default: 600.
     */
    staleWhileRevalidate: v.optional(seconds(), 600),
    /** Seconds for which the last good answer is returned while the newsroom is down or slow. Default: 604800, a week. */
    staleIfError: v.optional(seconds(), 604_800),
    /** Seconds for the whole answer of the newsroom, redirects included; 0.1 to 60. Default: 10. */
    timeout: v.optional(v.pipe(seconds(0.1), v.maxValue(60, "must be at most 60 seconds")), 10),
    /** Maximum size of the newsroom's answer in bytes, both compressed and decompressed. Default: 5000000. */
    maxBytes: v.optional(wholeNumber(1000), 5_000_000),
    /** How many pages of the feed can be read; 1 is the first page only. Default: 10. */
    pages: v.optional(v.pipe(wholeNumber(1), v.maxValue(100, "must be at most 100")), 10),
    /** Whether the feed may be read over http. Default: `false`. */
    http: v.optional(v.boolean(), false),
    /** Ports besides 80 and 443 that the newsroom may use. Default: none. */
    ports: v.optional(v.array(port, "must be a list of ports"), []),
    /**
     * Non-public IP addresses that this feed may connect to, as `10.2.3.4` or `10.2.0.0/16`, for a newsroom in your own
     * network. Default: none.
     */
    privateAddresses: v.optional(v.array(addressRange, "must be a list of addresses"), []),
  }),
  v.forward(
    v.check(
      ({ url, http }) => http || !/^http:/i.test(url),
      "uses http: set “http” to true if the newsroom has no https",
    ),
    ["url"],
  ),
  v.forward(
    v.check(({ url, ports }) => {
      const port = URL.canParse(url) ? new URL(url).port : "";
      return !port || [80, 443, ...ports].includes(Number(port));
    }, "uses a port other than 80 and 443: add it to “ports”"),
    ["url"],
  ),
);

/** One feed, as written in the configuration. Durations are in seconds. */
export type FeedOptions = v.InferInput<typeof feedOptions>;

/** One feed, checked and with its defaults. */
export type FeedConfig = v.InferOutput<typeof feedOptions>;
