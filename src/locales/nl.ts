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

export const dates: DateStyle = { locale: "nl-NL", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Het nieuws kan niet worden geladen. Probeer het later opnieuw";

const failed: FeedErrorStrings = {
  blocked: "Het nieuws kan op dit moment niet worden getoond",
  offline: "U bent offline. Controleer uw internetverbinding",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Nieuws wordt geladen",
  empty: "Er is op dit moment geen nieuws",
  failed,
  stale: "Deze lijst is mogelijk niet actueel. Laatst bijgewerkt op {date}",
  retry: "Opnieuw proberen",
  more: "Meer tonen",
  moreFailed: "Meer nieuws laden lukt op dit moment niet",
  shown: { one: "{count} persbericht getoond", other: "{count} persberichten getoond" },
};

export const finding: FindingStrings = {
  find: "Zoeken in het nieuws",
  search: "Zoeken",
  category: "Onderwerp",
  type: "Soort",
  language: "Taal",
  year: "Jaar",
  all: "Alle",
  unknown: "Niet in deze lijst",
  found: { one: "{count} resultaat", other: "{count} resultaten" },
  foundSoFar: {
    one: "Tot nu toe {count} resultaat. Kies ‘Meer tonen’ om in ouder nieuws te zoeken",
    other: "Tot nu toe {count} resultaten. Kies ‘Meer tonen’ om in ouder nieuws te zoeken",
  },
  nothingFound: "Geen resultaten. Controleer de spelling of verwijder een filter",
  clear: "Filters wissen",
};

export const opening: OpeningStrings = { back: "Terug naar al het nieuws", close: "Sluiten" };

export const changes: ChangeStrings = {
  updated: "Bijgewerkt op {date}",
  correction: "Gecorrigeerd",
  withdrawal: "Ingetrokken",
};

export const newTab: NewTabStrings = { newTab: "(opent in een nieuw tabblad)" };

export const release: ReleaseStrings = {
  loading: "Persbericht wordt geladen",
  failed,
  stale: "Dit persbericht is mogelijk niet actueel. Laatst bijgewerkt op {date}",
  retry: "Opnieuw proberen",
  updated: "Bijgewerkt op {date}",
  newsroom: "Naar het perscentrum",
  original: "Dit persbericht lezen in het perscentrum",
  bodyFailed: "Dit persbericht kan hier niet worden getoond",
  playVideo: "Video afspelen (van {host})",
  playTitledVideo: "Video afspelen: {title} (van {host})",
  video: "Video bekijken op {host}",
  titledVideo: "‘{title}’ bekijken op {host}",
};

export const failures: FailureStrings = {
  notFound: "Dit persbericht is niet gevonden. Mogelijk is het verplaatst of verwijderd",
  withheld: "Dit persbericht wordt hier gepubliceerd op {date}",
};

export const parts: PartStrings = {
  correction: "Gecorrigeerd",
  withdrawal: "Ingetrokken",
  contacts: "Contact voor de pers",
  about: "Over de afzender: {publisher}",
  aboutPublisher: "Over de afzender",
  images: "Afbeeldingen",
  image: "Afbeelding {number}",
  videos: "Video’s",
  documents: "Documenten",
  links: "Links",
  keywords: "Trefwoorden",
  translations: "Lees in een andere taal:",
  translated: "U leest nu: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Afbeeldingen",
  previousImage: "Vorige afbeelding",
  nextImage: "Volgende afbeelding",
  closeImages: "Sluiten",
  imagePosition: "{number} van {count}",
  downloadImage: "Origineel downloaden ({type})",
  newTab: "(opent in een nieuw tabblad)",
};

export const tools: ToolStrings = {
  tools: "Kopiëren, delen of afdrukken",
  copyText: "Tekst kopiëren",
  textCopied: "Tekst gekopieerd",
  copyLink: "Link kopiëren",
  linkCopied: "Link gekopieerd",
  copyFailed: "Uw browser heeft het kopiëren geblokkeerd. Selecteer de tekst en kopieer die",
  share: "Delen",
  shareFailed: "Delen is niet gelukt. Kopieer in plaats daarvan de link",
  print: "Afdrukken",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Meer persberichten: {publisher}",
  moreReleases: "Meer persberichten",
};

export const subscribe: SubscribeStrings = {
  sending: "Wordt verstuurd…",
  errorSummary: "Het formulier bevat fouten",
  emailMissing: "Vul uw e-mailadres in",
  emailInvalid: "Vul een geldig e-mailadres in, bijvoorbeeld naam@example.com",
  consentMissing: "Vink het vakje aan om toestemming te geven voor e-mails",
};

const serviceProblem = "Er is een storing. Probeer het later opnieuw";

export const outcomes: OutcomeStrings = {
  pending: "Bekijk uw e-mail en bevestig met de link die we u hebben gestuurd",
  subscribed: "U bent geabonneerd. We sturen persberichten naar dit e-mailadres",
  another: "Een ander e-mailadres gebruiken",
  failed: {
    rejected: "Abonneren is niet gelukt. Controleer uw e-mailadres en probeer het opnieuw",
    "rate-limited": "U hebt het te vaak geprobeerd. Wacht een paar minuten en probeer het opnieuw",
    unavailable: serviceProblem,
    network: "Uw aanvraag is niet verstuurd. Controleer uw internetverbinding en probeer het opnieuw",
    timeout: serviceProblem,
  },
  retryLater: "U hebt het te vaak geprobeerd. Probeer het {when} opnieuw",
};

export const builtForm: BuiltFormStrings = {
  email: "E-mailadres",
  consent: "Ik ga ermee akkoord dat u mijn e-mailadres gebruikt om mij persberichten te sturen",
  privacy: "Hoe we uw gegevens gebruiken",
  submit: "Abonneren",
  leaveEmpty: "Laat dit veld leeg",
  manage: "Abonnement wijzigen",
  unsubscribe: "Abonnement opzeggen",
};

export const choices: ChoiceStrings = {
  topics: "Onderwerpen",
  languages: "Talen",
  noneIsAll: "Als u niets kiest, ontvangt u alles",
  frequency: "Hoe vaak wilt u e-mails ontvangen?",
  frequencies: {
    immediately: "Direct na publicatie",
    daily: "Eén keer per dag",
    weekly: "Eén keer per week",
    monthly: "Eén keer per maand",
  },
};
