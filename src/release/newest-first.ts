import type { Release } from "./release.js";

const date = ({ published, updated }: Release) => published ?? updated ?? "";

/** A new list in order of publication, newest first, releases without a date last. Those of the same date keep their order. */
export const newestFirst = (releases: readonly Release[]): Release[] =>
  [...releases].sort((a, b) => date(b).localeCompare(date(a)));
