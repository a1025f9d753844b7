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

export const dates: DateStyle = { locale: "sv-SE", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Det gick inte att hämta nyheterna. Försök igen senare";

const failed: FeedErrorStrings = {
  blocked: "Nyheterna kan inte visas just nu",
  offline: "Du är offline. Kontrollera internetanslutningen",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Hämtar nyheter",
  empty: "Det finns inga nyheter just nu",
  failed,
  stale: "Listan kan vara inaktuell. Den uppdaterades senast {date}",
  retry: "Försök igen",
  more: "Visa fler",
  moreFailed: "Det går inte att hämta fler nyheter just nu",
  shown: { one: "Visar {count} pressmeddelande", other: "Visar {count} pressmeddelanden" },
};

export const finding: FindingStrings = {
  find: "Sök bland nyheter",
  search: "Sök",
  category: "Ämne",
  type: "Typ",
  language: "Språk",
  year: "År",
  all: "Alla",
  unknown: "Finns inte i listan",
  found: { one: "{count} träff", other: "{count} träffar" },
  foundSoFar: {
    one: "{count} träff hittills. Välj ”Visa fler” för att söka bland äldre nyheter",
    other: "{count} träffar hittills. Välj ”Visa fler” för att söka bland äldre nyheter",
  },
  nothingFound: "Inga träffar. Kontrollera stavningen eller ta bort ett filter",
  clear: "Rensa filter",
};

export const opening: OpeningStrings = {
  back: "Tillbaka till alla nyheter",
  close: "Stäng",
};

export const changes: ChangeStrings = {
  updated: "Uppdaterat {date}",
  correction: "Rättat",
  withdrawal: "Tillbakadraget",
};

export const newTab: NewTabStrings = {
  newTab: "(öppnas i en ny flik)",
};

export const release: ReleaseStrings = {
  loading: "Hämtar pressmeddelandet",
  failed,
  stale: "Pressmeddelandet kan vara inaktuellt. Det uppdaterades senast {date}",
  retry: "Försök igen",
  updated: "Uppdaterat {date}",
  newsroom: "Besök pressrummet",
  original: "Läs pressmeddelandet i pressrummet",
  bodyFailed: "Pressmeddelandet kan inte visas här",
  playVideo: "Spela upp video (från {host})",
  playTitledVideo: "Spela upp video: {title} (från {host})",
  video: "Se videon på {host}",
  titledVideo: "Se ”{title}” på {host}",
};

export const failures: FailureStrings = {
  notFound: "Pressmeddelandet hittades inte. Det kan ha flyttats eller tagits bort",
  withheld: "Pressmeddelandet publiceras här {date}",
};

export const parts: PartStrings = {
  correction: "Rättat",
  withdrawal: "Tillbakadraget",
  contacts: "Presskontakt",
  about: "Om {publisher}",
  aboutPublisher: "Om avsändaren",
  images: "Bilder",
  image: "Bild {number}",
  videos: "Videor",
  documents: "Dokument",
  links: "Länkar",
  keywords: "Nyckelord",
  translations: "Läs på ett annat språk:",
  translated: "Visar {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Bilder",
  previousImage: "Föregående bild",
  nextImage: "Nästa bild",
  closeImages: "Stäng",
  imagePosition: "{number} av {count}",
  downloadImage: "Ladda ner originalet ({type})",
  newTab: "(öppnas i en ny flik)",
};

export const tools: ToolStrings = {
  tools: "Kopiera, dela eller skriv ut",
  copyText: "Kopiera text",
  textCopied: "Texten är kopierad",
  copyLink: "Kopiera länk",
  linkCopied: "Länken är kopierad",
  copyFailed: "Webbläsaren blockerade kopieringen. Markera texten och kopiera den",
  share: "Dela",
  shareFailed: "Det gick inte att dela. Kopiera länken i stället",
  print: "Skriv ut",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Fler pressmeddelanden från {publisher}",
  moreReleases: "Fler pressmeddelanden",
};

export const subscribe: SubscribeStrings = {
  sending: "Skickar…",
  errorSummary: "Formuläret innehåller fel",
  emailMissing: "Ange din e-postadress",
  emailInvalid: "Ange en giltig e-postadress, till exempel namn@example.com",
  consentMissing: "Kryssa i rutan för att samtycka till att få mejl",
};

const serviceProblem = "Tjänsten fungerar inte just nu. Försök igen senare";

export const outcomes: OutcomeStrings = {
  pending: "Titta i din inkorg. Bekräfta med länken som vi har skickat till dig",
  subscribed: "Du prenumererar nu. Vi skickar pressmeddelanden till den här e-postadressen",
  another: "Använd en annan e-postadress",
  failed: {
    rejected: "Prenumerationen kunde inte registreras. Kontrollera e-postadressen och försök igen",
    "rate-limited": "Du har försökt för många gånger. Vänta några minuter och försök igen",
    unavailable: serviceProblem,
    network: "Din begäran kunde inte skickas. Kontrollera internetanslutningen och försök igen",
    timeout: serviceProblem,
  },
  retryLater: "Du har försökt för många gånger. Försök igen {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "E-postadress",
  consent: "Jag samtycker till att ni använder min e-postadress för att skicka pressmeddelanden till mig",
  privacy: "Så använder vi dina uppgifter",
  submit: "Prenumerera",
  leaveEmpty: "Lämna det här fältet tomt",
  manage: "Ändra prenumerationen",
  unsubscribe: "Avsluta prenumerationen",
};

export const choices: ChoiceStrings = {
  topics: "Ämnen",
  languages: "Språk",
  noneIsAll: "Om du inte väljer något får du alla pressmeddelanden",
  frequency: "Hur ofta vill du få mejl?",
  frequencies: {
    immediately: "Direkt vid publicering",
    daily: "En gång om dagen",
    weekly: "En gång i veckan",
    monthly: "En gång i månaden",
  },
};
