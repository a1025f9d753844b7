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

export const dates: DateStyle = { locale: "hu-HU", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "A hírek betöltése nem sikerült. Próbálja újra később";

const failed: FeedErrorStrings = {
  blocked: "A hírek jelenleg nem jeleníthetők meg",
  offline: "Nincs internetkapcsolat. Ellenőrizze a kapcsolatot",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Hírek betöltése",
  empty: "Jelenleg nincsenek hírek",
  failed,
  stale: "Előfordulhat, hogy a lista nem naprakész. Utolsó frissítés: {date}",
  retry: "Próbálja újra",
  more: "További hírek",
  moreFailed: "Jelenleg nem tölthető be több hír",
  shown: { one: "{count} sajtóközlemény látható", other: "{count} sajtóközlemény látható" },
};

export const finding: FindingStrings = {
  find: "Keresés a hírek között",
  search: "Keresés",
  category: "Téma",
  type: "Típus",
  language: "Nyelv",
  year: "Év",
  all: "Összes",
  unknown: "Nincs a listában",
  found: { one: "{count} találat", other: "{count} találat" },
  foundSoFar: {
    one: "Eddig {count} találat. Ha a régebbi hírek között is keresne, válassza a „További hírek” gombot",
    other: "Eddig {count} találat. Ha a régebbi hírek között is keresne, válassza a „További hírek” gombot",
  },
  nothingFound: "Nincs találat. Ellenőrizze a helyesírást, vagy töröljön egy szűrőt",
  clear: "Szűrők törlése",
};

export const opening: OpeningStrings = { back: "Vissza az összes hírhez", close: "Bezárás" };

export const changes: ChangeStrings = {
  updated: "Frissítve: {date}",
  correction: "Helyesbítve",
  withdrawal: "Visszavonva",
};

export const newTab: NewTabStrings = { newTab: "(új lapon nyílik meg)" };

export const release: ReleaseStrings = {
  loading: "Sajtóközlemény betöltése",
  failed,
  stale: "Előfordulhat, hogy a sajtóközlemény nem naprakész. Utolsó frissítés: {date}",
  retry: "Próbálja újra",
  updated: "Frissítve: {date}",
  newsroom: "Tovább a sajtószobába",
  original: "A sajtóközlemény elolvasása a sajtószobában",
  bodyFailed: "A sajtóközlemény itt nem jeleníthető meg",
  playVideo: "Videó lejátszása (forrás: {host})",
  playTitledVideo: "Videó lejátszása: {title} (forrás: {host})",
  video: "Videó megtekintése ({host})",
  titledVideo: "Videó megtekintése: {title} ({host})",
};

export const failures: FailureStrings = {
  notFound: "A sajtóközlemény nem található. Lehet, hogy áthelyezték vagy törölték",
  withheld: "A sajtóközlemény később jelenik meg itt: {date}",
};

export const parts: PartStrings = {
  correction: "Helyesbítve",
  withdrawal: "Visszavonva",
  contacts: "Sajtókapcsolat",
  about: "A közzétevőről: {publisher}",
  aboutPublisher: "A közzétevőről",
  images: "Képek",
  image: "{number}. kép",
  videos: "Videók",
  documents: "Dokumentumok",
  links: "Hivatkozások",
  keywords: "Kulcsszavak",
  translations: "Olvassa el más nyelven:",
  translated: "Most látható: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Képek",
  previousImage: "Előző kép",
  nextImage: "Következő kép",
  closeImages: "Bezárás",
  imagePosition: "{number} / {count}",
  downloadImage: "Az eredeti letöltése ({type})",
  newTab: "(új lapon nyílik meg)",
};

export const tools: ToolStrings = {
  tools: "Másolás, megosztás, nyomtatás",
  copyText: "Szöveg másolása",
  textCopied: "A szöveg kimásolva",
  copyLink: "Hivatkozás másolása",
  linkCopied: "Hivatkozás kimásolva",
  copyFailed: "A böngésző letiltotta a másolást. Jelölje ki, majd másolja ki a szöveget",
  share: "Megosztás",
  shareFailed: "A megosztás nem sikerült. Másolja ki helyette a hivatkozást",
  print: "Nyomtatás",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "További sajtóközlemények: {publisher}",
  moreReleases: "További sajtóközlemények",
};

export const subscribe: SubscribeStrings = {
  sending: "Küldés…",
  errorSummary: "Az űrlap hibát tartalmaz",
  emailMissing: "Adja meg az e-mail-címét",
  emailInvalid: "Adjon meg egy érvényes e-mail-címet, például: nev@example.com",
  consentMissing: "A feliratkozáshoz jelölje be a hozzájárulást",
};

const serviceProblem = "A szolgáltatás jelenleg nem érhető el. Próbálja újra később";

export const outcomes: OutcomeStrings = {
  pending: "Nézze meg a postafiókját. A megerősítéshez nyissa meg az elküldött hivatkozást",
  subscribed: "Sikeresen feliratkozott. A sajtóközleményeket erre az e-mail-címre küldjük",
  another: "Másik e-mail-cím megadása",
  failed: {
    rejected: "A feliratkozás nem sikerült. Ellenőrizze az e-mail-címét, és próbálja újra",
    "rate-limited": "Túl sokszor próbálkozott. Várjon néhány percet, és próbálja újra",
    unavailable: serviceProblem,
    network: "A kérést nem sikerült elküldeni. Ellenőrizze az internetkapcsolatot, és próbálja újra",
    timeout: serviceProblem,
  },
  retryLater: "Túl sokszor próbálkozott. Próbálja újra {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "E-mail-cím",
  consent: "Hozzájárulok ahhoz, hogy e-mail-címemet sajtóközlemények küldésére felhasználják",
  privacy: "Adatkezelési tájékoztató",
  submit: "Feliratkozás",
  leaveEmpty: "Hagyja üresen ezt a mezőt",
  manage: "Feliratkozás módosítása",
  unsubscribe: "Leiratkozás",
};

export const choices: ChoiceStrings = {
  topics: "Témák",
  languages: "Nyelvek",
  noneIsAll: "Ha egyet sem választ, mindent megkap",
  frequency: "Milyen gyakran szeretne e-mailt kapni?",
  frequencies: {
    immediately: "Azonnal, amint megjelenik",
    daily: "Naponta egyszer",
    weekly: "Hetente egyszer",
    monthly: "Havonta egyszer",
  },
};
