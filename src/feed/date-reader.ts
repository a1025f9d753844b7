import { readCommonDate } from "../release/read-common-date.js";
import type { ReleaseDate } from "../release/release.js";
import type { DateReader, DraftFeed, DraftRelease } from "./draft.js";
import { own } from "./json.js";
import { filled } from "./read-fields.js";

/**
 * The reader for the dates of a draft. The one for any notation is loaded if there is a date that needs it. The other one keeps
 * what it has read to find that out, as reading a date takes long.
 */
export async function dateReaderFor({ updated, releases, language }: DraftFeed): Promise<DateReader> {
  const known = new Map<string, ReleaseDate | undefined>();
  const readDate: DateReader = (text) => known.get(text) ?? readCommonDate(text);
  const isUncommon = filled((text) => {
    const date = readDate(text);
    known.set(text, date);
    return !date;
  });
  const hasUncommon = ({ published, updated, embargo, extension }: DraftRelease) =>
    [published, updated, embargo, own(extension, "embargo")].some(isUncommon);
  return hasUncommon({ updated }) || releases.some(hasUncommon)
    ? (await import("../release/read-any-date.js")).anyDateReader(language)
    : readDate;
}
