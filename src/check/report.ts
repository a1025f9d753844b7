/** One finding of `check`. */
export interface Finding {
  /** Stable name for programs, such as `lead` or `duplicates`. */
  code: string;
  /** Number of items that it is about; absent if it is about the feed. */
  items?: number;
  /** The same for people, in one line. */
  text: string;
}

/** Whether a page on another site can read a feed (CORS, mixed content). */
export interface Access {
  /** Origin of the page. */
  origin: string;
  readable: boolean;
  /** Why it cannot. */
  findings: Finding[];
}

/** The result of `check`, as `--json` prints it. */
export interface Report {
  /** URL or file, as the user typed it. */
  source: string;
  /** Whether the elements can read releases from it. */
  usable: boolean;
  /** Why the feed is not usable. */
  error?: Finding;
  format?: string;
  title?: string;
  /** The newsroom's web page. */
  link?: string;
  items: number;
  /** Dates of the oldest and the newest release, in ISO 8601. */
  dates?: { from: string; to: string };
  /** BCP 47 tags. */
  languages: string[];
  /** Whether further pages have older releases. */
  hasMore: boolean;
  bytes: number;
  contentType?: string;
  /** Milliseconds until the response was complete. */
  time?: number;
  /** All requests in order, redirects included. */
  requests?: { url: string; status: number }[];
  access?: Access;
  /** Missing fields that readers would benefit from. */
  missing: Finding[];
  /** Faults in the feed. The elements can read it in spite of them. */
  faults: Finding[];
  /** What to paste into the page. Absent if the feed cannot be read. */
  use?: EmbedCode;
}

/** What puts a feed into a page. */
export interface EmbedCode {
  /** HTML for the page's head: loads the script, and the feed together with it. */
  head: string;
  /** HTML for the place where the news is to be. */
  html: string;
  /** A rule for the page's style sheet. It reserves space, so that nothing moves when the script starts. */
  css: string;
  /** What the page's Content-Security-Policy must allow. */
  policy: string;
  /** A command that makes a copy of the feed. Absent if the page can read the feed itself. */
  copy?: string;
}
