import type { GatewayStrings } from "./gateway-strings.js";

export const nb: GatewayStrings = {
  form: {
    title: "Abonner",
    email: "E-postadresse",
    consent: "Jeg samtykker til at dere bruker e-postadressen min til å sende meg pressemeldinger",
    privacy: "Slik bruker vi data om deg",
    submit: "Abonner",
    leaveEmpty: "La dette feltet stå tomt",
    error: "Feil",
    emailMissing: "Skriv inn e-postadressen din",
    emailInvalid: "Skriv inn en gyldig e-postadresse, for eksempel navn@example.com",
    consentMissing: "Kryss av i boksen for å samtykke til å få e-post",
    listUnknown: "Velg et av alternativene",
    choiceUnknown: "Velg et av alternativene",
    proofMissing: "Vi kontrollerer fortsatt forespørselen. Vent noen sekunder og prøv igjen",
  },
  choices: {
    questions: { topic: "Temaer", language: "Språk", frequency: "Hvor ofte vil du ha e-post?" },
    answers: { topic: "Temaer", language: "Språk", frequency: "Hvor ofte" },
    noneIsAll: "Hvis du ikke velger noe, får du alle pressemeldinger",
    all: "Alle",
    save: "Lagre endringene",
    saved: "Endringene er lagret",
    frequencies: {
      immediately: "Så snart noe publiseres",
      daily: "Én gang om dagen",
      weekly: "Én gang i uken",
      monthly: "Én gang i måneden",
    },
    timeZone: "Tidssone for e-postene",
    timeZoneOfList: "Standard ({zone})",
    timeZoneUnknown: "Velg en tidssone fra listen",
    nextDigest: "Neste e-post kommer {date} kl. {time}, hvis det er noe nytt.",
  },
  pages: {
    pending: {
      title: "Sjekk e-posten din",
      text: "Vi har sendt deg en e-post. Bekreft abonnementet med lenken i den. Hvis den ikke kommer i løpet av noen minutter, kan du se i mappen for søppelpost.",
    },
    rateLimited: { title: "Du har prøvd for mange ganger", text: "Prøv igjen {when}." },
    unavailable: { title: "Tjenesten virker ikke akkurat nå", text: "Prøv igjen senere." },
    notUnderstood: { title: "Noe gikk galt", text: "Gå tilbake og prøv igjen." },
    siteRefused: {
      title: "Skjemaet virker ikke",
      text: "Nettstedet du kom fra, har ikke lov til å bruke skjemaet. Gi beskjed til eieren av nettstedet.",
    },
    confirm: {
      title: "Bekreft abonnementet",
      text: "Bekreft at du vil ha {list} på e-post.",
      button: "Bekreft abonnementet",
    },
    confirmed: {
      title: "Du abonnerer nå",
      text: "Vi sender deg {list} på e-post. Du kan avslutte abonnementet med lenken i hver e-post.",
    },
    alreadyConfirmed: {
      title: "Du har allerede bekreftet",
      text: "Du abonnerer på {list}. Du trenger ikke å gjøre noe mer.",
    },
    expired: {
      title: "Lenken har utløpt",
      text: "Den var gyldig i {hours} timer. Abonner på nytt for å få en ny lenke.",
    },
    linkInvalid: {
      title: "Lenken virker ikke",
      text: "Noen e-postprogrammer deler opp lange lenker. Kopier hele lenken fra e-posten og lim den inn i nettleseren.",
    },
    linkEnded: {
      title: "Lenken virker ikke lenger",
      text: "Abonnementet den gjaldt, er avsluttet. Abonner på nytt hvis du vil ha e-post.",
    },
    manage: {
      title: "Abonnementet ditt",
      text: "Du abonnerer på {list}.",
      button: "Avslutt abonnementet",
    },
    manageEnded: { title: "Abonnementet ditt", text: "Du abonnerer ikke på {list}." },
    unsubscribe: {
      title: "Avslutt abonnementet",
      text: "Vil du slutte å få {list} på e-post?",
      button: "Avslutt abonnementet",
    },
    unsubscribed: { title: "Abonnementet er avsluttet", text: "Du får ikke lenger {list} på e-post." },
    releaseUnknown: {
      title: "Vi finner ikke pressemeldingen",
      text: "Den kan være fjernet. Sjekk at du har kopiert hele lenken.",
    },
    releaseWithdrawn: {
      title: "Pressemeldingen er trukket tilbake",
      text: "Avsenderen har trukket den tilbake, så vi viser den ikke lenger.",
    },
    toForm: "Abonner",
    toManage: "Endre abonnementet",
  },
  mails: {
    confirm: {
      subject: "Bekreft abonnementet på {list}",
      text: "Vi har fått en forespørsel om å sende {list} til denne e-postadressen. Bekreft med denne lenken innen {hours} timer:",
      button: "Bekreft abonnementet",
      ignore: "Hvis du ikke har bedt om dette, kan du se bort fra e-posten. Vi kontakter deg ikke igjen.",
    },
    known: {
      subject: "Du abonnerer allerede på {list}",
      text: "Vi har fått en forespørsel om å sende {list} til denne e-postadressen. Du abonnerer allerede, så du trenger ikke å gjøre noe.",
    },
    welcome: {
      subject: "Du abonnerer på {list}",
      text: "Takk. Du abonnerer nå på {list}. Ta vare på denne e-posten. Bruk lenkene i den hvis du vil endre eller avslutte abonnementet.",
    },
    manage: "Endre abonnementet",
    unsubscribe: "Avslutt abonnementet",
    reason: "Du får denne e-posten fordi du abonnerer på {list}.",
    browser: "Les i nettleseren",
    whole: "Les hele pressemeldingen",
    links: "Lenkeadresser",
    image: "Bilde: {text}",
    untitled: "Pressemelding",
    test: "Test: {subject}",
    correction: {
      subject: "Rettelse: {title}",
      text: "Dette er en rettelse av en pressemelding som vi har sendt deg tidligere.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { one: "{count} pressemelding", other: "{count} pressemeldinger" },
      contents: "I denne e-posten",
    },
  },
};
