import type { FeedController } from "../../controllers/feed-controller.js";
import type { ReleaseParamController } from "../../controllers/release-param.js";

/** Which release is shown, and how others are found, linked to and opened in its place. */
export type ReleasePlace = Pick<ReleaseParamController, "value" | "href"> & {
  /** Settles when the other release is the one to show. */
  open(id: string): unknown;
};

/** A list that has opened a release, with the feed that it has read. */
export interface ReleaseOpener extends ReleasePlace {
  readonly feed: FeedController;
}
