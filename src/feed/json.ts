/** A value out of `JSON.parse`, of which nothing is known. */
export type Json = unknown;

/** An own property of an object; nothing for everything else, so that `__proto__` and null are harmless. */
export const own = (value: Json, key: string): Json =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as never)[key]
    : undefined;

/** A list of what is there: an array, one thing as a list of one, or nothing. */
export const list = (value: Json): Json[] => (Array.isArray(value) ? value : value == null ? [] : [value]);
