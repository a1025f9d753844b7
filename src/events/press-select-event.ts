import type { Release } from "../release/release.js";

/**
 * The reader has chosen a release: in a list, as the translation of another, or among more releases under one.
 * Cancelable: a host that calls `preventDefault()` shows the release itself, and neither the link is followed nor what
 * is shown gives way to the release.
 */
export class PressSelectEvent extends Event {
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
