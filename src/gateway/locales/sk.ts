import type { GatewayStrings } from "./gateway-strings.js";

export const sk: GatewayStrings = {
  form: {
    title: "Prihlásenie na odber",
    email: "E-mailová adresa",
    consent: "Súhlasím s použitím svojej e-mailovej adresy na zasielanie tlačových správ",
    privacy: "Ako používame vaše údaje",
    submit: "Prihlásiť sa na odber",
    leaveEmpty: "Toto pole nechajte prázdne",
    error: "Chyba",
    emailMissing: "Zadajte e-mailovú adresu",
    emailInvalid: "Zadajte platnú e-mailovú adresu, napríklad meno@example.com",
    consentMissing: "Ak súhlasíte so zasielaním e-mailov, označte políčko",
    listUnknown: "Vyberte možnosť zo zoznamu",
    choiceUnknown: "Vyberte možnosť zo zoznamu",
    proofMissing: "Vašu žiadosť ešte overujeme. Počkajte niekoľko sekúnd a skúste to znova",
  },
  choices: {
    questions: { topic: "Témy", language: "Jazyky", frequency: "Ako často chcete dostávať e-maily?" },
    answers: { topic: "Témy", language: "Jazyky", frequency: "Ako často" },
    noneIsAll: "Ak nič nevyberiete, budete dostávať všetky správy",
    all: "Všetky",
    save: "Uložiť zmeny",
    saved: "Zmeny sú uložené",
    frequencies: {
      immediately: "Hneď po zverejnení",
      daily: "Raz denne",
      weekly: "Raz týždenne",
      monthly: "Raz mesačne",
    },
    timeZone: "Časové pásmo pre vaše e-maily",
    timeZoneOfList: "Predvolené ({zone})",
    timeZoneUnknown: "Vyberte časové pásmo zo zoznamu",
    nextDigest: "Ďalší e-mail, ak pribudne niečo nové: {date} o {time}.",
  },
  pages: {
    pending: {
      title: "Skontrolujte si e-mail",
      text: "Poslali sme vám e-mail. Odber potvrdíte otvorením odkazu, ktorý v ňom nájdete. Ak e-mail nepríde do niekoľkých minút, pozrite sa do priečinka so spamom alebo nevyžiadanou poštou.",
    },
    rateLimited: { title: "Príliš veľa pokusov", text: "Skúste to znova {when}." },
    unavailable: { title: "Služba momentálne nefunguje", text: "Skúste to znova neskôr." },
    notUnderstood: { title: "Nastal problém", text: "Vráťte sa späť a skúste to znova." },
    siteRefused: {
      title: "Tento formulár nefunguje",
      text: "Webové sídlo, z ktorého prichádzate, ho nesmie používať. Informujte o tom jeho prevádzkovateľa.",
    },
    confirm: {
      title: "Potvrďte odber",
      text: "Potvrďte, že chcete e-mailom dostávať „{list}“.",
      button: "Potvrdiť odber",
    },
    confirmed: {
      title: "Odber je aktívny",
      text: "E-mailom vám budeme posielať „{list}“. Z odberu sa môžete odhlásiť odkazom v ktoromkoľvek našom e-maile.",
    },
    alreadyConfirmed: {
      title: "Odber už je potvrdený",
      text: "Odber „{list}“ je aktívny. Nemusíte už nič robiť.",
    },
    expired: {
      title: "Platnosť odkazu sa skončila",
      text: "Odkaz platil {hours} hodín. Ak chcete nový, prihláste sa na odber znova.",
    },
    linkInvalid: {
      title: "Tento odkaz nefunguje",
      text: "Niektoré e-mailové programy rozdeľujú dlhé odkazy. Skopírujte z e-mailu celý odkaz a vložte ho do prehliadača.",
    },
    linkEnded: {
      title: "Tento odkaz už nefunguje",
      text: "Odber, ktorého sa týkal, sa skončil. Ak chcete dostávať e-maily, prihláste sa na odber znova.",
    },
    manage: { title: "Váš odber", text: "Odber „{list}“ je aktívny.", button: "Odhlásiť sa z odberu" },
    manageEnded: { title: "Váš odber", text: "Odber „{list}“ nie je aktívny." },
    unsubscribe: {
      title: "Odhlásenie z odberu",
      text: "Chcete sa odhlásiť z odberu „{list}“?",
      button: "Odhlásiť sa z odberu",
    },
    unsubscribed: {
      title: "Odhlásili ste sa z odberu",
      text: "E-mailom už nebudete dostávať „{list}“.",
    },
    releaseUnknown: {
      title: "Táto tlačová správa sa nenašla",
      text: "Možno bola odstránená. Skontrolujte, či ste skopírovali celý odkaz.",
    },
    releaseWithdrawn: {
      title: "Táto tlačová správa bola odvolaná",
      text: "Odvolala ju inštitúcia, ktorá ju vydala, preto ju už nezobrazujeme.",
    },
    toForm: "Prihlásiť sa na odber",
    toManage: "Zmeniť odber",
  },
  mails: {
    confirm: {
      subject: "Potvrďte odber „{list}“",
      text: "Dostali sme žiadosť posielať „{list}“ na túto e-mailovú adresu. Ak ju chcete potvrdiť, otvorte tento odkaz do {hours} hodín:",
      button: "Potvrdiť odber",
      ignore: "Ak ste o to nežiadali, tento e-mail ignorujte. Ďalší vám už nepošleme.",
    },
    known: {
      subject: "Odber „{list}“ už máte aktívny",
      text: "Dostali sme žiadosť posielať „{list}“ na túto e-mailovú adresu. Odber už máte aktívny. Nemusíte nič robiť.",
    },
    welcome: {
      subject: "Odber „{list}“ je aktívny",
      text: "Ďakujeme. Odber „{list}“ je odteraz aktívny. Tento e-mail si uschovajte. Pomocou odkazov v ňom môžete odber zmeniť alebo sa z neho odhlásiť.",
    },
    manage: "Zmeniť odber",
    unsubscribe: "Odhlásiť sa z odberu",
    reason: "Tento e-mail dostávate, pretože ste sa prihlásili na odber „{list}“.",
    browser: "Prečítať v prehliadači",
    whole: "Prečítať celú tlačovú správu",
    links: "Adresy odkazov",
    image: "Obrázok: {text}",
    untitled: "Tlačová správa",
    test: "Test: {subject}",
    correction: {
      subject: "Oprava: {title}",
      text: "Toto je oprava tlačovej správy, ktorú sme vám poslali skôr.",
    },
    digest: {
      subject: "{list}: {date}",
      count: {
        one: "{count} tlačová správa",
        few: "{count} tlačové správy",
        other: "{count} tlačových správ",
      },
      contents: "V tomto e-maile",
    },
  },
};
