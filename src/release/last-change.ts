import type { Release, ReleaseDate } from "./release.js";

/** When a release was changed after its publication; `undefined` if a reader would see the same date and time. */
export function lastChange(
  { published, updated, notice }: Release,
  write: (date: ReleaseDate) => string,
): ReleaseDate | undefined {
  // Two ISO 8601 dates can be compared as text.
  return [updated, notice?.date].find(
    (date) => published && date && date > published && write(date) !== write(published),
  );
}
