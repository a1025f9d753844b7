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

export const dates: DateStyle = { locale: "de-DE", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Es gibt ein Problem mit den Meldungen. Versuchen Sie es später noch einmal";

const failed: FeedErrorStrings = {
  blocked: "Die Meldungen können zurzeit nicht angezeigt werden",
  offline: "Sie sind offline. Prüfen Sie Ihre Internetverbindung",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Meldungen werden geladen",
  empty: "Zurzeit gibt es keine Meldungen",
  failed,
  stale: "Diese Liste ist möglicherweise nicht aktuell. Letzter Stand: {date}",
  retry: "Erneut versuchen",
  more: "Mehr anzeigen",
  moreFailed: "Weitere Meldungen können zurzeit nicht geladen werden",
  shown: {
    one: "{count} Pressemitteilung wird angezeigt",
    other: "{count} Pressemitteilungen werden angezeigt",
  },
};

export const finding: FindingStrings = {
  find: "Meldungen durchsuchen",
  search: "Suchen",
  category: "Thema",
  type: "Art",
  language: "Sprache",
  year: "Jahr",
  all: "Alle",
  unknown: "Nicht in dieser Liste",
  found: { one: "{count} Treffer", other: "{count} Treffer" },
  foundSoFar: {
    one: "Bisher {count} Treffer. Mit „Mehr anzeigen“ durchsuchen Sie auch ältere Meldungen",
    other: "Bisher {count} Treffer. Mit „Mehr anzeigen“ durchsuchen Sie auch ältere Meldungen",
  },
  nothingFound: "Keine Treffer. Prüfen Sie die Schreibweise oder entfernen Sie einen Filter",
  clear: "Filter zurücksetzen",
};

export const opening: OpeningStrings = {
  back: "Zurück zu allen Meldungen",
  close: "Schließen",
};

export const changes: ChangeStrings = {
  updated: "Aktualisiert am {date}",
  correction: "Korrigiert",
  withdrawal: "Zurückgezogen",
};

export const newTab: NewTabStrings = {
  newTab: "(öffnet sich in neuem Tab)",
};

export const release: ReleaseStrings = {
  loading: "Pressemitteilung wird geladen",
  failed,
  stale: "Diese Pressemitteilung ist möglicherweise nicht aktuell. Letzter Stand: {date}",
  retry: "Erneut versuchen",
  updated: "Aktualisiert am {date}",
  newsroom: "Zum Pressebereich",
  original: "Diese Pressemitteilung im Pressebereich lesen",
  bodyFailed: "Diese Pressemitteilung kann hier nicht angezeigt werden",
  playVideo: "Video abspielen (von {host})",
  playTitledVideo: "Video abspielen: {title} (von {host})",
  video: "Video auf {host} ansehen",
  titledVideo: "„{title}“ auf {host} ansehen",
};

export const failures: FailureStrings = {
  notFound: "Die Pressemitteilung wurde nicht gefunden. Vielleicht wurde sie verschoben oder gelöscht",
  withheld: "Diese Pressemitteilung erscheint hier am {date}",
};

export const parts: PartStrings = {
  correction: "Korrigiert",
  withdrawal: "Zurückgezogen",
  contacts: "Pressekontakt",
  about: "Kurzporträt: {publisher}",
  aboutPublisher: "Kurzporträt",
  images: "Bilder",
  image: "Bild {number}",
  videos: "Videos",
  documents: "Dokumente",
  links: "Links",
  keywords: "Schlagwörter",
  translations: "In einer anderen Sprache lesen:",
  translated: "Angezeigt wird: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Bilder",
  previousImage: "Vorheriges Bild",
  nextImage: "Nächstes Bild",
  closeImages: "Schließen",
  imagePosition: "{number} von {count}",
  downloadImage: "Original herunterladen ({type})",
  newTab: "(öffnet sich in neuem Tab)",
};

export const tools: ToolStrings = {
  tools: "Kopieren, teilen oder drucken",
  copyText: "Text kopieren",
  textCopied: "Text kopiert",
  copyLink: "Link kopieren",
  linkCopied: "Link kopiert",
  copyFailed: "Ihr Browser hat das Kopieren verhindert. Markieren Sie den Text und kopieren Sie ihn",
  share: "Teilen",
  shareFailed: "Das Teilen ist fehlgeschlagen. Kopieren Sie stattdessen den Link",
  print: "Drucken",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Weitere Pressemitteilungen: {publisher}",
  moreReleases: "Weitere Pressemitteilungen",
};

export const subscribe: SubscribeStrings = {
  sending: "Wird gesendet\u00a0…",
  errorSummary: "Prüfen Sie Ihre Eingaben",
  emailMissing: "Geben Sie Ihre E-Mail-Adresse ein",
  emailInvalid: "Geben Sie eine gültige E-Mail-Adresse ein, zum Beispiel name@example.com",
  consentMissing: "Setzen Sie das Häkchen, um dem E-Mail-Empfang zuzustimmen",
};

const serviceProblem = "Es gibt ein Problem mit dem Dienst. Versuchen Sie es später noch einmal";

export const outcomes: OutcomeStrings = {
  pending: "Prüfen Sie Ihren Posteingang. Bestätigen Sie Ihr Abonnement über den Link in unserer E-Mail",
  subscribed: "Sie haben die Pressemitteilungen abonniert. Wir senden sie an diese E-Mail-Adresse",
  another: "Andere E-Mail-Adresse verwenden",
  failed: {
    rejected:
      "Das Abonnieren ist fehlgeschlagen. Prüfen Sie die E-Mail-Adresse und versuchen Sie es noch einmal",
    "rate-limited": "Zu viele Versuche. Warten Sie einige Minuten und versuchen Sie es noch einmal",
    unavailable: serviceProblem,
    network:
      "Ihre Anfrage konnte nicht gesendet werden. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal",
    timeout: serviceProblem,
  },
  retryLater: "Zu viele Versuche. Versuchen Sie es {when} noch einmal",
};

export const builtForm: BuiltFormStrings = {
  email: "E-Mail-Adresse",
  consent: "Ich willige ein, dass meine E-Mail-Adresse für die Zusendung von Pressemitteilungen genutzt wird",
  privacy: "So verwenden wir Ihre Daten",
  submit: "Abonnieren",
  leaveEmpty: "Lassen Sie dieses Feld leer",
  manage: "Abonnement ändern",
  unsubscribe: "Abbestellen",
};

export const choices: ChoiceStrings = {
  topics: "Themen",
  languages: "Sprachen",
  noneIsAll: "Wenn Sie nichts auswählen, erhalten Sie alles",
  frequency: "Wie oft möchten Sie E-Mails erhalten?",
  frequencies: {
    immediately: "Sofort nach Veröffentlichung",
    daily: "Einmal täglich",
    weekly: "Einmal wöchentlich",
    monthly: "Einmal monatlich",
  },
};
