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

export const dates: DateStyle = {
  locale: "da-DK",
  day: { day: "numeric", month: "numeric", year: "numeric" },
};

const problem = "Nyhederne kunne ikke hentes. Prøv igen senere";

const failed: FeedErrorStrings = {
  blocked: "Vi kan ikke vise nyhederne lige nu",
  offline: "Du er offline. Tjek din internetforbindelse",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Henter nyheder",
  empty: "Der er ingen nyheder lige nu",
  failed,
  stale: "Listen er måske forældet. Den er senest opdateret den {date}",
  retry: "Prøv igen",
  more: "Vis flere",
  moreFailed: "Vi kan ikke hente flere nyheder lige nu",
  shown: { one: "Viser {count} pressemeddelelse", other: "Viser {count} pressemeddelelser" },
};

export const finding: FindingStrings = {
  find: "Søg i nyheder",
  search: "Søg",
  category: "Emne",
  type: "Type",
  language: "Sprog",
  year: "År",
  all: "Alle",
  unknown: "Ikke på listen",
  found: { one: "{count} nyhed fundet", other: "{count} nyheder fundet" },
  foundSoFar: {
    one: "{count} nyhed fundet indtil nu. Vælg »Vis flere« for at søge i ældre nyheder",
    other: "{count} nyheder fundet indtil nu. Vælg »Vis flere« for at søge i ældre nyheder",
  },
  nothingFound: "Ingen nyheder passer til din søgning. Tjek stavningen, eller fjern et filter",
  clear: "Ryd filtre",
};

export const opening: OpeningStrings = {
  back: "Tilbage til alle nyheder",
  close: "Luk",
};

export const changes: ChangeStrings = {
  updated: "Opdateret {date}",
  correction: "Rettet",
  withdrawal: "Trukket tilbage",
};

export const newTab: NewTabStrings = {
  newTab: "(åbner i en ny fane)",
};

export const release: ReleaseStrings = {
  loading: "Henter pressemeddelelsen",
  failed,
  stale: "Pressemeddelelsen er måske forældet. Den er senest opdateret den {date}",
  retry: "Prøv igen",
  updated: "Opdateret {date}",
  newsroom: "Besøg vores nyhedsrum",
  original: "Læs pressemeddelelsen i nyhedsrummet",
  bodyFailed: "Vi kan ikke vise pressemeddelelsen her",
  playVideo: "Afspil video (fra {host})",
  playTitledVideo: "Afspil video: {title} (fra {host})",
  video: "Se video på {host}",
  titledVideo: "Se {title} på {host}",
};

export const failures: FailureStrings = {
  notFound: "Vi kan ikke finde pressemeddelelsen. Den er måske flyttet eller fjernet",
  withheld: "Pressemeddelelsen offentliggøres her den {date}",
};

export const parts: PartStrings = {
  correction: "Rettet",
  withdrawal: "Trukket tilbage",
  contacts: "For yderligere presse",
  about: "Information om {publisher}",
  aboutPublisher: "Om afsenderen",
  images: "Billeder",
  image: "Billede {number}",
  videos: "Videoer",
  documents: "Dokumenter",
  links: "Links",
  keywords: "Emneord",
  translations: "Læs på et andet sprog:",
  translated: "Viser {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Billeder",
  previousImage: "Forrige billede",
  nextImage: "Næste billede",
  closeImages: "Luk",
  imagePosition: "{number} af {count}",
  downloadImage: "Hent originalen ({type})",
  newTab: "(åbner i en ny fane)",
};

export const tools: ToolStrings = {
  tools: "Kopiér, del eller udskriv",
  copyText: "Kopiér tekst",
  textCopied: "Teksten er kopieret",
  copyLink: "Kopiér link",
  linkCopied: "Linket er kopieret",
  copyFailed: "Din browser blokerede kopieringen. Markér teksten, og kopiér den",
  share: "Del",
  shareFailed: "Det lykkedes ikke at dele. Kopiér linket i stedet",
  print: "Udskriv",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Flere pressemeddelelser fra {publisher}",
  moreReleases: "Flere pressemeddelelser",
};

export const subscribe: SubscribeStrings = {
  sending: "Sender…",
  errorSummary: "Der er fejl i formularen",
  emailMissing: "Skriv din e-mailadresse",
  emailInvalid: "Skriv en gyldig e-mailadresse, f.eks. navn@example.com",
  consentMissing: "Sæt kryds for at give samtykke til at få mails",
};

export const outcomes: OutcomeStrings = {
  pending: "Tjek din mail, og bekræft med det link, vi har sendt dig",
  subscribed: "Du er tilmeldt. Vi sender pressemeddelelser til denne e-mailadresse",
  another: "Brug en anden e-mailadresse",
  failed: {
    rejected: "Vi kunne ikke tilmelde dig. Tjek din e-mailadresse, og prøv igen",
    "rate-limited": "Du har prøvet for mange gange. Vent et par minutter, og prøv igen",
    unavailable: "Du kan ikke tilmelde dig lige nu. Prøv igen senere",
    network: "Vi kunne ikke sende din tilmelding. Tjek din internetforbindelse, og prøv igen",
    timeout: "Det tog for lang tid. Prøv igen",
  },
  retryLater: "Du har prøvet for mange gange. Prøv igen {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "E-mailadresse",
  consent: "Jeg giver samtykke til, at I bruger min e-mailadresse til at sende mig pressemeddelelser",
  privacy: "Sådan bruger vi dine oplysninger",
  submit: "Tilmeld",
  leaveEmpty: "Lad feltet stå tomt",
  manage: "Ret din tilmelding",
  unsubscribe: "Afmeld",
};

export const choices: ChoiceStrings = {
  topics: "Emner",
  languages: "Sprog",
  noneIsAll: "Du får alle, hvis du ikke vælger nogen",
  frequency: "Hvor ofte vil du have mails?",
  frequencies: {
    immediately: "Når der er nyt",
    daily: "Én gang om dagen",
    weekly: "Én gang om ugen",
    monthly: "Én gang om måneden",
  },
};
