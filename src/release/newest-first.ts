import type { Release } from "./release.js";

const date = ({ published, updated }: Release) => published ?? updated ?? "";

/** Dates are ISO 8601 in UTC, so their order is that of their characters. `localeCompare` first loads data for a language. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A new list in order of publication, newest first, releases without a date last. Those of the same date keep their order. */
export const newestFirst = (releases: readonly Release[]): Release[] =>
  [...releases].sort((a, b) => compare(date(b), date(a)));
