import type { GatewayStrings } from "./gateway-strings.js";

export const da: GatewayStrings = {
  form: {
    title: "Tilmeld dig",
    email: "E-mailadresse",
    consent: "Jeg giver samtykke til, at I bruger min e-mailadresse til at sende mig pressemeddelelser",
    privacy: "Sådan bruger vi dine oplysninger",
    submit: "Tilmeld",
    leaveEmpty: "Lad feltet stå tomt",
    error: "Fejl",
    emailMissing: "Skriv din e-mailadresse",
    emailInvalid: "Skriv en gyldig e-mailadresse, f.eks. navn@example.com",
    consentMissing: "Sæt kryds for at give samtykke til at få mails",
    listUnknown: "Vælg en af mulighederne",
    choiceUnknown: "Vælg en af mulighederne",
    proofMissing: "Vi tjekker stadig, at du ikke er en robot. Vent et par sekunder, og prøv igen",
  },
  choices: {
    questions: { topic: "Emner", language: "Sprog", frequency: "Hvor ofte vil du have mails?" },
    answers: { topic: "Emner", language: "Sprog", frequency: "Hvor ofte" },
    noneIsAll: "Du får alle, hvis du ikke vælger nogen",
    all: "Alle",
    save: "Gem ændringer",
    saved: "Dine ændringer er gemt",
    frequencies: {
      immediately: "Når der er nyt",
      daily: "Én gang om dagen",
      weekly: "Én gang om ugen",
      monthly: "Én gang om måneden",
    },
    timeZone: "Tidszone for dine mails",
    timeZoneOfList: "Standard ({zone})",
    timeZoneUnknown: "Vælg en tidszone på listen",
    nextDigest: "Din næste mail kommer {date} kl. {time}, hvis der er noget nyt.",
  },
  pages: {
    pending: {
      title: "Tjek din mail",
      text: "Vi har sendt dig en mail. Brug linket i den til at bekræfte din tilmelding. Hvis den ikke er kommet efter et par minutter, så kig i mappen med spam eller uønsket mail.",
    },
    rateLimited: { title: "Du har prøvet for mange gange", text: "Prøv igen {when}." },
    unavailable: { title: "Beklager, tjenesten virker ikke lige nu", text: "Prøv igen senere." },
    notUnderstood: { title: "Noget gik galt", text: "Gå tilbage, og prøv igen." },
    siteRefused: {
      title: "Formularen virker ikke",
      text: "Den hjemmeside, du kom fra, har ikke lov til at bruge formularen. Giv ejeren af hjemmesiden besked.",
    },
    confirm: {
      title: "Bekræft din tilmelding",
      text: "Bekræft, at du vil have {list} på mail.",
      button: "Bekræft tilmelding",
    },
    confirmed: {
      title: "Du er tilmeldt",
      text: "Vi sender dig {list} på mail. Der er et afmeldingslink i hver mail.",
    },
    alreadyConfirmed: {
      title: "Du har allerede bekræftet",
      text: "Du er tilmeldt {list}. Du behøver ikke gøre mere.",
    },
    expired: {
      title: "Linket er udløbet",
      text: "Det virkede i {hours} timer. Tilmeld dig igen for at få et nyt link.",
    },
    linkInvalid: {
      title: "Linket er ufuldstændigt",
      text: "Nogle mailprogrammer knækker lange links. Kopiér hele linket fra mailen, og sæt det ind i din browser.",
    },
    linkEnded: {
      title: "Linket virker ikke længere",
      text: "Den tilmelding, det gjaldt, er afsluttet. Tilmeld dig igen, hvis du vil have mails.",
    },
    manage: { title: "Din tilmelding", text: "Du er tilmeldt {list}.", button: "Afmeld" },
    manageEnded: { title: "Din tilmelding", text: "Du er ikke tilmeldt {list}." },
    unsubscribe: {
      title: "Afmeld",
      text: "Vil du afmelde {list}?",
      button: "Afmeld",
    },
    unsubscribed: { title: "Du er afmeldt", text: "Du får ikke længere {list} på mail." },
    releaseUnknown: {
      title: "Vi kan ikke finde pressemeddelelsen",
      text: "Den er måske fjernet. Tjek, at du har kopieret hele linket.",
    },
    releaseWithdrawn: {
      title: "Pressemeddelelsen er trukket tilbage",
      text: "Afsenderen har trukket den tilbage, så vi viser den ikke længere.",
    },
    toForm: "Tilmeld dig",
    toManage: "Ret din tilmelding",
  },
  mails: {
    confirm: {
      subject: "Bekræft din tilmelding til {list}",
      text: "Vi er blevet bedt om at sende {list} til denne e-mailadresse. Bekræft med dette link inden for {hours} timer:",
      button: "Bekræft tilmelding",
      ignore: "Hvis du ikke har bedt om dette, kan du se bort fra denne mail. Så hører du ikke mere fra os.",
    },
    known: {
      subject: "Du er allerede tilmeldt {list}",
      text: "Vi er blevet bedt om at sende {list} til denne e-mailadresse. Du er allerede tilmeldt, så du behøver ikke gøre noget.",
    },
    welcome: {
      subject: "Du er tilmeldt {list}",
      text: "Tak. Du er nu tilmeldt {list}. Gem denne mail. Brug linkene i mailen, hvis du vil rette din tilmelding eller afmelde den.",
    },
    manage: "Ret din tilmelding",
    unsubscribe: "Afmeld",
    reason: "Du får denne mail, fordi du er tilmeldt {list}.",
    browser: "Læs i din browser",
    whole: "Læs hele pressemeddelelsen",
    links: "Linkadresser",
    image: "Billede: {text}",
    untitled: "Pressemeddelelse",
    test: "Test: {subject}",
    correction: {
      subject: "Rettelse: {title}",
      text: "Dette er en rettelse af en pressemeddelelse, som vi har sendt dig tidligere.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { one: "{count} pressemeddelelse", other: "{count} pressemeddelelser" },
      contents: "I denne mail",
    },
  },
};
