import type { SubscribeStrings } from "../strings.js";

export const subscribe: SubscribeStrings = {
  sending: "Sending …",
  pending: "Look in your mail: the subscription starts when you follow the link that we have sent you.",
  another: "Use another address",
  emailMissing: "Type your e-mail address.",
  emailInvalid: "This is not a whole e-mail address, such as name@example.org.",
  consentMissing: "Tick the box to agree before you subscribe.",
  failed: {
    rejected: "The subscription was not accepted. Check the address and try again.",
    "rate-limited": "There were too many attempts. Wait a little and try again.",
    unavailable: "The subscription service is out of order just now. Try again later.",
    network: "The subscription could not be sent. Check your connection and try again.",
    timeout: "The subscription service took too long to answer. Try again.",
  },
  retryLater: "There were too many attempts. Try again {when}.",
};
