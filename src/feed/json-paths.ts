import { own, type Json } from "./json.js";

/** The value at the first of some paths that holds one: `get(item, "body.html|body")`. */
export const get = (value: Json, paths: string): Json => {
  for (const path of paths.split("|")) {
    const found = path.split(".").reduce(own, value);
    if (found || found === 0) return found;
  }
  return undefined;
};

/** The same, as text. */
export const getText = (value: Json, paths: string): string => {
  const found = get(value, paths);
  return typeof found === "string" ? found : "";
};

/** An object of what is found at the paths of a table. */
export const pick = (value: Json, table: Record<string, string>): Record<string, Json> =>
  Object.fromEntries(Object.entries(table).map(([field, paths]) => [field, get(value, paths)]));

/** The address with one more parameter, or with another value of it. */
export const withParameter = (address: string | undefined, name: string, value: Json): string | undefined => {
  if (!address) return undefined;
  const url = new URL(address);
  url.searchParams.set(name, String(value));
  return url.href;
};

/** A number out of an address. */
export const parameter = (address: string | undefined, name: string): number | undefined => {
  const value = address && new URL(address).searchParams.get(name);
  return value ? +value : undefined;
};
