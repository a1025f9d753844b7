import { ConfigError } from "./config-error.js";
import type { GatewayOptions } from "./gateway-options.js";

/**
 * Reads a configuration file: JSON, in whose texts `${NAME}` is taken out of the environment. What comes from there into
 * a feed's options is a secret of that feed.
 *
 * @throws {ConfigError}
 */
export function expandEnvironment(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): GatewayOptions {
  let options: unknown;
  try {
    options = JSON.parse(text);
  } catch (error) {
    throw new ConfigError([`The configuration is no JSON: ${describe(error)}`]);
  }
  const mistakes: string[] = [];
  const expand = (value: unknown, path: string, used: string[]): unknown => {
    if (typeof value === "string")
      return value.replace(/\$\{(\w+)\}/g, (_, name: string) => {
        const found = environment[name];
        if (!found) mistakes.push(`${path}: there is no ${name} in the environment`);
        else used.push(found);
        return found ?? "";
      });
    if (Array.isArray(value)) return value.map((entry, at) => expand(entry, `${path}.${at}`, used));
    if (!value || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => {
        const within = path ? `${path}.${key}` : key;
        if (path !== "feeds") return [key, expand(entry, within, used)];
        const secrets: string[] = [];
        const feed = expand(entry, within, secrets) as { secrets?: string[] };
        return [key, secrets.length ? { ...feed, secrets: [...(feed.secrets ?? []), ...secrets] } : feed];
      }),
    );
  };
  const expanded = expand(options, "", []);
  if (mistakes.length) throw new ConfigError(mistakes);
  return expanded as GatewayOptions;
}

/** Where it broke, without the text around it, which may be a key. */
const describe = (error: unknown) =>
  /(?:line \d+ column \d+|position \d+)/.exec((error as Error).message)?.[0] ?? "it ends too early";
