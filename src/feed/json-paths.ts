import { own, type Json } from "./json.js";
import { maxHtml } from "./limits.js";

/** The value at the first of several paths that holds one: `get(item, "body.html|body")`. */
export const get = (value: Json, paths: string): Json => {
  for (const path of paths.split("|")) {
    const found = path.split(".").reduce(own, value);
    if (found || found === 0) return found;
  }
  return undefined;
};

/** The same, if it is a string, up to `maxHtml` characters; else an empty one. */
export const getText = (value: Json, paths: string): string => {
  const found = get(value, paths);
  return typeof found === "string" ? found.slice(0, maxHtml) : "";
};

/** An object with the value found at each path of a table. */
export const pick = (value: Json, table: Record<string, string>): Record<string, Json> =>
  Object.fromEntries(Object.entries(table).map(([field, paths]) => [field, get(value, paths)]));

/** The address with one query parameter set. */
export const withParameter = (address: string | undefined, name: string, value: Json): string | undefined => {
  if (!address) return undefined;
  const url = new URL(address);
  url.searchParams.set(name, String(value));
  return url.href;
};

/** A query parameter of an address, as a number. */
export const numericParameter = (address: string | undefined, name: string): number | undefined => {
  const value = address && new URL(address).searchParams.get(name);
  return value ? +value : undefined;
};
