import { gatewayOptions, type GatewayConfig, type GatewayOptions } from "./gateway-options.js";
import { parseOptions } from "./parse-options.js";

/**
 * Checks options and fills in the defaults.
 *
 * @throws {ConfigError}
 */
export const readConfig = (options: GatewayOptions): GatewayConfig => parseOptions(gatewayOptions, options);
