import type { Release } from "../release/release.js";

/**
 * The reader selected a release: in a list, as a translation, or among the releases under another one. Cancelable: after
 * `preventDefault()` the link is not followed and nothing is opened, and the host shows the release itself.
 */
export class PressSelectEvent extends Event {
  /** The release that was selected. */
  readonly release: Release;

  constructor(release: Release) {
    super("press-select", { bubbles: true, composed: true, cancelable: true });
    this.release = release;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "press-select": PressSelectEvent;
  }
}
