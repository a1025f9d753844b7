import type { GatewayStrings } from "./gateway-strings.js";

export const nl: GatewayStrings = {
  form: {
    title: "Abonneren",
    email: "E-mailadres",
    consent: "Ik ga ermee akkoord dat u mijn e-mailadres gebruikt om mij persberichten te sturen",
    privacy: "Hoe we uw gegevens gebruiken",
    submit: "Abonneren",
    leaveEmpty: "Laat dit veld leeg",
    error: "Fout",
    emailMissing: "Vul uw e-mailadres in",
    emailInvalid: "Vul een geldig e-mailadres in, bijvoorbeeld naam@example.com",
    consentMissing: "Vink het vakje aan om toestemming te geven voor e-mails",
    listUnknown: "Kies een optie uit de lijst",
    choiceUnknown: "Kies een optie uit de lijst",
    proofMissing: "We controleren uw aanvraag nog. Wacht een paar seconden en probeer het opnieuw",
  },
  choices: {
    questions: { topic: "Onderwerpen", language: "Talen", frequency: "Hoe vaak wilt u e-mails ontvangen?" },
    answers: { topic: "Onderwerpen", language: "Talen", frequency: "Hoe vaak" },
    noneIsAll: "Als u niets kiest, ontvangt u alles",
    all: "Alle",
    save: "Wijzigingen opslaan",
    saved: "Uw wijzigingen zijn opgeslagen",
    frequencies: {
      immediately: "Direct na publicatie",
      daily: "Eén keer per dag",
      weekly: "Eén keer per week",
      monthly: "Eén keer per maand",
    },
    timeZone: "Tijdzone voor uw e-mails",
    timeZoneOfList: "Standaard ({zone})",
    timeZoneUnknown: "Kies een tijdzone uit de lijst",
    nextDigest: "Uw volgende e-mail komt op {date} om {time} uur, als er iets nieuws is.",
  },
  pages: {
    pending: {
      title: "Bekijk uw e-mail",
      text: "We hebben u een e-mail gestuurd. Open de link in die e-mail om uw abonnement te bevestigen. Hebt u na een paar minuten niets ontvangen? Kijk dan in uw map met ongewenste e-mail (spam).",
    },
    rateLimited: { title: "U hebt het te vaak geprobeerd", text: "Probeer het {when} opnieuw." },
    unavailable: { title: "Er is een storing", text: "Probeer het later opnieuw." },
    notUnderstood: { title: "Er is iets misgegaan", text: "Ga terug en probeer het opnieuw." },
    siteRefused: {
      title: "Dit formulier werkt niet",
      text: "De website waar u vandaan komt, mag dit formulier niet gebruiken. Meld dit bij de eigenaar van die website.",
    },
    confirm: {
      title: "Bevestig uw abonnement",
      text: "Bevestig dat u {list} per e-mail wilt ontvangen.",
      button: "Abonnement bevestigen",
    },
    confirmed: {
      title: "U bent geabonneerd",
      text: "We sturen u {list} per e-mail. Opzeggen kan met de link in elke e-mail van ons.",
    },
    alreadyConfirmed: {
      title: "U hebt uw abonnement al bevestigd",
      text: "U bent geabonneerd op {list}. U hoeft verder niets te doen.",
    },
    expired: {
      title: "Deze link is verlopen",
      text: "De link was {hours} uur geldig. Abonneer u opnieuw om een nieuwe link te krijgen.",
    },
    linkInvalid: {
      title: "Deze link werkt niet",
      text: "Sommige e-mailprogramma’s breken lange links af. Kopieer de hele link uit de e-mail en plak die in uw browser.",
    },
    linkEnded: {
      title: "Deze link werkt niet meer",
      text: "Het abonnement waar de link bij hoorde, is beëindigd. Abonneer u opnieuw als u e-mails wilt ontvangen.",
    },
    manage: { title: "Uw abonnement", text: "U bent geabonneerd op {list}.", button: "Abonnement opzeggen" },
    manageEnded: { title: "Uw abonnement", text: "U bent niet geabonneerd op {list}." },
    unsubscribe: {
      title: "Abonnement opzeggen",
      text: "Wilt u {list} niet meer per e-mail ontvangen?",
      button: "Abonnement opzeggen",
    },
    unsubscribed: { title: "Uw abonnement is opgezegd", text: "U ontvangt {list} niet meer per e-mail." },
    releaseUnknown: {
      title: "Dit persbericht is niet gevonden",
      text: "Mogelijk is het verwijderd. Controleer of u de hele link hebt gekopieerd.",
    },
    releaseWithdrawn: {
      title: "Dit persbericht is ingetrokken",
      text: "De afzender heeft het ingetrokken. Daarom tonen we het niet meer.",
    },
    toForm: "Abonneren",
    toManage: "Abonnement wijzigen",
  },
  mails: {
    confirm: {
      subject: "Bevestig uw abonnement op {list}",
      text: "We hebben een verzoek gekregen om {list} naar dit e-mailadres te sturen. Open deze link binnen {hours} uur om te bevestigen:",
      button: "Abonnement bevestigen",
      ignore:
        "Hebt u hier niet om gevraagd? Dan kunt u deze e-mail negeren. We nemen geen contact meer met u op.",
    },
    known: {
      subject: "U bent al geabonneerd op {list}",
      text: "We hebben een verzoek gekregen om {list} naar dit e-mailadres te sturen. U bent al geabonneerd. U hoeft niets te doen.",
    },
    welcome: {
      subject: "U bent geabonneerd op {list}",
      text: "Bedankt. U bent nu geabonneerd op {list}. Bewaar deze e-mail. Met de links in deze e-mail kunt u uw abonnement wijzigen of opzeggen.",
    },
    manage: "Abonnement wijzigen",
    unsubscribe: "Abonnement opzeggen",
    reason: "U ontvangt deze e-mail omdat u geabonneerd bent op {list}.",
    browser: "Lezen in uw browser",
    whole: "Het hele persbericht lezen",
    links: "Adressen van de links",
    image: "Afbeelding: {text}",
    untitled: "Persbericht",
    test: "Test: {subject}",
    correction: {
      subject: "Correctie: {title}",
      text: "Dit is een correctie op een persbericht dat we u eerder hebben gestuurd.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { one: "{count} persbericht", other: "{count} persberichten" },
      contents: "In deze e-mail",
    },
  },
};
