import type { ListFailureStrings } from "../strings.js";
import { failures } from "./failures.js";

export const listFailures: ListFailureStrings = {
  failed: failures,
  stale: "The news could not be updated. This is the list from {date}.",
  moreFailed: "More news could not be fetched.",
};
