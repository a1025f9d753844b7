import type { Release } from "../release/release.js";

/**
 * Releases were read, for the first time, again, or with "Show more", or an embargo has ended. Not cancelable. It is fired
 * before they are rendered: await the element's `updateComplete` to find them in the page.
 */
export class PressLoadEvent extends Event {
  /** All releases that the element has read so far, newest first, without those under embargo. */
  readonly releases: readonly Release[];

  constructor(releases: readonly Release[]) {
    super("press-load", { bubbles: true, composed: true });
    this.releases = releases;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "press-load": PressLoadEvent;
  }
}
