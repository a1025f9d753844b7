/** A value out of `JSON.parse`, of which nothing is known. */
export type Json = unknown;

/** An own property of an object; nothing for anything else, so that null, text and `__proto__` do no harm. */
export const own = (value: Json, key: string): Json =>
  value && typeof value === "object" && Object.hasOwn(value, key) ? value[key as never] : undefined;

/** A list of what is there: an array as it is, one thing as a list of one, nothing as an empty list. */
export const list = (value: Json): Json[] => [value ?? []].flat();
