import type { ReleaseStrings } from "../strings.js";
import { failures } from "./failures.js";

export const release: ReleaseStrings = {
  loading: "Loading the release",
  notFound: "This release was not found.",
  failed: failures,
  retry: "Try again",
  updated: "Updated {date}",
  correction: "Corrected",
  withdrawal: "Withdrawn",
  contacts: "Press contacts",
  about: "About {publisher}",
  aboutPublisher: "About the publisher",
  images: "Images",
  documents: "Documents",
  links: "Links",
  translations: "Also in",
  newsroom: "Visit the newsroom",
  original: "Read this release in the newsroom",
  bodyFailed: "The text of this release cannot be shown here.",
  playVideo: "Play video (loads content from {host})",
  video: "Video at {host}",
};
