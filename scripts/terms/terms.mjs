/**
 * The key terms of the product: for each, where our word stands, as a path in the strings of the elements (`e:`) or of the
 * gateway (`g:`), and the English texts in a catalogue of which a translation is looked up, in small letters and without what ends
 * them. Of two paths, either may match.
 */
export const terms = {
  subscribe: { ours: ["e:builtForm.submit", "g:form.title"], english: ["subscribe", "subscribe now"] },
  unsubscribe: { ours: ["e:builtForm.unsubscribe"], english: ["unsubscribe", "unsubscribed"] },
  "email address": {
    ours: ["e:builtForm.email"],
    english: ["email address", "your email address", "email", "e-mail address"],
  },
  confirm: {
    ours: ["g:pages.confirm.button", "g:pages.confirm.title"],
    english: ["confirm", "confirm email address", "confirm subscription", "confirm your email address"],
  },
  search: { ours: ["e:finding.search"], english: ["search"] },
  language: { ours: ["e:finding.language"], english: ["language"] },
  languages: { ours: ["e:choices.languages"], english: ["languages"] },
  year: { ours: ["e:finding.year"], english: ["year", "years"] },
  type: { ours: ["e:finding.type"], english: ["type", "file type"] },
  topics: { ours: ["e:choices.topics", "e:finding.category"], english: ["topics", "topic"] },
  all: { ours: ["e:finding.all"], english: ["all"] },
  "try again": { ours: ["e:list.retry"], english: ["try again", "please try again", "retry"] },
  "show more": {
    ours: ["e:list.more"],
    english: ["show more", "load more", "see more", "more"],
  },
  loading: {
    ours: ["e:list.loading", "e:release.loading"],
    english: ["loading"],
  },
  offline: {
    ours: ["e:list.failed.offline"],
    english: [
      "offline",
      "work offline",
      "you are offline",
      "offline mode",
      "internet connection",
      "connection",
    ],
  },
  close: { ours: ["e:opening.close"], english: ["close"] },
  next: {
    ours: ["e:imageViewer.nextImage"],
    english: ["next", "next image", "next slide", "next page"],
  },
  previous: {
    ours: ["e:imageViewer.previousImage"],
    english: ["previous", "previous image", "previous slide", "previous page"],
  },
  image: { ours: ["e:parts.images", "e:parts.image"], english: ["image", "images"] },
  video: { ours: ["e:parts.videos"], english: ["videos", "video"] },
  links: { ours: ["e:parts.links"], english: ["links", "link", "external links"] },
  download: {
    ours: ["e:imageViewer.downloadImage"],
    english: ["download", "download file", "download image", "downloads"],
  },
  print: { ours: ["e:tools.print"], english: ["print"] },
  share: { ours: ["e:tools.share"], english: ["share"] },
  "copy link": {
    ours: ["e:tools.copyLink"],
    english: ["copy link", "copy link address", "copy url", "copy"],
  },
  save: { ours: ["g:choices.save"], english: ["save", "save changes"] },
  error: { ours: ["g:form.error"], english: ["error"] },
  "time zone": { ours: ["g:choices.timeZone"], english: ["timezone", "time zone"] },
  monthly: { ours: ["e:choices.frequencies.monthly"], english: ["monthly", "month"] },
  spam: { ours: ["g:pages.pending.text"], english: ["spam", "check your spam folder", "junk"] },
  browser: { ours: ["g:mails.browser"], english: ["view in browser", "browser", "your browser"] },
};
