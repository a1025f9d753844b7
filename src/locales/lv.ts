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

export const dates: DateStyle = { locale: "lv-LV", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Neizdevās ielādēt ziņas. Mēģiniet vēlreiz vēlāk";

const failed: FeedErrorStrings = {
  blocked: "Pašlaik ziņas nav iespējams parādīt",
  offline: "Nav interneta savienojuma. Pārbaudiet savienojumu",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Notiek ziņu ielāde",
  empty: "Pašlaik ziņu nav",
  failed,
  stale: "Šis saraksts, iespējams, nav aktuāls. Pēdējoreiz atjaunināts: {date}",
  retry: "Mēģināt vēlreiz",
  more: "Rādīt vairāk",
  moreFailed: "Pašlaik nav iespējams ielādēt vairāk ziņu",
  shown: {
    zero: "Sarakstā ir {count} preses relīžu",
    one: "Sarakstā ir {count} preses relīze",
    other: "Sarakstā ir {count} preses relīzes",
  },
};

export const finding: FindingStrings = {
  find: "Meklēt ziņās",
  search: "Meklēt",
  category: "Tēma",
  type: "Veids",
  language: "Valoda",
  year: "Gads",
  all: "Viss",
  unknown: "Nav šajā sarakstā",
  found: { zero: "{count} rezultātu", one: "{count} rezultāts", other: "{count} rezultāti" },
  foundSoFar: {
    zero: "Pagaidām {count} rezultātu. Lai meklētu vecākās ziņās, izvēlieties “Rādīt vairāk”",
    one: "Pagaidām {count} rezultāts. Lai meklētu vecākās ziņās, izvēlieties “Rādīt vairāk”",
    other: "Pagaidām {count} rezultāti. Lai meklētu vecākās ziņās, izvēlieties “Rādīt vairāk”",
  },
  nothingFound: "Nekas nav atrasts. Pārbaudiet pareizrakstību vai noņemiet kādu filtru",
  clear: "Notīrīt filtrus",
};

export const opening: OpeningStrings = { back: "Atpakaļ uz visām ziņām", close: "Aizvērt" };

export const changes: ChangeStrings = {
  updated: "Atjaunināta: {date}",
  correction: "Labota",
  withdrawal: "Atsaukta",
};

export const newTab: NewTabStrings = { newTab: "(atveras jaunā cilnē)" };

export const release: ReleaseStrings = {
  loading: "Notiek preses relīzes ielāde",
  failed,
  stale: "Šī preses relīze, iespējams, nav aktuāla. Pēdējoreiz atjaunināta: {date}",
  retry: "Mēģināt vēlreiz",
  updated: "Atjaunināta: {date}",
  newsroom: "Apmeklēt preses centru",
  original: "Lasīt šo preses relīzi preses centrā",
  bodyFailed: "Šo preses relīzi šeit nav iespējams parādīt",
  playVideo: "Atskaņot video (avots: {host})",
  playTitledVideo: "Atskaņot video: {title} (avots: {host})",
  video: "Skatīties video vietnē {host}",
  titledVideo: "Skatīties “{title}” vietnē {host}",
};

export const failures: FailureStrings = {
  notFound: "Preses relīze nav atrasta. Iespējams, tā ir pārvietota vai dzēsta",
  withheld: "Šī preses relīze šeit tiks publicēta: {date}",
};

export const parts: PartStrings = {
  correction: "Labota",
  withdrawal: "Atsaukta",
  contacts: "Kontakti medijiem",
  about: "Par organizāciju: {publisher}",
  aboutPublisher: "Par organizāciju",
  images: "Attēli",
  image: "{number}. attēls",
  videos: "Video",
  documents: "Dokumenti",
  links: "Saites",
  keywords: "Atslēgvārdi",
  translations: "Lasīt citā valodā:",
  translated: "Tiek rādīts: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Attēli",
  previousImage: "Iepriekšējais attēls",
  nextImage: "Nākamais attēls",
  closeImages: "Aizvērt",
  imagePosition: "{number} no {count}",
  downloadImage: "Lejupielādēt oriģinālu ({type})",
  newTab: "(atveras jaunā cilnē)",
};

export const tools: ToolStrings = {
  tools: "Kopēt, kopīgot vai drukāt",
  copyText: "Kopēt tekstu",
  textCopied: "Teksts nokopēts",
  copyLink: "Kopēt saiti",
  linkCopied: "Saite nokopēta",
  copyFailed: "Pārlūkprogramma bloķēja kopēšanu. Atlasiet tekstu un nokopējiet to",
  share: "Kopīgot",
  shareFailed: "Kopīgot neizdevās. Tā vietā nokopējiet saiti",
  print: "Drukāt",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Citas preses relīzes: {publisher}",
  moreReleases: "Citas preses relīzes",
};

export const subscribe: SubscribeStrings = {
  sending: "Notiek sūtīšana…",
  errorSummary: "Veidlapā ir kļūdas",
  emailMissing: "Ievadiet savu e-pasta adresi",
  emailInvalid: "Ievadiet derīgu e-pasta adresi, piemēram, vards@example.com",
  consentMissing: "Atzīmējiet lodziņu, lai piekristu saņemt e-pasta vēstules",
};

const serviceProblem = "Pakalpojums pašlaik nav pieejams. Mēģiniet vēlreiz vēlāk";

export const outcomes: OutcomeStrings = {
  pending: "Pārbaudiet e-pastu. Lai apstiprinātu, atveriet saiti, ko Jums nosūtījām",
  subscribed: "Abonements ir noformēts. Preses relīzes sūtīsim uz šo e-pasta adresi",
  another: "Izmantot citu e-pasta adresi",
  failed: {
    rejected: "Neizdevās noformēt abonementu. Pārbaudiet e-pasta adresi un mēģiniet vēlreiz",
    "rate-limited": "Pārāk daudz mēģinājumu. Uzgaidiet dažas minūtes un mēģiniet vēlreiz",
    unavailable: serviceProblem,
    network: "Pieprasījumu neizdevās nosūtīt. Pārbaudiet interneta savienojumu un mēģiniet vēlreiz",
    timeout: serviceProblem,
  },
  retryLater: "Pārāk daudz mēģinājumu. Mēģiniet vēlreiz {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "E-pasta adrese",
  consent: "Piekrītu, ka mana e-pasta adrese tiek izmantota preses relīžu sūtīšanai",
  privacy: "Kā izmantojam Jūsu datus",
  submit: "Abonēt",
  leaveEmpty: "Atstājiet šo lauku tukšu",
  manage: "Mainīt abonementu",
  unsubscribe: "Atcelt abonementu",
};

export const choices: ChoiceStrings = {
  topics: "Tēmas",
  languages: "Valodas",
  noneIsAll: "Ja neko neizvēlēsieties, saņemsiet visu",
  frequency: "Cik bieži vēlaties saņemt e-pasta vēstules?",
  frequencies: {
    immediately: "Tūlīt pēc publicēšanas",
    daily: "Reizi dienā",
    weekly: "Reizi nedēļā",
    monthly: "Reizi mēnesī",
  },
};
