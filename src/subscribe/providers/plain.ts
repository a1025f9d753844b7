import type { Provider } from "../provider.js";
import { sendSubscription } from "../send-subscription.js";

/** Any service that takes the post of a form and lets the page read whether it did. Only its status is read. */
export const plain: Provider = {
  async send(url, fields, signal) {
    await sendSubscription(url, fields, signal);
    return "pending";
  },
};
