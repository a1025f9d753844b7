import * as v from "valibot";
import { ConfigError } from "./config-error.js";

/**
 * Checks a value against a schema and fills in the defaults.
 *
 * @throws {ConfigError} Its message never contains the values themselves, which may be keys.
 */
export function parseOptions<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const { success, output, issues } = v.safeParse(schema, value);
  if (success) return output;
  throw new ConfigError(
    issues.map((issue) => {
      const path = v.getDotPath(issue);
      return path ? `${path}: ${messageOf(issue)}` : `The configuration ${messageOf(issue)}`;
    }),
  );
}

const typeNames: Record<string, string> = {
  string: "a string",
  boolean: "true or false",
  number: "a number",
  Array: "a list",
  Object: "an object",
};

/** Valibot's own messages quote the value, so they are replaced. */
const messageOf = ({ message, expected }: v.BaseIssue<unknown>) =>
  message.startsWith("Invalid ")
    ? `must be ${typeNames[expected ?? ""] ?? expected ?? "something else"}`
    : message;
