import type { FeedErrorCode } from "../feed/feed-error.js";
import type { Frequency } from "../subscribe/frequency.js";
import type { SubscribeErrorCode } from "../subscribe/subscribe-error.js";

/**
 * Everything a reader sees or hears, in one language. A language is one file that exports each of these groups, complete.
 * A group holds the strings of one element or of one of its features, so that a page loads the English of what it uses.
 *
 * `{name}` stands for a value, such as a name or a title, in its base form: the sentence must not inflect it. A string that
 * ends a paragraph of its own has no final full stop. A string may be 1.6 times as long as the English one, and a short one
 * (up to 20 characters) 12 characters longer. The descriptions below say what happens and where the string stands where its
 * name does not.
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
  /**
   * BCP 47 tag for `Intl`, used where the page's `lang` names no region, and where the browser cannot write dates in that.
   */
  locale: string;
  day: Intl.DateTimeFormatOptions;
}

/**
 * One string in the forms that a language has for whole numbers from 1, by plural category (`Intl.PluralRules`). `other` is used
 * for every category that is absent. Each form holds `{count}`, except one for a single number that says it in words.
 */
export type Plural = Partial<Record<Exclude<Intl.LDMLPluralRule, "other">, string>> & { other: string };

/** Why there is no news to show: one or two sentences for each error code. A reader can act on `offline`; most of the others share one text. */
export type FeedErrorStrings = Record<FeedErrorCode, string>;

/** What every list says. */
export interface ListStrings {
  /** In the place of the list while the feed is read. */
  loading: string;
  /** In the place of the list if the newsroom has published nothing, or nothing that this list shows. */
  empty: string;
  /** In the place of the list: why there is no news to show. `blocked`: the newsroom does not let this page read it. */
  failed: FeedErrorStrings;
  /** Above a list that could not be read again. `{date}`: when it was read, a day with a time. */
  stale: string;
  /** Button below `failed`, `stale` and `moreFailed`: reads the feed again. */
  retry: string;
  /** Button below the list: shows older releases too. `foundSoFar` quotes it. */
  more: string;
  /** Below a list of which older releases could not be read. */
  moreFailed: string;
  /** `{count}`: how many releases are shown now. Announced only. */
  shown: Plural;
}

/** Search and filters of a list. */
export interface FindingStrings {
  /** Accessible name of the form with the search field and the filters. Heard only. */
  find: string;
  /** Label of the search field. */
  search: string;
  /** Label of a filter: a topic of the newsroom, such as “Climate”. */
  category: string;
  /** Label of a filter: the kind of release, such as “Speech”. */
  type: string;
  /** Label of a filter: the language of a release. */
  language: string;
  /** Label of a filter: the year of publication. */
  year: string;
  /** The option of each filter that filters nothing: all topics, types, languages or years. */
  all: string;
  /** The option for a value of the page's address that no release has. */
  unknown: string;
  /** `{count}`: how many releases match. Above the list, and announced. */
  found: Plural;
  /** `{count}`. Used instead of `found` while the feed has older pages that have not been read. Quotes `more`. */
  foundSoFar: Plural;
  /** In the place of the list if no release matches. */
  nothingFound: string;
  /** Button that removes all filters and the search. */
  clear: string;
}

/** A release that a list opens in its place or in a dialog. */
export interface OpeningStrings {
  /** Link from a release back to the list. */
  back: string;
  /** Button of the dialog with a release. */
  close: string;
}

/** Said of a release that changed after its publication. */
export interface ChangeStrings {
  /** Beside the date of publication. `{date}`: when the text was changed, a day, perhaps with a time. */
  updated: string;
  /** Mark of a release in the list: its text was corrected. */
  correction: string;
  /** Mark of a release in the list: the publisher no longer stands by it. */
  withdrawal: string;
}

export interface NewTabStrings {
  /** Follows the text of a link, in brackets. Heard only. */
  newTab: string;
}

/** What every release says. */
export interface ReleaseStrings {
  /** In the place of the release while it is read. */
  loading: string;
  /** In the place of the release: why it cannot be shown. `blocked`: the newsroom does not let this page read it. */
  failed: FeedErrorStrings;
  /** Above a release that could not be read again. `{date}`: when it was read, a day with a time. */
  stale: string;
  /** Button below `failed` and `stale`: reads the release again. */
  retry: string;
  /** Below the headline. `{date}`: when the text was changed, a day, perhaps with a time. */
  updated: string;
  /** Link to the publisher's press centre, in the place of a release that cannot be shown. */
  newsroom: string;
  /** Link below the release to the same release on the publisher's site. */
  original: string;
  /** In the place of the text, if it could not be made safe. */
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
  /** In the place of the release. Its address was misspelt, or the newsroom has removed it. */
  notFound: string;
  /** In the place of a release under embargo. `{date}`: when the embargo ends, a day with a time. */
  withheld: string;
}

/** The parts of a release that not every release has. */
export interface PartStrings {
  /** Heading of the text that says what was corrected. */
  correction: string;
  /** Heading of the text that says why the release was withdrawn. */
  withdrawal: string;
  /** Heading of the names, telephone numbers and addresses for journalists. */
  contacts: string;
  /** Heading of the publisher's text about itself. `{publisher}`: a name. */
  about: string;
  /** Used instead of `about` where the publisher has no name: whoever has published the release, a ministry or a company. */
  aboutPublisher: string;
  /** Heading. */
  images: string;
  /** `{number}`: which image it is. Used where an image has no text of its own. */
  image: string;
  /** Heading. */
  videos: string;
  /** Heading of the files to download. */
  documents: string;
  /** Heading of the links to other pages. */
  links: string;
  /** Heading of words such as “North Sea”. */
  keywords: string;
  /** Stands before the names of the other languages in which the release can be read, one or more. */
  translations: string;
  /** `{title}`: headline of the translation that replaced the release. Announced only. */
  translated: string;
}

/** The large view of the images. */
export interface ImageViewerStrings {
  /** Accessible name of the dialog. */
  images: string;
  /** Accessible name of a button with an arrow. */
  previousImage: string;
  /** Accessible name of a button with an arrow. */
  nextImage: string;
  /** Button of the dialog. */
  closeImages: string;
  /** Which image is shown, “2 of 5”: `{number}` of `{count}`. */
  imagePosition: string;
  /** Link to the file with the full size. `{type}`: “JPG, 2 MB”. */
  downloadImage: string;
  /** Follows the text of that link, in brackets. Heard only. */
  newTab: string;
}

/** The buttons for journalists. */
export interface ToolStrings {
  /** Accessible name of the group of buttons, which copy, share or print the release. Heard only. */
  tools: string;
  /** Button: copies the text of the release. */
  copyText: string;
  /** Said after that. */
  textCopied: string;
  /** Button: copies the address of the release. */
  copyLink: string;
  /** Said after that. */
  linkCopied: string;
  /** Said if the browser does not let the text or the link be copied. */
  copyFailed: string;
  /** Button: opens the share dialog of the device. */
  share: string;
  /** Said if that failed. */
  shareFailed: string;
  /** Button. */
  print: string;
}

/** The latest other releases, below a release. */
export interface MoreReleasesStrings {
  /** Heading. `{publisher}`: a name. */
  moreFrom: string;
  /** Used instead of `moreFrom` where the publisher has no name. */
  moreReleases: string;
}

/** What every form says. */
export interface SubscribeStrings {
  /** Below the button while the form is sent. */
  sending: string;
  /** Heading of a list of the form's errors. */
  errorSummary: string;
  /** At the field for the email address, which was left empty. */
  emailMissing: string;
  /** At the field for the email address. The example is of a correct address. */
  emailInvalid: string;
  /** At the checkbox for the consent. */
  consentMissing: string;
}

/** What came of a subscription request. */
export interface OutcomeStrings {
  /** The request was accepted, and the reader must follow the link in the email. */
  pending: string;
  /** The request was accepted by a service that asks for no confirmation. */
  subscribed: string;
  /** Button that leads from there back to an empty form. */
  another: string;
  /** Above the button. `rejected`: the service did not accept the address. `unavailable`, `timeout`: the service has a fault. */
  failed: Record<SubscribeErrorCode, string>;
  /** Used instead of `failed["rate-limited"]` where the service says how long to wait. `{when}`: “in 5 minutes”. */
  retryLater: string;
}

/** The form that the element builds where the page has none of its own. */
export interface BuiltFormStrings {
  /** Label of the field. */
  email: string;
  /** Label of the checkbox. The reader speaks, to the newsroom. A record of consent: it must say that the email address is used. */
  consent: string;
  /** Link to the publisher's page about personal data. */
  privacy: string;
  /** Button. The same verb is used throughout, with its opposite in `unsubscribe`. */
  submit: string;
  /** Label of the honeypot, for readers whose browser shows it all the same. */
  leaveEmpty: string;
  /** Link to the page on which a subscriber changes topics or frequency, or ends the subscription. */
  manage: string;
  /** Link to the page on which a subscriber ends the subscription. */
  unsubscribe: string;
}

/** What a built form offers only where the page asks for it. */
export interface ChoiceStrings {
  /** Heading of a group of checkboxes, such as “Climate”. */
  topics: string;
  /** Heading of a group of checkboxes with the names of languages. */
  languages: string;
  /** Below topics and languages. */
  noneIsAll: string;
  /** Heading of a group of radio buttons, whose labels `frequencies` are. */
  frequency: string;
  /** Label of a radio button: when mails come. */
  frequencies: Record<Frequency, string>;
}
