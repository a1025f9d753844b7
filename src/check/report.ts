/** One thing that `check` has found. */
export interface Finding {
  /** Stable name for machines, such as `lead` or `duplicates`. */
  code: string;
  /** How many items it is about; absent where it is about the feed. */
  items?: number;
  /** The same for people, in one line. */
  text: string;
}

/** Whether a page on another site may read a feed. */
export interface Access {
  /** The page's origin that was asked for. */
  origin: string;
  readable: boolean;
  /** Why not, and what is worth knowing. */
  findings: Finding[];
}

/** All that `check` says of a feed. Plain data: it is what `--json` prints. */
export interface Report {
  /** Address or file as given. */
  source: string;
  /** Whether the elements can read releases from it. */
  usable: boolean;
  /** Why not, where it is not. */
  error?: Finding;
  format?: string;
  title?: string;
  /** The newsroom's page for people. */
  link?: string;
  items: number;
  /** Dates of the oldest and the newest release. */
  dates?: { from: string; to: string };
  /** BCP 47 tags. */
  languages: string[];
  /** Whether older releases follow on further pages. */
  hasMore: boolean;
  bytes: number;
  contentType?: string;
  /** Milliseconds until the whole answer was there. */
  time?: number;
  /** Addresses that were asked one after the other. */
  requests?: { url: string; status: number }[];
  access?: Access;
  /** What readers would have more of, were it there. */
  missing: Finding[];
  /** What is wrong in the feed; the elements read it all the same. */
  faults: Finding[];
  /** What to put into the page, and what its Content Security Policy must allow. */
  use?: { html: string; policy: string; copy?: string };
}
