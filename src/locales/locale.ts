import type { FeedErrorCode } from "../feed/feed-error.js";
import type { Frequency } from "../subscribe/frequency.js";
import type { SubscribeErrorCode } from "../subscribe/subscribe-error.js";

/**
 * Everything a reader sees or hears, in one language. A language is one file that exports each of these groups, complete.
 * A group holds the strings of one element or of one of its features, so that a page loads the English of what it uses.
 *
 * `{name}` stands for a value. A string that ends a paragraph of its own has no final full stop.
 */
export interface Locale {
  dates: DateStyle;
  list: ListStrings;
  finding: FindingStrings;
  opening: OpeningStrings;
  changes: ChangeStrings;
  newTab: NewTabStrings;
  release: ReleaseStrings;
  failures: FailureStrings;
  parts: PartStrings;
  imageViewer: ImageViewerStrings;
  tools: ToolStrings;
  moreReleases: MoreReleasesStrings;
  subscribe: SubscribeStrings;
  outcomes: OutcomeStrings;
  builtForm: BuiltFormStrings;
  choices: ChoiceStrings;
}

/** Name of a group of strings. */
export type StringGroup = Exclude<keyof Locale, "dates">;

/** How a language writes the dates and times of news. */
export interface DateStyle {
  /** BCP 47 tag for `Intl`, used where the page's `lang` names no region. */
  locale: string;
  day: Intl.DateTimeFormatOptions;
}

/**
 * One string in the forms that a language has for numbers, by plural category (`Intl.PluralRules`). `other` is used for every
 * category that is absent. Each form holds `{count}`.
 */
export type Plural = Partial<Record<Exclude<Intl.LDMLPluralRule, "other">, string>> & { other: string };

/** Why there is no news to show, one sentence for each error code. */
export type FeedErrorStrings = Record<FeedErrorCode, string>;

/** What every list says. */
export interface ListStrings {
  loading: string;
  empty: string;
  failed: FeedErrorStrings;
  /** `{date}`: when the list that is still shown was read. */
  stale: string;
  retry: string;
  more: string;
  moreFailed: string;
  /** `{count}`: how many releases are shown now. Announced only. */
  shown: Plural;
}

/** Search and filters of a list. */
export interface FindingStrings {
  /** Accessible name of the form. */
  find: string;
  search: string;
  category: string;
  type: string;
  language: string;
  year: string;
  /** The option that filters nothing. */
  all: string;
  /** The option for a value of the page's address that no release has. */
  unknown: string;
  /** `{count}`: how many releases match. */
  found: Plural;
  /** `{count}`. Used instead of `found` while the feed has older pages that have not been read. */
  foundSoFar: Plural;
  nothingFound: string;
  clear: string;
}

/** A release that a list opens in its place or in a dialog. */
export interface OpeningStrings {
  /** From a release back to the list. */
  back: string;
  close: string;
}

/** Said of a release that changed after its publication. */
export interface ChangeStrings {
  /** `{date}` */
  updated: string;
  correction: string;
  withdrawal: string;
}

export interface NewTabStrings {
  /** Follows the text of a link. Heard only. */
  newTab: string;
}

/** What every release says. */
export interface ReleaseStrings {
  loading: string;
  failed: FeedErrorStrings;
  /** `{date}`: when the release that is still shown was read. */
  stale: string;
  retry: string;
  /** `{date}` */
  updated: string;
  newsroom: string;
  original: string;
  bodyFailed: string;
  /** `{host}`: the site that the video comes from. Label of a button that loads the player. */
  playVideo: string;
  /** `{title}` of the video, `{host}`. Used instead of `playVideo` for a video that has a title. */
  playTitledVideo: string;
  /** `{host}`. A link to the video's own page. */
  video: string;
  /** `{title}`, `{host}`. Used instead of `video` for a video that has a title. */
  titledVideo: string;
}

/** Why the feed has no release to show. */
export interface FailureStrings {
  notFound: string;
  /** `{date}`: when the embargo ends. */
  withheld: string;
}

/** The parts of a release that not every release has. */
export interface PartStrings {
  correction: string;
  withdrawal: string;
  contacts: string;
  /** `{publisher}` */
  about: string;
  aboutPublisher: string;
  images: string;
  /** `{number}`: which image it is. Used where an image has no text of its own. */
  image: string;
  videos: string;
  documents: string;
  links: string;
  keywords: string;
  /** Stands before the names of the other languages. */
  translations: string;
  /** `{title}`: headline of the translation that replaced the release. Announced only. */
  translated: string;
}

/** The large view of the images. */
export interface ImageViewerStrings {
  /** Accessible name of the dialog. */
  images: string;
  previousImage: string;
  nextImage: string;
  closeImages: string;
  /** `{number}` of `{count}` */
  imagePosition: string;
  /** `{type}`: "JPG, 2 MB" */
  downloadImage: string;
  newTab: string;
}

/** The buttons for journalists. */
export interface ToolStrings {
  /** Accessible name of the group of buttons. */
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

/** What every form says. */
export interface SubscribeStrings {
  sending: string;
  /** Heading of a list of the form's errors. */
  errorSummary: string;
  emailMissing: string;
  emailInvalid: string;
  consentMissing: string;
}

/** What came of a subscription request. */
export interface OutcomeStrings {
  /** The request was accepted, and the reader must follow the link in the email. */
  pending: string;
  /** The request was accepted by a service that asks for no confirmation. */
  subscribed: string;
  /** Leads from there back to an empty form. */
  another: string;
  failed: Record<SubscribeErrorCode, string>;
  /** Used instead of `failed["rate-limited"]` where the service says how long to wait. `{when}`: "in 5 minutes". */
  retryLater: string;
}

/** The form that the element builds where the page has none of its own. */
export interface BuiltFormStrings {
  email: string;
  consent: string;
  privacy: string;
  submit: string;
  /** Label of the honeypot, for readers whose browser shows it all the same. */
  leaveEmpty: string;
  manage: string;
  unsubscribe: string;
}

/** What a built form offers only where the page asks for it. */
export interface ChoiceStrings {
  topics: string;
  languages: string;
  /** Below topics and languages. */
  noneIsAll: string;
  frequency: string;
  frequencies: Record<Frequency, string>;
}
