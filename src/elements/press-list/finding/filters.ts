import type { ListHost } from "../list-context.js";
import { type FilterName, filterNames } from "../list-options.js";

/** The value of a filter; an empty string if it is not set. */
export const filterOf = (host: ListHost, name: FilterName): string => String(host[name] ?? "");

/** The values of all filters. */
export const filtersOf = (host: ListHost): Record<FilterName, string> => ({
  search: filterOf(host, "search"),
  category: filterOf(host, "category"),
  type: filterOf(host, "type"),
  language: filterOf(host, "language"),
  year: filterOf(host, "year"),
});

/** The filters that the reader can set, in the order in which `controls` names them. Unknown names are ignored. */
export function controlsOf({ controls }: ListHost): FilterName[] {
  const names = new Set((controls ?? "").split(/[\s,]+/));
  return [...names].flatMap((name) => filterNames.find((known) => known === name) ?? []);
}
