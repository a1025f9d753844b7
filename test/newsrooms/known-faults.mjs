/* What the reader gets wrong: the system, the field, and the languages of the answers, or `*` for all of them. The test fails
   for a fault that is not here, and for one that is here and is gone. */
export const knownFaults = [
  "apa-ots-rss keywords *",
  "feedburner-rss url *",
  "globenewswire-rss keywords *",
  "globenewswire-rss publisher *",
  "globenewswire-rss authors *",
  "mailchimp-rss lead *",
  "mfn-rss language *",
  "mfn-rss lead *",
  "mfn-rss body *",
  "plone-rdf publisher *",
  "prnewswire-rss publisher *",
  "prnewswire-rss authors *",
  "youtube-atom lead *",
  "youtube-atom images *",
  "youtube-atom attachments *",
];
