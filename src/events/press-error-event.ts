import type { FeedError } from "../feed/feed-error.js";

/** A feed, or more of it, could not be read. Not cancelable: the reader is told in plain words in any case. */
export class PressErrorEvent extends Event {
  /** The cause, for logs and for whoever runs the page; see its `code`. */
  readonly error: FeedError;
  /** Whether releases read earlier are still shown. */
  readonly stale: boolean;

  constructor(error: FeedError, stale: boolean) {
    super("press-error", { bubbles: true, composed: true });
    this.error = error;
    this.stale = stale;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "press-error": PressErrorEvent;
  }
}
