import type { ReleaseStrings } from "../strings.js";

/** What a release always says. The other files `release-*.ts` are added to it when they are loaded. */
export const release = {
  loading: "Loading the release",
  // Without a network no further words arrive.
  failed: {
    blocked: "The news could not be fetched.",
    offline: "You are offline, so the news could not be fetched.",
  },
  retry: "Try again",
  updated: "Updated {date}",
  newsroom: "Visit the newsroom",
  original: "Read this release in the newsroom",
  bodyFailed: "The text of this release cannot be shown here.",
  playVideo: "Play video (loads content from {host})",
  video: "Video at {host}",
} as ReleaseStrings;
