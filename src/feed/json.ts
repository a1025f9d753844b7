import { maxItems } from "./limits.js";

/** A value from `JSON.parse`, of unknown type. */
export type Json = unknown;

/** An own property of an object; `undefined` for anything else, so that `null`, text and `__proto__` do no harm. */
export const own = (value: Json, key: string): Json =>
  value && typeof value === "object" && Object.hasOwn(value, key) ? value[key as never] : undefined;

/**
 * Any value as a list: an array flattened by one level, one value as a list of one, `null` and `undefined` as an empty
 * list. Entries after `maxItems` become holes: they count, and `map` passes over them, as reading them could take seconds.
 */
export function list(value: Json): Json[] {
  const all = [value ?? []].flat();
  return Object.assign(all.slice(0, maxItems), { length: all.length });
}
