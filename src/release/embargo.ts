import type { Release } from "./release.js";

export interface EmbargoSplit {
  /** Releases that may be shown now. */
  shown: Release[];
  /** Releases whose embargo has not ended. */
  withheld: Release[];
  /** When the next embargo ends, in milliseconds since 1970; `Infinity` if there is none. */
  nextEnd: number;
}

/**
 * Separates the releases that may be shown from those under embargo. This is the only place where that is decided. It is
 * a courtesy to the publisher, not a protection: whoever can read the feed can read the release.
 */
export function splitByEmbargo(releases: readonly Release[], now = Date.now()): EmbargoSplit {
  const split: EmbargoSplit = { shown: [], withheld: [], nextEnd: Infinity };
  for (const release of releases) {
    const end = Date.parse(release.embargo ?? "");
    if (end > now) {
      split.withheld.push(release);
      split.nextEnd = Math.min(split.nextEnd, end);
    } else split.shown.push(release);
  }
  return split;
}
