import type { Feed } from "../feed/feed.js";
import type { Release } from "../release/release.js";

/**
 * Releases were read, for the first time, again, or with "Show more", or an embargo has ended. Not cancelable. It is fired
 * before they are rendered: await the element's `updateComplete` to find them in the page.
 */
export class PressLoadEvent extends Event {
  /** All releases that the element has read so far, newest first, without those under embargo. */
  readonly releases: readonly Release[];
  /** How many items the pages that were read have beside these, by the reason why they were left out. */
  readonly skippedBy: Feed["skippedBy"];

  constructor({ releases, skippedBy }: Feed) {
    super("press-load", { bubbles: true, composed: true });
    this.releases = releases;
    this.skippedBy = skippedBy;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "press-load": PressLoadEvent;
  }
}
