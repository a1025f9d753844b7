import type { BuiltFormStrings } from "../strings.js";

export const builtForm: BuiltFormStrings = {
  email: "E-mail address",
  consent: "I agree that my address is used to send me press releases.",
  privacy: "How we treat your data",
  submit: "Subscribe",
  leaveEmpty: "Leave this empty",
};
