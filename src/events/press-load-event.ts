import type { Release } from "../release/release.js";

/** Releases are shown, or shown anew after a refresh or "show more". Not cancelable. */
export class PressLoadEvent extends Event {
  static readonly type = "press-load";
  /** All releases that the element has read so far, newest first. */
  readonly releases: readonly Release[];

  constructor(releases: readonly Release[]) {
    super(PressLoadEvent.type, { bubbles: true, composed: true });
    this.releases = releases;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "press-load": PressLoadEvent;
  }
}
