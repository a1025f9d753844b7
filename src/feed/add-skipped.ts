import type { Feed, SkipReason } from "./feed.js";

type Skipped = Pick<Feed, "skipped" | "skippedBy">;

/** Adds up how many items several feeds, or pages of one, have left out, and why. */
export function addSkipped(all: readonly Skipped[]): Skipped {
  const total = (reason: SkipReason): number =>
    all.reduce((sum, { skippedBy }) => sum + skippedBy[reason], 0);
  return {
    skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
    skippedBy: {
      empty: total("empty"),
      repeated: total("repeated"),
      otherPublisher: total("otherPublisher"),
      cutOff: total("cutOff"),
      tooMany: total("tooMany"),
    },
  };
}
