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

// Chromium cannot write Icelandic dates. They are in figures there, which Norwegian writes in the same way.
export const dates: DateStyle = Intl.DateTimeFormat.supportedLocalesOf("is").length
  ? { locale: "is-IS", day: { day: "numeric", month: "long", year: "numeric" } }
  : { locale: "nb-NO", day: { day: "numeric", month: "numeric", year: "numeric" } };

const problem = "Villa kom upp þegar fréttirnar voru sóttar. Reyndu aftur síðar";

const failed: FeedErrorStrings = {
  blocked: "Ekki er hægt að birta fréttirnar eins og er",
  offline: "Engin nettenging. Athugaðu netsambandið",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Sæki fréttir",
  empty: "Engar fréttir eins og er",
  failed,
  stale: "Listinn kann að vera úreltur. Hann var síðast uppfærður {date}",
  retry: "Reyna aftur",
  more: "Sýna fleiri",
  moreFailed: "Ekki er hægt að sækja fleiri fréttir eins og er",
  shown: { one: "{count} fréttatilkynning sýnd", other: "{count} fréttatilkynningar sýndar" },
};

export const finding: FindingStrings = {
  find: "Leit í fréttum",
  search: "Leit",
  category: "Efnisflokkur",
  type: "Tegund",
  language: "Tungumál",
  year: "Ár",
  all: "Allt",
  unknown: "Ekki á þessum lista",
  found: { one: "{count} niðurstaða", other: "{count} niðurstöður" },
  foundSoFar: {
    one: "{count} niðurstaða enn sem komið er. Veldu „Sýna fleiri“ til að leita í eldri fréttum",
    other: "{count} niðurstöður enn sem komið er. Veldu „Sýna fleiri“ til að leita í eldri fréttum",
  },
  nothingFound: "Engar niðurstöður. Athugaðu stafsetninguna eða fjarlægðu síu",
  clear: "Hreinsa síur",
};

export const opening: OpeningStrings = {
  back: "Til baka í allar fréttir",
  close: "Loka",
};

// "Uppfært", "leiðrétt" and "afturkallað" stand in the neuter, as they are said of news of every kind.
export const changes: ChangeStrings = {
  updated: "Uppfært {date}",
  correction: "Leiðrétt",
  withdrawal: "Afturkallað",
};

export const newTab: NewTabStrings = {
  newTab: "(opnast í nýjum flipa)",
};

export const release: ReleaseStrings = {
  loading: "Sæki fréttatilkynningu",
  failed,
  stale: "Fréttatilkynningin kann að vera úrelt. Hún var síðast uppfærð {date}",
  retry: "Reyna aftur",
  updated: "Uppfært {date}",
  newsroom: "Opna fjölmiðlasíðuna",
  original: "Lesa fréttatilkynninguna á fjölmiðlasíðunni",
  bodyFailed: "Ekki er hægt að birta fréttatilkynninguna hér",
  playVideo: "Spila myndskeið (frá {host})",
  playTitledVideo: "Spila myndskeið: {title} (frá {host})",
  video: "Horfa á myndskeið á {host}",
  titledVideo: "Horfa á „{title}“ á {host}",
};

export const failures: FailureStrings = {
  notFound: "Fréttatilkynningin fannst ekki. Hún kann að hafa verið færð eða fjarlægð",
  withheld: "Fréttatilkynningin verður birt hér {date}",
};

export const parts: PartStrings = {
  correction: "Leiðrétt",
  withdrawal: "Afturkallað",
  contacts: "Tengiliðir fyrir fjölmiðla",
  about: "Um útgefanda: {publisher}",
  aboutPublisher: "Um útgefanda",
  images: "Myndir",
  image: "Mynd {number}",
  videos: "Myndskeið",
  documents: "Skjöl",
  links: "Tenglar",
  keywords: "Efnisorð",
  translations: "Lesa á öðru tungumáli:",
  translated: "Nú birtist: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Myndir",
  previousImage: "Fyrri mynd",
  nextImage: "Næsta mynd",
  closeImages: "Loka",
  imagePosition: "{number} af {count}",
  downloadImage: "Sækja upprunalegu myndina ({type})",
  newTab: "(opnast í nýjum flipa)",
};

export const tools: ToolStrings = {
  tools: "Afrita, deila eða prenta",
  copyText: "Afrita texta",
  textCopied: "Texti afritaður",
  copyLink: "Afrita tengil",
  linkCopied: "Tengill afritaður",
  copyFailed: "Vafrinn leyfði ekki afritun. Veldu textann og afritaðu hann",
  share: "Deila",
  shareFailed: "Ekki tókst að deila. Afritaðu tengilinn í staðinn",
  print: "Prenta",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Fleiri fréttatilkynningar: {publisher}",
  moreReleases: "Fleiri fréttatilkynningar",
};

export const subscribe: SubscribeStrings = {
  sending: "Sendi…",
  errorSummary: "Laga þarf eftirfarandi",
  emailMissing: "Sláðu inn netfangið þitt",
  emailInvalid: "Sláðu inn gilt netfang, t.d. nafn@example.com",
  consentMissing: "Hakaðu í reitinn til að samþykkja að fá tölvupóst",
};

const serviceProblem = "Villa kom upp í þjónustunni. Reyndu aftur síðar";

export const outcomes: OutcomeStrings = {
  pending: "Athugaðu tölvupóstinn þinn. Veldu tengilinn sem við sendum þér til að staðfesta skráninguna",
  subscribed: "Skráningin tókst. Við sendum fréttatilkynningar á þetta netfang",
  another: "Nota annað netfang",
  failed: {
    rejected: "Ekki tókst að skrá þig. Athugaðu netfangið og reyndu aftur",
    "rate-limited": "Of margar tilraunir. Bíddu í nokkrar mínútur og reyndu aftur",
    unavailable: serviceProblem,
    network: "Ekki tókst að senda beiðnina. Athugaðu nettenginguna og reyndu aftur",
    timeout: serviceProblem,
  },
  retryLater: "Of margar tilraunir. Reyndu aftur {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "Netfang",
  consent: "Ég samþykki að þið notið netfangið mitt til að senda mér fréttatilkynningar",
  privacy: "Meðferð persónuupplýsinga",
  submit: "Skrá mig",
  leaveEmpty: "Hafðu þennan reit auðan",
  manage: "Breyta skráningu",
  unsubscribe: "Afskrá mig",
};

export const choices: ChoiceStrings = {
  topics: "Efnisflokkar",
  languages: "Tungumál",
  noneIsAll: "Ef þú velur ekkert færðu allt",
  frequency: "Hversu oft viltu fá tölvupóst?",
  frequencies: {
    immediately: "Strax við birtingu",
    daily: "Einu sinni á dag",
    weekly: "Einu sinni í viku",
    monthly: "Einu sinni í mánuði",
  },
};
