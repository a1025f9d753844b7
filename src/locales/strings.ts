import type { FeedErrorCode } from "../feed/feed-error.js";
import type { Frequency } from "../subscribe/frequency.js";
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

/** What a page may say in place of strings: any of them. */
export type Overrides<Strings> = {
  [Key in keyof Strings]?: Strings[Key] extends string | undefined
    ? string
    : Overrides<NonNullable<Strings[Key]>>;
};

/** How this language writes a date and a time in a list of news. */
export interface DateStyle {
  /** Locale for `Intl` where the page's `lang` names no region. */
  locale: string;
  day: Intl.DateTimeFormatOptions;
}

/** One plain sentence a reader for each reason why there is no news to show. */
export type FailureStrings = Record<FeedErrorCode, string>;

/** In English the element carries the first of these along, the others come with what needs them: `en/list-*.ts`. */
export interface ListStrings extends ListFailureStrings, ListExtraStrings {
  loading: string;
  empty: string;
  retry: string;
  more: string;
  /** `{count}`: how many releases are shown now. Only announced. */
  shown: string;
}

export interface ListFailureStrings {
  failed: FailureStrings;
  /** `{date}`: when the list that is still shown was read. */
  stale: string;
  moreFailed: string;
}

export interface ListExtraStrings {
  /** Name of the form that finds releases. */
  find: string;
  search: string;
  category: string;
  type: string;
  language: string;
  year: string;
  /** Choice that leaves out nothing. */
  all: string;
  /** `{count}`: how many releases fit the filters. */
  found: string;
  /** `{count}`. In place of `found` while the feed has older pages that were not read. */
  foundSoFar: string;
  nothingFound: string;
  clear: string;
  /** From a release back to the list. */
  back: string;
  close: string;
  /** Behind the text of a link. */
  newTab: string;
  /** `{date}` */
  updated: string;
  correction: string;
  withdrawal: string;
}

/** In English the element carries the first of these along, the others come with what needs them: `en/release-*.ts`. */
export interface ReleaseStrings
  extends
    ReleaseFailureStrings,
    ReleaseSectionStrings,
    ImageViewerStrings,
    ReleaseToolStrings,
    MoreReleasesStrings {
  loading: string;
  /** `{date}` */
  updated: string;
  newsroom: string;
  original: string;
  bodyFailed: string;
  /** `{host}`: where the video comes from. */
  playVideo: string;
  /** `{host}` */
  video: string;
}

/** What there is to say where there is no release, or an old one. */
export interface ReleaseFailureStrings {
  notFound: string;
  /** `{date}`: when the embargo ends. */
  withheld: string;
  failed: FailureStrings;
  /** `{date}`: when the release that is still shown was read. */
  stale: string;
  retry: string;
}

/** Words of the parts of a release that not every release has. */
export interface ReleaseSectionStrings {
  correction: string;
  withdrawal: string;
  contacts: string;
  /** `{publisher}` */
  about: string;
  aboutPublisher: string;
  images: string;
  /** `{number}`: which image, where it has no text of its own. */
  image: string;
  videos: string;
  documents: string;
  links: string;
  keywords: string;
  translations: string;
  /** `{title}`: headline of the translation that has taken the release's place. Only announced. */
  translated: string;
}

/** Words of the large view of the images. */
export interface ImageViewerStrings {
  previousImage: string;
  nextImage: string;
  closeImages: string;
  /** `{number}` of `{count}` */
  imagePosition: string;
  /** `{type}`: "JPG, 2 MB" */
  downloadImage: string;
  /** Behind the text of a link. */
  newTab: string;
}

/** Words of the tools for journalists. */
export interface ReleaseToolStrings {
  tools: string;
  copyText: string;
  textCopied: string;
  copyLink: string;
  linkCopied: string;
  copyFailed: string;
  share: string;
  shareFailed: string;
  print: string;
}

export interface MoreReleasesStrings {
  /** `{publisher}` */
  moreFrom: string;
  moreReleases: string;
}

/** In English the element carries the first of these along, the others come with what needs them. */
export interface SubscribeStrings extends SubscribeOutcomeStrings {
  form?: BuiltFormStrings;
  sending: string;
  emailMissing: string;
  emailInvalid: string;
  consentMissing: string;
}

/** What came of a request. */
export interface SubscribeOutcomeStrings {
  /** After a request was taken; the reader must follow the link in the mail. */
  pending: string;
  /** After a request was taken by a service that asks for no confirmation. */
  subscribed: string;
  /** Leads from there back to an empty form. */
  another: string;
  failed: Record<SubscribeErrorCode, string>;
  /** In place of `failed["rate-limited"]` where the service says how long to wait. `{when}`: "in 5 minutes". */
  retryLater: string;
}

/** Words of the form that is built where the host gives none. */
export interface BuiltFormStrings extends FormExtraStrings {
  email: string;
  consent: string;
  privacy: string;
  submit: string;
  /** Label of a field that people neither see nor hear, for those whose browser shows it all the same. */
  leaveEmpty: string;
}

/** Words of what a built form has only where the page asks for it. */
export interface FormExtraStrings {
  topics: string;
  languages: string;
  /** Below topics and languages. */
  noneIsAll: string;
  frequency: string;
  frequencies: Record<Frequency, string>;
  manage: string;
  unsubscribe: string;
}
