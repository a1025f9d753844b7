import { ConfigError } from "./config-error.js";
import { findJsonMistake } from "./json-mistake.js";
import type { GatewayOptions } from "./gateway-options.js";

/** A configuration file whose variables have been replaced. */
export interface ExpandedFile {
  /** Nothing in it has been checked. */
  options: GatewayOptions;
  /** The settings that contain a variable that is not set, and what is wrong with them. */
  unset: readonly { path: string; message: string }[];
}

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
  const { options, unset } = expandFile(text, environment);
  if (unset.length) throw new ConfigError(unset.map(({ path, message }) => `${path}: ${message}`));
  return options;
}

/**
 * The same, except that variables that are not set are returned, so that they can be reported with all other mistakes.
 *
 * @throws {ConfigError} The text is not JSON.
 */
export function expandFile(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): ExpandedFile {
  const json = parse(text);
  const unset: { path: string; message: string }[] = [];
  const expand = (value: unknown, path: string, inserted: string[]): unknown => {
    if (typeof value === "string") {
      if (/\$\{(?!\w+\})/.test(value))
        unset.push({
          path,
          message: "has a “${” without the name of an environment variable and “}” after it",
        });
      return value.replace(/\$\{(\w+)\}/g, (_, name: string) => {
        const found = environment[name];
        if (!found) unset.push({ path, message: `the environment variable ${name} is not set` });
        else inserted.push(found);
        return found ?? "";
      });
    }
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
  return { options: expand(json, "", []) as GatewayOptions, unset };
}

function parse(text: string): unknown {
  // Some editors on Windows write a byte order mark.
  const json = text.replace(/^\ufeff/, "");
  if (!json.trim()) throw new ConfigError(["The configuration is empty. The smallest one is {}"]);
  const mistake = findJsonMistake(json);
  if (mistake)
    throw new ConfigError([
      `The configuration is not valid JSON: line ${mistake.line} column ${mistake.column}: ${mistake.reason}`,
    ]);
  return JSON.parse(json);
}
