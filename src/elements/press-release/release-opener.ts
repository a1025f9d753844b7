import type { FeedController } from "../../controllers/feed-controller.js";

/** Says which release is shown, and links to others and opens them in its place. */
export interface ReleasePlace {
  /** Id of the release, or the last part of its address; `null` if none is named. */
  readonly value: string | null;
  /** The page's address for another release. */
  href(id: string): string;
  /** Names another release. May return a promise that resolves when that is the one to show. */
  open(id: string): unknown;
}

/** A list that has opened a release. The element shows it from the feed that the list has read. */
export interface ReleaseOpener extends ReleasePlace {
  readonly feed: FeedController;
}
