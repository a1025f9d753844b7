import type { ReleaseSectionStrings } from "../strings.js";

export const releaseSections: ReleaseSectionStrings = {
  correction: "Corrected",
  withdrawal: "Withdrawn",
  contacts: "Press contacts",
  about: "About {publisher}",
  aboutPublisher: "About the publisher",
  images: "Images",
  image: "Image {number}",
  videos: "Videos",
  documents: "Documents",
  links: "Links",
  keywords: "Keywords",
  translations: "Also in",
  translated: "Now shown: {title}",
};
