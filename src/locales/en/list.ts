import type { ListStrings } from "../strings.js";
import { failures } from "./failures.js";

export const list: ListStrings = {
  loading: "Loading news",
  empty: "There is no news at the moment.",
  failed: failures,
  stale: "The news could not be updated. This is the list from {date}.",
  retry: "Try again",
  more: "Show more",
  moreFailed: "More news could not be fetched.",
  shown: "Releases shown: {count}",
  back: "All news",
};
