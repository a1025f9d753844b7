import type { GatewayStrings } from "./gateway-strings.js";

export const sl: GatewayStrings = {
  form: {
    title: "Prijava na obveščanje",
    email: "E-poštni naslov",
    consent: "Soglašam z uporabo svojega e-poštnega naslova za pošiljanje sporočil za javnost",
    privacy: "Kako uporabljamo vaše podatke",
    submit: "Prijava na obveščanje",
    leaveEmpty: "To polje pustite prazno",
    error: "Napaka",
    emailMissing: "Vnesite e-poštni naslov",
    emailInvalid: "Vnesite veljaven e-poštni naslov, na primer ime@example.com",
    consentMissing: "Če soglašate s prejemanjem e-pošte, označite polje",
    listUnknown: "Izberite možnost s seznama",
    choiceUnknown: "Izberite možnost s seznama",
    proofMissing: "Vašo zahtevo še preverjamo. Počakajte nekaj sekund in poskusite znova",
  },
  choices: {
    questions: { topic: "Teme", language: "Jeziki", frequency: "Kako pogosto želite prejemati e-pošto?" },
    answers: { topic: "Teme", language: "Jeziki", frequency: "Pogostost" },
    noneIsAll: "Če ne izberete ničesar, boste prejemali vsa sporočila",
    all: "Vse",
    save: "Shrani spremembe",
    saved: "Spremembe so shranjene",
    frequencies: {
      immediately: "Takoj po objavi",
      daily: "Enkrat na dan",
      weekly: "Enkrat na teden",
      monthly: "Enkrat na mesec",
    },
    timeZone: "Časovni pas za vašo e-pošto",
    timeZoneOfList: "Privzeti ({zone})",
    timeZoneUnknown: "Izberite časovni pas s seznama",
    nextDigest: "Naslednje e-sporočilo, če bo kaj novega: {date}, ob {time}.",
  },
  pages: {
    pending: {
      title: "Preverite e-pošto",
      text: "Poslali smo vam e-sporočilo. Prijavo potrdite s povezavo v njem. Če ga v nekaj minutah ne prejmete, preverite mapo z neželeno pošto.",
    },
    rateLimited: { title: "Preveč poskusov", text: "Poskusite znova {when}." },
    unavailable: { title: "Storitev trenutno ne deluje", text: "Poskusite znova pozneje." },
    notUnderstood: { title: "Prišlo je do težave", text: "Vrnite se in poskusite znova." },
    siteRefused: {
      title: "Ta obrazec ne deluje",
      text: "Spletno mesto, s katerega prihajate, ga ne sme uporabljati. Obvestite skrbnika spletnega mesta.",
    },
    confirm: {
      title: "Potrdite prijavo",
      text: "Potrdite, da želite po e-pošti prejemati „{list}“.",
      button: "Potrdi prijavo",
    },
    confirmed: {
      title: "Prijava je uspela",
      text: "Po e-pošti boste prejemali „{list}“. Odjavite se lahko s povezavo v vsakem našem e-sporočilu.",
    },
    alreadyConfirmed: {
      title: "Prijava je že potrjena",
      text: "Vaša prijava na „{list}“ je aktivna. Ničesar vam ni več treba storiti.",
    },
    expired: {
      title: "Povezava je potekla",
      text: "Veljala je {hours} ur. Za novo povezavo se znova prijavite.",
    },
    linkInvalid: {
      title: "Ta povezava ne deluje",
      text: "Nekateri e-poštni programi prelomijo dolge povezave. Iz e-sporočila kopirajte celotno povezavo in jo prilepite v brskalnik.",
    },
    linkEnded: {
      title: "Ta povezava ne deluje več",
      text: "Prijava, na katero se je nanašala, ne velja več. Če želite prejemati e-pošto, se znova prijavite.",
    },
    manage: {
      title: "Vaša prijava",
      text: "Vaša prijava na „{list}“ je aktivna.",
      button: "Odjava od obveščanja",
    },
    manageEnded: { title: "Vaša prijava", text: "Niste prijavljeni na „{list}“." },
    unsubscribe: {
      title: "Odjava od obveščanja",
      text: "Ali po e-pošti ne želite več prejemati „{list}“?",
      button: "Odjava od obveščanja",
    },
    unsubscribed: { title: "Odjava je uspela", text: "Po e-pošti ne boste več prejemali „{list}“." },
    releaseUnknown: {
      title: "Sporočila za javnost ni mogoče najti",
      text: "Morda je bilo odstranjeno. Preverite, ali ste kopirali celotno povezavo.",
    },
    releaseWithdrawn: {
      title: "Sporočilo za javnost je umaknjeno",
      text: "Ustanova, ki ga je objavila, ga je umaknila, zato ga ne prikazujemo več.",
    },
    toForm: "Prijava na obveščanje",
    toManage: "Spremeni prijavo",
  },
  mails: {
    confirm: {
      subject: "Potrdite prijavo na „{list}“",
      text: "Prejeli smo zahtevo, naj na ta e-poštni naslov pošiljamo „{list}“. Za potrditev v {hours} urah odprite to povezavo:",
      button: "Potrdi prijavo",
      ignore: "Če tega niste zahtevali, to e-sporočilo prezrite. Ne bomo vam več pisali.",
    },
    known: {
      subject: "Na „{list}“ ste že prijavljeni",
      text: "Prejeli smo zahtevo, naj na ta e-poštni naslov pošiljamo „{list}“. Vaša prijava je že aktivna. Ničesar vam ni treba storiti.",
    },
    welcome: {
      subject: "Prijavljeni ste na „{list}“",
      text: "Hvala. Vaša prijava na „{list}“ je aktivna. To e-sporočilo shranite. S povezavami v njem lahko spremenite prijavo ali se odjavite.",
    },
    manage: "Spremeni prijavo",
    unsubscribe: "Odjava od obveščanja",
    reason: "To e-sporočilo prejemate, ker ste prijavljeni na „{list}“.",
    browser: "Preberite v brskalniku",
    whole: "Preberite celotno sporočilo za javnost",
    links: "Naslovi povezav",
    image: "Slika: {text}",
    untitled: "Sporočilo za javnost",
    test: "Preizkus: {subject}",
    correction: {
      subject: "Popravek: {title}",
      text: "To je popravek sporočila za javnost, ki smo vam ga že poslali.",
    },
    digest: {
      subject: "{list}: {date}",
      count: {
        one: "{count} sporočilo za javnost",
        two: "{count} sporočili za javnost",
        few: "{count} sporočila za javnost",
        other: "{count} sporočil za javnost",
      },
      contents: "V tem e-sporočilu",
    },
  },
};
