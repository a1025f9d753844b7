import type { GatewayStrings } from "./gateway-strings.js";

export const it: GatewayStrings = {
  form: {
    title: "Iscriviti",
    email: "Indirizzo email",
    consent: "Acconsento all’uso del mio indirizzo email per l’invio di comunicati stampa",
    privacy: "Come usiamo i tuoi dati",
    submit: "Iscriviti",
    leaveEmpty: "Lascia vuoto questo campo",
    error: "Errore",
    emailMissing: "Inserisci il tuo indirizzo email",
    emailInvalid: "Inserisci un indirizzo email valido, ad esempio nome@example.com",
    consentMissing: "Seleziona la casella per accettare di ricevere email",
    listUnknown: "Seleziona un’opzione dall’elenco",
    choiceUnknown: "Seleziona un’opzione dall’elenco",
    proofMissing: "Stiamo ancora verificando la tua richiesta. Attendi qualche secondo e riprova",
  },
  choices: {
    questions: {
      topic: "Argomenti",
      language: "Lingue",
      frequency: "Con quale frequenza vuoi ricevere le email?",
    },
    answers: { topic: "Argomenti", language: "Lingue", frequency: "Frequenza" },
    noneIsAll: "Se non selezioni nulla, riceverai tutto",
    all: "Qualsiasi",
    save: "Salva le modifiche",
    saved: "Le modifiche sono state salvate",
    frequencies: {
      immediately: "Subito dopo la pubblicazione",
      daily: "Una volta al giorno",
      weekly: "Una volta a settimana",
      monthly: "Una volta al mese",
    },
    timeZone: "Fuso orario per le email",
    timeZoneOfList: "Predefinito ({zone})",
    timeZoneUnknown: "Seleziona un fuso orario dall’elenco",
    nextDigest: "La prossima email arriverà {date} alle ore {time}, se ci sono novità.",
  },
  pages: {
    pending: {
      title: "Controlla la tua email",
      text: "Ti abbiamo inviato un’email. Apri il link al suo interno per confermare l’iscrizione. Se non arriva entro qualche minuto, controlla la cartella della posta indesiderata (spam).",
    },
    rateLimited: { title: "Hai fatto troppi tentativi", text: "Riprova {when}." },
    unavailable: { title: "Si è verificato un problema con il servizio", text: "Riprova più tardi." },
    notUnderstood: { title: "Si è verificato un problema", text: "Torna indietro e riprova." },
    siteRefused: {
      title: "Questo modulo non funziona",
      text: "Il sito da cui provieni non è autorizzato a usarlo. Segnalalo a chi gestisce quel sito.",
    },
    confirm: {
      title: "Conferma l’iscrizione",
      text: "Conferma di voler ricevere {list} via email.",
      button: "Conferma l’iscrizione",
    },
    confirmed: {
      title: "Iscrizione completata",
      text: "Ti invieremo {list} via email. Per annullare l’iscrizione, usa il link presente in ogni nostra email.",
    },
    alreadyConfirmed: {
      title: "Hai già confermato",
      text: "La tua iscrizione a {list} è attiva. Non devi fare altro.",
    },
    expired: {
      title: "Questo link è scaduto",
      text: "Era valido per {hours} ore. Iscriviti di nuovo per ricevere un nuovo link.",
    },
    linkInvalid: {
      title: "Questo link non funziona",
      text: "Alcune app di posta spezzano i link lunghi. Copia l’intero link dall’email e incollalo nel browser.",
    },
    linkEnded: {
      title: "Questo link non è più valido",
      text: "L’iscrizione a cui si riferiva non è più attiva. Iscriviti di nuovo se vuoi ricevere email.",
    },
    manage: {
      title: "La tua iscrizione",
      text: "La tua iscrizione a {list} è attiva.",
      button: "Annulla l’iscrizione",
    },
    manageEnded: { title: "La tua iscrizione", text: "La tua iscrizione a {list} non è attiva." },
    unsubscribe: {
      title: "Annulla l’iscrizione",
      text: "Non vuoi più ricevere {list} via email?",
      button: "Annulla l’iscrizione",
    },
    unsubscribed: { title: "Iscrizione annullata", text: "Non riceverai più {list} via email." },
    releaseUnknown: {
      title: "Comunicato stampa non trovato",
      text: "Potrebbe essere stato rimosso. Controlla di aver copiato l’intero link.",
    },
    releaseWithdrawn: {
      title: "Questo comunicato stampa è stato ritirato",
      text: "Chi lo ha pubblicato lo ha ritirato, quindi non lo mostriamo più.",
    },
    toForm: "Iscriviti",
    toManage: "Modifica l’iscrizione",
  },
  mails: {
    confirm: {
      subject: "Conferma l’iscrizione a {list}",
      text: "Abbiamo ricevuto la richiesta di inviare {list} a questo indirizzo email. Per confermare, apri questo link entro {hours} ore:",
      button: "Conferma l’iscrizione",
      ignore: "Se non hai fatto tu questa richiesta, ignora questa email. Non ti contatteremo più.",
    },
    known: {
      subject: "La tua iscrizione a {list} è già attiva",
      text: "Abbiamo ricevuto la richiesta di inviare {list} a questo indirizzo email. La tua iscrizione è già attiva. Non devi fare nulla.",
    },
    welcome: {
      subject: "La tua iscrizione a {list} è attiva",
      text: "Grazie. Ora la tua iscrizione a {list} è attiva. Conserva questa email: contiene i link per modificare o annullare l’iscrizione.",
    },
    manage: "Modifica l’iscrizione",
    unsubscribe: "Annulla l’iscrizione",
    reason: "Ricevi questa email perché hai richiesto l’iscrizione a {list}.",
    browser: "Leggi nel browser",
    whole: "Leggi tutto il comunicato stampa",
    links: "Indirizzi dei link",
    image: "Immagine: {text}",
    untitled: "Comunicato stampa",
    test: "Prova: {subject}",
    correction: {
      subject: "Rettifica: {title}",
      text: "Questa è la rettifica di un comunicato stampa che ti abbiamo inviato in precedenza.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { one: "{count} comunicato stampa", other: "{count} comunicati stampa" },
      contents: "In questa email",
    },
  },
};
