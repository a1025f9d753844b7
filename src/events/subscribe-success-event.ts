/** The service has taken the request; the subscription starts when the reader follows the link in the mail. */
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
