import type { Release, ReleaseDate } from "../release/release.js";

/** A newsroom's feed, read. Strings are plain text; addresses are absolute http(s) URLs. */
export interface Feed {
  title?: string;
  /** The newsroom's page for people. */
  link?: string;
  description?: string;
  /** Language of the feed as a BCP 47 tag; a release without its own language has this one. */
  language?: string;
  updated?: ReleaseDate;
  /** Address of the feed's logo or picture. */
  image?: string;
  /** In the feed's own order, undated last. Each id occurs once. */
  releases: Release[];
  /**
   * How many items were left out because nothing could be read of them, they repeated an id, came from another
   * publisher than the one that was asked for, were cut off in the middle, or came after the thousandth.
   */
  skipped: number;
  /** Address of the feed's next, older page, whatever way the format tells it; `loadFeed` reads it. */
  next?: string;
}
