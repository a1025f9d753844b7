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

// Chromium cannot write Maltese dates. They are in figures there, in the order that British English has, too.
export const dates: DateStyle = Intl.DateTimeFormat.supportedLocalesOf("mt").length
  ? { locale: "mt-MT", day: { day: "numeric", month: "long", year: "numeric" } }
  : { locale: "en-GB", day: { day: "numeric", month: "numeric", year: "numeric" } };

const problem = "Hemm problema bl-aħbarijiet. Erġa’ pprova aktar tard";

const failed: FeedErrorStrings = {
  blocked: "Bħalissa ma nistgħux nuru l-aħbarijiet",
  offline: "M’hemmx konnessjoni tal-internet. Iċċekkja l-konnessjoni",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Tagħbija tal-aħbarijiet",
  empty: "Bħalissa m’hemmx aħbarijiet",
  failed,
  stale: "Din il-lista tista’ ma tkunx aġġornata. L-aħħar aġġornament: {date}",
  retry: "Erġa’ pprova",
  more: "Uri aktar",
  moreFailed: "Bħalissa ma nistgħux nuru aktar aħbarijiet",
  shown: {
    one: "Qed tintwera {count} stqarrija għall-istampa",
    two: "Qed jintwerew {count} stqarrijiet għall-istampa",
    few: "Qed jintwerew {count} stqarrijiet għall-istampa",
    many: "Qed jintwerew {count}-il stqarrija għall-istampa",
    other: "Qed jintwerew {count} stqarrija għall-istampa",
  },
};

export const finding: FindingStrings = {
  find: "Fittex fl-aħbarijiet",
  search: "Fittex",
  category: "Suġġett",
  type: "Tip",
  language: "Lingwa",
  year: "Sena",
  all: "Kollha",
  unknown: "Mhux f’din il-lista",
  found: {
    one: "{count} riżultat",
    two: "{count} riżultati",
    few: "{count} riżultati",
    many: "{count}-il riżultat",
    other: "{count} riżultat",
  },
  foundSoFar: {
    one: "{count} riżultat s’issa. Agħżel “Uri aktar” biex tfittex aħbarijiet eqdem",
    two: "{count} riżultati s’issa. Agħżel “Uri aktar” biex tfittex aħbarijiet eqdem",
    few: "{count} riżultati s’issa. Agħżel “Uri aktar” biex tfittex aħbarijiet eqdem",
    many: "{count}-il riżultat s’issa. Agħżel “Uri aktar” biex tfittex aħbarijiet eqdem",
    other: "{count} riżultat s’issa. Agħżel “Uri aktar” biex tfittex aħbarijiet eqdem",
  },
  nothingFound: "L-ebda riżultat. Iċċekkja l-ortografija jew neħħi filtru",
  clear: "Neħħi l-filtri",
};

export const opening: OpeningStrings = { back: "Lura għall-aħbarijiet kollha", close: "Agħlaq" };

export const changes: ChangeStrings = {
  updated: "Aġġornata: {date}",
  correction: "Ikkoreġuta",
  withdrawal: "Irtirata",
};

export const newTab: NewTabStrings = { newTab: "(jinfetaħ f’tab ġdida)" };

export const release: ReleaseStrings = {
  loading: "Tagħbija tal-istqarrija",
  failed,
  stale: "Din l-istqarrija għall-istampa tista’ ma tkunx aġġornata. L-aħħar aġġornament: {date}",
  retry: "Erġa’ pprova",
  updated: "Aġġornata: {date}",
  newsroom: "Żur iċ-ċentru tal-istampa",
  original: "Aqra din l-istqarrija fiċ-ċentru tal-istampa",
  bodyFailed: "Ma nistgħux nuru din l-istqarrija hawn",
  playVideo: "Ibda l-filmat (minn {host})",
  playTitledVideo: "Ibda l-filmat: {title} (minn {host})",
  video: "Ara l-filmat fuq {host}",
  titledVideo: "Ara “{title}” fuq {host}",
};

export const failures: FailureStrings = {
  notFound: "Din l-istqarrija ma nstabitx. Jista’ jkun li tneħħiet jew li nbidel l-indirizz tagħha",
  withheld: "Din l-istqarrija għall-istampa se tiġi ppubblikata hawn: {date}",
};

export const parts: PartStrings = {
  correction: "Ikkoreġuta",
  withdrawal: "Irtirata",
  contacts: "Kuntatti għall-istampa",
  about: "Dwar {publisher}",
  aboutPublisher: "Dwar il-pubblikatur",
  images: "Immaġnijiet",
  image: "Immaġni {number}",
  videos: "Filmati",
  documents: "Dokumenti",
  links: "Links",
  keywords: "Kliem ewlieni",
  translations: "Aqra b’lingwa oħra:",
  translated: "Qed tara: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Immaġnijiet",
  previousImage: "L-immaġni ta’ qabel",
  nextImage: "L-immaġni li jmiss",
  closeImages: "Agħlaq",
  imagePosition: "{number} minn {count}",
  downloadImage: "Niżżel l-oriġinal ({type})",
  newTab: "(jinfetaħ f’tab ġdida)",
};

export const tools: ToolStrings = {
  tools: "Ikkopja, aqsam jew ipprintja",
  copyText: "Ikkopja t-test",
  textCopied: "It-test ġie kkopjat",
  copyLink: "Ikkopja l-link",
  linkCopied: "Il-link ġie kkopjat",
  copyFailed: "Il-brawżer ma ħallikx tikkopja. Agħżel it-test u kkopjah",
  share: "Aqsam",
  shareFailed: "Ma rnexxilniex naqsmu l-istqarrija. Minflok, ikkopja l-link",
  print: "Ipprintja",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Aktar stqarrijiet għall-istampa: {publisher}",
  moreReleases: "Aktar stqarrijiet għall-istampa",
};

export const subscribe: SubscribeStrings = {
  sending: "Qed tintbagħat…",
  errorSummary: "Hemm żbalji fil-formola",
  emailMissing: "Daħħal l-indirizz tal-email tiegħek",
  emailInvalid: "Daħħal indirizz tal-email fil-format korrett, bħal isem@example.com",
  consentMissing: "Immarka l-kaxxa biex taqbel li tirċievi emails",
};

const serviceProblem = "Hemm problema bis-servizz. Erġa’ pprova aktar tard";

export const outcomes: OutcomeStrings = {
  pending: "Iċċekkja l-email tiegħek. Uża l-link li bgħatnielek biex tikkonferma",
  subscribed:
    "L-abbonament tiegħek beda. Se nibagħtu l-istqarrijiet għall-istampa f’dan l-indirizz tal-email",
  another: "Uża indirizz tal-email ieħor",
  failed: {
    rejected: "L-abbonament ma rnexxiex. Iċċekkja l-indirizz tal-email tiegħek u erġa’ pprova",
    "rate-limited": "Ippruvajt wisq drabi. Stenna ftit minuti u erġa’ pprova",
    unavailable: serviceProblem,
    network: "Ma stajniex nibagħtu t-talba tiegħek. Iċċekkja l-konnessjoni tal-internet u erġa’ pprova",
    timeout: serviceProblem,
  },
  retryLater: "Ippruvajt wisq drabi. Erġa’ pprova {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "Indirizz tal-email",
  consent: "Naqbel li tużaw l-indirizz tal-email tiegħi biex tibagħtuli stqarrijiet għall-istampa",
  privacy: "Kif nużaw id-data tiegħek",
  submit: "Abbona",
  leaveEmpty: "Ħalli dan il-qasam vojt",
  manage: "Ibdel l-abbonament",
  unsubscribe: "Ikkanċella l-abbonament",
};

export const choices: ChoiceStrings = {
  topics: "Suġġetti",
  languages: "Lingwi",
  noneIsAll: "Jekk ma tagħżel xejn, tirċievi kollox",
  frequency: "Kemm-il darba trid tirċievi emails?",
  frequencies: {
    immediately: "Malli tiġi ppubblikata",
    daily: "Darba kuljum",
    weekly: "Darba fil-ġimgħa",
    monthly: "Darba fix-xahar",
  },
};
