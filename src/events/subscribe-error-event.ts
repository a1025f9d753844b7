import type { SubscribeError } from "../subscribe/subscribe-error.js";

/** The request was not taken. The reader is told in plain words and what was typed stays. */
export class SubscribeErrorEvent extends Event {
  /** The cause, for logs and for whoever runs the page; see its `code`. It does not hold the address. */
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
