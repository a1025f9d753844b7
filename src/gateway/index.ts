export { createGateway, type Gateway, type GatewayTools, type WorkContext } from "./create-gateway.js";
export type { FeedOptions } from "./config/feed-options.js";
export type { GatewayOptions } from "./config/gateway-options.js";
export type { SubscriptionOptions } from "./config/subscription-options.js";
export { ConfigError } from "./config/config-error.js";
export type { Log } from "./shared/log.js";
