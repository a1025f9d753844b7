import type { MoreReleasesStrings } from "../strings.js";

export const releaseMore: MoreReleasesStrings = {
  moreFrom: "More releases from {publisher}",
  moreReleases: "More releases",
};
