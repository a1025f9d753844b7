import type { SubscriptionConfig } from "../config/subscription-options.js";
import type { Log } from "../shared/log.js";
import type { Links } from "./links.js";
import type { Tokens } from "./tokens.js";

/** What request routes and link routes share. */
export interface RouteContext {
  config: SubscriptionConfig;
  /** Sites whose pages may post subscriptions. */
  origins: readonly string[] | "*";
  links: Links;
  tokens: Tokens;
  /** Milliseconds since 1970. */
  now: () => number;
  log: Log;
}
