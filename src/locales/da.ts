import type { DateStyle, FailureStrings, ListStrings, ReleaseStrings, SubscribeStrings } from "./strings.js";

export const dates: DateStyle = {
  locale: "da-DK",
  day: { day: "numeric", month: "numeric", year: "numeric" },
};

const failed: FailureStrings = {
  blocked: "Nyhederne kunne ikke hentes.",
  offline: "Du er offline, så nyhederne kunne ikke hentes.",
  timeout: "Nyhedsrummet var for længe om at svare.",
  http: "Nyhedsrummet kunne ikke nås.",
  "too-large": "Nyhedsrummet sendte mere, end der kan vises.",
  unsupported: "Nyhedsrummet sendte noget andet end nyheder.",
  malformed: "Nyhederne kom beskadiget frem og kunne ikke læses.",
};

export const list: ListStrings = {
  loading: "Henter nyheder",
  empty: "Der er ingen nyheder i øjeblikket.",
  failed,
  stale: "Nyhederne kunne ikke opdateres. Dette er listen fra {date}.",
  retry: "Prøv igen",
  more: "Vis flere",
  moreFailed: "Flere nyheder kunne ikke hentes.",
  shown: "Viste nyheder: {count}",
  back: "Alle nyheder",
};

export const release: ReleaseStrings = {
  loading: "Henter pressemeddelelsen",
  notFound: "Pressemeddelelsen blev ikke fundet.",
  failed,
  retry: "Prøv igen",
  updated: "Opdateret {date}",
  correction: "Rettet",
  withdrawal: "Trukket tilbage",
  contacts: "For yderligere presse",
  about: "Information om {publisher}",
  aboutPublisher: "Om afsenderen",
  images: "Billeder",
  documents: "Dokumenter",
  links: "Links",
  translations: "Findes også på",
  newsroom: "Besøg vores nyhedsrum",
  original: "Læs pressemeddelelsen i nyhedsrummet",
  bodyFailed: "Pressemeddelelsens tekst kan ikke vises her.",
  playVideo: "Afspil video (henter indhold fra {host})",
  video: "Video hos {host}",
};

export const subscribe: SubscribeStrings = {
  form: {
    email: "E-mailadresse",
    consent: "Jeg giver samtykke til, at min adresse bruges til at sende mig pressemeddelelser.",
    privacy: "Sådan behandler vi dine oplysninger",
    submit: "Abonnér",
    leaveEmpty: "Lad dette felt stå tomt",
  },
  sending: "Sender …",
  pending: "Se i din indbakke: Abonnementet begynder, når du følger linket i den mail, vi har sendt dig.",
  another: "Brug en anden adresse",
  emailMissing: "Skriv din e-mailadresse.",
  emailInvalid: "Det er ikke en hel e-mailadresse, for eksempel navn@example.org.",
  consentMissing: "Sæt kryds for at give samtykke, før du abonnerer.",
  failed: {
    rejected: "Tilmeldingen blev ikke godtaget. Se efter, om adressen er rigtig, og prøv igen.",
    "rate-limited": "Der har været for mange forsøg. Vent lidt, og prøv igen.",
    unavailable: "Tilmeldingen er ude af drift lige nu. Prøv igen senere.",
    network: "Tilmeldingen kunne ikke sendes. Se efter, om du har forbindelse, og prøv igen.",
    timeout: "Tilmeldingen var for længe om at svare. Prøv igen.",
  },
  retryLater: "Der har været for mange forsøg. Prøv igen {when}.",
};
