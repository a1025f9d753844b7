import { readCommonDate } from "../release/read-common-date.js";
import type { DateReader, DraftFeed } from "./draft.js";
import { own } from "./json.js";
import { filled } from "./read-fields.js";

const isUncommon = filled((text) => !readCommonDate(text));

/** The reader for the dates of a draft. The one for any notation is loaded if there is a date that needs it. */
export async function dateReaderFor({ updated, releases, language }: DraftFeed): Promise<DateReader> {
  const dates = releases.flatMap(({ published, updated, embargo, extension }) => [
    published,
    updated,
    embargo,
    own(extension, "embargo"),
  ]);
  return [updated, ...dates].some(isUncommon)
    ? (await import("../release/read-any-date.js")).anyDateReader(language)
    : readCommonDate;
}
