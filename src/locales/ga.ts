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

// Chromium cannot write Irish dates. They are in figures there, in the order that British English has, too.
export const dates: DateStyle = Intl.DateTimeFormat.supportedLocalesOf("ga").length
  ? { locale: "ga-IE", day: { day: "numeric", month: "long", year: "numeric" } }
  : { locale: "en-GB", day: { day: "numeric", month: "numeric", year: "numeric" } };

const problem = "Tá fadhb leis an nuacht. Bain triail eile as ar ball";

const failed: FeedErrorStrings = {
  blocked: "Ní féidir an nuacht a thaispeáint faoi láthair",
  offline: "Tá tú as líne. Seiceáil do cheangal idirlín",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Nuacht á lódáil",
  empty: "Níl aon nuacht ann faoi láthair",
  failed,
  stale: "B’fhéidir go bhfuil an liosta seo as dáta. Nuashonrú deireanach: {date}",
  retry: "Bain triail eile as",
  more: "Taispeáin tuilleadh",
  moreFailed: "Ní féidir tuilleadh nuachta a lódáil faoi láthair",
  shown: { other: "Preaseisiúintí ar taispeáint: {count}" },
};

export const finding: FindingStrings = {
  find: "Cuardaigh an nuacht",
  search: "Cuardaigh",
  category: "Ábhar",
  type: "Cineál",
  language: "Teanga",
  year: "Bliain",
  all: "Gach ceann",
  unknown: "Níl sé sa liosta seo",
  found: {
    one: "{count} toradh",
    two: "{count} thoradh",
    few: "{count} thoradh",
    many: "{count} dtoradh",
    other: "{count} toradh",
  },
  foundSoFar: {
    other: "Torthaí go dtí seo: {count}. Roghnaigh “Taispeáin tuilleadh” chun nuacht níos sine a chuardach",
  },
  nothingFound: "Níor aimsíodh aon toradh. Seiceáil an litriú nó bain scagaire",
  clear: "Glan na scagairí",
};

export const opening: OpeningStrings = { back: "Ar ais chuig an nuacht uile", close: "Dún" };

export const changes: ChangeStrings = {
  updated: "Nuashonraithe: {date}",
  correction: "Ceartaithe",
  withdrawal: "Tarraingthe siar",
};

export const newTab: NewTabStrings = { newTab: "(osclaítear i gcluaisín nua)" };

export const release: ReleaseStrings = {
  loading: "Preaseisiúint á lódáil",
  failed,
  stale: "B’fhéidir go bhfuil an phreaseisiúint seo as dáta. Nuashonrú deireanach: {date}",
  retry: "Bain triail eile as",
  updated: "Nuashonraithe: {date}",
  newsroom: "Téigh chuig ionad na meán",
  original: "Léigh an phreaseisiúint seo in ionad na meán",
  bodyFailed: "Ní féidir an phreaseisiúint seo a thaispeáint anseo",
  playVideo: "Seinn an físeán (ó {host})",
  playTitledVideo: "Seinn an físeán: {title} (ó {host})",
  video: "Féach ar an bhfíseán ({host})",
  titledVideo: "Féach: {title} ({host})",
};

export const failures: FailureStrings = {
  notFound: "Níor aimsíodh an phreaseisiúint seo. B’fhéidir gur bogadh í nó gur baineadh anuas í",
  withheld: "Tá an phreaseisiúint seo le foilsiú anseo: {date}",
};

export const parts: PartStrings = {
  correction: "Ceartaithe",
  withdrawal: "Tarraingthe siar",
  contacts: "Teagmhálaithe preasa",
  about: "Cúlra: {publisher}",
  aboutPublisher: "Faoin bhfoilsitheoir",
  images: "Íomhánna",
  image: "Íomhá {number}",
  videos: "Físeáin",
  documents: "Doiciméid",
  links: "Naisc",
  keywords: "Eochairfhocail",
  translations: "Léigh i dteanga eile:",
  translated: "Ar taispeáint: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Íomhánna",
  previousImage: "An íomhá roimhe seo",
  nextImage: "An chéad íomhá eile",
  closeImages: "Dún",
  imagePosition: "{number} as {count}",
  downloadImage: "Íoslódáil an bhunchóip ({type})",
  newTab: "(osclaítear i gcluaisín nua)",
};

export const tools: ToolStrings = {
  tools: "Cóipeáil, roinn nó priontáil",
  copyText: "Cóipeáil an téacs",
  textCopied: "Cóipeáladh an téacs",
  copyLink: "Cóipeáil an nasc",
  linkCopied: "Cóipeáladh an nasc",
  copyFailed: "Chuir do bhrabhsálaí bac ar an gcóipeáil. Roghnaigh an téacs agus cóipeáil é",
  share: "Roinn",
  shareFailed: "Níor éirigh leis an roinnt. Cóipeáil an nasc ina ionad sin",
  print: "Priontáil",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Tuilleadh preaseisiúintí: {publisher}",
  moreReleases: "Tuilleadh preaseisiúintí",
};

export const subscribe: SubscribeStrings = {
  sending: "Á sheoladh…",
  errorSummary: "Tá earráidí san fhoirm",
  emailMissing: "Cuir isteach do sheoladh ríomhphoist",
  emailInvalid: "Cuir isteach seoladh ríomhphoist san fhormáid cheart, mar shampla ainm@example.com",
  consentMissing: "Ticeáil an bosca chun toiliú le ríomhphoist a fháil",
};

const serviceProblem = "Tá fadhb leis an tseirbhís. Bain triail eile as ar ball";

export const outcomes: OutcomeStrings = {
  pending: "Seiceáil do ríomhphost. Úsáid an nasc a sheolamar chugat chun deimhniú",
  subscribed: "Tá tú liostáilte. Seolfaimid preaseisiúintí chuig an seoladh ríomhphoist seo",
  another: "Úsáid seoladh ríomhphoist eile",
  failed: {
    rejected: "Níor éirigh linn thú a liostáil. Seiceáil do sheoladh ríomhphoist agus bain triail eile as",
    "rate-limited": "Rinne tú an iomarca iarrachtaí. Fan cúpla nóiméad agus bain triail eile as",
    unavailable: serviceProblem,
    network: "Níor éirigh linn d’iarratas a sheoladh. Seiceáil do cheangal idirlín agus bain triail eile as",
    timeout: serviceProblem,
  },
  retryLater: "Rinne tú an iomarca iarrachtaí. Bain triail eile as {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "Seoladh ríomhphoist",
  consent: "Toilím go n-úsáidfidh sibh mo sheoladh ríomhphoist chun preaseisiúintí a sheoladh chugam",
  privacy: "Conas a úsáidimid do shonraí",
  submit: "Liostáil",
  leaveEmpty: "Fág an réimse seo folamh",
  manage: "Athraigh do liostáil",
  unsubscribe: "Díliostáil",
};

export const choices: ChoiceStrings = {
  topics: "Ábhair",
  languages: "Teangacha",
  noneIsAll: "Mura roghnaíonn tú aon cheann, gheobhaidh tú gach rud",
  frequency: "Cé chomh minic is mian leat ríomhphoist?",
  frequencies: {
    immediately: "Chomh luath agus a fhoilsítear",
    daily: "Uair sa lá",
    weekly: "Uair sa tseachtain",
    monthly: "Uair sa mhí",
  },
};
