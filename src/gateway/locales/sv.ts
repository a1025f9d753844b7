import type { GatewayStrings } from "./gateway-strings.js";

export const sv: GatewayStrings = {
  form: {
    title: "Prenumerera",
    email: "E-postadress",
    consent: "Jag samtycker till att ni använder min e-postadress för att skicka pressmeddelanden till mig",
    privacy: "Så använder vi dina uppgifter",
    submit: "Prenumerera",
    leaveEmpty: "Lämna det här fältet tomt",
    error: "Fel",
    emailMissing: "Ange din e-postadress",
    emailInvalid: "Ange en giltig e-postadress, till exempel namn@example.com",
    consentMissing: "Kryssa i rutan för att samtycka till att få mejl",
    listUnknown: "Välj ett av alternativen",
    choiceUnknown: "Välj ett av alternativen",
    proofMissing: "Vi kontrollerar fortfarande din begäran. Vänta några sekunder och försök igen",
  },
  choices: {
    questions: { topic: "Ämnen", language: "Språk", frequency: "Hur ofta vill du få mejl?" },
    answers: { topic: "Ämnen", language: "Språk", frequency: "Hur ofta" },
    noneIsAll: "Om du inte väljer något får du alla pressmeddelanden",
    all: "Alla",
    save: "Spara ändringar",
    saved: "Ändringarna har sparats",
    frequencies: {
      immediately: "Direkt vid publicering",
      daily: "En gång om dagen",
      weekly: "En gång i veckan",
      monthly: "En gång i månaden",
    },
    timeZone: "Tidszon för dina mejl",
    timeZoneOfList: "Standard ({zone})",
    timeZoneUnknown: "Välj en tidszon i listan",
    nextDigest: "Nästa mejl kommer {date} kl. {time}, om det finns något nytt.",
  },
  pages: {
    pending: {
      title: "Titta i din inkorg",
      text: "Vi har skickat ett mejl till dig. Bekräfta din prenumeration med länken i mejlet. Om mejlet inte har kommit inom några minuter kan du titta i mappen för skräppost.",
    },
    rateLimited: { title: "Du har försökt för många gånger", text: "Försök igen {when}." },
    unavailable: { title: "Tjänsten fungerar inte just nu", text: "Försök igen senare." },
    notUnderstood: { title: "Något gick fel", text: "Gå tillbaka och försök igen." },
    siteRefused: {
      title: "Formuläret fungerar inte",
      text: "Webbplatsen som du kom från får inte använda formuläret. Meddela den som ansvarar för webbplatsen.",
    },
    confirm: {
      title: "Bekräfta din prenumeration",
      text: "Bekräfta att du vill få {list} via mejl.",
      button: "Bekräfta prenumerationen",
    },
    confirmed: {
      title: "Du prenumererar nu",
      text: "Vi skickar {list} till dig via mejl. Du kan avsluta prenumerationen med länken i varje mejl.",
    },
    alreadyConfirmed: {
      title: "Du har redan bekräftat",
      text: "Du prenumererar på {list}. Du behöver inte göra något mer.",
    },
    expired: {
      title: "Länken har gått ut",
      text: "Den gällde i {hours} timmar. Prenumerera igen för att få en ny länk.",
    },
    linkInvalid: {
      title: "Länken fungerar inte",
      text: "Vissa e-postprogram bryter långa länkar. Kopiera hela länken från mejlet och klistra in den i webbläsaren.",
    },
    linkEnded: {
      title: "Länken fungerar inte längre",
      text: "Prenumerationen som den gällde är avslutad. Prenumerera igen om du vill få mejl.",
    },
    manage: {
      title: "Din prenumeration",
      text: "Du prenumererar på {list}.",
      button: "Avsluta prenumerationen",
    },
    manageEnded: { title: "Din prenumeration", text: "Du prenumererar inte på {list}." },
    unsubscribe: {
      title: "Avsluta prenumerationen",
      text: "Vill du sluta få {list} via mejl?",
      button: "Avsluta prenumerationen",
    },
    unsubscribed: {
      title: "Prenumerationen är avslutad",
      text: "Du får inte längre {list} via mejl.",
    },
    releaseUnknown: {
      title: "Pressmeddelandet hittades inte",
      text: "Det kan ha tagits bort. Kontrollera att du har kopierat hela länken.",
    },
    releaseWithdrawn: {
      title: "Pressmeddelandet har dragits tillbaka",
      text: "Avsändaren har dragit tillbaka det, så vi visar det inte längre.",
    },
    toForm: "Prenumerera",
    toManage: "Ändra prenumerationen",
  },
  mails: {
    confirm: {
      subject: "Bekräfta din prenumeration på {list}",
      text: "Vi har fått en begäran om att skicka {list} till den här e-postadressen. Bekräfta med den här länken inom {hours} timmar:",
      button: "Bekräfta prenumerationen",
      ignore: "Om du inte har begärt detta kan du bortse från mejlet. Vi kontaktar dig inte igen.",
    },
    known: {
      subject: "Du prenumererar redan på {list}",
      text: "Vi har fått en begäran om att skicka {list} till den här e-postadressen. Du prenumererar redan, så du behöver inte göra något.",
    },
    welcome: {
      subject: "Du prenumererar på {list}",
      text: "Tack. Du prenumererar nu på {list}. Spara det här mejlet. Använd länkarna i det om du vill ändra eller avsluta prenumerationen.",
    },
    manage: "Ändra prenumerationen",
    unsubscribe: "Avsluta prenumerationen",
    reason: "Du får det här mejlet eftersom du prenumererar på {list}.",
    browser: "Läs i webbläsaren",
    whole: "Läs hela pressmeddelandet",
    links: "Länkadresser",
    image: "Bild: {text}",
    untitled: "Pressmeddelande",
    test: "Test: {subject}",
    correction: {
      subject: "Rättelse: {title}",
      text: "Det här är en rättelse av ett pressmeddelande som vi har skickat till dig tidigare.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { one: "{count} pressmeddelande", other: "{count} pressmeddelanden" },
      contents: "I det här mejlet",
    },
  },
};
