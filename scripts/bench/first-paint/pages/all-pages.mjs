import { completeReleases } from "./complete-releases.mjs";
import { forms } from "./forms.mjs";
import { fullSpeed } from "./full-speed.mjs";
import { lists } from "./lists.mjs";
import { peerPages } from "./peers.mjs";

/** Every way that is measured, in the order of the tables. */
export const allPages = (releases) => [
  ...lists(releases),
  ...peerPages(),
  ...forms(),
  ...completeReleases(),
  ...fullSpeed(),
];
