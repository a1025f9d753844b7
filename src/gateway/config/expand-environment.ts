import { ConfigError } from "./config-error.js";
import type { GatewayOptions } from "./gateway-options.js";

/**
 * Reads a configuration file: JSON, in whose strings `${NAME}` stands for an environment variable. Values that are
 * inserted into the options of a feed are added to its `secrets`.
 *
 * @throws {ConfigError} The text is not JSON, or a variable is not set.
 */
export function expandEnvironment(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): GatewayOptions {
  let options: unknown;
  try {
    options = JSON.parse(text);
  } catch (error) {
    throw new ConfigError([`The configuration is not valid JSON: ${placeOf(error)}`]);
  }
  const mistakes: string[] = [];
  const expand = (value: unknown, path: string, inserted: string[]): unknown => {
    if (typeof value === "string")
      return value.replace(/\$\{(\w+)\}/g, (_, name: string) => {
        const found = environment[name];
        if (!found) mistakes.push(`${path}: the environment variable ${name} is not set`);
        else inserted.push(found);
        return found ?? "";
      });
    if (Array.isArray(value)) return value.map((entry, index) => expand(entry, `${path}.${index}`, inserted));
    if (!value || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => {
        const entryPath = path ? `${path}.${key}` : key;
        if (path !== "feeds") return [key, expand(entry, entryPath, inserted)];
        const secrets: string[] = [];
        const feed = expand(entry, entryPath, secrets) as { secrets?: string[] };
        return [key, secrets.length ? { ...feed, secrets: [...(feed.secrets ?? []), ...secrets] } : feed];
      }),
    );
  };
  const expanded = expand(options, "", []);
  if (mistakes.length) throw new ConfigError(mistakes);
  return expanded as GatewayOptions;
}

/** Where the text is wrong. The parser's own message quotes what is around it, which may be a key. */
const placeOf = (error: unknown) =>
  /(?:line \d+ column \d+|position \d+)/.exec((error as Error).message)?.[0] ?? "it ends too early";
