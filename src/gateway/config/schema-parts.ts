import * as v from "valibot";
import { ConfigError } from "./config-error.js";

/** An object of these keys and no other. A key that is not known is refused with the name of the one that is most like it. */
export const settings = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, (issue) => {
    if (issue.expected !== "never")
      return issue.expected?.startsWith('"') ? "is missing" : "must be an object";
    const near = nearest(String(issue.input), Object.keys(entries));
    return `is not known${near ? `; is “${near}” meant?` : `; known are ${Object.keys(entries).join(", ")}`}`;
  });

/** An object of things of one kind under names of the host's own. */
export const byName = <Entry extends v.GenericSchema>(entry: Entry) =>
  v.pipe(
    v.custom<Record<string, v.InferInput<Entry>>>(
      (value) => typeof value === "object" && value !== null && !Array.isArray(value),
      "must be an object",
    ),
    v.record(v.string(), entry),
  );

/** A number of seconds. */
export const seconds = (least = 0) =>
  v.pipe(v.number("must be a number of seconds"), v.minValue(least, `must be ${least} seconds or more`));

/** A whole number, from `least`. */
export const count = (least: number) =>
  v.pipe(
    v.number("must be a number"),
    v.integer("must be a whole number"),
    v.minValue(least, `must be ${least} or more`),
  );

/**
 * What a schema makes of a value.
 *
 * @throws {ConfigError} The values themselves, which may be keys, are not in its message.
 */
export function checkSettings<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const { success, output, issues } = v.safeParse(schema, value);
  if (success) return output;
  throw new ConfigError(
    issues.map((issue) => {
      const path = v.getDotPath(issue);
      return path ? `${path}: ${wordsOf(issue)}` : `The configuration ${wordsOf(issue)}`;
    }),
  );
}

const types: Record<string, string> = {
  string: "text",
  boolean: "true or false",
  number: "a number",
  Array: "a list",
  Object: "an object",
};

/** Valibot's own messages quote the value. */
const wordsOf = ({ message, expected }: v.BaseIssue<unknown>) =>
  message.startsWith("Invalid ")
    ? `must be ${types[expected ?? ""] ?? expected ?? "something else"}`
    : message;

function nearest(name: string, known: readonly string[]): string | undefined {
  const near = known
    .map((candidate) => ({ candidate, steps: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)[0];
  return near && near.steps <= Math.max(2, name.length / 3) ? near.candidate : undefined;
}

/** Letters to add, drop or change until one name is the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let line = 1; line <= Math.min(from.length, 50); line++) {
    const next = [line];
    for (let at = 1; at <= to.length; at++)
      next[at] = Math.min(
        next[at - 1]! + 1,
        row[at]! + 1,
        row[at - 1]! + (from[line - 1] === to[at - 1] ? 0 : 1),
      );
    row = next;
  }
  return row.at(-1)!;
}
