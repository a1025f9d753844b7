import type { Provider } from "../provider.js";
import { sendSubscription } from "../send-subscription.js";

/** Any service that accepts a form post and lets the page read the status of its response (CORS). The body is not read. */
export const plain: Provider = {
  async send(url, fields, signal) {
    await sendSubscription(url, fields, signal);
    return "pending";
  },
};
