import type { FeedErrorCode } from "../feed/feed-error.js";
import type { SubscribeErrorCode } from "../subscribe/subscribe-error.js";

/**
 * What a reader sees or hears, in one language. A language is one file that exports a `Locale`.
 * `{name}` stands for a value. Sentences are worded so that no number needs a plural form.
 */
export interface Locale {
  dates: DateStyle;
  list: ListStrings;
  release: ReleaseStrings;
  subscribe: SubscribeStrings;
}

/** How this language writes a date and a time in a list of news. */
export interface DateStyle {
  /** Locale for `Intl` where the page's `lang` names no region. */
  locale: string;
  day: Intl.DateTimeFormatOptions;
}

/** One plain sentence a reader for each reason why there is no news to show. */
export type FailureStrings = Record<FeedErrorCode, string>;

export interface ListStrings {
  loading: string;
  empty: string;
  failed: FailureStrings;
  /** `{date}`: when the list that is still shown was read. */
  stale: string;
  retry: string;
  more: string;
  moreFailed: string;
  /** `{count}`: how many releases are shown now. Only announced. */
  shown: string;
  back: string;
}

export interface ReleaseStrings {
  loading: string;
  notFound: string;
  failed: FailureStrings;
  retry: string;
  /** `{date}` */
  updated: string;
  correction: string;
  withdrawal: string;
  contacts: string;
  /** `{publisher}` */
  about: string;
  aboutPublisher: string;
  images: string;
  documents: string;
  links: string;
  translations: string;
  newsroom: string;
  original: string;
  bodyFailed: string;
  /** `{host}`: where the video comes from. */
  playVideo: string;
  /** `{host}` */
  video: string;
}

export interface SubscribeStrings {
  /** Absent in the English that the element carries: there it comes with the form that is built. */
  form?: BuiltFormStrings;
  sending: string;
  /** After a request was taken; the reader must follow the link in the mail. */
  pending: string;
  /** Leads from there back to an empty form. */
  another: string;
  emailMissing: string;
  emailInvalid: string;
  consentMissing: string;
  failed: Record<SubscribeErrorCode, string>;
  /** In place of `failed["rate-limited"]` where the service says how long to wait. `{when}`: "in 5 minutes". */
  retryLater: string;
}

/** Words of the form that is built where the host gives none. */
export interface BuiltFormStrings {
  email: string;
  consent: string;
  privacy: string;
  submit: string;
  /** Label of a field that people neither see nor hear, for those whose browser shows it all the same. */
  leaveEmpty: string;
}
