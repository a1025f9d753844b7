import type { Release, ReleaseDate } from "./release.js";

/** When a release was changed after its publication; nothing where a reader would see no later time than that. */
export function lastChange(
  { published, updated, notice }: Release,
  write: (date: ReleaseDate) => string,
): ReleaseDate | undefined {
  // Two dates compare as text.
  return [updated, notice?.date].find(
    (date) => published && date && date > published && write(date) !== write(published),
  );
}
