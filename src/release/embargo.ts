import type { Release } from "./release.js";

export interface EmbargoSplit {
  /** Releases that may be shown now. */
  shown: Release[];
  /** Releases whose embargo has not ended. */
  withheld: Release[];
}

/** When the embargo of a release ends, in milliseconds since 1970; NaN if it has none. */
const embargoEnd = ({ embargo = "" }: Release): number => Date.parse(embargo);

/**
 * Separates the releases that may be shown from those under embargo, both in the given order. A release without an embargo, or with
 * one that is no date, may be shown. This is a courtesy to the publisher, not a protection: whoever can read the feed can read the
 * release. The elements and the server functions do it themselves; it is for pages that list releases in another way.
 *
 * @param releases As in `Feed.releases`.
 * @param now Milliseconds since 1970. Default: the present time.
 */
export function splitByEmbargo(releases: readonly Release[], now = Date.now()): EmbargoSplit {
  const isWithheld = (release: Release) => embargoEnd(release) > now;
  return {
    shown: releases.filter((release) => !isWithheld(release)),
    withheld: releases.filter(isWithheld),
  };
}

/** When the first embargo of withheld releases ends, in milliseconds since 1970; `Infinity` if there is none. */
export const firstEmbargoEnd = (withheld: readonly Release[]): number =>
  Math.min(...withheld.map(embargoEnd));
