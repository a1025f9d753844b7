import type { UntrustedHtml } from "./untrusted-html.js";

/**
 * An ISO 8601 date in one of two forms, which differ in length: an instant in UTC (`2025-07-04T11:00:00Z`), or a calendar
 * day without a time (`2025-07-04`). A day is never converted between time zones: it is the same day for every reader.
 */
export type ReleaseDate = string;

/**
 * One press release, whatever format it came in. It is plain data and survives `JSON.stringify`. The object and its parts
 * have no prototype, so that nothing on a polluted `Object.prototype` counts as a field: use `Object.hasOwn(release, name)`.
 *
 * Strings are plain text unless their type is `UntrustedHtml`. Addresses are absolute http(s) URLs.
 * A field that the feed does not fill is absent.
 */
export interface Release {
  /**
   * Stable identifier: the feed's own id; else the address, unless another release without an id has the same one;
   * else a hash of address and title. If several feeds are shown as one, the feed's address without `https://` and a `#`
   * come before it, because an id counts within its own feed only: `newsroom.example/feed#42`.
   */
  id: string;
  /** Headline. Empty if the feed has none. */
  title: string;
  /** The release in the publisher's newsroom. */
  url?: string;
  /** Lead or summary in full. Elements cut it when they show less. */
  lead?: string;
  /** The text of the release. */
  body?: UntrustedHtml;
  /** The publisher's "about" text. */
  boilerplate?: UntrustedHtml;
  /** The publisher's own label for the kind of release ("Pressemeddelelse"), in the release's language. */
  type?: string;
  /** First publication. Some feeds have only `updated`. */
  published?: ReleaseDate;
  /** Last change, as the feed states it; it may be the same as `published`. */
  updated?: ReleaseDate;
  /** Instant before which the release is not to be shown. */
  embargo?: ReleaseDate;
  /** Language of the text as a BCP 47 tag. */
  language?: string;
  /** Place in the dateline ("København"). */
  place?: string;
  publisher?: Publisher;
  authors?: Person[];
  /** Sections or subjects under which the newsroom files the release. */
  categories?: string[];
  /** Search terms. */
  keywords?: string[];
  /** Pictures; the first is the main one. */
  images?: ReleaseImage[];
  /** Enclosures and files to download, of any media type. Pictures among them are also in `images`. */
  attachments?: Attachment[];
  /** Videos by the address of a page or file, never as embed markup. */
  videos?: RelatedLink[];
  /** Press contacts as people or offices. */
  contacts?: Contact[];
  /** Press contacts as the feed's own text. */
  contactText?: UntrustedHtml;
  links?: RelatedLink[];
  /** The same release in other languages. */
  translations?: Translation[];
  /** Set if the publisher has corrected or withdrawn the release. */
  notice?: Notice;
  /** The feed in which the release was first published, if an aggregated feed names it. */
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
  /** As the publisher writes it, with its spaces. */
  phone?: string;
  email?: string;
  /** Address of a portrait. */
  image?: string;
}

export interface ReleaseImage {
  url: string;
  /** Text alternative. Absent if the feed has none; an empty string means that the picture is decorative. */
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
