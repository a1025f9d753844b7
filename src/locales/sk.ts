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

export const dates: DateStyle = { locale: "sk-SK", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Aktuality sa nepodarilo načítať. Skúste to znova neskôr";

const failed: FeedErrorStrings = {
  blocked: "Aktuality momentálne nie je možné zobraziť",
  offline: "Ste offline. Skontrolujte internetové pripojenie",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Načítavajú sa aktuality",
  empty: "Momentálne nie sú žiadne aktuality",
  failed,
  stale: "Zoznam nemusí byť aktuálny. Posledná aktualizácia: {date}",
  retry: "Skúsiť znova",
  more: "Zobraziť viac",
  moreFailed: "Ďalšie aktuality momentálne nie je možné načítať",
  shown: {
    one: "Zobrazuje sa {count} tlačová správa",
    few: "Zobrazujú sa {count} tlačové správy",
    other: "Zobrazuje sa {count} tlačových správ",
  },
};

export const finding: FindingStrings = {
  find: "Hľadať v aktualitách",
  search: "Hľadať",
  category: "Téma",
  type: "Typ",
  language: "Jazyk",
  year: "Rok",
  all: "Všetky",
  unknown: "Nie je v zozname",
  found: { one: "{count} výsledok", few: "{count} výsledky", other: "{count} výsledkov" },
  foundSoFar: {
    one: "Zatiaľ {count} výsledok. Staršie aktuality prehľadáte výberom „Zobraziť viac“",
    few: "Zatiaľ {count} výsledky. Staršie aktuality prehľadáte výberom „Zobraziť viac“",
    other: "Zatiaľ {count} výsledkov. Staršie aktuality prehľadáte výberom „Zobraziť viac“",
  },
  nothingFound: "Žiadne výsledky. Skontrolujte pravopis alebo zrušte filter",
  clear: "Zrušiť filtre",
};

export const opening: OpeningStrings = {
  back: "Späť na všetky aktuality",
  close: "Zavrieť",
};

export const changes: ChangeStrings = {
  updated: "Aktualizované {date}",
  correction: "Opravené",
  withdrawal: "Odvolané",
};

export const newTab: NewTabStrings = {
  newTab: "(otvorí sa na novej karte)",
};

export const release: ReleaseStrings = {
  loading: "Načítava sa tlačová správa",
  failed,
  stale: "Tlačová správa nemusí byť aktuálna. Posledná aktualizácia: {date}",
  retry: "Skúsiť znova",
  updated: "Aktualizované {date}",
  newsroom: "Prejsť do tlačového centra",
  original: "Prečítať tlačovú správu v tlačovom centre",
  bodyFailed: "Túto tlačovú správu tu nie je možné zobraziť",
  playVideo: "Prehrať video (zdroj: {host})",
  playTitledVideo: "Prehrať video: {title} (zdroj: {host})",
  video: "Pozrieť si video na {host}",
  titledVideo: "Pozrieť si „{title}“ na {host}",
};

export const failures: FailureStrings = {
  notFound: "Táto tlačová správa sa nenašla. Možno bola presunutá alebo odstránená",
  withheld: "Tlačová správa tu bude zverejnená {date}",
};

export const parts: PartStrings = {
  correction: "Opravené",
  withdrawal: "Odvolané",
  contacts: "Kontakt pre médiá",
  about: "O inštitúcii: {publisher}",
  aboutPublisher: "O inštitúcii",
  images: "Obrázky",
  image: "Obrázok {number}",
  videos: "Videá",
  documents: "Dokumenty",
  links: "Odkazy",
  keywords: "Kľúčové slová",
  translations: "Prečítať v inom jazyku:",
  translated: "Zobrazuje sa: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Obrázky",
  previousImage: "Predchádzajúci obrázok",
  nextImage: "Ďalší obrázok",
  closeImages: "Zavrieť",
  imagePosition: "{number} z {count}",
  downloadImage: "Stiahnuť originál ({type})",
  newTab: "(otvorí sa na novej karte)",
};

export const tools: ToolStrings = {
  tools: "Kopírovať, zdieľať alebo tlačiť",
  copyText: "Kopírovať text",
  textCopied: "Text je skopírovaný",
  copyLink: "Kopírovať odkaz",
  linkCopied: "Odkaz je skopírovaný",
  copyFailed: "Prehliadač zablokoval kopírovanie. Označte text a skopírujte ho",
  share: "Zdieľať",
  shareFailed: "Zdieľanie sa nepodarilo. Skopírujte odkaz",
  print: "Tlačiť",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "{publisher} – ďalšie tlačové správy",
  moreReleases: "Ďalšie tlačové správy",
};

export const subscribe: SubscribeStrings = {
  sending: "Odosiela sa…",
  errorSummary: "Formulár obsahuje chyby",
  emailMissing: "Zadajte e-mailovú adresu",
  emailInvalid: "Zadajte platnú e-mailovú adresu, napríklad meno@example.com",
  consentMissing: "Ak súhlasíte so zasielaním e-mailov, označte políčko",
};

const serviceProblem = "Služba momentálne nefunguje. Skúste to znova neskôr";

export const outcomes: OutcomeStrings = {
  pending: "Skontrolujte si e-mail. Odber potvrdíte otvorením odkazu, ktorý sme vám poslali",
  subscribed: "Odber je aktívny. Tlačové správy vám budeme posielať na túto e-mailovú adresu",
  another: "Použiť inú e-mailovú adresu",
  failed: {
    rejected: "Prihlásenie na odber sa nepodarilo. Skontrolujte e-mailovú adresu a skúste to znova",
    "rate-limited": "Príliš veľa pokusov. Počkajte niekoľko minút a skúste to znova",
    unavailable: serviceProblem,
    network: "Žiadosť sa nepodarilo odoslať. Skontrolujte internetové pripojenie a skúste to znova",
    timeout: serviceProblem,
  },
  retryLater: "Príliš veľa pokusov. Skúste to znova {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "E-mailová adresa",
  consent: "Súhlasím s použitím svojej e-mailovej adresy na zasielanie tlačových správ",
  privacy: "Ako používame vaše údaje",
  submit: "Prihlásiť sa na odber",
  leaveEmpty: "Toto pole nechajte prázdne",
  manage: "Zmeniť odber",
  unsubscribe: "Odhlásiť sa z odberu",
};

export const choices: ChoiceStrings = {
  topics: "Témy",
  languages: "Jazyky",
  noneIsAll: "Ak nič nevyberiete, budete dostávať všetky správy",
  frequency: "Ako často chcete dostávať e-maily?",
  frequencies: {
    immediately: "Hneď po zverejnení",
    daily: "Raz denne",
    weekly: "Raz týždenne",
    monthly: "Raz mesačne",
  },
};
