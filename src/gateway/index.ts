export { createGateway, type Gateway, type GatewayTools, type WorkContext } from "./create-gateway.js";
export type { SubscriptionOptions } from "./config-subscriptions.js";
export type { FeedOptions, GatewayOptions } from "./gateway-options.js";
export { ConfigError } from "./config-error.js";
export type { Log } from "./log.js";
