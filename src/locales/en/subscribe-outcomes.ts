import type { SubscribeOutcomeStrings } from "../strings.js";

export const subscribeOutcomes: SubscribeOutcomeStrings = {
  pending: "Look in your mail: the subscription starts when you follow the link that we have sent you.",
  subscribed: "You have subscribed: the press releases come to this address.",
  another: "Use another address",
  failed: {
    rejected: "The subscription was not accepted. Check the address and try again.",
    "rate-limited": "There were too many attempts. Wait a little and try again.",
    unavailable: "The subscription service is out of order just now. Try again later.",
    network: "The subscription could not be sent. Check your connection and try again.",
    timeout: "The subscription service took too long to answer. Try again.",
  },
  retryLater: "There were too many attempts. Try again {when}.",
};
