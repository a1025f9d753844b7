import type { SubscriptionOptions } from "./subscription-options.js";

/** What a gateway serves, and to whom. All of it may stand in a JSON file. */
export interface GatewayOptions {
  /** The feeds by id, as in the address `/feeds/<id>`: letters, digits, `-` and `_`. */
  feeds?: Record<string, FeedOptions>;
  /** Subscriptions by mail, under `/subscriptions`. Default: none. */
  subscriptions?: SubscriptionOptions;
  /**
   * Sites whose pages may read the answers and post subscriptions: exact origins such as `https://www.ministry.example`, or `*` for all.
   * Default: none but the gateway's own.
   */
  origins?: string[] | "*";
  /** Path that the gateway is under, such as `/api/newsroom`. Default: none. */
  basePath?: string;
}

/** One feed. Times are in seconds. */
export interface FeedOptions {
  /** Address of the newsroom's feed: https, without a name or password. */
  url: string;
  /** Headers for the newsroom, an API key say. They go to the feed's own origin only. */
  headers?: Record<string, string>;
  /** Parameters added to the address that nobody is to see, an API key say; others belong into `url`. */
  query?: Record<string, string>;
  /**
   * Texts that no answer may hold, such as a key in the path of `url`; six characters or more. Values of `headers` (but
   * accept, accept-language and user-agent, and without a word such as "Bearer" before a key) and `query` are among them
   * anyhow; so is what `serve` takes out of the environment.
   */
  secrets?: string[];
  /** `json-feed`: JSON Feed 1.1. `original`: the newsroom's bytes as they are. Default `json-feed`. */
  format?: "json-feed" | "original";
  /** How long an answer of the newsroom is good before it is asked again. Default 60. */
  refresh?: number;
  /** How long browsers and caches may keep an answer of the gateway. Default 60. */
  maxAge?: number;
  /**
   * How much longer an older answer is given at once while a newer one is on its way. Default 600. After that the newsroom
   * is waited for, but not longer than a second.
   */
  staleWhileRevalidate?: number;
  /** How long the last good answer is given while the newsroom is down or slow. Default 604800, a week. */
  staleIfError?: number;
  /** How long the newsroom may take, redirects and all. Default 10. */
  timeout?: number;
  /** Bytes that its answer may have, packed or not. Default 5000000. */
  maxBytes?: number;
  /** How many pages of the feed there are to read; 1 is the first alone. Default 10. */
  pages?: number;
  /** Whether the feed may be read over http. Default `false`. */
  http?: boolean;
  /** Ports besides 80 and 443 that the newsroom may use. Default none. */
  ports?: number[];
  /**
   * Addresses that are not public and yet may be connected to for this feed, as `10.2.3.4` or `10.2.0.0/16`: a newsroom
   * in your own network. Default none.
   */
  privateAddresses?: string[];
}
