import type { Release, ReleaseDate } from "../release/release.js";
import type { Feed } from "./feed.js";

/** Reads a date as a feed wrote it; `undefined` if it is none. */
export type DateReader = (text: string) => ReleaseDate | undefined;

/** What a format reads out of one item: fields named as in `Release`, values as the feed wrote them. */
export type DraftRelease = { [Field in keyof Release]?: unknown } & {
  /** Address against which the item's links are resolved, if it is not the feed's. */
  base?: string | undefined;
  /** Further fields of a `Release`. Each one that can be read wins over the format's own field. */
  extension?: unknown;
};

/** What a format reads out of a feed: fields named as in `Feed`, values as the feed wrote them. */
export type DraftFeed = { [Field in keyof Feed]?: unknown } & {
  releases: DraftRelease[];
  /** Whether the document ended in the middle. */
  isCut?: boolean | undefined;
  /** Whether items do not stand where they belong: inside another one, or inside another element. */
  isOdd?: boolean | undefined;
  /** Address against which links are resolved. */
  base?: string | undefined;
  /** Name of the format, unless the root element or `version` says it. */
  format?: string | undefined;
  /** Version of the format, as a JSON Feed names it. */
  version?: unknown;
  /** Reads the dates of the draft. Default: the two common notations. */
  readDate?: DateReader | undefined;
};
