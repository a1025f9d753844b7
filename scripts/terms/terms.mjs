/**
 * The key terms of the product: for each, where our word stands, as a path in the strings of the elements (`e:`) or of the
 * gateway (`g:`), and the English texts in a catalogue of which a translation is looked up. Of two paths, either may match.
 */
export const terms = {
  subscribe: { ours: ["e:builtForm.submit", "g:form.title"], english: ["Subscribe", "Subscribe now"] },
  unsubscribe: { ours: ["e:builtForm.unsubscribe"], english: ["Unsubscribe", "Unsubscribed"] },
  "email address": {
    ours: ["e:builtForm.email"],
    english: ["Email address", "Email Address", "Your email address", "Email", "E-mail address", "Email:"],
  },
  confirm: {
    ours: ["g:pages.confirm.button", "g:pages.confirm.title"],
    english: ["Confirm", "Confirm email address", "Confirm subscription", "Confirm your email address"],
  },
  search: { ours: ["e:finding.search"], english: ["Search", "Search:", "Search…"] },
  language: { ours: ["e:finding.language"], english: ["Language", "Language:"] },
  languages: { ours: ["e:choices.languages"], english: ["Languages", "Languages:"] },
  year: { ours: ["e:finding.year"], english: ["Year", "Year:", "year", "Years"] },
  type: { ours: ["e:finding.type"], english: ["Type", "Type:", "File type:", "File type"] },
  topics: { ours: ["e:choices.topics", "e:finding.category"], english: ["Topics", "Topic", "Topic:"] },
  all: { ours: ["e:finding.all"], english: ["All", "all"] },
  "try again": { ours: ["e:list.retry"], english: ["Try again", "Try Again", "Please try again", "Retry"] },
  "show more": {
    ours: ["e:list.more"],
    english: ["Show more", "Load more", "See more", "Show More", "More", "more"],
  },
  loading: {
    ours: ["e:list.loading", "e:release.loading"],
    english: ["Loading…", "Loading", "Loading...", "Loading:"],
  },
  offline: {
    ours: ["e:list.failed.offline"],
    english: [
      "Offline",
      "Work Offline",
      "You are offline",
      "Offline mode",
      "Internet connection",
      "Connection",
    ],
  },
  close: { ours: ["e:opening.close"], english: ["Close"] },
  next: {
    ours: ["e:imageViewer.nextImage"],
    english: ["Next", "Next image", "Next slide", "Next page", "next"],
  },
  previous: {
    ours: ["e:imageViewer.previousImage"],
    english: ["Previous", "Previous image", "Previous slide", "Previous page", "previous"],
  },
  image: { ours: ["e:parts.images", "e:parts.image"], english: ["Image", "Images"] },
  video: { ours: ["e:parts.videos"], english: ["Videos", "Video"] },
  documents: { ours: ["e:parts.documents"], english: ["Documents", "Document"] },
  links: { ours: ["e:parts.links"], english: ["Links", "Link", "External links"] },
  download: {
    ours: ["e:imageViewer.downloadImage"],
    english: ["Download", "Download file", "Download image", "Downloads"],
  },
  print: { ours: ["e:tools.print"], english: ["Print", "Print…", "Print..."] },
  share: { ours: ["e:tools.share"], english: ["Share", "Share…"] },
  "copy link": {
    ours: ["e:tools.copyLink"],
    english: ["Copy link", "Copy Link", "Copy link address", "Copy URL", "Copy"],
  },
  save: { ours: ["g:choices.save"], english: ["Save", "Save changes", "Save Changes"] },
  error: { ours: ["g:form.error"], english: ["Error", "Error:"] },
  "time zone": { ours: ["g:choices.timeZone"], english: ["Timezone", "Time zone", "Time zone:"] },
  weekly: { ours: ["e:choices.frequencies.weekly"], english: ["Once Weekly", "Weekly", "week", "Week"] },
  monthly: { ours: ["e:choices.frequencies.monthly"], english: ["Monthly", "Month", "month"] },
  spam: { ours: ["g:pages.pending.text"], english: ["Spam", "Check your spam folder", "Junk", "spam"] },
  browser: { ours: ["g:mails.browser"], english: ["View in browser", "Browser", "browser", "Your browser"] },
};
