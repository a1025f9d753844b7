import type { Release } from "./release.js";

const date = ({ published, updated }: Release) => published ?? updated ?? "";

/** The releases in order of publication, newest first, undated last; those alike stay in the order they came in. */
export const newestFirst = (releases: readonly Release[]): Release[] =>
  [...releases].sort((a, b) => date(b).localeCompare(date(a)));
