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

export const dates: DateStyle = { locale: "hr-HR", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Došlo je do pogreške pri učitavanju vijesti. Pokušajte ponovno poslije";

const failed: FeedErrorStrings = {
  blocked: "Vijesti trenutačno nije moguće prikazati",
  offline: "Niste povezani s internetom. Provjerite vezu",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Učitavanje vijesti",
  empty: "Trenutačno nema vijesti",
  failed,
  stale: "Ovaj popis možda nije ažuran. Posljednji je put ažuriran {date}",
  retry: "Pokušaj ponovno",
  more: "Prikaži više",
  moreFailed: "Trenutačno nije moguće učitati više vijesti",
  shown: {
    one: "Prikazano je {count} priopćenje za medije",
    few: "Prikazana su {count} priopćenja za medije",
    other: "Prikazano je {count} priopćenja za medije",
  },
};

export const finding: FindingStrings = {
  find: "Pretraživanje vijesti",
  search: "Pretraži",
  category: "Tema",
  type: "Vrsta",
  language: "Jezik",
  year: "Godina",
  all: "Sve",
  unknown: "Nije na ovom popisu",
  found: { one: "{count} rezultat", few: "{count} rezultata", other: "{count} rezultata" },
  foundSoFar: {
    one: "Zasad {count} rezultat. Za pretraživanje starijih vijesti odaberite „Prikaži više”",
    few: "Zasad {count} rezultata. Za pretraživanje starijih vijesti odaberite „Prikaži više”",
    other: "Zasad {count} rezultata. Za pretraživanje starijih vijesti odaberite „Prikaži više”",
  },
  nothingFound: "Nema rezultata. Provjerite pravopis ili uklonite neki filtar",
  clear: "Ukloni filtre",
};

export const opening: OpeningStrings = { back: "Natrag na sve vijesti", close: "Zatvori" };

export const changes: ChangeStrings = {
  updated: "Ažurirano {date}",
  correction: "Ispravljeno",
  withdrawal: "Povučeno",
};

export const newTab: NewTabStrings = { newTab: "(otvara se u novoj kartici)" };

export const release: ReleaseStrings = {
  loading: "Učitavanje priopćenja za medije",
  failed,
  stale: "Ovo priopćenje za medije možda nije ažurno. Posljednji je put ažurirano {date}",
  retry: "Pokušaj ponovno",
  updated: "Ažurirano {date}",
  newsroom: "Posjetite medijski centar",
  original: "Pročitajte ovo priopćenje u medijskom centru",
  bodyFailed: "Priopćenje nije moguće prikazati ovdje",
  playVideo: "Pokreni videozapis (izvor: {host})",
  playTitledVideo: "Pokreni videozapis: {title} (izvor: {host})",
  video: "Pogledajte videozapis ({host})",
  titledVideo: "Pogledajte „{title}” ({host})",
};

export const failures: FailureStrings = {
  notFound: "Priopćenje nije pronađeno. Možda je premješteno ili uklonjeno",
  withheld: "Priopćenje će ovdje biti objavljeno {date}",
};

export const parts: PartStrings = {
  correction: "Ispravljeno",
  withdrawal: "Povučeno",
  contacts: "Kontakti za medije",
  about: "O organizaciji: {publisher}",
  aboutPublisher: "O organizaciji",
  images: "Slike",
  image: "Slika {number}",
  videos: "Videozapisi",
  documents: "Dokumenti",
  links: "Poveznice",
  keywords: "Ključne riječi",
  translations: "Pročitajte na drugom jeziku:",
  translated: "Prikazuje se: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Slike",
  previousImage: "Prethodna slika",
  nextImage: "Sljedeća slika",
  closeImages: "Zatvori",
  imagePosition: "{number} od {count}",
  downloadImage: "Preuzmi izvornik ({type})",
  newTab: "(otvara se u novoj kartici)",
};

export const tools: ToolStrings = {
  tools: "Kopiranje, dijeljenje ili ispis",
  copyText: "Kopiraj tekst",
  textCopied: "Tekst je kopiran",
  copyLink: "Kopiraj poveznicu",
  linkCopied: "Poveznica je kopirana",
  copyFailed: "Preglednik je blokirao kopiranje. Označite tekst i kopirajte ga",
  share: "Podijeli",
  shareFailed: "Dijeljenje nije uspjelo. Umjesto toga kopirajte poveznicu",
  print: "Ispiši",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Više priopćenja za medije: {publisher}",
  moreReleases: "Više priopćenja za medije",
};

export const subscribe: SubscribeStrings = {
  sending: "Slanje…",
  errorSummary: "Obrazac sadržava pogreške",
  emailMissing: "Unesite svoju adresu e-pošte",
  emailInvalid: "Unesite ispravnu adresu e-pošte, npr. ime@example.com",
  consentMissing: "Označite okvir kako biste pristali na primanje e-poruka",
};

const serviceProblem = "Došlo je do pogreške u radu usluge. Pokušajte ponovno poslije";

export const outcomes: OutcomeStrings = {
  pending: "Provjerite e-poštu. Za potvrdu otvorite poveznicu koju smo Vam poslali",
  subscribed: "Pretplatili ste se. Priopćenja za medije slat ćemo na ovu adresu e-pošte",
  another: "Upotrijebite drugu adresu e-pošte",
  failed: {
    rejected: "Pretplata nije uspjela. Provjerite adresu e-pošte i pokušajte ponovno",
    "rate-limited": "Previše pokušaja. Pričekajte nekoliko minuta i pokušajte ponovno",
    unavailable: serviceProblem,
    network: "Zahtjev nije poslan. Provjerite internetsku vezu i pokušajte ponovno",
    timeout: serviceProblem,
  },
  retryLater: "Previše pokušaja. Pokušajte ponovno {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "Adresa e-pošte",
  consent: "Pristajem da moju adresu e-pošte upotrebljavate kako biste mi slali priopćenja za medije",
  privacy: "Kako obrađujemo Vaše podatke",
  submit: "Pretplatite se",
  leaveEmpty: "Ostavite ovo polje prazno",
  manage: "Promijenite pretplatu",
  unsubscribe: "Otkažite pretplatu",
};

export const choices: ChoiceStrings = {
  topics: "Teme",
  languages: "Jezici",
  noneIsAll: "Ako ništa ne odaberete, primat ćete sve",
  frequency: "Koliko često želite primati e-poruke?",
  frequencies: {
    immediately: "Odmah nakon objave",
    daily: "Jednom dnevno",
    weekly: "Jednom tjedno",
    monthly: "Jednom mjesečno",
  },
};
