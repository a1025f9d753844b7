import { readUnusualDate } from "../release/read-any-date.js";
import type { DraftFeed } from "./normalize-feed.js";

/** Brings the dates of a draft into a notation that `readDate` knows; what is no date goes. */
export function mendDates(draft: DraftFeed): void {
  const mend = (part: Record<string, unknown>): void => {
    for (const field of ["published", "updated", "embargo"])
      if (/string|number/.test(typeof part[field])) part[field] = readUnusualDate(String(part[field]));
  };
  mend(draft);
  (draft.releases as Record<string, unknown>[]).forEach(mend);
}
