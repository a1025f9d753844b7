import type { FeedError } from "../feed/feed-error.js";

/** A feed, or an older page of it, could not be read. Not cancelable: the reader always sees a message. */
export class PressErrorEvent extends Event {
  /** The cause, for logs and for the developers of the page; see its `code`. */
  readonly error: FeedError;
  /** Whether releases that were read earlier are still shown. */
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
