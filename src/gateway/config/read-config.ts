import { ConfigError } from "./config-error.js";
import type { ExpandedFile } from "./expand-environment.js";
import { gatewayOptions, type GatewayConfig, type GatewayOptions } from "./gateway-options.js";
import { parseOptions } from "./parse-options.js";

/**
 * Checks options and fills in the defaults.
 *
 * @throws {ConfigError}
 */
export const readConfig = (options: GatewayOptions): GatewayConfig => parseOptions(gatewayOptions, options);

/**
 * Checks a configuration file, so that all its mistakes are reported at once.
 *
 * @throws {ConfigError}
 */
export function checkFile({ options, unset }: ExpandedFile): void {
  const mistakes = unset.map(({ path, message }) => `${path}: ${message}`);
  try {
    readConfig(options);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    // A setting without its variable is wrong in other ways as well.
    mistakes.push(
      ...error.mistakes.filter((mistake) => !unset.some(({ path }) => mistake.startsWith(`${path}:`))),
    );
  }
  if (mistakes.length) throw new ConfigError(mistakes);
}
