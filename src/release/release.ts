import type { UntrustedHtml } from "./untrusted-html.js";

/**
 * An ISO 8601 date in one of two shapes, told apart by length:
 * an instant in UTC (`2025-07-04T11:00:00Z`), or a calendar day without time (`2025-07-04`).
 * A day never passes through a time zone, so it is the same day for every reader.
 */
export type ReleaseDate = string;

/**
 * One press release, whatever the format that it came in. Plain data: it survives `JSON.stringify`.
 *
 * Strings are plain text unless their type says `UntrustedHtml`. Addresses are absolute http(s) URLs.
 * A field that the feed does not fill is absent.
 */
export interface Release {
  /**
   * Stable name of the release: the feed's own id; else its address, where no other release without an id has it, too;
   * else a hash of address and title.
   */
  id: string;
  /** Headline. Empty when the feed gives none. */
  title: string;
  /** The release in the publisher's newsroom. */
  url?: string;
  /** Lead or summary, whole; elements cut it where they show less. */
  lead?: string;
  /** The text of the release. */
  body?: UntrustedHtml;
  /** The publisher's "about" text. */
  boilerplate?: UntrustedHtml;
  /** The publisher's own label for the kind of release ("Pressemeddelelse"), in the release's language. */
  type?: string;
  /** First publication. Some feeds tell only `updated`. */
  published?: ReleaseDate;
  /** Last change, as the feed tells it; the same as `published` where it tells no other. */
  updated?: ReleaseDate;
  /** Not to be shown before this instant. */
  embargo?: ReleaseDate;
  /** Language of the text as a BCP 47 tag. */
  language?: string;
  /** Where the release is dated from ("København"), for the dateline. */
  place?: string;
  publisher?: Publisher;
  authors?: Person[];
  /** Sections or subjects that the newsroom files the release under. */
  categories?: string[];
  /** Free words for search. */
  keywords?: string[];
  /** Pictures; the first is the main one. */
  images?: ReleaseImage[];
  /** Enclosures and files to download, of any media type; pictures among them are in `images`, too. */
  attachments?: Attachment[];
  /** Addresses of videos as a page or file, never embed markup. */
  videos?: RelatedLink[];
  /** Press contacts as people. */
  contacts?: Contact[];
  /** Press contacts as the feed's own text, where it has that. */
  contactText?: UntrustedHtml;
  links?: RelatedLink[];
  /** The same release in other languages. */
  translations?: Translation[];
  /** Set when the publisher has corrected or withdrawn the release. */
  notice?: Notice;
  /** The feed that the release was first published in, where an aggregated feed names it. */
  source?: { title?: string; url?: string };
}

export interface Publisher {
  id?: string;
  name?: string;
  url?: string;
}

export interface Person {
  name?: string;
  email?: string;
  url?: string;
}

export interface Contact {
  name?: string;
  /** Job or function ("Pressechef"). */
  role?: string;
  /** As written by the publisher, spaces and all. */
  phone?: string;
  email?: string;
  /** Address of a portrait. */
  image?: string;
}

export interface ReleaseImage {
  url: string;
  /** Text alternative. Absent when the feed has none; an empty string says "decorative". */
  alt?: string;
  caption?: string;
  credit?: string;
  /** Pixels. */
  width?: number;
  /** Pixels. */
  height?: number;
  /** A smaller rendition for lists. */
  thumbnail?: string;
}

export interface Attachment {
  url: string;
  title?: string;
  /** Media type, lower case, without parameters. */
  type?: string;
  /** Bytes. */
  size?: number;
}

export interface RelatedLink {
  url: string;
  title?: string;
}

export interface Translation {
  /** BCP 47 tag. */
  language: string;
  /** Id of the other release in the same feed. */
  id?: string;
  url?: string;
  title?: string;
}

export interface Notice {
  kind: "correction" | "withdrawal";
  /** What was wrong, in the publisher's words. */
  text?: string;
  date?: ReleaseDate;
}
