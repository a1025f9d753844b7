import type { DraftFeed } from "../feed/draft.js";
import { maxItems } from "../feed/limits.js";
import { own } from "../feed/json.js";
import { readContextOf } from "../feed/normalize-feed.js";
import { date } from "../feed/read-fields.js";
import { cutText } from "../release/cut-text.js";
import { countItems } from "./count-items.js";
import type { Finding } from "./report.js";

/** Dates that are quoted; more would fill the screen without telling more. */
const maxQuoted = 3;

/** Longest quotation of one date, in characters. */
const maxLength = 60;

/** Finds the dates that are written but cannot be read, and quotes the first of them. */
export function findUnreadableDates(draft: DraftFeed): Finding[] {
  const context = readContextOf(draft, undefined);
  const unreadable = (values: readonly unknown[]) =>
    values
      .filter((value) => typeof value === "string" || typeof value === "number")
      .map((value) => String(value).trim())
      .filter((text) => text && !date(text, context));
  const items = draft.releases
    .slice(0, maxItems)
    .map(({ published, updated, embargo, extension }) =>
      unreadable([published, updated, embargo, own(extension, "embargo")]),
    )
    .filter((texts) => texts.length > 0);
  const quoted = (texts: readonly string[]) =>
    [...new Set(texts)]
      .slice(0, maxQuoted)
      .map((text) => `“${cutText(text, maxLength)}”`)
      .join(", ");
  const ofFeed = unreadable([draft.updated]);
  return [
    ...(ofFeed.length
      ? [{ code: "feed-date", text: `the feed's date cannot be read: ${quoted(ofFeed)}` }]
      : []),
    ...(items.length
      ? [
          {
            code: "unreadable-date",
            items: items.length,
            text: `${countItems(items.length, draft.releases.length)} with a date that cannot be read: ${quoted(items.flat())}`,
          },
        ]
      : []),
  ];
}
