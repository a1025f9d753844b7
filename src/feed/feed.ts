import type { Release, ReleaseDate } from "../release/release.js";

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
  /** In the feed's own order, releases without a date last. Each id occurs once. */
  releases: Release[];
  /**
   * How many items were left out because nothing in them could be read, their id had occurred before, they came from
   * another publisher than the one asked for, they were cut off in the middle, or they came after the thousandth.
   */
  skipped: number;
  /**
   * Address of the feed's next, older page, for `loadFeed`. Absent on the last page, and if it is on another origin than the
   * address that was asked for.
   */
  next?: string;
}
