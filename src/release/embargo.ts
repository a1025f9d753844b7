import type { Release } from "./release.js";

/**
 * Whether a release is not to be shown yet. A courtesy to the publisher, no protection: who can read the feed can read
 * the release.
 */
export const isEmbargoed = ({ embargo }: Release): boolean => !!embargo && Date.parse(embargo) > Date.now();
