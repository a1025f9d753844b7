import type { Entities } from "./decode-entities.js";

/** Where the text of a feed came from. */
export interface FeedDocument {
  /** Address of the document. */
  url: string | undefined;
  /** Address against which its links are resolved: `url`, unless a header names another. */
  base: string | undefined;
  /** Headers of the answer. */
  headers: Headers | undefined;
}

/** A document in a newsroom's own format, and the character references that it may have. */
export interface NewsroomDocument extends FeedDocument {
  entities: Entities;
}
