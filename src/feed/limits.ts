/* What is read of one feed and of one release, so that no feed holds up a page. Each is far more than a newsroom sends.
   A text that is longer is cut, and a list ends; the release stays. docs/reference/feed.md states them. */

/**
 * Items. A format leaves later ones empty, or as holes in the list, so that they are counted as skipped.
 */
export const maxItems = 1000;

/** Entries of each list of a release, such as its categories or contacts. */
export const maxEntries = 100;

/** Characters of a title, a name or a telephone number. */
export const maxLabel = 500;

/** Characters of a lead, a caption, an id or another text. */
export const maxText = 9999;

/** Characters of HTML: so many that the sanitizer still sees that a text is beyond its own limit, and says so. */
export const maxHtml = 525_000;

/** Characters between two tags of XML, as the feed writes them: escaped HTML is longer than what it stands for. */
export const maxMarkup = 787_500;
