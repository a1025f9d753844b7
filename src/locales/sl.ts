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

// Numbers for the month, as Slovenian ministries write dates: `Intl` has no genitive of its names, which a sentence needs.
export const dates: DateStyle = {
  locale: "sl-SI",
  day: { day: "numeric", month: "numeric", year: "numeric" },
};

const problem = "Novic ni bilo mogoče naložiti. Poskusite znova pozneje";

const failed: FeedErrorStrings = {
  blocked: "Novic trenutno ni mogoče prikazati",
  offline: "Brez povezave ste. Preverite internetno povezavo",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Nalaganje novic",
  empty: "Trenutno ni novic",
  failed,
  stale: "Seznam morda ni posodobljen. Zadnja posodobitev: {date}",
  retry: "Poskusi znova",
  more: "Prikaži več",
  moreFailed: "Trenutno ni mogoče naložiti več novic",
  shown: {
    one: "Prikazano je {count} sporočilo za javnost",
    two: "Prikazani sta {count} sporočili za javnost",
    few: "Prikazana so {count} sporočila za javnost",
    other: "Prikazanih je {count} sporočil za javnost",
  },
};

export const finding: FindingStrings = {
  find: "Iskanje po novicah",
  search: "Iskanje",
  category: "Tema",
  type: "Vrsta",
  language: "Jezik",
  year: "Leto",
  all: "Vse",
  unknown: "Ni na seznamu",
  found: {
    one: "{count} zadetek",
    two: "{count} zadetka",
    few: "{count} zadetki",
    other: "{count} zadetkov",
  },
  foundSoFar: {
    one: "Doslej {count} zadetek. Za iskanje po starejših novicah izberite „Prikaži več“",
    two: "Doslej {count} zadetka. Za iskanje po starejših novicah izberite „Prikaži več“",
    few: "Doslej {count} zadetki. Za iskanje po starejših novicah izberite „Prikaži več“",
    other: "Doslej {count} zadetkov. Za iskanje po starejših novicah izberite „Prikaži več“",
  },
  nothingFound: "Ni zadetkov. Preverite zapis ali odstranite filter",
  clear: "Počisti filtre",
};

export const opening: OpeningStrings = {
  back: "Nazaj na vse novice",
  close: "Zapri",
};

export const changes: ChangeStrings = {
  updated: "Posodobljeno {date}",
  correction: "Popravljeno",
  withdrawal: "Umaknjeno",
};

export const newTab: NewTabStrings = {
  newTab: "(odpre se v novem zavihku)",
};

export const release: ReleaseStrings = {
  loading: "Nalaganje sporočila za javnost",
  failed,
  stale: "Sporočilo za javnost morda ni posodobljeno. Zadnja posodobitev: {date}",
  retry: "Poskusi znova",
  updated: "Posodobljeno {date}",
  newsroom: "Obiščite medijsko središče",
  original: "Preberite sporočilo v medijskem središču",
  bodyFailed: "Sporočila za javnost tukaj ni mogoče prikazati",
  playVideo: "Predvajaj video (vir: {host})",
  playTitledVideo: "Predvajaj video: {title} (vir: {host})",
  video: "Oglejte si video na {host}",
  titledVideo: "Oglejte si „{title}“ na {host}",
};

export const failures: FailureStrings = {
  notFound: "Sporočila za javnost ni mogoče najti. Morda je bilo premaknjeno ali odstranjeno",
  withheld: "Sporočilo za javnost bo tukaj objavljeno {date}",
};

export const parts: PartStrings = {
  correction: "Popravljeno",
  withdrawal: "Umaknjeno",
  contacts: "Kontakti za medije",
  about: "O ustanovi: {publisher}",
  aboutPublisher: "O ustanovi",
  images: "Slike",
  image: "Slika {number}",
  videos: "Videoposnetki",
  documents: "Dokumenti",
  links: "Povezave",
  keywords: "Ključne besede",
  translations: "Preberite v drugem jeziku:",
  translated: "Prikazano: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Slike",
  previousImage: "Prejšnja slika",
  nextImage: "Naslednja slika",
  closeImages: "Zapri",
  imagePosition: "{number} od {count}",
  downloadImage: "Prenesi izvirnik ({type})",
  newTab: "(odpre se v novem zavihku)",
};

export const tools: ToolStrings = {
  tools: "Kopiraj, deli ali natisni",
  copyText: "Kopiraj besedilo",
  textCopied: "Besedilo je kopirano",
  copyLink: "Kopiraj povezavo",
  linkCopied: "Povezava je kopirana",
  copyFailed: "Brskalnik je preprečil kopiranje. Označite besedilo in ga kopirajte",
  share: "Deli",
  shareFailed: "Deljenje ni uspelo. Namesto tega kopirajte povezavo",
  print: "Natisni",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "{publisher} – več sporočil za javnost",
  moreReleases: "Več sporočil za javnost",
};

export const subscribe: SubscribeStrings = {
  sending: "Pošiljanje…",
  errorSummary: "V obrazcu so napake",
  emailMissing: "Vnesite e-poštni naslov",
  emailInvalid: "Vnesite veljaven e-poštni naslov, na primer ime@example.com",
  consentMissing: "Če soglašate s prejemanjem e-pošte, označite polje",
};

const serviceProblem = "Storitev trenutno ne deluje. Poskusite znova pozneje";

export const outcomes: OutcomeStrings = {
  pending: "Preverite e-pošto. Prijavo potrdite s povezavo, ki smo vam jo poslali",
  subscribed: "Prijava je uspela. Sporočila za javnost vam bomo pošiljali na ta e-poštni naslov",
  another: "Uporabi drug e-poštni naslov",
  failed: {
    rejected: "Prijava ni uspela. Preverite e-poštni naslov in poskusite znova",
    "rate-limited": "Preveč poskusov. Počakajte nekaj minut in poskusite znova",
    unavailable: serviceProblem,
    network: "Zahteve ni bilo mogoče poslati. Preverite internetno povezavo in poskusite znova",
    timeout: serviceProblem,
  },
  retryLater: "Preveč poskusov. Poskusite znova {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "E-poštni naslov",
  consent: "Soglašam z uporabo svojega e-poštnega naslova za pošiljanje sporočil za javnost",
  privacy: "Kako uporabljamo vaše podatke",
  submit: "Prijava na obveščanje",
  leaveEmpty: "To polje pustite prazno",
  manage: "Spremeni prijavo",
  unsubscribe: "Odjava od obveščanja",
};

export const choices: ChoiceStrings = {
  topics: "Teme",
  languages: "Jeziki",
  noneIsAll: "Če ne izberete ničesar, boste prejemali vsa sporočila",
  frequency: "Kako pogosto želite prejemati e-pošto?",
  frequencies: {
    immediately: "Takoj po objavi",
    daily: "Enkrat na dan",
    weekly: "Enkrat na teden",
    monthly: "Enkrat na mesec",
  },
};
