import * as v from "valibot";
import { isTimeZone } from "../../text/names-of-intl.js";
import { exactObject, seconds, singleLine, uniqueValues, wholeNumber } from "./schema-parts.js";
import { languageTag, shortName } from "./subscription-schema-parts.js";

/** Monday first, as in ISO 8601. */
export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

const texts = v.optional(v.pipe(v.array(singleLine, "must be a list of strings"), uniqueValues()), []);

/** Which releases belong to a topic. */
const topicOptions = exactObject({
  /** Categories of a release; upper and lower case count as the same. Default: any. */
  categories: texts,
  /** The publisher's labels for the kind of release, such as `Press release`. Default: any. */
  types: texts,
  /** Languages of a release; `en` covers `en-GB`. Default: any. */
  languages: v.optional(v.pipe(v.array(languageTag, "must be a list of language tags"), uniqueValues()), []),
});

const digestOptions = exactObject({
  /** Hour of the day at which digests are due, 0 to 23, in the reader's time zone. Default: 7. */
  hour: v.optional(v.pipe(wholeNumber(0), v.maxValue(23, "must be at most 23")), 7),
  /** IANA time zone of readers whose own is not known. Default: UTC. */
  timeZone: v.optional(
    v.pipe(singleLine, v.check(isTimeZone, "must be a time zone such as Europe/Copenhagen")),
    "UTC",
  ),
  /** Day of the weekly digest. The monthly one is due on the first day of the month. Default: monday. */
  weekday: v.optional(v.picklist(weekdays, `must be one of ${weekdays.join(", ")}`), "monday"),
});

/** Sends the releases of feeds to the subscribers of a list. */
export const newsOptions = exactObject({
  /** Ids of the feeds whose releases the list gets. */
  feeds: v.pipe(
    v.array(shortName, "must be a list of ids of feeds"),
    v.minLength(1, "must name at least one feed"),
    uniqueValues(),
  ),
  /**
   * What makes a topic of the list, by its name: one of the categories, one of the types and one of the languages. Default:
   * the category that has the name or one of the titles of the topic.
   */
  topics: v.optional(v.record(shortName, topicOptions), {}),
  /** When digests are due. */
  digest: v.optional(digestOptions, {}),
  /** Seconds before a new release is mailed, in which it can be cancelled. Default: 300. */
  hold: v.optional(seconds(), 300),
  /** `full`: the whole release. `lead`: its lead and a link. Default: `full`. */
  content: v.optional(v.picklist(["full", "lead"], "must be full or lead"), "full"),
  /** Whether a correction that the feed marks as one is mailed to the readers who got the release. Default: `false`. */
  corrections: v.optional(v.boolean(), false),
  /** Whether mails show the pictures of a release. Default: `false`. */
  images: v.optional(v.boolean(), false),
  /** If more releases than this are new at once, all of them wait until an operator decides. Default: 20. */
  maxNew: v.optional(wholeNumber(1), 20),
});

/** Checked and with the defaults. */
export type NewsConfig = v.InferOutput<typeof newsOptions>;
export type TopicConfig = v.InferOutput<typeof topicOptions>;
export type DigestConfig = v.InferOutput<typeof digestOptions>;
