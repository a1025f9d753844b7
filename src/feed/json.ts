import { maxItems } from "./normalize-feed.js";

/** A value out of `JSON.parse`, of which nothing is known. */
export type Json = unknown;

/** An own property of an object; nothing for anything else, so that null, text and `__proto__` do no harm. */
export const own = (value: Json, key: string): Json =>
  value && typeof value === "object" && Object.hasOwn(value, key) ? value[key as never] : undefined;

/**
 * A list of what is there: what an array has, one thing as a list of one, nothing as an empty list. Of an array without end
 * the rest are holes, which count and which `map` passes over: to read them would hold the page for seconds.
 */
export function list(value: Json): Json[] {
  const all = [value ?? []].flat();
  return Object.assign(all.slice(0, maxItems), { length: all.length });
}
