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

export const dates: DateStyle = {
  locale: "fi-FI",
  day: { day: "numeric", month: "numeric", year: "numeric" },
};

const problem = "Uutisten näyttämisessä on ongelma. Yritä myöhemmin uudelleen";

const failed: FeedErrorStrings = {
  blocked: "Uutisia ei voida näyttää tällä hetkellä",
  offline: "Verkkoyhteys puuttuu. Tarkista internetyhteytesi",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Ladataan uutisia",
  empty: "Uutisia ei ole tällä hetkellä",
  failed,
  stale: "Luettelo ei ehkä ole ajan tasalla. Se on päivitetty viimeksi {date}",
  retry: "Yritä uudelleen",
  more: "Näytä lisää",
  moreFailed: "Lisää uutisia ei voida ladata tällä hetkellä",
  shown: { one: "Näytetään {count} tiedote", other: "Näytetään {count} tiedotetta" },
};

export const finding: FindingStrings = {
  find: "Hae uutisia",
  search: "Hae",
  category: "Aihe",
  type: "Tyyppi",
  language: "Kieli",
  year: "Vuosi",
  all: "Kaikki",
  unknown: "Ei luettelossa",
  found: { one: "{count} hakutulos", other: "{count} hakutulosta" },
  foundSoFar: {
    one: "Toistaiseksi {count} hakutulos. Hae myös vanhemmista uutisista valitsemalla ”Näytä lisää”",
    other: "Toistaiseksi {count} hakutulosta. Hae myös vanhemmista uutisista valitsemalla ”Näytä lisää”",
  },
  nothingFound: "Ei hakutuloksia. Tarkista oikeinkirjoitus tai poista jokin rajaus",
  clear: "Poista rajaukset",
};

export const opening: OpeningStrings = {
  back: "Takaisin kaikkiin uutisiin",
  close: "Sulje",
};

export const changes: ChangeStrings = {
  updated: "Päivitetty {date}",
  correction: "Korjattu",
  withdrawal: "Vedetty takaisin",
};

export const newTab: NewTabStrings = {
  newTab: "(avautuu uuteen välilehteen)",
};

export const release: ReleaseStrings = {
  loading: "Ladataan tiedotetta",
  failed,
  stale: "Tiedote ei ehkä ole ajan tasalla. Se on päivitetty viimeksi {date}",
  retry: "Yritä uudelleen",
  updated: "Päivitetty {date}",
  newsroom: "Siirry mediasivuille",
  original: "Lue tiedote mediasivuilla",
  bodyFailed: "Tiedotetta ei voida näyttää tällä sivulla",
  playVideo: "Toista video ({host})",
  playTitledVideo: "Toista video: {title} ({host})",
  video: "Katso video palvelussa {host}",
  titledVideo: "Katso ”{title}” palvelussa {host}",
};

export const failures: FailureStrings = {
  notFound: "Tiedotetta ei löydy. Se on ehkä siirretty tai poistettu",
  withheld: "Tiedote julkaistaan tällä sivulla {date}",
};

export const parts: PartStrings = {
  correction: "Korjattu",
  withdrawal: "Vedetty takaisin",
  contacts: "Yhteystiedot medialle",
  about: "Julkaisija: {publisher}",
  aboutPublisher: "Tietoa julkaisijasta",
  images: "Kuvat",
  image: "Kuva {number}",
  videos: "Videot",
  documents: "Asiakirjat",
  links: "Linkit",
  keywords: "Avainsanat",
  translations: "Lue toisella kielellä:",
  translated: "Näytetään {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Kuvat",
  previousImage: "Edellinen kuva",
  nextImage: "Seuraava kuva",
  closeImages: "Sulje",
  imagePosition: "{number}/{count}",
  downloadImage: "Lataa alkuperäinen kuva ({type})",
  newTab: "(avautuu uuteen välilehteen)",
};

export const tools: ToolStrings = {
  tools: "Kopioi, jaa tai tulosta",
  copyText: "Kopioi teksti",
  textCopied: "Teksti kopioitu",
  copyLink: "Kopioi linkki",
  linkCopied: "Linkki kopioitu",
  copyFailed: "Selain esti kopioinnin. Valitse teksti ja kopioi se",
  share: "Jaa",
  shareFailed: "Jakaminen ei onnistunut. Kopioi sen sijaan linkki",
  print: "Tulosta",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Lisää tiedotteita: {publisher}",
  moreReleases: "Lisää tiedotteita",
};

export const subscribe: SubscribeStrings = {
  sending: "Lähetetään…",
  errorSummary: "Tarkista tiedot",
  emailMissing: "Kirjoita sähköpostiosoitteesi",
  emailInvalid: "Kirjoita sähköpostiosoite oikeassa muodossa, esimerkiksi nimi@example.com",
  consentMissing: "Hyväksy sähköpostin lähettäminen valitsemalla ruutu",
};

const serviceProblem = "Palvelussa on ongelma. Yritä myöhemmin uudelleen";

export const outcomes: OutcomeStrings = {
  pending: "Tarkista sähköpostisi. Vahvista tilaus lähettämästämme linkistä",
  subscribed: "Tilaus on tehty. Lähetämme tiedotteet tähän sähköpostiosoitteeseen",
  another: "Käytä toista sähköpostiosoitetta",
  failed: {
    rejected: "Tilaus ei onnistunut. Tarkista sähköpostiosoitteesi ja yritä uudelleen",
    "rate-limited": "Olet yrittänyt liian monta kertaa. Odota muutama minuutti ja yritä uudelleen",
    unavailable: serviceProblem,
    network: "Pyyntöä ei voitu lähettää. Tarkista internetyhteytesi ja yritä uudelleen",
    timeout: serviceProblem,
  },
  retryLater: "Olet yrittänyt liian monta kertaa. Yritä uudelleen {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "Sähköpostiosoite",
  consent: "Hyväksyn, että sähköpostiosoitettani käytetään tiedotteiden lähettämiseen minulle",
  privacy: "Näin käytämme tietojasi",
  submit: "Tilaa",
  leaveEmpty: "Jätä tämä kenttä tyhjäksi",
  manage: "Muuta tilausta",
  unsubscribe: "Peru tilaus",
};

export const choices: ChoiceStrings = {
  topics: "Aiheet",
  languages: "Kielet",
  noneIsAll: "Jos et valitse mitään, saat kaiken",
  frequency: "Kuinka usein haluat sähköpostia?",
  frequencies: {
    immediately: "Heti julkaisun jälkeen",
    daily: "Kerran päivässä",
    weekly: "Kerran viikossa",
    monthly: "Kerran kuukaudessa",
  },
};
