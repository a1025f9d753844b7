import type {
  BuiltFormStrings,
  ChangeStrings,
  ChoiceStrings,
  DateStyle,
  FailureStrings,
  FeedErrorStrings,
  FindingStrings,
  ImageViewerStrings,
  ListStrings,
  MoreReleasesStrings,
  NewTabStrings,
  OpeningStrings,
  OutcomeStrings,
  PartStrings,
  ReleaseStrings,
  SubscribeStrings,
  ToolStrings,
} from "./locale.js";

// en-GB, not en-US: the time zone of a European newsroom is then written CEST, not GMT+2.
export const dates: DateStyle = { locale: "en-GB", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Sorry, there’s a problem with the news. Try again later";

const failed: FeedErrorStrings = {
  blocked: "Sorry, we cannot show the news right now",
  offline: "You’re offline. Check your internet connection",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Loading news",
  empty: "There is no news right now",
  failed,
  stale: "This list may be out of date. It was last updated on {date}",
  retry: "Try again",
  more: "Show more",
  moreFailed: "Sorry, we cannot load more news right now",
  shown: { one: "Showing {count} press release", other: "Showing {count} press releases" },
};

export const finding: FindingStrings = {
  find: "Search news",
  search: "Search",
  category: "Topic",
  type: "Type",
  language: "Language",
  year: "Year",
  all: "All",
  unknown: "Not in this list",
  found: { one: "{count} result", other: "{count} results" },
  foundSoFar: {
    one: "{count} result so far. Select “Show more” to search older news",
    other: "{count} results so far. Select “Show more” to search older news",
  },
  nothingFound: "No results. Check your spelling or remove a filter",
  clear: "Clear filters",
};

export const opening: OpeningStrings = {
  back: "Back to all news",
  close: "Close",
};

export const changes: ChangeStrings = {
  updated: "Updated {date}",
  correction: "Corrected",
  withdrawal: "Withdrawn",
};

export const newTab: NewTabStrings = {
  newTab: "(opens in a new tab)",
};

export const release: ReleaseStrings = {
  loading: "Loading press release",
  failed,
  stale: "This press release may be out of date. It was last updated on {date}",
  retry: "Try again",
  updated: "Updated {date}",
  newsroom: "Visit the newsroom",
  original: "Read this press release in the newsroom",
  bodyFailed: "We cannot show this press release here",
  playVideo: "Play video (from {host})",
  playTitledVideo: "Play video: {title} (from {host})",
  video: "Watch video on {host}",
  titledVideo: "Watch {title} on {host}",
};

export const failures: FailureStrings = {
  notFound: "We cannot find this press release. It may have moved or been removed",
  withheld: "This press release will be published here on {date}",
};

export const parts: PartStrings = {
  correction: "Corrected",
  withdrawal: "Withdrawn",
  contacts: "Press contacts",
  about: "About {publisher}",
  aboutPublisher: "About the publisher",
  images: "Images",
  image: "Image {number}",
  videos: "Videos",
  documents: "Documents",
  links: "Links",
  keywords: "Keywords",
  translations: "Read in another language:",
  translated: "Showing {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Images",
  previousImage: "Previous image",
  nextImage: "Next image",
  closeImages: "Close",
  imagePosition: "{number} of {count}",
  downloadImage: "Download the original ({type})",
  newTab: "(opens in a new tab)",
};

export const tools: ToolStrings = {
  tools: "Copy, share or print",
  copyText: "Copy text",
  textCopied: "Text copied",
  copyLink: "Copy link",
  linkCopied: "Link copied",
  copyFailed: "Your browser blocked copying. Select the text and copy it",
  share: "Share",
  shareFailed: "Sharing did not work. Copy the link instead",
  print: "Print",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "More press releases from {publisher}",
  moreReleases: "More press releases",
};

export const subscribe: SubscribeStrings = {
  sending: "Sending…",
  errorSummary: "There is a problem",
  emailMissing: "Enter your email address",
  emailInvalid: "Enter an email address in the correct format, like name@example.com",
  consentMissing: "Select the box to agree to get emails",
};

const serviceProblem = "Sorry, there’s a problem with the service. Try again later";

export const outcomes: OutcomeStrings = {
  pending: "Check your email. Select the link we’ve sent you to confirm",
  subscribed: "You’ve subscribed. We’ll send press releases to this email address",
  another: "Use a different email address",
  failed: {
    rejected: "We could not subscribe you. Check your email address and try again",
    "rate-limited": "You’ve tried too many times. Wait a few minutes and try again",
    unavailable: serviceProblem,
    network: "We could not send your request. Check your internet connection and try again",
    timeout: serviceProblem,
  },
  retryLater: "You’ve tried too many times. Try again {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "Email address",
  consent: "I agree to you using my email address to send me press releases",
  privacy: "How we use your data",
  submit: "Subscribe",
  leaveEmpty: "Leave this field blank",
  manage: "Change your subscription",
  unsubscribe: "Unsubscribe",
};

export const choices: ChoiceStrings = {
  topics: "Topics",
  languages: "Languages",
  noneIsAll: "If you do not select any, you’ll get everything",
  frequency: "How often do you want emails?",
  frequencies: {
    immediately: "As soon as it’s published",
    daily: "Once a day",
    weekly: "Once a week",
    monthly: "Once a month",
  },
};
