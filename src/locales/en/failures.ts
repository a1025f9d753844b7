import type { FailureStrings } from "../strings.js";

export const failures: FailureStrings = {
  blocked: "The news could not be fetched.",
  offline: "You are offline, so the news could not be fetched.",
  timeout: "The newsroom took too long to answer.",
  http: "The newsroom could not be reached.",
  "too-large": "The newsroom sent more than can be shown.",
  unsupported: "The newsroom sent something other than news.",
  malformed: "The news arrived damaged and could not be read.",
};
