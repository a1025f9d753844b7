import type { GatewayStrings } from "./gateway-strings.js";

// “{list}” stands after a colon: there it needs neither an ending nor the article a/az, which depends on its first letter.
export const hu: GatewayStrings = {
  form: {
    title: "Feliratkozás",
    email: "E-mail-cím",
    consent: "Hozzájárulok ahhoz, hogy e-mail-címemet sajtóközlemények küldésére felhasználják",
    privacy: "Adatkezelési tájékoztató",
    submit: "Feliratkozás",
    leaveEmpty: "Hagyja üresen ezt a mezőt",
    error: "Hiba",
    emailMissing: "Adja meg az e-mail-címét",
    emailInvalid: "Adjon meg egy érvényes e-mail-címet, például: nev@example.com",
    consentMissing: "A feliratkozáshoz jelölje be a hozzájárulást",
    listUnknown: "Válasszon a listából",
    choiceUnknown: "Válasszon a listából",
    proofMissing: "Még ellenőrizzük a kérését. Várjon néhány másodpercet, és próbálja újra",
  },
  choices: {
    questions: { topic: "Témák", language: "Nyelvek", frequency: "Milyen gyakran szeretne e-mailt kapni?" },
    answers: { topic: "Témák", language: "Nyelvek", frequency: "Gyakoriság" },
    noneIsAll: "Ha egyet sem választ, mindent megkap",
    all: "Összes",
    save: "Módosítások mentése",
    saved: "A módosításokat mentettük",
    frequencies: {
      immediately: "Azonnal, amint megjelenik",
      daily: "Naponta egyszer",
      weekly: "Hetente egyszer",
      monthly: "Havonta egyszer",
    },
    timeZone: "Az e-mailek időzónája",
    timeZoneOfList: "Alapértelmezett ({zone})",
    timeZoneUnknown: "Válasszon időzónát a listából",
    nextDigest: "A következő e-mail várható ideje, ha lesz újdonság: {date}, {time}.",
  },
  pages: {
    pending: {
      title: "Nézze meg a postafiókját",
      text: "Küldtünk Önnek egy e-mailt. A benne lévő hivatkozással erősítse meg feliratkozását. Ha néhány percen belül nem érkezik meg, nézze meg a levélszemét (spam) mappát is.",
    },
    rateLimited: { title: "Túl sokszor próbálkozott", text: "Próbálja újra {when}." },
    unavailable: { title: "A szolgáltatás jelenleg nem érhető el", text: "Próbálja újra később." },
    notUnderstood: { title: "Hiba történt", text: "Lépjen vissza, és próbálja újra." },
    siteRefused: {
      title: "Ez az űrlap nem működik",
      text: "A webhely, ahonnan érkezett, nem jogosult az űrlap használatára. Jelezze ezt a webhely üzemeltetőjének.",
    },
    confirm: {
      title: "Erősítse meg feliratkozását",
      text: "Erősítse meg, hogy e-mailben szeretné kapni a következőt: {list}.",
      button: "Feliratkozás megerősítése",
    },
    confirmed: {
      title: "Sikeresen feliratkozott",
      text: "E-mailben küldjük Önnek a következőt: {list}. A leiratkozáshoz használja az e-mailjeinkben található hivatkozást.",
    },
    alreadyConfirmed: {
      title: "Már megerősítette a feliratkozását",
      text: "Ön feliratkozott a következőre: {list}. Nincs további teendője.",
    },
    expired: {
      title: "Ez a hivatkozás lejárt",
      text: "{hours} óráig volt érvényes. Iratkozzon fel újra, hogy új hivatkozást kapjon.",
    },
    linkInvalid: {
      title: "Ez a hivatkozás nem működik",
      text: "Egyes levelezőprogramok megtörik a hosszú hivatkozásokat. Másolja ki az e-mailből a teljes hivatkozást, és illessze be a böngészőbe.",
    },
    linkEnded: {
      title: "Ez a hivatkozás már nem működik",
      text: "A hozzá tartozó feliratkozás megszűnt. Iratkozzon fel újra, ha szeretne e-maileket kapni.",
    },
    manage: {
      title: "Az Ön feliratkozása",
      text: "Ön feliratkozott a következőre: {list}.",
      button: "Leiratkozás",
    },
    manageEnded: { title: "Az Ön feliratkozása", text: "Ön nincs feliratkozva a következőre: {list}." },
    unsubscribe: {
      title: "Leiratkozás",
      text: "Valóban leiratkozik a következőről: {list}?",
      button: "Leiratkozás",
    },
    unsubscribed: { title: "Sikeresen leiratkozott", text: "Többé nem küldjük Önnek a következőt: {list}." },
    releaseUnknown: {
      title: "A sajtóközlemény nem található",
      text: "Lehet, hogy törölték. Ellenőrizze, hogy a teljes hivatkozást kimásolta-e.",
    },
    releaseWithdrawn: {
      title: "A sajtóközleményt visszavonták",
      text: "A közzétevő visszavonta, ezért már nem jelenítjük meg.",
    },
    toForm: "Feliratkozás",
    toManage: "Feliratkozás módosítása",
  },
  mails: {
    confirm: {
      subject: "Erősítse meg feliratkozását: {list}",
      text: "Kérés érkezett hozzánk, hogy erre az e-mail-címre küldjük a következőt: {list}. A megerősítéshez {hours} órán belül nyissa meg ezt a hivatkozást:",
      button: "Feliratkozás megerősítése",
      ignore: "Ha nem Ön kérte ezt, hagyja figyelmen kívül ezt az e-mailt. Többet nem írunk Önnek.",
    },
    known: {
      subject: "Ön már feliratkozott: {list}",
      text: "Kérés érkezett hozzánk, hogy erre az e-mail-címre küldjük a következőt: {list}. Ön már feliratkozott rá, így nincs teendője.",
    },
    welcome: {
      subject: "Sikeresen feliratkozott: {list}",
      text: "Köszönjük. Ön feliratkozott a következőre: {list}. Őrizze meg ezt az e-mailt: a benne lévő hivatkozásokkal módosíthatja feliratkozását, vagy leiratkozhat.",
    },
    manage: "Feliratkozás módosítása",
    unsubscribe: "Leiratkozás",
    reason: "Azért kapta ezt az e-mailt, mert feliratkozott a következőre: {list}.",
    browser: "Olvasás böngészőben",
    whole: "A teljes sajtóközlemény elolvasása",
    links: "A hivatkozások címei",
    image: "Kép: {text}",
    untitled: "Sajtóközlemény",
    test: "Próba: {subject}",
    correction: {
      subject: "Helyesbítés: {title}",
      text: "Ez egy korábban elküldött sajtóközlemény helyesbítése.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { one: "{count} sajtóközlemény", other: "{count} sajtóközlemény" },
      contents: "Az e-mail tartalma",
    },
  },
};
