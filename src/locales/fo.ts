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

// Chromium cannot write Faroese dates. They are in figures there, which Norwegian writes in the same way.
export const dates: DateStyle = Intl.DateTimeFormat.supportedLocalesOf("fo").length
  ? { locale: "fo-FO", day: { day: "numeric", month: "long", year: "numeric" } }
  : { locale: "nb-NO", day: { day: "numeric", month: "numeric", year: "numeric" } };

const problem = "Trupulleikar eru við tíðindunum. Royn aftur seinni";

const failed: FeedErrorStrings = {
  blocked: "Vit kunnu ikki vísa tíðindini beint nú",
  offline: "Tú hevur einki netsamband. Kanna sambandið",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Heintar tíðindi",
  empty: "Eingi tíðindi eru beint nú",
  failed,
  stale: "Listin er kanska ikki dagførdur. Hann varð seinast dagførdur {date}",
  retry: "Royn aftur",
  more: "Vís fleiri",
  moreFailed: "Vit kunnu ikki heinta fleiri tíðindi beint nú",
  shown: { one: "Vísir {count} tíðindaskriv", other: "Vísir {count} tíðindaskriv" },
};

export const finding: FindingStrings = {
  find: "Leita í tíðindum",
  search: "Leita",
  category: "Evni",
  type: "Slag",
  language: "Mál",
  year: "Ár",
  all: "Øll",
  unknown: "Ikki á listanum",
  found: { one: "{count} úrslit", other: "{count} úrslit" },
  foundSoFar: {
    one: "{count} úrslit higartil. Vel “Vís fleiri” fyri at leita í eldri tíðindum",
    other: "{count} úrslit higartil. Vel “Vís fleiri” fyri at leita í eldri tíðindum",
  },
  nothingFound: "Einki úrslit. Kanna stavsetingina, ella tak eitt filtur burtur",
  clear: "Strika filtur",
};

export const opening: OpeningStrings = {
  back: "Aftur til øll tíðindi",
  close: "Lat aftur",
};

export const changes: ChangeStrings = {
  updated: "Dagført {date}",
  correction: "Rættað",
  withdrawal: "Tikið aftur",
};

export const newTab: NewTabStrings = {
  newTab: "(letur upp í nýggjum flipa)",
};

export const release: ReleaseStrings = {
  loading: "Heintar tíðindaskrivið",
  failed,
  stale: "Tíðindaskrivið er kanska ikki dagført. Tað varð seinast dagført {date}",
  retry: "Royn aftur",
  updated: "Dagført {date}",
  newsroom: "Far til tíðindasíðuna",
  original: "Les tíðindaskrivið á tíðindasíðuni",
  bodyFailed: "Vit kunnu ikki vísa tíðindaskrivið her",
  playVideo: "Spæl video (frá {host})",
  playTitledVideo: "Spæl video: {title} (frá {host})",
  video: "Hygg at video á {host}",
  titledVideo: "Hygg at “{title}” á {host}",
};

export const failures: FailureStrings = {
  notFound: "Tíðindaskrivið varð ikki funnið. Tað er kanska flutt ella tikið burtur",
  withheld: "Tíðindaskrivið verður almannakunngjørt her {date}",
};

export const parts: PartStrings = {
  correction: "Rættað",
  withdrawal: "Tikið aftur",
  contacts: "Samband fyri fjølmiðlar",
  about: "Um útgevaran: {publisher}",
  aboutPublisher: "Um útgevaran",
  images: "Myndir",
  image: "Mynd {number}",
  videos: "Video",
  documents: "Skjøl",
  links: "Leinkjur",
  keywords: "Lyklaorð",
  translations: "Les á øðrum máli:",
  translated: "Vísir {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Myndir",
  previousImage: "Fyrra mynd",
  nextImage: "Næsta mynd",
  closeImages: "Lat aftur",
  imagePosition: "{number} av {count}",
  downloadImage: "Heinta upprunamyndina ({type})",
  newTab: "(letur upp í nýggjum flipa)",
};

export const tools: ToolStrings = {
  tools: "Avrita, deil ella prenta",
  copyText: "Avrita tekstin",
  textCopied: "Teksturin er avritaður",
  copyLink: "Avrita leinkjuna",
  linkCopied: "Leinkjan er avritað",
  copyFailed: "Kagin loyvdi ikki avriting. Merk tekstin, og avrita hann",
  share: "Deil",
  shareFailed: "Tað eydnaðist ikki at deila. Avrita leinkjuna í staðin",
  print: "Prenta",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Fleiri tíðindaskriv: {publisher}",
  moreReleases: "Fleiri tíðindaskriv",
};

export const subscribe: SubscribeStrings = {
  sending: "Sendir…",
  errorSummary: "Hetta má rættast",
  emailMissing: "Skriva teldupostadressu tína",
  emailInvalid: "Skriva eina gilda teldupostadressu, t.d. navn@example.com",
  consentMissing: "Set kross fyri at geva samtykki til at fáa teldupost",
};

const serviceProblem = "Trupulleikar eru við tænastuni. Royn aftur seinni";

export const outcomes: OutcomeStrings = {
  pending: "Kanna teldupostin hjá tær. Vel leinkjuna, sum vit hava sent tær, fyri at vátta",
  subscribed: "Tilmeldingin er skrásett. Vit senda tíðindaskriv til hesa teldupostadressuna",
  another: "Brúka eina aðra teldupostadressu",
  failed: {
    rejected: "Tað eydnaðist ikki at melda teg til. Kanna teldupostadressuna, og royn aftur",
    "rate-limited": "Ov nógvar royndir. Bíða nakrar minuttir, og royn aftur",
    unavailable: serviceProblem,
    network: "Tað eydnaðist ikki at senda tilmeldingina. Kanna netsambandið, og royn aftur",
    timeout: serviceProblem,
  },
  retryLater: "Ov nógvar royndir. Royn aftur {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "Teldupostadressa",
  consent: "Eg gevi samtykki til, at tit brúka teldupostadressu mína til at senda mær tíðindaskriv",
  privacy: "Viðgerð av persónsupplýsingum",
  submit: "Meld til",
  leaveEmpty: "Lat teigin vera tóman",
  manage: "Broyt tilmeldingina",
  unsubscribe: "Meld frá",
};

export const choices: ChoiceStrings = {
  topics: "Evni",
  languages: "Mál",
  noneIsAll: "Velur tú einki, fært tú alt",
  frequency: "Hvussu ofta vilt tú fáa teldupost?",
  frequencies: {
    immediately: "Beint tá ið tað kemur út",
    daily: "Eina ferð um dagin",
    weekly: "Eina ferð um vikuna",
    monthly: "Eina ferð um mánaðin",
  },
};
