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

export const dates: DateStyle = { locale: "ro-RO", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Știrile nu au putut fi încărcate. Încercați din nou mai târziu";

const failed: FeedErrorStrings = {
  blocked: "Știrile nu pot fi afișate în acest moment",
  offline: "Sunteți offline. Verificați conexiunea la internet",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Se încarcă știrile",
  empty: "Nu există știri în acest moment",
  failed,
  stale: "Este posibil ca lista să nu mai fie actuală. Ultima actualizare: {date}",
  retry: "Încercați din nou",
  more: "Afișați mai multe",
  moreFailed: "Alte știri nu pot fi încărcate în acest moment",
  shown: {
    one: "Se afișează {count} comunicat de presă",
    few: "Se afișează {count} comunicate de presă",
    other: "Se afișează {count} de comunicate de presă",
  },
};

export const finding: FindingStrings = {
  find: "Căutare în știri",
  search: "Căutare",
  category: "Temă",
  type: "Tip",
  language: "Limbă",
  year: "An",
  all: "Oricare",
  unknown: "Nu este în listă",
  found: { one: "{count} rezultat", few: "{count} rezultate", other: "{count} de rezultate" },
  foundSoFar: {
    one: "{count} rezultat până acum. Selectați „Afișați mai multe” pentru a căuta în știri mai vechi",
    few: "{count} rezultate până acum. Selectați „Afișați mai multe” pentru a căuta în știri mai vechi",
    other: "{count} de rezultate până acum. Selectați „Afișați mai multe” pentru a căuta în știri mai vechi",
  },
  nothingFound: "Niciun rezultat. Verificați ortografia sau eliminați un filtru",
  clear: "Ștergeți filtrele",
};

export const opening: OpeningStrings = {
  back: "Înapoi la toate știrile",
  close: "Închideți",
};

export const changes: ChangeStrings = {
  updated: "Actualizat la {date}",
  correction: "Rectificat",
  withdrawal: "Retras",
};

export const newTab: NewTabStrings = {
  newTab: "(se deschide într-o filă nouă)",
};

export const release: ReleaseStrings = {
  loading: "Se încarcă comunicatul de presă",
  failed,
  stale: "Este posibil ca acest comunicat să nu mai fie actual. Ultima actualizare: {date}",
  retry: "Încercați din nou",
  updated: "Actualizat la {date}",
  newsroom: "Accesați centrul de presă",
  original: "Citiți comunicatul pe pagina centrului de presă",
  bodyFailed: "Acest comunicat nu poate fi afișat aici",
  playVideo: "Redați videoclipul (de pe {host})",
  playTitledVideo: "Redați videoclipul: {title} (de pe {host})",
  video: "Urmăriți videoclipul pe {host}",
  titledVideo: "Urmăriți „{title}” pe {host}",
};

export const failures: FailureStrings = {
  notFound: "Comunicatul nu a fost găsit. Este posibil să fi fost mutat sau eliminat",
  withheld: "Acest comunicat va fi publicat aici la data de {date}",
};

export const parts: PartStrings = {
  correction: "Rectificat",
  withdrawal: "Retras",
  contacts: "Contact pentru presă",
  about: "Despre {publisher}",
  aboutPublisher: "Despre instituție",
  images: "Imagini",
  image: "Imaginea {number}",
  videos: "Videoclipuri",
  documents: "Documente",
  links: "Linkuri",
  keywords: "Cuvinte-cheie",
  translations: "Citiți în altă limbă:",
  translated: "Se afișează: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Imagini",
  previousImage: "Imaginea anterioară",
  nextImage: "Imaginea următoare",
  closeImages: "Închideți",
  imagePosition: "{number} din {count}",
  downloadImage: "Descărcați originalul ({type})",
  newTab: "(se deschide într-o filă nouă)",
};

export const tools: ToolStrings = {
  tools: "Copiere, distribuire, imprimare",
  copyText: "Copiați textul",
  textCopied: "Textul a fost copiat",
  copyLink: "Copiați linkul",
  linkCopied: "Linkul a fost copiat",
  copyFailed: "Browserul a blocat copierea. Selectați textul și copiați-l",
  share: "Distribuiți",
  shareFailed: "Distribuirea nu a reușit. Copiați în schimb linkul",
  print: "Imprimați",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Alte comunicate de presă de la {publisher}",
  moreReleases: "Alte comunicate de presă",
};

export const subscribe: SubscribeStrings = {
  sending: "Se trimite…",
  errorSummary: "Formularul conține erori",
  emailMissing: "Introduceți adresa de e-mail",
  emailInvalid: "Introduceți o adresă de e-mail validă, de exemplu nume@example.com",
  consentMissing: "Bifați caseta pentru a accepta să primiți e-mailuri",
};

const serviceProblem = "Serviciul nu funcționează momentan. Încercați din nou mai târziu";

export const outcomes: OutcomeStrings = {
  pending: "Verificați-vă e-mailul. Pentru confirmare, accesați linkul pe care vi l-am trimis",
  subscribed: "V-ați abonat. Vom trimite comunicatele de presă la această adresă de e-mail",
  another: "Folosiți altă adresă de e-mail",
  failed: {
    rejected: "Abonarea nu a reușit. Verificați adresa de e-mail și încercați din nou",
    "rate-limited": "Ați încercat de prea multe ori. Așteptați câteva minute și încercați din nou",
    unavailable: serviceProblem,
    network: "Solicitarea nu a putut fi trimisă. Verificați conexiunea la internet și încercați din nou",
    timeout: serviceProblem,
  },
  retryLater: "Ați încercat de prea multe ori. Încercați din nou {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "Adresa de e-mail",
  consent: "Sunt de acord să folosiți adresa mea de e-mail pentru a-mi trimite comunicate de presă",
  privacy: "Cum vă folosim datele",
  submit: "Abonați-vă",
  leaveEmpty: "Lăsați acest câmp necompletat",
  manage: "Modificați opțiunile de abonare",
  unsubscribe: "Dezabonați-vă",
};

export const choices: ChoiceStrings = {
  topics: "Teme",
  languages: "Limbi",
  noneIsAll: "Dacă nu selectați nimic, veți primi toate comunicatele",
  frequency: "Cât de des doriți să primiți e-mailuri?",
  frequencies: {
    immediately: "Imediat după publicare",
    daily: "O dată pe zi",
    weekly: "O dată pe săptămână",
    monthly: "O dată pe lună",
  },
};
