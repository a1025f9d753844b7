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

export const dates: DateStyle = { locale: "lt-LT", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Nepavyko įkelti naujienų. Bandykite vėliau";

const failed: FeedErrorStrings = {
  blocked: "Šiuo metu naujienų parodyti nepavyksta",
  offline: "Nėra interneto ryšio. Patikrinkite ryšį",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Įkeliamos naujienos",
  empty: "Šiuo metu naujienų nėra",
  failed,
  stale: "Šis sąrašas gali būti pasenęs. Paskutinį kartą atnaujinta {date}",
  retry: "Bandyti dar kartą",
  more: "Rodyti daugiau",
  moreFailed: "Šiuo metu daugiau naujienų įkelti nepavyksta",
  shown: {
    one: "Rodomas {count} pranešimas spaudai",
    few: "Rodomi {count} pranešimai spaudai",
    other: "Rodoma {count} pranešimų spaudai",
  },
};

export const finding: FindingStrings = {
  find: "Naujienų paieška",
  search: "Ieškoti",
  category: "Tema",
  type: "Tipas",
  language: "Kalba",
  year: "Metai",
  all: "Viskas",
  unknown: "Šiame sąraše nėra",
  found: { one: "{count} rezultatas", few: "{count} rezultatai", other: "{count} rezultatų" },
  foundSoFar: {
    one: "Kol kas {count} rezultatas. Jei norite ieškoti senesnių naujienų, pasirinkite „Rodyti daugiau“",
    few: "Kol kas {count} rezultatai. Jei norite ieškoti senesnių naujienų, pasirinkite „Rodyti daugiau“",
    other: "Kol kas {count} rezultatų. Jei norite ieškoti senesnių naujienų, pasirinkite „Rodyti daugiau“",
  },
  nothingFound: "Nieko nerasta. Patikrinkite rašybą arba pašalinkite filtrą",
  clear: "Pašalinti filtrus",
};

export const opening: OpeningStrings = { back: "Grįžti į visas naujienas", close: "Uždaryti" };

export const changes: ChangeStrings = {
  updated: "Atnaujinta {date}",
  correction: "Patikslinta",
  withdrawal: "Atšaukta",
};

export const newTab: NewTabStrings = { newTab: "(atsidaro naujame skirtuke)" };

export const release: ReleaseStrings = {
  loading: "Įkeliamas pranešimas spaudai",
  failed,
  stale: "Šis pranešimas spaudai gali būti pasenęs. Paskutinį kartą atnaujinta {date}",
  retry: "Bandyti dar kartą",
  updated: "Atnaujinta {date}",
  newsroom: "Eiti į spaudos centrą",
  original: "Skaityti šį pranešimą spaudos centre",
  bodyFailed: "Šio pranešimo spaudai čia parodyti nepavyksta",
  playVideo: "Paleisti vaizdo įrašą ({host})",
  playTitledVideo: "Paleisti vaizdo įrašą: {title} ({host})",
  video: "Žiūrėti vaizdo įrašą ({host})",
  titledVideo: "Žiūrėti „{title}“ ({host})",
};

export const failures: FailureStrings = {
  notFound: "Pranešimas spaudai nerastas. Galbūt jis perkeltas arba pašalintas",
  withheld: "Šis pranešimas spaudai čia bus paskelbtas {date}",
};

export const parts: PartStrings = {
  correction: "Patikslinta",
  withdrawal: "Atšaukta",
  contacts: "Kontaktai žiniasklaidai",
  about: "Apie instituciją: {publisher}",
  aboutPublisher: "Apie instituciją",
  images: "Nuotraukos",
  image: "{number} nuotrauka",
  videos: "Vaizdo įrašai",
  documents: "Dokumentai",
  links: "Nuorodos",
  keywords: "Reikšminiai žodžiai",
  translations: "Skaityti kita kalba:",
  translated: "Rodoma: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Nuotraukos",
  previousImage: "Ankstesnė nuotrauka",
  nextImage: "Kita nuotrauka",
  closeImages: "Uždaryti",
  imagePosition: "{number} iš {count}",
  downloadImage: "Atsisiųsti originalą ({type})",
  newTab: "(atsidaro naujame skirtuke)",
};

export const tools: ToolStrings = {
  tools: "Kopijuoti, dalytis, spausdinti",
  copyText: "Kopijuoti tekstą",
  textCopied: "Tekstas nukopijuotas",
  copyLink: "Kopijuoti nuorodą",
  linkCopied: "Nuoroda nukopijuota",
  copyFailed: "Naršyklė neleido kopijuoti. Pažymėkite tekstą ir nukopijuokite jį",
  share: "Dalytis",
  shareFailed: "Pasidalyti nepavyko. Nukopijuokite nuorodą",
  print: "Spausdinti",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Daugiau pranešimų spaudai: {publisher}",
  moreReleases: "Daugiau pranešimų spaudai",
};

export const subscribe: SubscribeStrings = {
  sending: "Siunčiama…",
  errorSummary: "Formoje yra klaidų",
  emailMissing: "Įveskite savo el. pašto adresą",
  emailInvalid: "Įveskite tinkamo formato el. pašto adresą, pvz., vardas@example.com",
  consentMissing: "Pažymėkite langelį, kad sutinkate gauti el. laiškus",
};

const serviceProblem = "Paslauga laikinai neveikia. Bandykite vėliau";

export const outcomes: OutcomeStrings = {
  pending: "Patikrinkite el. paštą. Prenumeratą patvirtinkite mūsų atsiųsta nuoroda",
  subscribed: "Prenumerata užsakyta. Pranešimus spaudai siųsime šiuo el. pašto adresu",
  another: "Naudoti kitą el. pašto adresą",
  failed: {
    rejected: "Užsiprenumeruoti nepavyko. Patikrinkite el. pašto adresą ir bandykite dar kartą",
    "rate-limited": "Per daug bandymų. Palaukite kelias minutes ir bandykite dar kartą",
    unavailable: serviceProblem,
    network: "Prašymo išsiųsti nepavyko. Patikrinkite interneto ryšį ir bandykite dar kartą",
    timeout: serviceProblem,
  },
  retryLater: "Per daug bandymų. Bandykite dar kartą {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "El. pašto adresas",
  consent: "Sutinku, kad mano el. pašto adresas būtų naudojamas pranešimams spaudai siųsti",
  privacy: "Kaip tvarkome Jūsų duomenis",
  submit: "Prenumeruoti",
  leaveEmpty: "Palikite šį lauką tuščią",
  manage: "Keisti prenumeratą",
  unsubscribe: "Atsisakyti prenumeratos",
};

export const choices: ChoiceStrings = {
  topics: "Temos",
  languages: "Kalbos",
  noneIsAll: "Jei nieko nepasirinksite, gausite viską",
  frequency: "Kaip dažnai norite gauti el. laiškus?",
  frequencies: {
    immediately: "Iškart po paskelbimo",
    daily: "Kartą per dieną",
    weekly: "Kartą per savaitę",
    monthly: "Kartą per mėnesį",
  },
};
