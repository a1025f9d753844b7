import * as v from "valibot";
import { mostSimilar } from "../../text/most-similar.js";

/** An object with exactly these keys. An unknown key is rejected, with the most similar known key as a suggestion. */
export const exactObject = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, (issue) => {
    if (issue.expected !== "never")
      return issue.expected?.startsWith('"') ? "is missing" : "must be an object";
    const known = Object.keys(entries);
    const similar = mostSimilar(String(issue.input), known);
    return `is not a known setting. ${similar ? `Did you mean “${similar}”?` : `Known settings: ${known.join(", ")}`}`;
  });

/** An object whose keys are names that the operator chooses. */
export const recordOf = <Entry extends v.GenericSchema>(entry: Entry) =>
  v.pipe(
    v.custom<Record<string, v.InferInput<Entry>>>(
      (value) => typeof value === "object" && value !== null && !Array.isArray(value),
      "must be an object",
    ),
    v.record(v.string(), entry),
  );

export const seconds = (least = 0) =>
  v.pipe(
    v.number("must be a number of seconds"),
    v.minValue(least, `must be at least ${least} ${least === 1 ? "second" : "seconds"}`),
  );

export const wholeNumber = (least: number) =>
  v.pipe(
    v.number("must be a number"),
    v.integer("must be a whole number"),
    v.minValue(least, `must be at least ${least}`),
  );

/** A string on one line: it can become part of a header, a mail or a log. */
export const singleLine = v.pipe(
  v.string("must be a string"),
  v.nonEmpty("must not be empty"),
  v.maxLength(1000, "must not be longer than 1,000 characters"),
  v.regex(/^[^\x00-\x1f\x7f]*$/, "must not have line breaks or control characters"),
);

export const uniqueValues = <T>() =>
  v.check((values: T[]) => new Set(values).size === values.length, "must not contain duplicates");

/** Finds mistakes that concern several settings, each with the keys that lead to it. */
export const checkTogether = <Input>(
  find: (
    value: Input,
  ) => Iterable<{ keys: readonly [string | number, ...(string | number)[]]; message: string }>,
) =>
  v.rawCheck<Input>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const { keys, message } of find(dataset.value)) {
      const [first, ...rest] = keys.map((key) => ({
        type: "unknown" as const,
        origin: "value" as const,
        input: dataset.value,
        key,
        value: undefined,
      }));
      if (first) addIssue({ message, path: [first, ...rest] });
    }
  });

/** “Did you mean …?”, or the names that there are. */
export const suggest = (name: string, known: readonly string[]): string => {
  const similar = mostSimilar(name, known);
  if (similar) return `Did you mean “${similar}”?`;
  return known.length ? `There are: ${known.join(", ")}` : "There are none";
};
