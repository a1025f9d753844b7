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

export const dates: DateStyle = { locale: "it-IT", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Si è verificato un problema nel caricamento delle notizie. Riprova più tardi";

const failed: FeedErrorStrings = {
  blocked: "Al momento non è possibile mostrare le notizie",
  offline: "Sei offline. Controlla la connessione a internet",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Caricamento notizie",
  empty: "Al momento non ci sono notizie",
  failed,
  stale: "Questo elenco potrebbe non essere aggiornato. Ultimo aggiornamento: {date}",
  retry: "Riprova",
  more: "Mostra altro",
  moreFailed: "Al momento non è possibile caricare altre notizie",
  shown: { one: "{count} comunicato stampa visualizzato", other: "{count} comunicati stampa visualizzati" },
};

export const finding: FindingStrings = {
  find: "Cerca tra le notizie",
  search: "Cerca",
  category: "Argomento",
  type: "Tipo",
  language: "Lingua",
  year: "Anno",
  all: "Qualsiasi",
  unknown: "Non presente nell’elenco",
  found: { one: "{count} risultato", other: "{count} risultati" },
  foundSoFar: {
    one: "{count} risultato finora. Seleziona «Mostra altro» per cercare tra le notizie precedenti",
    other: "{count} risultati finora. Seleziona «Mostra altro» per cercare tra le notizie precedenti",
  },
  nothingFound: "Nessun risultato. Controlla l’ortografia o rimuovi un filtro",
  clear: "Rimuovi i filtri",
};

export const opening: OpeningStrings = { back: "Torna a tutte le notizie", close: "Chiudi" };

export const changes: ChangeStrings = {
  updated: "Aggiornato: {date}",
  correction: "Rettificato",
  withdrawal: "Ritirato",
};

export const newTab: NewTabStrings = { newTab: "(si apre in una nuova scheda)" };

export const release: ReleaseStrings = {
  loading: "Caricamento comunicato stampa",
  failed,
  stale: "Questo comunicato stampa potrebbe non essere aggiornato. Ultimo aggiornamento: {date}",
  retry: "Riprova",
  updated: "Aggiornato: {date}",
  newsroom: "Vai all’area stampa",
  original: "Leggi il comunicato stampa nell’area stampa",
  bodyFailed: "Non è possibile mostrare qui questo comunicato stampa",
  playVideo: "Riproduci il video (da {host})",
  playTitledVideo: "Riproduci il video: {title} (da {host})",
  video: "Guarda il video su {host}",
  titledVideo: "Guarda «{title}» su {host}",
};

// “In data” needs no article, which would be another one before 8 and 11 (l’8 luglio).
export const failures: FailureStrings = {
  notFound: "Comunicato stampa non trovato. Potrebbe essere stato spostato o rimosso",
  withheld: "Questo comunicato stampa sarà pubblicato qui in data {date}",
};

export const parts: PartStrings = {
  correction: "Rettificato",
  withdrawal: "Ritirato",
  contacts: "Contatti per la stampa",
  about: "Profilo: {publisher}",
  aboutPublisher: "Profilo dell’organizzazione",
  images: "Immagini",
  image: "Immagine {number}",
  videos: "Video",
  documents: "Documenti",
  links: "Link",
  keywords: "Parole chiave",
  translations: "Leggi in un’altra lingua:",
  translated: "Stai leggendo: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Immagini",
  previousImage: "Immagine precedente",
  nextImage: "Immagine successiva",
  closeImages: "Chiudi",
  imagePosition: "{number} di {count}",
  downloadImage: "Scarica l’originale ({type})",
  newTab: "(si apre in una nuova scheda)",
};

export const tools: ToolStrings = {
  tools: "Copia, condividi o stampa",
  copyText: "Copia il testo",
  textCopied: "Testo copiato",
  copyLink: "Copia il link",
  linkCopied: "Link copiato",
  copyFailed: "Il browser ha bloccato la copia. Seleziona il testo e copialo",
  share: "Condividi",
  shareFailed: "Condivisione non riuscita. Copia invece il link",
  print: "Stampa",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Altri comunicati stampa: {publisher}",
  moreReleases: "Altri comunicati stampa",
};

export const subscribe: SubscribeStrings = {
  sending: "Invio in corso…",
  errorSummary: "Il modulo contiene errori",
  emailMissing: "Inserisci il tuo indirizzo email",
  emailInvalid: "Inserisci un indirizzo email valido, ad esempio nome@example.com",
  consentMissing: "Seleziona la casella per accettare di ricevere email",
};

const serviceProblem = "Si è verificato un problema con il servizio. Riprova più tardi";

export const outcomes: OutcomeStrings = {
  pending: "Controlla la tua email. Per confermare, apri il link che ti abbiamo inviato",
  subscribed: "Iscrizione completata. Invieremo i comunicati stampa a questo indirizzo email",
  another: "Usa un altro indirizzo email",
  failed: {
    rejected: "Iscrizione non riuscita. Controlla il tuo indirizzo email e riprova",
    "rate-limited": "Hai fatto troppi tentativi. Attendi qualche minuto e riprova",
    unavailable: serviceProblem,
    network: "Richiesta non inviata. Controlla la connessione a internet e riprova",
    timeout: serviceProblem,
  },
  retryLater: "Hai fatto troppi tentativi. Riprova {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "Indirizzo email",
  consent: "Acconsento all’uso del mio indirizzo email per l’invio di comunicati stampa",
  privacy: "Come usiamo i tuoi dati",
  submit: "Iscriviti",
  leaveEmpty: "Lascia vuoto questo campo",
  manage: "Modifica l’iscrizione",
  unsubscribe: "Annulla l’iscrizione",
};

export const choices: ChoiceStrings = {
  topics: "Argomenti",
  languages: "Lingue",
  noneIsAll: "Se non selezioni nulla, riceverai tutto",
  frequency: "Con quale frequenza vuoi ricevere le email?",
  frequencies: {
    immediately: "Subito dopo la pubblicazione",
    daily: "Una volta al giorno",
    weekly: "Una volta a settimana",
    monthly: "Una volta al mese",
  },
};
