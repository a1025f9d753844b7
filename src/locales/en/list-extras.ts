import type { ListExtraStrings } from "../strings.js";

export const listExtras: ListExtraStrings = {
  find: "Find news",
  search: "Search",
  category: "Subject",
  type: "Type",
  language: "Language",
  year: "Year",
  all: "All",
  found: "Releases found: {count}",
  foundSoFar: "Releases found so far: {count}. “Show more” looks further back.",
  nothingFound: "Nothing was found.",
  clear: "Clear all filters",
  back: "All news",
  close: "Close",
  newTab: "(opens in a new tab)",
  updated: "Updated {date}",
  correction: "Corrected",
  withdrawal: "Withdrawn",
};
