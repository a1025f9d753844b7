/**
 * The form is valid and is about to be sent. Cancelable: after `preventDefault()` nothing is sent and the form stays. It
 * contains no data of the reader, so that a listener cannot leak any.
 */
export class SubscribeSubmitEvent extends Event {
  constructor() {
    super("subscribe-submit", { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "subscribe-submit": SubscribeSubmitEvent;
  }
}
