import type { ReleaseFailureStrings } from "../strings.js";
import { failures } from "./failures.js";

export const releaseFailures: Omit<ReleaseFailureStrings, "retry"> = {
  notFound: "This release was not found.",
  withheld: "This release will be published here on {date}.",
  failed: failures,
  stale: "The news could not be updated. This is the release as it was on {date}.",
};
