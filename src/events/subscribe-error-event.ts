import type { SubscribeError } from "../subscribe/subscribe-error.js";

/** The request failed. The reader sees a message, and what was typed stays. */
export class SubscribeErrorEvent extends Event {
  /** The cause, for logs and for the developers of the page; see its `code`. It does not contain the email address. */
  readonly error: SubscribeError;

  constructor(error: SubscribeError) {
    super("subscribe-error", { bubbles: true, composed: true });
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "subscribe-error": SubscribeErrorEvent;
  }
}
