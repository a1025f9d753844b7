import type { DateStyle, FailureStrings, ListStrings, ReleaseStrings, SubscribeStrings } from "./strings.js";

// Separate exports, so that an element which brings English along carries only its own part.

// en-GB, not en-US: a newsroom's zone is then written CEST, not GMT+2.
export const dates: DateStyle = { locale: "en-GB", day: { day: "numeric", month: "long", year: "numeric" } };

const failed: FailureStrings = {
  blocked: "The news could not be fetched.",
  offline: "You are offline, so the news could not be fetched.",
  timeout: "The newsroom took too long to answer.",
  http: "The newsroom could not be reached.",
  "too-large": "The newsroom sent more than can be shown.",
  unsupported: "The newsroom sent something other than news.",
  malformed: "The news arrived damaged and could not be read.",
};

export const list: ListStrings = {
  loading: "Loading news",
  empty: "There is no news at the moment.",
  failed,
  stale: "The news could not be updated. This is the list from {date}.",
  retry: "Try again",
  more: "Show more",
  moreFailed: "More news could not be fetched.",
  shown: "Releases shown: {count}",
  back: "All news",
};

export const release: ReleaseStrings = {
  loading: "Loading the release",
  notFound: "This release was not found.",
  failed,
  retry: "Try again",
  updated: "Updated {date}",
  correction: "Corrected",
  withdrawal: "Withdrawn",
  contacts: "Press contacts",
  about: "About {publisher}",
  aboutPublisher: "About the publisher",
  images: "Images",
  documents: "Documents",
  links: "Links",
  translations: "Also in",
  newsroom: "Visit the newsroom",
  original: "Read this release in the newsroom",
  bodyFailed: "The text of this release cannot be shown here.",
  playVideo: "Play video (loads content from {host})",
  video: "Video at {host}",
};

export const subscribe: SubscribeStrings = {
  email: "E-mail address",
  consent: "I agree that my address is used to send me press releases.",
  privacy: "How we treat your data",
  submit: "Subscribe",
  sending: "Sending …",
  pending: "Look in your mail: the subscription starts when you follow the link that we have sent you.",
  another: "Use another address",
  emailMissing: "Type your e-mail address.",
  emailInvalid: "This is not a whole e-mail address, such as name@example.org.",
  consentMissing: "Tick the box to agree before you subscribe.",
  failed: {
    rejected: "The subscription was not accepted. Check the address and try again.",
    "rate-limited": "There were too many attempts. Wait a little and try again.",
    unavailable: "The subscription service is out of order just now. Try again later.",
    network: "The subscription could not be sent. Check your connection and try again.",
    timeout: "The subscription service took too long to answer. Try again.",
  },
  retryLater: "There were too many attempts. Try again {when}.",
  leaveEmpty: "Leave this empty",
};
