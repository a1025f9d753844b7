import type { BuiltFormStrings } from "../strings.js";

/** What a built form always says. `form-extras.ts` is added to it when it is loaded. */
export const builtForm = {
  email: "E-mail address",
  consent: "I agree that my address is used to send me press releases.",
  privacy: "How we treat your data",
  submit: "Subscribe",
  leaveEmpty: "Leave this empty",
} as BuiltFormStrings;
