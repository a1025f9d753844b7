/** A request to subscribe as the store takes it, of a reader who has chosen nothing. */
export const requestOf = (address, list = "news") => ({
  address,
  key: address,
  mailbox: address,
  list,
  choices: { topics: [], languages: [], frequency: null },
  consentVersion: "1",
  page: "/",
  shownIn: "en",
  claimedAt: null,
});
