import type { ListStrings } from "../strings.js";

/** What a list always says. `list-failures.ts` and `list-extras.ts` are added to it when they are loaded. */
export const list = {
  loading: "Loading news",
  empty: "There is no news at the moment.",
  // Without a network no further words arrive.
  failed: {
    blocked: "The news could not be fetched.",
    offline: "You are offline, so the news could not be fetched.",
  },
  retry: "Try again",
  more: "Show more",
  shown: "Releases shown: {count}",
} as ListStrings;
