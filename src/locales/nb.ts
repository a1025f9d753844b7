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

export const dates: DateStyle = { locale: "nb-NO", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Nyhetene er ikke tilgjengelige. Prøv igjen senere";

const failed: FeedErrorStrings = {
  blocked: "Nyhetene kan ikke vises akkurat nå",
  offline: "Du er frakoblet. Sjekk internettforbindelsen",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Henter nyheter",
  empty: "Det er ingen nyheter akkurat nå",
  failed,
  stale: "Listen kan være utdatert. Den ble sist oppdatert {date}",
  retry: "Prøv igjen",
  more: "Vis flere",
  moreFailed: "Flere nyheter kan ikke hentes akkurat nå",
  shown: { one: "Viser {count} pressemelding", other: "Viser {count} pressemeldinger" },
};

export const finding: FindingStrings = {
  find: "Søk i nyheter",
  search: "Søk",
  category: "Tema",
  type: "Type",
  language: "Språk",
  year: "År",
  all: "Alle",
  unknown: "Ikke på listen",
  found: { one: "{count} treff", other: "{count} treff" },
  foundSoFar: {
    one: "{count} treff så langt. Velg «Vis flere» for å søke i eldre nyheter",
    other: "{count} treff så langt. Velg «Vis flere» for å søke i eldre nyheter",
  },
  nothingFound: "Ingen treff. Sjekk stavemåten eller fjern et filter",
  clear: "Nullstill filtre",
};

export const opening: OpeningStrings = {
  back: "Tilbake til alle nyheter",
  close: "Lukk",
};

export const changes: ChangeStrings = {
  updated: "Oppdatert {date}",
  correction: "Rettet",
  withdrawal: "Trukket tilbake",
};

export const newTab: NewTabStrings = {
  newTab: "(åpnes i en ny fane)",
};

export const release: ReleaseStrings = {
  loading: "Henter pressemeldingen",
  failed,
  stale: "Pressemeldingen kan være utdatert. Den ble sist oppdatert {date}",
  retry: "Prøv igjen",
  updated: "Oppdatert {date}",
  newsroom: "Gå til presserommet",
  original: "Les pressemeldingen i presserommet",
  bodyFailed: "Pressemeldingen kan ikke vises her",
  playVideo: "Spill av video (fra {host})",
  playTitledVideo: "Spill av video: {title} (fra {host})",
  video: "Se videoen på {host}",
  titledVideo: "Se «{title}» på {host}",
};

export const failures: FailureStrings = {
  notFound: "Vi finner ikke pressemeldingen. Den kan være flyttet eller fjernet",
  withheld: "Pressemeldingen publiseres her {date}",
};

export const parts: PartStrings = {
  correction: "Rettet",
  withdrawal: "Trukket tilbake",
  contacts: "Pressekontakt",
  about: "Om {publisher}",
  aboutPublisher: "Om avsenderen",
  images: "Bilder",
  image: "Bilde {number}",
  videos: "Videoer",
  documents: "Dokumenter",
  links: "Lenker",
  keywords: "Emneord",
  translations: "Les på et annet språk:",
  translated: "Viser {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Bilder",
  previousImage: "Forrige bilde",
  nextImage: "Neste bilde",
  closeImages: "Lukk",
  imagePosition: "{number} av {count}",
  downloadImage: "Last ned originalen ({type})",
  newTab: "(åpnes i en ny fane)",
};

export const tools: ToolStrings = {
  tools: "Kopier, del eller skriv ut",
  copyText: "Kopier tekst",
  textCopied: "Teksten er kopiert",
  copyLink: "Kopier lenke",
  linkCopied: "Lenken er kopiert",
  copyFailed: "Nettleseren blokkerte kopieringen. Marker teksten og kopier den",
  share: "Del",
  shareFailed: "Delingen mislyktes. Kopier lenken i stedet",
  print: "Skriv ut",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Flere pressemeldinger fra {publisher}",
  moreReleases: "Flere pressemeldinger",
};

export const subscribe: SubscribeStrings = {
  sending: "Sender…",
  errorSummary: "Det er feil i skjemaet",
  emailMissing: "Skriv inn e-postadressen din",
  emailInvalid: "Skriv inn en gyldig e-postadresse, for eksempel navn@example.com",
  consentMissing: "Kryss av i boksen for å samtykke til å få e-post",
};

const serviceProblem = "Tjenesten virker ikke akkurat nå. Prøv igjen senere";

export const outcomes: OutcomeStrings = {
  pending: "Sjekk e-posten din. Bekreft med lenken vi har sendt deg",
  subscribed: "Du abonnerer nå. Vi sender pressemeldinger til denne e-postadressen",
  another: "Bruk en annen e-postadresse",
  failed: {
    rejected: "Abonnementet ble ikke registrert. Sjekk e-postadressen og prøv igjen",
    "rate-limited": "Du har prøvd for mange ganger. Vent noen minutter og prøv igjen",
    unavailable: serviceProblem,
    network: "Forespørselen ble ikke sendt. Sjekk internettforbindelsen og prøv igjen",
    timeout: serviceProblem,
  },
  retryLater: "Du har prøvd for mange ganger. Prøv igjen {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "E-postadresse",
  consent: "Jeg samtykker til at dere bruker e-postadressen min til å sende meg pressemeldinger",
  privacy: "Slik bruker vi data om deg",
  submit: "Abonner",
  leaveEmpty: "La dette feltet stå tomt",
  manage: "Endre abonnementet",
  unsubscribe: "Avslutt abonnementet",
};

export const choices: ChoiceStrings = {
  topics: "Temaer",
  languages: "Språk",
  noneIsAll: "Hvis du ikke velger noe, får du alle pressemeldinger",
  frequency: "Hvor ofte vil du ha e-post?",
  frequencies: {
    immediately: "Så snart noe publiseres",
    daily: "Én gang om dagen",
    weekly: "Én gang i uken",
    monthly: "Én gang i måneden",
  },
};
