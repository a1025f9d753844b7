import type { Release } from "../release/release.js";

/** Releases are shown, or shown anew after a refresh or "show more". Not cancelable. */
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
