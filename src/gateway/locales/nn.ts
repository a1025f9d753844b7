import type { GatewayStrings } from "./gateway-strings.js";

export const nn: GatewayStrings = {
  form: {
    title: "Abonner",
    email: "E-postadresse",
    consent: "Eg samtykkjer til at de bruker e-postadressa mi til å sende meg pressemeldingar",
    privacy: "Slik bruker vi data om deg",
    submit: "Abonner",
    leaveEmpty: "La dette feltet stå tomt",
    error: "Feil",
    emailMissing: "Skriv inn e-postadressa di",
    emailInvalid: "Skriv inn ei gyldig e-postadresse, til dømes namn@example.com",
    consentMissing: "Kryss av i boksen for å samtykkje til å få e-post",
    listUnknown: "Vel eitt av alternativa",
    choiceUnknown: "Vel eitt av alternativa",
    proofMissing: "Vi kontrollerer framleis førespurnaden. Vent nokre sekund og prøv igjen",
  },
  choices: {
    questions: { topic: "Tema", language: "Språk", frequency: "Kor ofte vil du ha e-post?" },
    answers: { topic: "Tema", language: "Språk", frequency: "Kor ofte" },
    noneIsAll: "Viss du ikkje vel noko, får du alle pressemeldingar",
    all: "Alle",
    save: "Lagre endringane",
    saved: "Endringane er lagra",
    frequencies: {
      immediately: "Så snart noko blir publisert",
      daily: "Éin gong om dagen",
      weekly: "Éin gong i veka",
      monthly: "Éin gong i månaden",
    },
    timeZone: "Tidssone for e-postane",
    timeZoneOfList: "Standard ({zone})",
    timeZoneUnknown: "Vel ei tidssone frå lista",
    nextDigest: "Neste e-post kjem {date} kl. {time}, viss det er noko nytt.",
  },
  pages: {
    pending: {
      title: "Sjekk e-posten din",
      text: "Vi har sendt deg ein e-post. Stadfest abonnementet med lenkja i e-posten. Viss e-posten ikkje kjem i løpet av nokre minutt, kan du sjå i mappa for søppelpost.",
    },
    rateLimited: { title: "Du har prøvd for mange gonger", text: "Prøv igjen {when}." },
    unavailable: { title: "Tenesta verkar ikkje akkurat no", text: "Prøv igjen seinare." },
    notUnderstood: { title: "Noko gjekk gale", text: "Gå tilbake og prøv igjen." },
    siteRefused: {
      title: "Skjemaet verkar ikkje",
      text: "Nettstaden du kom frå, har ikkje lov til å bruke skjemaet. Gi beskjed til eigaren av nettstaden.",
    },
    confirm: {
      title: "Stadfest abonnementet",
      text: "Stadfest at du vil ha {list} på e-post.",
      button: "Stadfest abonnementet",
    },
    confirmed: {
      title: "Du abonnerer no",
      text: "Vi sender deg {list} på e-post. Du kan avslutte abonnementet med lenkja i kvar e-post.",
    },
    alreadyConfirmed: {
      title: "Du har allereie stadfesta",
      text: "Du abonnerer på {list}. Du treng ikkje å gjere noko meir.",
    },
    expired: {
      title: "Lenkja har gått ut",
      text: "Ho var gyldig i {hours} timar. Abonner på nytt for å få ei ny lenkje.",
    },
    linkInvalid: {
      title: "Lenkja verkar ikkje",
      text: "Nokre e-postprogram deler opp lange lenkjer. Kopier heile lenkja frå e-posten og lim ho inn i nettlesaren.",
    },
    linkEnded: {
      title: "Lenkja verkar ikkje lenger",
      text: "Abonnementet ho gjaldt, er avslutta. Abonner på nytt viss du vil ha e-post.",
    },
    manage: {
      title: "Abonnementet ditt",
      text: "Du abonnerer på {list}.",
      button: "Avslutt abonnementet",
    },
    manageEnded: { title: "Abonnementet ditt", text: "Du abonnerer ikkje på {list}." },
    unsubscribe: {
      title: "Avslutt abonnementet",
      text: "Vil du slutte å få {list} på e-post?",
      button: "Avslutt abonnementet",
    },
    unsubscribed: { title: "Abonnementet er avslutta", text: "Du får ikkje lenger {list} på e-post." },
    releaseUnknown: {
      title: "Vi finn ikkje pressemeldinga",
      text: "Ho kan vere fjerna. Sjekk at du har kopiert heile lenkja.",
    },
    releaseWithdrawn: {
      title: "Pressemeldinga er trekt tilbake",
      text: "Avsendaren har trekt ho tilbake, så vi viser ho ikkje lenger.",
    },
    toForm: "Abonner",
    toManage: "Endre abonnementet",
  },
  mails: {
    confirm: {
      subject: "Stadfest abonnementet på {list}",
      text: "Vi har fått ein førespurnad om å sende {list} til denne e-postadressa. Stadfest med denne lenkja innan {hours} timar:",
      button: "Stadfest abonnementet",
      ignore: "Viss du ikkje har bedt om dette, kan du sjå bort frå e-posten. Vi kontaktar deg ikkje igjen.",
    },
    known: {
      subject: "Du abonnerer allereie på {list}",
      text: "Vi har fått ein førespurnad om å sende {list} til denne e-postadressa. Du abonnerer allereie, så du treng ikkje å gjere noko.",
    },
    welcome: {
      subject: "Du abonnerer på {list}",
      text: "Takk. Du abonnerer no på {list}. Ta vare på denne e-posten. Med lenkjene i han kan du endre eller avslutte abonnementet.",
    },
    manage: "Endre abonnementet",
    unsubscribe: "Avslutt abonnementet",
    reason: "Du får denne e-posten fordi du abonnerer på {list}.",
    browser: "Les i nettlesaren",
    whole: "Les heile pressemeldinga",
    links: "Lenkjeadresser",
    image: "Bilete: {text}",
    untitled: "Pressemelding",
    test: "Test: {subject}",
    correction: {
      subject: "Retting: {title}",
      text: "Dette er ei retting av ei pressemelding som vi har sendt deg tidlegare.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { one: "{count} pressemelding", other: "{count} pressemeldingar" },
      contents: "I denne e-posten",
    },
  },
};
