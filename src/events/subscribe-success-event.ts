/** The service accepted the request. The subscription starts when the reader confirms it by email. */
export class SubscribeSuccessEvent extends Event {
  constructor() {
    super("subscribe-success", { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "subscribe-success": SubscribeSuccessEvent;
  }
}
