import type { SubscribeStrings } from "../strings.js";

/** What a form always says. `subscribe-outcomes.ts` and `built-form.ts` are added to it when they are loaded. */
export const subscribe = {
  sending: "Sending …",
  emailMissing: "Type your e-mail address.",
  emailInvalid: "This is not a whole e-mail address, such as name@example.org.",
  consentMissing: "Tick the box to agree before you subscribe.",
} as SubscribeStrings;
