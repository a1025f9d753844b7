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

// Chromium cannot write Nynorsk dates, which are as in Bokmål.
export const dates: DateStyle = {
  locale: Intl.DateTimeFormat.supportedLocalesOf("nn").length ? "nn-NO" : "nb-NO",
  day: { day: "numeric", month: "long", year: "numeric" },
};

const problem = "Nyheitene er ikkje tilgjengelege. Prøv igjen seinare";

const failed: FeedErrorStrings = {
  blocked: "Nyheitene kan ikkje visast akkurat no",
  offline: "Du er fråkopla. Sjekk internettsambandet",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Hentar nyheiter",
  empty: "Det er ingen nyheiter akkurat no",
  failed,
  stale: "Lista kan vere utdatert. Ho vart sist oppdatert {date}",
  retry: "Prøv igjen",
  more: "Vis fleire",
  moreFailed: "Fleire nyheiter kan ikkje hentast akkurat no",
  shown: { one: "Viser {count} pressemelding", other: "Viser {count} pressemeldingar" },
};

export const finding: FindingStrings = {
  find: "Søk i nyheiter",
  search: "Søk",
  category: "Tema",
  type: "Type",
  language: "Språk",
  year: "År",
  all: "Alle",
  unknown: "Ikkje på lista",
  found: { one: "{count} treff", other: "{count} treff" },
  foundSoFar: {
    one: "{count} treff så langt. Vel «Vis fleire» for å søkje i eldre nyheiter",
    other: "{count} treff så langt. Vel «Vis fleire» for å søkje i eldre nyheiter",
  },
  nothingFound: "Ingen treff. Sjekk skrivemåten eller fjern eit filter",
  clear: "Nullstill filter",
};

export const opening: OpeningStrings = {
  back: "Tilbake til alle nyheiter",
  close: "Lukk",
};

export const changes: ChangeStrings = {
  updated: "Oppdatert {date}",
  correction: "Retta",
  withdrawal: "Trekt tilbake",
};

export const newTab: NewTabStrings = {
  newTab: "(blir opna i ei ny fane)",
};

export const release: ReleaseStrings = {
  loading: "Hentar pressemeldinga",
  failed,
  stale: "Pressemeldinga kan vere utdatert. Ho vart sist oppdatert {date}",
  retry: "Prøv igjen",
  updated: "Oppdatert {date}",
  newsroom: "Gå til presserommet",
  original: "Les pressemeldinga i presserommet",
  bodyFailed: "Pressemeldinga kan ikkje visast her",
  playVideo: "Spel av video (frå {host})",
  playTitledVideo: "Spel av video: {title} (frå {host})",
  video: "Sjå videoen på {host}",
  titledVideo: "Sjå «{title}» på {host}",
};

export const failures: FailureStrings = {
  notFound: "Vi finn ikkje pressemeldinga. Ho kan vere flytta eller fjerna",
  withheld: "Pressemeldinga blir publisert her {date}",
};

export const parts: PartStrings = {
  correction: "Retta",
  withdrawal: "Trekt tilbake",
  contacts: "Pressekontakt",
  about: "Om {publisher}",
  aboutPublisher: "Om avsendaren",
  images: "Bilete",
  image: "Bilete {number}",
  videos: "Videoar",
  documents: "Dokument",
  links: "Lenkjer",
  keywords: "Emneord",
  translations: "Les på eit anna språk:",
  translated: "Viser {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Bilete",
  previousImage: "Førre bilete",
  nextImage: "Neste bilete",
  closeImages: "Lukk",
  imagePosition: "{number} av {count}",
  downloadImage: "Last ned originalen ({type})",
  newTab: "(blir opna i ei ny fane)",
};

export const tools: ToolStrings = {
  tools: "Kopier, del eller skriv ut",
  copyText: "Kopier tekst",
  textCopied: "Teksten er kopiert",
  copyLink: "Kopier lenkje",
  linkCopied: "Lenkja er kopiert",
  copyFailed: "Nettlesaren blokkerte kopieringa. Marker og kopier teksten sjølv",
  share: "Del",
  shareFailed: "Delinga lukkast ikkje. Kopier lenkja i staden",
  print: "Skriv ut",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Fleire pressemeldingar frå {publisher}",
  moreReleases: "Fleire pressemeldingar",
};

export const subscribe: SubscribeStrings = {
  sending: "Sender…",
  errorSummary: "Det er feil i skjemaet",
  emailMissing: "Skriv inn e-postadressa di",
  emailInvalid: "Skriv inn ei gyldig e-postadresse, til dømes namn@example.com",
  consentMissing: "Kryss av i boksen for å samtykkje til å få e-post",
};

const serviceProblem = "Tenesta verkar ikkje akkurat no. Prøv igjen seinare";

export const outcomes: OutcomeStrings = {
  pending: "Sjekk e-posten din. Stadfest med lenkja vi har sendt deg",
  subscribed: "Du abonnerer no. Vi sender pressemeldingar til denne e-postadressa",
  another: "Bruk ei anna e-postadresse",
  failed: {
    rejected: "Abonnementet vart ikkje registrert. Sjekk e-postadressa og prøv igjen",
    "rate-limited": "Du har prøvd for mange gonger. Vent nokre minutt og prøv igjen",
    unavailable: serviceProblem,
    network: "Førespurnaden vart ikkje send. Sjekk internettsambandet og prøv igjen",
    timeout: serviceProblem,
  },
  retryLater: "Du har prøvd for mange gonger. Prøv igjen {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "E-postadresse",
  consent: "Eg samtykkjer til at de bruker e-postadressa mi til å sende meg pressemeldingar",
  privacy: "Slik bruker vi data om deg",
  submit: "Abonner",
  leaveEmpty: "La dette feltet stå tomt",
  manage: "Endre abonnementet",
  unsubscribe: "Avslutt abonnementet",
};

export const choices: ChoiceStrings = {
  topics: "Tema",
  languages: "Språk",
  noneIsAll: "Viss du ikkje vel noko, får du alle pressemeldingar",
  frequency: "Kor ofte vil du ha e-post?",
  frequencies: {
    immediately: "Så snart noko blir publisert",
    daily: "Éin gong om dagen",
    weekly: "Éin gong i veka",
    monthly: "Éin gong i månaden",
  },
};
