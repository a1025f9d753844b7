import type { Release, ReleaseDate } from "../release/release.js";

/**
 * Why an item was left out:
 * - `empty`: nothing in it could be read.
 * - `repeated`: an item before it has the same id, and no other address.
 * - `otherPublisher`: it is from another publisher than the one asked for.
 * - `cutOff`: the document ends in the middle. Counts as one item, as nobody knows how many were to come.
 * - `tooMany`: it came after the thousandth item.
 */
export type SkipReason = "empty" | "repeated" | "otherPublisher" | "cutOff" | "tooMany";

/**
 * A newsroom's feed. Strings are plain text, addresses are absolute http(s) URLs. A field that the feed does not fill is
 * absent.
 */
export interface Feed {
  title?: string;
  /** The newsroom's page for people. */
  link?: string;
  description?: string;
  /** Language of the feed as a BCP 47 tag, for releases that name none themselves. */
  language?: string;
  /** When the feed was last changed. */
  updated?: ReleaseDate;
  /** Address of the feed's logo or picture. */
  image?: string;
  /** In the feed's own order. Each id occurs once. */
  releases: Release[];
  /** How many items were left out. */
  skipped: number;
  /** The same by reason. */
  skippedBy: Record<SkipReason, number>;
  /**
   * Address of the feed's next, older page, for `loadFeed`. Absent on the last page, and if it is on another origin than the
   * address that was asked for.
   */
  next?: string;
}
