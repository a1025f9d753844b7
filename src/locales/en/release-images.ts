import type { ImageViewerStrings } from "../strings.js";

export const releaseImages: ImageViewerStrings = {
  previousImage: "Previous image",
  nextImage: "Next image",
  closeImages: "Close",
  imagePosition: "{number} of {count}",
  downloadImage: "Download the original ({type})",
  newTab: "(opens in a new tab)",
};
