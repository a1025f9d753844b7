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

export const dates: DateStyle = { locale: "cs-CZ", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Zprávy se nepodařilo načíst. Zkuste to později";

const failed: FeedErrorStrings = {
  blocked: "Zprávy nyní nelze zobrazit",
  offline: "Jste offline. Zkontrolujte připojení k internetu",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Načítají se zprávy",
  empty: "Momentálně zde nejsou žádné zprávy",
  failed,
  stale: "Seznam nemusí být aktuální. Poslední aktualizace: {date}",
  retry: "Zkusit znovu",
  more: "Zobrazit další",
  moreFailed: "Další zprávy nyní nelze načíst",
  shown: {
    one: "Zobrazena {count} tisková zpráva",
    few: "Zobrazeny {count} tiskové zprávy",
    other: "Zobrazeno {count} tiskových zpráv",
  },
};

export const finding: FindingStrings = {
  find: "Hledat ve zprávách",
  search: "Hledat",
  category: "Téma",
  type: "Typ",
  language: "Jazyk",
  year: "Rok",
  all: "Vše",
  unknown: "Není v seznamu",
  found: { one: "{count} výsledek", few: "{count} výsledky", other: "{count} výsledků" },
  foundSoFar: {
    one: "Zatím {count} výsledek. Starší zprávy prohledáte tlačítkem „Zobrazit další“",
    few: "Zatím {count} výsledky. Starší zprávy prohledáte tlačítkem „Zobrazit další“",
    other: "Zatím {count} výsledků. Starší zprávy prohledáte tlačítkem „Zobrazit další“",
  },
  nothingFound: "Žádné výsledky. Zkontrolujte pravopis nebo zrušte některý filtr",
  clear: "Zrušit filtry",
};

export const opening: OpeningStrings = {
  back: "Zpět na všechny zprávy",
  close: "Zavřít",
};

export const changes: ChangeStrings = {
  updated: "Aktualizováno {date}",
  correction: "Opraveno",
  withdrawal: "Odvoláno",
};

export const newTab: NewTabStrings = {
  newTab: "(otevře se na nové kartě)",
};

export const release: ReleaseStrings = {
  loading: "Načítá se tisková zpráva",
  failed,
  stale: "Tisková zpráva nemusí být aktuální. Poslední aktualizace: {date}",
  retry: "Zkusit znovu",
  updated: "Aktualizováno {date}",
  newsroom: "Přejít do tiskového centra",
  original: "Přečíst tiskovou zprávu v tiskovém centru",
  bodyFailed: "Tiskovou zprávu zde nelze zobrazit",
  playVideo: "Přehrát video ({host})",
  playTitledVideo: "Přehrát video: {title} ({host})",
  video: "Zhlédnout video na {host}",
  titledVideo: "Zhlédnout „{title}“ na {host}",
};

export const failures: FailureStrings = {
  notFound: "Tiskovou zprávu jsme nenašli. Možná byla přesunuta nebo odstraněna",
  withheld: "Tisková zpráva zde bude zveřejněna {date}",
};

export const parts: PartStrings = {
  correction: "Opraveno",
  withdrawal: "Odvoláno",
  contacts: "Kontakty pro média",
  about: "O organizaci: {publisher}",
  aboutPublisher: "O organizaci",
  images: "Obrázky",
  image: "Obrázek {number}",
  videos: "Videa",
  documents: "Dokumenty",
  links: "Odkazy",
  keywords: "Klíčová slova",
  translations: "Číst v jiném jazyce:",
  translated: "Zobrazeno: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Obrázky",
  previousImage: "Předchozí obrázek",
  nextImage: "Další obrázek",
  closeImages: "Zavřít",
  imagePosition: "{number} z {count}",
  downloadImage: "Stáhnout originál ({type})",
  newTab: "(otevře se na nové kartě)",
};

export const tools: ToolStrings = {
  tools: "Kopírovat, sdílet nebo tisknout",
  copyText: "Kopírovat text",
  textCopied: "Text zkopírován",
  copyLink: "Kopírovat odkaz",
  linkCopied: "Odkaz zkopírován",
  copyFailed: "Prohlížeč zablokoval kopírování. Označte text a zkopírujte ho",
  share: "Sdílet",
  shareFailed: "Sdílení se nezdařilo. Zkopírujte odkaz",
  print: "Vytisknout",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Další tiskové zprávy: {publisher}",
  moreReleases: "Další tiskové zprávy",
};

export const subscribe: SubscribeStrings = {
  sending: "Odesílání…",
  errorSummary: "Zkontrolujte údaje",
  emailMissing: "Zadejte e-mailovou adresu",
  emailInvalid: "Zadejte e-mailovou adresu ve správném tvaru, např. jmeno@example.com",
  consentMissing: "Zaškrtnutím políčka udělte souhlas se zasíláním e-mailů",
};

const serviceProblem = "Služba momentálně nefunguje. Zkuste to později";

export const outcomes: OutcomeStrings = {
  pending: "Podívejte se do e-mailu. Odběr potvrďte odkazem, který jsme vám poslali",
  subscribed: "Odběr je aktivní. Tiskové zprávy budeme posílat na tuto e-mailovou adresu",
  another: "Použít jinou e-mailovou adresu",
  failed: {
    rejected: "Přihlášení k odběru se nezdařilo. Zkontrolujte e-mailovou adresu a zkuste to znovu",
    "rate-limited": "Příliš mnoho pokusů. Počkejte několik minut a zkuste to znovu",
    unavailable: serviceProblem,
    network: "Žádost se nepodařilo odeslat. Zkontrolujte připojení k internetu a zkuste to znovu",
    timeout: serviceProblem,
  },
  retryLater: "Příliš mnoho pokusů. Zkuste to znovu {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "E-mailová adresa",
  consent: "Souhlasím s použitím své e-mailové adresy k zasílání tiskových zpráv",
  privacy: "Jak nakládáme s vašimi údaji",
  submit: "Přihlásit se k odběru",
  leaveEmpty: "Toto pole nevyplňujte",
  manage: "Změnit nastavení odběru",
  unsubscribe: "Odhlásit se z odběru",
};

export const choices: ChoiceStrings = {
  topics: "Témata",
  languages: "Jazyky",
  noneIsAll: "Pokud nic nevyberete, budete dostávat vše",
  frequency: "Jak často chcete dostávat e-maily?",
  frequencies: {
    immediately: "Ihned po zveřejnění",
    daily: "Jednou denně",
    weekly: "Jednou týdně",
    monthly: "Jednou měsíčně",
  },
};
