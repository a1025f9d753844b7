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

// In figures: a month in letters would need an ending that Intl does not write.
export const dates: DateStyle = {
  locale: "et-EE",
  day: { day: "2-digit", month: "2-digit", year: "numeric" },
};

const problem = "Uudiste kuvamisel tekkis tõrge. Proovige hiljem uuesti";

const failed: FeedErrorStrings = {
  blocked: "Uudiseid ei saa praegu kuvada",
  offline: "Võrguühendus puudub. Kontrollige internetiühendust",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Uudiste laadimine",
  empty: "Praegu uudiseid ei ole",
  failed,
  stale: "Loend võib olla aegunud. Viimati uuendatud {date}",
  retry: "Proovi uuesti",
  more: "Näita rohkem",
  moreFailed: "Rohkem uudiseid ei saa praegu laadida",
  shown: { one: "Kuvatud on {count} pressiteade", other: "Kuvatud on {count} pressiteadet" },
};

export const finding: FindingStrings = {
  find: "Uudiste otsing",
  search: "Otsi",
  category: "Teema",
  type: "Liik",
  language: "Keel",
  year: "Aasta",
  all: "Kõik",
  unknown: "Puudub loendist",
  found: { one: "{count} tulemus", other: "{count} tulemust" },
  foundSoFar: {
    one: "Seni {count} tulemus. Vanemate uudiste otsimiseks valige „Näita rohkem“",
    other: "Seni {count} tulemust. Vanemate uudiste otsimiseks valige „Näita rohkem“",
  },
  nothingFound: "Tulemusi ei leitud. Kontrollige õigekirja või eemaldage mõni filter",
  clear: "Eemalda filtrid",
};

export const opening: OpeningStrings = {
  back: "Tagasi kõigi uudiste juurde",
  close: "Sulge",
};

export const changes: ChangeStrings = {
  updated: "Uuendatud {date}",
  correction: "Parandatud",
  withdrawal: "Tagasi võetud",
};

export const newTab: NewTabStrings = {
  newTab: "(avaneb uuel vahelehel)",
};

export const release: ReleaseStrings = {
  loading: "Pressiteate laadimine",
  failed,
  stale: "Pressiteade võib olla aegunud. Viimati uuendatud {date}",
  retry: "Proovi uuesti",
  updated: "Uuendatud {date}",
  newsroom: "Mine pressikeskusesse",
  original: "Loe pressiteadet pressikeskuses",
  bodyFailed: "Seda pressiteadet ei saa siin kuvada",
  playVideo: "Esita video ({host})",
  playTitledVideo: "Esita video: {title} ({host})",
  video: "Vaata videot saidil {host}",
  titledVideo: "Vaata „{title}“ saidil {host}",
};

export const failures: FailureStrings = {
  notFound: "Pressiteadet ei leitud. See võib olla teisaldatud või eemaldatud",
  withheld: "Pressiteade avaldatakse siin {date}",
};

export const parts: PartStrings = {
  correction: "Parandatud",
  withdrawal: "Tagasi võetud",
  contacts: "Kontakt meediale",
  about: "Tutvustus: {publisher}",
  aboutPublisher: "Organisatsiooni tutvustus",
  images: "Pildid",
  image: "Pilt {number}",
  videos: "Videod",
  documents: "Dokumendid",
  links: "Lingid",
  keywords: "Märksõnad",
  translations: "Loe teises keeles:",
  translated: "Kuvatud on {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Pildid",
  previousImage: "Eelmine pilt",
  nextImage: "Järgmine pilt",
  closeImages: "Sulge",
  imagePosition: "{number}/{count}",
  downloadImage: "Laadi originaal alla ({type})",
  newTab: "(avaneb uuel vahelehel)",
};

export const tools: ToolStrings = {
  tools: "Kopeeri, jaga või prindi",
  copyText: "Kopeeri tekst",
  textCopied: "Tekst kopeeritud",
  copyLink: "Kopeeri link",
  linkCopied: "Link kopeeritud",
  copyFailed: "Brauser takistas kopeerimist. Märgistage tekst ja kopeerige see",
  share: "Jaga",
  shareFailed: "Jagamine ei õnnestunud. Kopeerige selle asemel link",
  print: "Prindi",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Veel pressiteateid: {publisher}",
  moreReleases: "Veel pressiteateid",
};

export const subscribe: SubscribeStrings = {
  sending: "Saatmine…",
  errorSummary: "Kontrollige andmeid",
  emailMissing: "Sisestage oma e-posti aadress",
  emailInvalid: "Sisestage e-posti aadress õigel kujul, näiteks nimi@example.com",
  consentMissing: "Märkige ruut, et nõustuda e-kirjade saamisega",
};

const serviceProblem = "Teenuses tekkis tõrge. Proovige hiljem uuesti";

export const outcomes: OutcomeStrings = {
  pending: "Vaadake oma postkasti. Kinnitamiseks avage link, mille teile saatsime",
  subscribed: "Tellimus on vormistatud. Saadame pressiteated sellele e-posti aadressile",
  another: "Kasuta teist e-posti aadressi",
  failed: {
    rejected: "Tellimine ei õnnestunud. Kontrollige e-posti aadressi ja proovige uuesti",
    "rate-limited": "Liiga palju katseid. Oodake mõni minut ja proovige uuesti",
    unavailable: serviceProblem,
    network: "Saatmine ei õnnestunud. Kontrollige internetiühendust ja proovige uuesti",
    timeout: serviceProblem,
  },
  retryLater: "Liiga palju katseid. Proovige uuesti {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "E-posti aadress",
  consent: "Nõustun, et minu e-posti aadressi kasutatakse mulle pressiteadete saatmiseks",
  privacy: "Kuidas me teie andmeid kasutame",
  submit: "Telli",
  leaveEmpty: "Jätke see väli tühjaks",
  manage: "Muuda tellimust",
  unsubscribe: "Loobu tellimusest",
};

export const choices: ChoiceStrings = {
  topics: "Teemad",
  languages: "Keeled",
  noneIsAll: "Kui te midagi ei vali, saadame kõik",
  frequency: "Kui sageli soovite e-kirju saada?",
  frequencies: {
    immediately: "Kohe pärast avaldamist",
    daily: "Kord päevas",
    weekly: "Kord nädalas",
    monthly: "Kord kuus",
  },
};
