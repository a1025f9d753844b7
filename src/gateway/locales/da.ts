import type { GatewayStrings } from "./gateway-strings.js";

export const da: GatewayStrings = {
  form: {
    title: "Abonnér",
    email: "E-mailadresse",
    consent: "Jeg giver samtykke til, at min adresse bruges til at sende mig pressemeddelelser.",
    privacy: "Sådan behandler vi dine oplysninger",
    submit: "Abonnér",
    leaveEmpty: "Lad dette felt stå tomt",
    error: "Fejl",
    emailMissing: "Skriv din e-mailadresse.",
    emailInvalid: "Det er ikke en hel e-mailadresse, for eksempel navn@example.org.",
    consentMissing: "Sæt kryds for at give samtykke, før du abonnerer.",
    listUnknown: "Denne liste findes ikke.",
    choiceUnknown: "Dette valg findes ikke.",
    proofMissing: "Din browser er ikke færdig med sin kontrol endnu. Prøv igen.",
  },
  choices: {
    topic: "Emner",
    language: "Sprog",
    frequency: "Hvor tit",
    noneIsAll: "Vælg ingen for at få alt.",
    all: "alle",
    save: "Gem valg",
    saved: "Dine valg er gemt.",
    frequencies: {
      immediately: "så snart det udgives",
      daily: "én gang om dagen",
      weekly: "én gang om ugen",
      monthly: "én gang om måneden",
    },
  },
  pages: {
    pending: {
      title: "Se i din indbakke",
      text: "Abonnementet begynder, når du følger linket i den mail, vi har sendt dig. Er der ikke kommet noget efter nogle minutter, så se i mappen med uønsket post.",
    },
    rateLimited: {
      title: "For mange forsøg",
      text: "Der har været for mange forsøg. Prøv igen {when}.",
    },
    unavailable: { title: "Ude af drift", text: "Tilmeldingen er ude af drift lige nu. Prøv igen senere." },
    notUnderstood: {
      title: "Ikke godtaget",
      text: "Tilmeldingen kunne ikke forstås. Gå tilbage, og prøv igen.",
    },
    confirm: {
      title: "Bekræft dit abonnement",
      text: "Der mangler kun ét trin: Bekræft, at du gerne vil have {list} som e-mail.",
      button: "Bekræft abonnement",
    },
    confirmed: {
      title: "Du abonnerer nu",
      text: "Du får {list} som e-mail. I hver mail er der et link til at afmelde.",
    },
    alreadyConfirmed: {
      title: "Allerede bekræftet",
      text: "Alt er i orden: Dit abonnement på {list} er bekræftet. Du behøver ikke gøre mere.",
    },
    expired: {
      title: "Linket er udløbet",
      text: "Linket gjaldt i {hours} timer. Tilmeld dig igen, så sender vi dig et nyt.",
    },
    linkInvalid: {
      title: "Linket er ikke helt",
      text: "Mailprogrammer deler nogle gange lange links. Kopiér hele linket fra mailen til din browser.",
    },
    linkEnded: {
      title: "Linket er brugt",
      text: "Det abonnement, det gjaldt, er afsluttet. Tilmeld dig igen, hvis du vil.",
    },
    manage: { title: "Dit abonnement", text: "Du får {list} som e-mail.", button: "Afmeld" },
    manageEnded: { title: "Dit abonnement", text: "Du abonnerer ikke på {list}." },
    unsubscribe: {
      title: "Afmeld",
      text: "Vil du ikke længere have mails fra {list}?",
      button: "Afmeld",
    },
    unsubscribed: { title: "Du er afmeldt", text: "Du får ikke flere mails fra {list}." },
    toForm: "Abonnér",
    toManage: "Administrér dit abonnement",
  },
  mails: {
    confirm: {
      subject: "Bekræft dit abonnement på {list}",
      text: "Nogen, forhåbentlig dig, har bedt om at få {list} på denne adresse. Følg dette link inden {hours} timer for at bekræfte:",
      button: "Bekræft abonnement",
      ignore: "Var det ikke dig? Så skal du ikke gøre noget, og du hører ikke mere fra os.",
    },
    known: {
      subject: "Du abonnerer allerede på {list}",
      text: "Nogen, forhåbentlig dig, har bedt om at få {list} på denne adresse. Det gør du allerede, så du behøver ikke gøre noget.",
    },
    welcome: {
      subject: "Du abonnerer på {list}",
      text: "Tak, dit abonnement på {list} er bekræftet. Gem denne mail: Med dens links kan du fortryde.",
    },
    manage: "Administrér dit abonnement",
    unsubscribe: "Afmeld",
  },
};
