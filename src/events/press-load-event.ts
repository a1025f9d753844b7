import type { Release } from "../release/release.js";

/**
 * Releases were read, at first or again, by a refresh or "show more"; or one is no longer under embargo. Not cancelable.
 * Comes before they are drawn: who looks for them in the page awaits the element's `updateComplete` first.
 */
export class PressLoadEvent extends Event {
  /** All releases that the element has read so far, newest first. */
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
