import { readCommonDate } from "../release/read-common-date.js";
import type { DateReader, DraftFeed, DraftRelease } from "./draft.js";
import { own } from "./json.js";
import { filled } from "./read-fields.js";

/**
 * The reader for the dates of a draft. The one for any notation is loaded if there is a date that needs it.
 */
export async function dateReaderFor({ updated, releases, language }: DraftFeed): Promise<DateReader> {
  const isUncommon = filled((text) => !readCommonDate(text));
  const hasUncommon = ({ published, updated, embargo, extension }: DraftRelease) =>
    [published, updated, embargo, own(extension, "embargo")].some(isUncommon);
  return hasUncommon({ updated }) || releases.some(hasUncommon)
    ? (await import("../release/read-any-date.js")).anyDateReader(language)
    : readCommonDate;
}
