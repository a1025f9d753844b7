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
